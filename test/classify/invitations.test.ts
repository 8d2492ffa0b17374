import { describe, expect, it } from 'vitest';
import { byThemselves } from '../../src/classify/by-themselves.ts';
import { invitations } from '../../src/classify/invitations.ts';
import { INVITATIONS } from '../../src/data/invitations.ts';
import { clean } from '../support/clean.ts';

const isInvitation = (text: string) => {
  const block = { text, firstLine: 1, lastLine: 1, blankBefore: 1, bullet: undefined, outdented: undefined };
  return [...invitations(byThemselves([{ ...block, markup: undefined }]))].length > 0;
};

describe('what a site asks of its readers', () => {
  it.each([
    'Abonnieren Sie jetzt unseren Newsletter und lesen Sie jeden Morgen, was in der Stadt geschieht.',
    'Hafenpost bei WhatsApp: Hier geht es zum Kanal, folgen Sie uns!',
    'Inscrivez-vous gratuitement à notre lettre d’information du matin.',
    'Síguenos en WhatsApp para no perderte nada',
    'Entre no nosso canal do WhatsApp e receba as notícias da ilha',
    'Seguici su Google News',
    'Meld je aan voor onze nieuwsbrief en mis niets uit de haven.',
    'Chcesz wiedzieć więcej? Zapisz się do naszego newslettera.',
    'Подписывайтесь на наш Телеграм, чтобы не пропустить главное.',
    'Долучайтесь до нас у Viber',
    'Odebírejte náš newsletter a mějte přehled.',
    'Iratkozzon fel hírlevelünkre!',
    'Följ Hamnbladet på Facebook',
    'Tilmeld dig vores nyhedsbrev og få nyt fra havnen.',
    'Tilaa uutiskirjeemme tästä.',
    'Abonează-te la newsletter și primești zilnic știri din port.',
    'Gelişmelerden haberdar olmak için WhatsApp kanalımıza katılın.',
    'Ikuti saluran WhatsApp kami untuk berita terbaru',
    'Mời bạn theo dõi kênh Zalo của báo',
    'Εγγραφείτε στο newsletter μας',
    'اشتركوا في قناتنا على تلغرام',
    'ما را در تلگرام دنبال کنید',
    'הצטרפו לערוץ הוואטסאפ שלנו',
    'ताजा खबरों के लिए हमारे व्हाट्सएप चैनल से जुड़ें',
    'সর্বশেষ খবর পেতে গুগল নিউজ চ্যানেল অনুসরণ করুন',
    'กดติดตามเราทาง LINE ได้ที่นี่',
    '更多新闻，请关注本报微信公众号',
    '本紙公式LINEの友だち追加はこちら',
    '카카오톡 채널을 구독하면 아침마다 뉴스를 받아볼 수 있습니다',
    'Wir verwenden Cookies, um Ihnen Anzeigen zu zeigen.',
    'Este sitio web utiliza cookies para mejorar su visita.',
    'Мы используем файлы cookie, чтобы сайт работал лучше.',
    'Sitemizde çerez kullanıyoruz.',
    'เว็บไซต์นี้ใช้คุกกี้เพื่อประสบการณ์ที่ดี',
    '当サイトではクッキーを使用しています。',
    'If you value independent journalism, please support us from two pounds a month.',
    'Unabhängiger Journalismus braucht Sie: Werden Sie Mitglied, schon ab vier Euro im Monat.',
    'Si vous appréciez notre travail, soutenez-nous par un don, même petit.',
    'El periodismo independiente no vive del aire. Apóyanos con lo que puedas.',
    'Независимая журналистика живёт читателями. Поддержите нас!',
    '如果您喜欢我们的报道，请支持我们，每月只需十元。',
    'Every Friday in your inbox. You can unsubscribe at any time.',
    'Das Wichtigste vom Hafen in Ihrem Postfach, jederzeit abbestellen ist möglich.',
    'L’essentiel chaque matin dans votre boîte mail ; vous pouvez vous désabonner quand vous voulez.',
    'Her sabah e-posta kutunuzda. İstediğiniz zaman ayrılabilirsiniz.',
    'What is published on this site does not constitute advice of any kind.',
    'Für die Inhalte verlinkter Seiten übernehmen wir keine Haftung.',
    'Redakcja nie odpowiada za treść reklam.',
    '本站内容仅供参考，不构成任何建议。',
    'Comments are moderated. Please keep them civil.',
    'Les commentaires sont modérés avant publication.',
    '댓글은 운영 원칙에 따라 삭제될 수 있습니다.',
    'Das Wichtigste von der Küste jeden Abend in Ihrem Postfach.',
    'L’essentiel de l’actualité du port, chaque soir dans votre boîte mail.',
    'Las noticias más importantes de la isla, cada tarde en tu correo.',
    'De viktigaste nyheterna från kusten i din inkorg.',
    'Важные новости побережья каждый вечер на вашей почте.',
    'أهم أخبار الميناء كل مساء في بريدك الإلكتروني.',
    'שרשור אחד בשבוע: הסיפורים החשובים של החוף ישירות לתיבת המייל.',
    'Mit der Anmeldung gelten unsere Hinweise zum Datenschutz.',
    'Ho letto e accetto l’informativa sulla privacy.',
    'Wyrażam zgodę na przetwarzanie moich danych osobowych.',
    'Kişisel verilerimin işlenmesini kabul ediyorum.',
    '登録すると利用規約に同意したことになります。',
    'Pour lire la suite, abonnez-vous : deux euros le premier mois.',
    'Чтобы дочитать статью, оформите подписку.',
    'Để đọc tiếp, mời bạn đăng nhập.',
    'आगे पढ़ने के लिए सदस्यता लें।',
    '开通会员即可继续阅读，随时可以订阅。',
  ])('%s', (line) => expect(isInvitation(line)).toBe(true));

  it.each([
    'The paper lives by its readers, who support independent journalism with two pounds a month.',
    'She told the council that the operator was not liable for the hull.',
    'Comments on the plan will be read aloud at the hearing in May.',
    'Der Verein sammelt Spenden, denn seine Arbeit bezahlt sonst niemand.',
    'Many unsubscribe after a week, says the postmaster of the island.',
    '专家表示，这些数字仅供参考。',
    '„Folgen Sie uns auf Instagram“, sagte der Fischer und lachte über sein neues Geschäft mit den Gästen.',
    'Die Stadt verschickt ihren Newsletter seit Mai nur noch an Vereine und Schulen.',
    'La mairie envoie une lettre d’information à chaque habitant du port.',
    'El alcalde recibe críticas en Facebook por la obra del muelle.',
    'Рыбаки ведут свой канал и рассказывают о льде на озере.',
    '该公司的微信公众号关注人数已超过一百万。',
    'Bakterierna följer strömmen, visar en film på Youtube.',
    'Die wichtigsten Nachrichten des Tages verliest er seit dreißig Jahren am Hafen.',
    'Jeden Abend liegen in seinem Postfach vierzig Briefe von Gästen, die kein Zimmer finden.',
    'Los vecinos piden que el ayuntamiento publique las noticias más importantes en el tablón.',
    'Nach der Anmeldung bekommt jeder Gast einen Schlüssel und ein Handtuch.',
    'Согласно политике музея, персональные данные посетителей хранятся год.',
    'Il garante ha multato il porto per una violazione della privacy dei pescatori.',
    'Les élèves veulent lire la suite du roman, et la bibliothèque propose un abonnement.',
    'Der Roman lässt sich in einem Zug weiterlesen, und das Buch kostet weniger als eine Fahrkarte.',
    '继续阅读是孩子们最好的习惯，老师这样说。',
    'The bakery sells cookies that we use to eat at sea.',
    'Pour la pâte, nous utilisons du beurre salé, et ces cookies se gardent une semaine.',
  ])('is not asked in a story: %s', (line) => expect(isInvitation(line)).toBe(false));

  it('holds how and what for in every language that it holds one of', () => {
    for (const { asks, aims, what } of INVITATIONS) {
      const languages = Object.keys(aims).filter((language) => language !== 'und');
      expect({ what, missing: languages.filter((language) => !(language in asks)) }).toEqual({
        what,
        missing: [],
      });
    }
  });
});

describe('a story that is interrupted', () => {
  const STORY = [
    'Bremerhaven. Die Fähre zur Insel fährt von Montag an wieder, wie die Reederei am Donnerstag mitteilte.',
    'Das Schiff lag acht Wochen in der Werft, weil eine Welle gebrochen war und niemand ein Ersatzteil hatte.',
    '„Wir haben lange gewartet“, sagte Kapitän Henning Brodersen, „und die Insel noch viel länger als wir.“',
    'Für die Gäste des Sommers kommt das Schiff gerade rechtzeitig, meint die Bürgermeisterin der Insel.',
    'Im Mai beginnt die Saison.',
  ];
  const page = (...lines: string[]) =>
    ['Startseite', 'Lokales', 'Sport', '', 'Fähre fährt wieder', '', '14.03.2025, 08:42 Uhr', '', ...lines]
      .flatMap((line) => [line, ''])
      .join('\n');

  it('leaves out what the site asks amid it', async () => {
    const asked =
      'Melden Sie sich jetzt für unseren Newsletter an und lesen Sie jeden Freitag das Neueste vom Hafen.';
    const { article } = await clean(page(STORY[0] ?? '', STORY[1] ?? '', asked, ...STORY.slice(2)));
    expect(article.paragraphs.join('\n')).not.toContain('Newsletter');
    expect(article.paragraphs).toContain(STORY[3]);
  });
});
