import { describe, expect, it } from 'vitest';
import { LoweredLine } from '../../src/classify/by-themselves.ts';
import { pageLine } from '../../src/classify/page-lines.ts';
import { LINE_STARTS, type PageLines, WHOLE_LINES } from '../../src/data/page-lines.ts';
import { cleanArticle } from '../../src/index.ts';
import { readBreadcrumb } from '../../src/text/breadcrumb.ts';
import { clean } from '../support/clean.ts';

const told = (line: string) => {
  return pageLine(new LoweredLine(line), line);
};

describe('a line that sites print around stories', () => {
  it.each([
    ['Artikel teilen', 'navigation'],
    ['» Weiterlesen …', 'navigation'],
    ['LIRE LA SUITE →', 'navigation'],
    ['Condividi su Facebook', 'navigation'],
    ['Related story: The bridge opens again', 'navigation'],
    ['También lea: ¿Reabre el puente? Esto dice el alcalde.', 'navigation'],
    ['Diese Artikel könnten dich ebenfalls interessieren:', 'navigation'],
    ['Related: The bridge opens again', 'navigation'],
    ['Lees ook: De brug gaat weer open', 'navigation'],
    ['Lees ookZeehond zwemt landinwaarts', 'navigation'],
    ['Читайте также: Паром вернулся на линию', 'navigation'],
    ['Baca juga: Feri kembali beroperasi', 'navigation'],
    ['यह भी पढ़ें: नौका सेवा फिर शुरू', 'navigation'],
    ['اقرأ أيضًا: عودة العبارة إلى الخدمة', 'navigation'],
    ['関連記事：フェリーが再開', 'navigation'],
    ['Deja un comentario', 'navigation'],
    ['发表评论', 'navigation'],
    ['댓글쓰기', 'navigation'],
    ['İLGİLİ HABER', 'navigation'],
    ['Tekst gaat verder onder de foto', 'navigation'],
    ['Article réservé à nos abonnés', 'chrome'],
    ['انتهای پیام/', 'chrome'],
    ['Impressum & Datenschutz', 'chrome'],
    ['Twój adres e-mail nie zostanie opublikowany.', 'chrome'],
    ['Votre adresse e-mail ne sera pas publiée.', 'chrome'],
    ['Listen to this article', 'navigation'],
    ['Sie haben bereits ein Konto? Hier anmelden', 'chrome'],
    ['¿Ya eres suscriptor? Inicia sesión', 'chrome'],
    ['Al een account? Log in', 'chrome'],
    ['Masz już prenumeratę? Zaloguj się', 'chrome'],
    ['Уже есть подписка? Войдите', 'chrome'],
    ['이미 회원이신가요? 로그인', 'chrome'],
    ['Symbolbild', 'caption'],
    ['Foto di repertorio', 'caption'],
    ['Illustrasjonsfoto', 'caption'],
    ['Zdjęcie ilustracyjne', 'caption'],
    ['صورة أرشيفية', 'caption'],
    ['（写真はイメージ）', 'caption'],
    ['자료사진', 'caption'],
    ['Je m’inscris', 'chrome'],
    ['สมัครเลย', 'chrome'],
    ['会員の方はログイン', 'chrome'],
    ['Du kan til enhver tid afmelde dig igen.', 'chrome'],
  ])('%s', (line, label) => expect(told(line)?.label).toBe(label));

  it.each([
    'Teilen will gelernt sein, sagt die Lehrerin aus Hafenstadt.',
    'Partager un repas, c’est partager son temps, dit le cuisinier.',
    'Lees ooktrommels bestaan niet.',
    'Related species live in the same river.',
    'Read more books than last year, the teacher wrote.',
    'Le partage des eaux du fleuve reste disputé.',
    'Поиск пропавшей лодки продолжался всю ночь.',
    'Buscar trabajo en la isla se ha vuelto más difícil.',
    '検索サービスの利用者が増えている。',
    '会員の方は無料で入場できる。',
    '写真はイメージより明るく見えた。',
    'Symbolbild einer ganzen Insel ist der Leuchtturm.',
    'Illustrációk a hajó régi könyvéből',
    'Je kunt je altijd afvragen of de brug het waard was.',
    'Il vous reste trois jours pour voir les bateaux.',
    'Ya eres parte del puerto, le dijeron los pescadores.',
  ])('is none of them: %s', (line) => expect(told(line)).toBeUndefined());
});

const all = [...WHOLE_LINES, ...LINE_STARTS].flatMap((lines) =>
  Object.entries(lines.phrases).flatMap(([language, text]) =>
    text.split(' | ').map((phrase) => ({ language, phrase, lines })),
  ),
);

describe('the table of such lines', () => {
  it('finds every phrase that stands in it', () => {
    const printed = (phrase: string, lines: PageLines) =>
      WHOLE_LINES.includes(lines) ? `» ${phrase} …` : `${phrase} 12`;
    const lost = all.filter(({ phrase, lines }) => told(printed(phrase, lines))?.label !== lines.label);
    expect(lost.map(({ language, phrase }) => `${language}: ${phrase}`)).toEqual([]);
  });

  it('says nothing twice of a language', () => {
    const seen = all.map(({ language, phrase }) => `${language}: ${phrase}`);
    expect(seen.filter((phrase, i) => seen.indexOf(phrase) !== i)).toEqual([]);
  });
});

describe('a row of such lines', () => {
  const STORY = [
    'The council voted on Thursday to rebuild the old harbour wall before the winter storms, and work begins in May.',
    'Four million will be spent, she said, and the town pays half of it while the fishers lend their boats for stones.',
    'Nobody spoke against the plan, but some asked what will become of the swans that live at the foot of the wall.',
  ];

  it('is no headline, nor does it name the site', async () => {
    const head = [
      'Print this page | Close window | Back to the web version',
      '',
      'Harbour wall rebuilt',
      '',
      'May 3, 2024',
      '',
    ];
    const { article } = await clean([...head, ...STORY].join('\n'));
    expect(article).toMatchObject({ headline: 'Harbour wall rebuilt', site: null, paragraphs: STORY });
  });

  it('holds nothing else', async () => {
    const head = ['Harbour wall rebuilt | Close window', '', 'May 3, 2024', ''];
    const { article } = await clean([...head, ...STORY].join('\n'));
    expect(article.headline).toBe('Harbour wall rebuilt');
  });
});

describe('a run of such lines', () => {
  const labels = async (line: string) =>
    (await clean(line)).blocks.flatMap((b) => b.verdicts.map(({ rule }) => rule));

  it.each([
    'Partager Partager sur Facebook Envoyer par e-mail',
    'Distribuie Trimite pe WhatsApp Tipărește',
    'Поделиться ВКонтакте Одноклассники Telegram',
    'แชร์ คัดลอกลิงก์ ขนาดตัวอักษร',
  ])('is one too: %s', async (line) => expect(await labels(line)).toContain('page-lines'));

  it.each(['Teilen und speichern', 'Partager Imprimer la ville', 'Compartir Buscar agua'])(
    'holds nothing else: %s',
    async (line) => expect(await labels(line)).not.toContain('page-lines'),
  );
});

describe('a line that says where something is', () => {
  it.each([
    ['Location: Rotterdam', null],
    ['Location: Home > Ports', 'Ports'],
    ['You are here: Ports', 'Ports'],
  ])('leads to a section if it is a path: %s', (line, section) => {
    expect(readBreadcrumb(line)?.sections.at(-1) ?? null).toBe(section);
  });
});

describe('what interrupts a story', () => {
  const STORY = [
    'The council voted on Thursday to rebuild the old harbour wall before the winter storms come, and work begins in May.',
    'The bill is four million, she said, and the town will pay for half of it while the fishers lend their boats.',
    'Nobody spoke against the plan, though a few people asked what would become of the swans of the harbour.',
  ];

  it.each([
    'Baca juga: Sungai kering, warga menemukan jembatan lama.',
    'Читайте також: Міст знову відкрито після бурі.',
    '- Advertisement -',
    'Anzeige',
    'Article continues after this ad',
    'This is a modal window.',
    'This audio is automatically generated.',
  ])('is no part of it: %s', async (line) => {
    const [first, ...rest] = STORY;
    const { article } = await clean(['Menu', 'Share', first, line, ...rest].join('\n'));
    expect(article.paragraphs).toEqual(STORY);
  });
});

describe('stories that a pointer stands above', () => {
  const STORY = [
    'A chuva levou a única ponte de acesso ao distrito, e as famílias ficaram sem aulas e sem energia.',
    'Segundo a Defesa Civil, choveu em seis horas o volume esperado para todo o mês de novembro.',
    'Enquanto a ponte provisória não chega, os moradores atravessam de bote o córrego da fazenda.',
    'A prefeitura informou que uma estrutura metálica deve ser montada até a próxima terça-feira.',
  ];
  const page = (...box: string[]) =>
    ['Início', 'Cidades', 'Esportes', '', 'Enchente leva ponte', '', '08/11/2024 17h35', '']
      .concat(
        STORY.slice(0, 2).flatMap((line) => [line, '']),
        box,
        '',
        STORY.slice(2).flatMap((line) => [line, '']),
      )
      .join('\n');

  it.each([
    ['Leia também:', '', 'Veja como doar roupas e alimentos', 'Três bairros em situação de emergência'],
    ['Leia também', '', '* Veja como doar roupas e alimentos.', '* Três bairros em situação de emergência.'],
  ])('are none of the story: %s', async (...box) => {
    expect((await clean(page(...box))).article.paragraphs).toEqual(STORY);
  });

  it('are only those right below it', async () => {
    const { blocks } = await clean(page('Leia também: Como doar', '', 'Aulas suspensas'));
    const verdicts = blocks.find(({ text }) => text === 'Aulas suspensas')?.verdicts;
    expect(verdicts?.map(({ rule }) => rule)).not.toContain('interruptions');
  });

  const BELOW = 'As equipes trabalharam a noite inteira e pedem paciência aos moradores.';
  const paragraph = (text: string) => `<p>${text}</p>`;
  const html = (wrap: (text: string) => string, box: string) =>
    `<body><article><h1>Enchente leva ponte</h1>${STORY.slice(0, 2).map(wrap).join('')}${box}${STORY.slice(2).map(wrap).join('')}</article></body>`;
  const BOX = `<div>${paragraph('Leia também: <a href="/b">Temporal apaga a cidade</a>')}${paragraph(BELOW)}</div>`;

  it('have what stands in a box with them', async () => {
    expect((await cleanArticle(html(paragraph, BOX))).paragraphs).toEqual(STORY);
  });

  it('have nothing of the story that stands in a part with them', async () => {
    const inPart = (text: string) => `<div>${paragraph(text)}</div>`;
    expect((await cleanArticle(html(inPart, BOX))).paragraphs).toContain(BELOW);
  });
});

describe('a notice in a script without spaces', () => {
  it.each(['この記事は有料会員限定です。残り 412 文字', 'メールアドレスが公開されることはありません'])(
    'runs on: %s',
    (line) => expect(told(line)?.label).toBe('chrome'),
  );

  it.each(['相关报道称，该市今年将新增五十个社区食堂。', 'この記事を書いた人は港に住んでいる。'])(
    'is no sentence: %s',
    (line) => expect(told(line)).toBeUndefined(),
  );
});
