import { lazy } from '../text/lazy.ts';
import { LETTERS } from '../text/letters.ts';

/**
 * The words around the dates of a page, by language: pieces of a regular expression, parted by bars, in lower case.
 * Where a language inflects a word, its stem stands here.
 */
type Words = Readonly<Record<string, string>>;

/** What says that a date is that of publication; `META_LABELS` has the labels in full. */
const PUBLISHING: Words = {
  en: 'publi[sc]|\\bpost(?:ed|ing)?\\b|webposted|releas|\\bissue|created|added|submitted|\\bdated\\b|written|uploaded|recorded|reported|announced|\\bsent\\b|\\bas of\\b|\\baired\\b|air ?date|broadcast|\\bfiled\\b|appeared|edition',
  de: 'veröffentlich|erschien|erscheinung|erstell|publizier|eingestellt|hochgeladen|hinzugefügt|\\b(?:redaktions|bearbeitungs)?stand\\b|ausgabe|\\bmeldung|pressem|beitrag|artikel',
  fr: 'publié|publication|\\bparu|mise? en ligne|cré[éa]|ajouté|posté|écrit|diffus|rédigé',
  es: 'publicad|publicación|cread|creación|subido|postad|emitid',
  pt: 'publicação|criad|criação|postagem|divulga|inserid|cadastr',
  it: 'pubblic|inserit|uscit|\\bcreat|creazion|postat|articolo',
  nl: 'gepubliceerd|geplaatst|publicatie|toegevoegd|aangemaakt',
  pl: 'publikac|opublikowan|dodan|utworz|zamieszcz|wydani',
  ru: 'публик|размещ|создан|добавл',
  uk: 'публік|розміщ|додано|створен',
  sv: 'publicer|skapad|upplagd|inlagd',
  da: 'offentlig|udgivet|lagt ut|publiser',
  fi: 'julkais',
  cs: 'publikován|zveřejněn|vydán',
  sk: 'publikovan|zverejnen',
  lt: 'paskelb',
  lv: 'publicē',
  et: 'avaldat',
  ro: 'publicat',
  hu: 'megjelen|közzét',
  tr: 'yayın|yayım|oluştur|eklen|giriş|haber',
  vi: 'đăng',
  id: 'terbit|dipublikasi|diterbit|tayang',
  sr: 'objavljen|објављен',
  el: 'δημοσ',
  zh: '发布|發布|發佈|发表|發表|刊登|刊出|刊发|发稿|上传|上線|上线|创建|建立|录入|添加|张贴|張貼|公告|出版|文章',
  ja: '公開|配信|掲載|投稿|登録|発表|作成|発行|公表|初出|初版|放送',
  ko: '입력|등록|작성|게시|승인|송고|발행|게재|보도|배포',
  ar: 'نشر|نُشر|الإضافة|كتب',
  hi: 'प्रकाशित|प्रकाशन|पब्लिश',
  bn: 'প্রকাশ',
  ta: 'வெளியிட',
  ur: 'شائع|تاریخ اشاعت',
  fa: 'انتشار',
  he: 'פורסם|פרסום',
  th: 'เผยแพร่|โพสต์',
};

/** What says that a story was changed. */
const CHANGING: Words = {
  en: 'updat|modif|revis|edited|changed|refreshed',
  de: 'aktualisier|geändert|bearbeit|änderung|überarbeitet',
  fr: 'mise? à jour',
  es: 'actualiza|editado|última edición',
  pt: 'atualiza|alterad',
  it: 'aggiorna',
  nl: 'bijgewerkt|gewijzigd|wijziging|aangepast',
  pl: 'aktualizac|aktualizowan|\\bakt\\.|zmian|zmienion|modyfik',
  ru: 'обновлен|изменен|обновлён|изменён',
  uk: 'оновлен|змінен',
  sv: 'uppdatera|ändrad',
  da: 'opdatere|oppdatert|endret|ændret',
  fi: 'päivitetty|muokattu',
  cs: 'aktualizov',
  hu: 'frissít',
  ro: 'actualizat',
  tr: 'güncelle',
  id: 'diperbarui',
  vi: 'cập nhật',
  sr: 'ažuriran|ажуриран|izmen|измен',
  zh: '更新|修改|修订',
  ja: '更新|修正',
  ko: '수정|업데이트|갱신',
  ar: 'تحديث|تعديل',
  hi: 'अपडेट|संशोधित',
  bn: 'আপডেট|হালনাগাদ',
  ta: 'புதுப்பிக்க',
  ur: 'اپ ڈیٹ',
  fa: 'به‌روز|بروزرسانی|ویرایش',
  he: 'עודכן|עדכון',
  th: 'อัปเดต|อัพเดท|อัพเดต|ปรับปรุง|แก้ไข',
  el: 'ενημέρω|ενημερώ|τροποποι',
  bg: 'обновен|актуализиран',
  sl: 'posodobljen',
  lt: 'atnaujin',
  lv: 'atjaun',
  et: 'uuendat|muudetud',
};

/**
 * What, right before a date, says that something else begins, ends or happened then: an offer, somebody's membership,
 * a reader's visit, or that it is today.
 */
const OF_OTHER: Words = {
  en: "until|till|through|since|member since|on sale|starts?|starting|begins?|beginning|ends?|ending|opens?|opening|close[sd]?|closing|expire[sd]?|expiring|effective|joined|registered|founded|established|accessed|retrieved|visited|active|seen|checked|reviewed|copyright|theaters|theatres|cinemas|due|born|died|scheduled|premieres|today is|today's date is",
  de: 'bis|ab|beginnt|endet|startet|mitglied seit|registriert|abgerufen|zuletzt besucht|geboren|gestorben|heute ist(?: der)?',
  fr: "jusqu['’]au|jusqu['’]à|à partir du|à compter du|avant|depuis|expire|commence|débute|termine|finit|consulté|inscrite?|nous sommes|aujourd['’]hui c['’]est|limite",
  es: 'hasta|desde|vence|caduca|empieza|comienza|inicia|termina|finaliza|cierra|a partir del|consultado|límite|hoy es',
  pt: 'até|vence|expira|começa|encerra|a partir de|acessado|acesso|limite|hoje é',
  it: 'fino al|entro il|entro|scade|inizia|dal|al|a partire dal|consultato|iscritto|oggi è',
  nl: 'tot|t/m|vanaf|sinds|begint|eindigt|verloopt|vervalt|lid sinds|geraadpleegd|vandaag is(?: het)?',
  pl: 'do|od|wygasa|rozpoczyna się|kończy się|dostęp|dziś jest|dzisiaj jest',
  ru: 'до|по|истекает|начало|начнется|начнётся|окончание|завершится|не позднее|сегодня',
  uk: 'до|по|з|початок|починається|завершується|сьогодні',
  sv: 'till|t\\.?o\\.?m\\.?|fr\\.?o\\.?m\\.?|från|senast|börjar|slutar|startar|sedan|idag är(?: det)?|i dag är(?: det)?',
  tr: 'başlangıç|bitiş|bugün',
  zh: '截至|截止|截止到|直到|今天是|今日是',
  ja: '今日は|本日は|締切|期限',
  ko: '마감|오늘은',
  ar: 'حتى|لغاية|منذ|ابتداء من|ابتداءً من|اعتبارا من|اليوم هو',
  hi: 'आज है',
};

/** What happens on a date, with a word such as "on" between them, or where its name is all that stands before it. */
const EVENTS: Words = {
  en: 'event|meeting|deadline|expiry|expiration|start|end|launch|when|exam|hearing|concert|webinar|workshop',
  de: 'veranstaltung|termin|frist|beginn|ende|einsendeschluss|anmeldeschluss|bewerbungsschluss|wann|konzert',
  fr: 'rendez-vous|rdv|évén?ement|évènement|réunion|début|fin|clôture|échéance|quand|concert',
  es: 'evento|reunión|inicio|fin|cierre|vencimiento|plazo|cuándo|cita|concierto',
  pt: 'reunião|início|término|encerramento|vencimento|prazo|quando',
  it: 'appuntamento|riunione|inizio|fine|scadenza|chiusura|concerto',
  nl: 'evenement|bijeenkomst|aanvang|einde|wanneer',
  pl: 'wydarzenie|spotkanie|początek|koniec|termin|kiedy',
  ru: 'мероприятие|встреча|срок|дедлайн|когда|конец',
  uk: 'подія|зустріч|термін|коли|кінець',
  sv: 'evenemang|möte|slut|sista dag|när',
  tr: 'etkinlik|toplantı|son başvuru',
  zh: '活动|会议|时限',
  ja: '開催|開催日|日時|期日',
  ko: '행사|일시|기간|개최',
  ar: 'موعد|فعالية|اجتماع',
  hi: 'कार्यक्रम|बैठक',
};

/** The same right behind a date, in languages that put it there: `3月15日まで`. */
const OF_OTHER_BEHIND: Words = {
  ja: 'まで|から|締切|開催|開始|終了|より',
  ko: '까지|부터|마감|개최',
  zh: '截止|为止|之前|以前|止',
  tr: "(?:['’]?[a-zçğıöşü]{1,4}\\s|\\starihine\\s)kadar",
  hi: '\\s?तक',
};

/** What a widespread publishing system prints before a date, with the name of who sent the page in between. */
const SENDING: Readonly<Record<string, readonly [sent: string, on: string]>> = {
  en: ['submitted by|posted by|published by', 'on'],
  de: ['gespeichert von|eingetragen von|verfasst von', 'am'],
  fr: ['soumis par|proposé par|publié par', 'le'],
  es: ['enviado por|publicado por', 'el'],
  pt: ['enviado por|submetido por|publicado por', 'em'],
  it: ['inviato da|pubblicato da', 'il'],
  nl: ['ingediend door|verzonden door|geplaatst door', 'op'],
  pl: ['przesłane przez|dodane przez', 'w|dnia'],
  sv: ['skickad av|inskickad av', '|den'],
  ru: ['отправлено пользователем|опубликовано пользователем', '|от'],
  cs: ['vložil|odeslal', '|dne'],
};

/** Labels of where something takes place: what stands beside them is when. */
const PLACES: Words = {
  en: 'where|venue',
  sv: 'plats',
  fr: 'lieu',
  es: 'lugar',
  it: 'luogo',
  nl: 'plaats',
  pl: 'miejsce',
  ru: 'место|место проведения',
  uk: 'місце',
  zh: '地点|地點',
  ja: '場所|会場',
  ko: '장소',
  ar: 'المكان',
  tr: 'yer',
  hi: 'स्थान',
};

/** How long ago something was. */
const AGO: Words = {
  en: '(?:\\d+|an?) ?(?:min|hr|sec|minute|hour|day|week|month|year|[mhd])s? ago',
  de: 'vor (?:\\d+|einer|einem) (?:sekunde|minute|stunde|tag|woche|monat|jahr)e?n?|vor \\d+ (?:min|std)\\.?',
  fr: 'il y a (?:\\d+|une?) (?:seconde|minute|min|heure|jour|semaine|mois|an)s?|il y a \\d+ ?h',
  es: 'hace (?:\\d+|una?) (?:segundo|minuto|min|hora|día|semana|mese?|año)s?',
  pt: 'há (?:\\d+|uma?) (?:segundo|minuto|min|hora|dia|semana|mes|mês|ano)(?:e?s)?',
  it: '(?:\\d+|un[ao]?) (?:second[oi]|minut[oi]|min|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]) fa',
  nl: '(?:\\d+|een) (?:seconden?|minuten|minuut|min|uur|uren|dagen|dag|weken|week|maanden|maand|jaar) geleden',
  pl: '(?:\\d+ )?(?:sekund[aęy]?|minut[aęy]?|min\\.?|godz\\.|godzin[aęy]?|dni|dzień|tydzień|tygodni[e]?|tyg\\.|miesi[ąę]c[ey]?|rok|lata?) temu',
  ru: '(?:\\d+ )?(?:секунд[аыу]?|сек\\.?|минут[аыу]?|мин\\.?|час(?:а|ов)?|день|дня|дней|недел[яиюь]|месяц(?:а|ев)?|год|года|лет) назад',
  uk: '(?:\\d+ )?(?:секунд[аиу]?|хвилин[аиу]?|хв\\.?|годин[аиу]?|год\\.?|день|дні|днів|тижд[еніь]+в?|місяц[ьіяів]+|рік|роки|років) тому',
  sv: '(?:för )?(?:\\d+|en) (?:sekund(?:er)?|minut(?:er)?|min|timm(?:e|ar)|tim|dag(?:ar)?|veck(?:a|or)|månad(?:er)?|år) sedan',
  tr: '\\d+ (?:saniye|dakika|dk|saat|gün|hafta|ay|yıl) önce',
  zh: '\\d+ ?(?:秒|分钟|分鐘|小时|小時|天|日|周|週|个月|個月|月|年)之?前',
  ja: '\\d+ ?(?:秒|分|時間|日|週間|か月|ヶ月|カ月|年)前',
  ko: '\\d+ ?(?:초|분|시간|일|주|개월|달|년) ?전',
  ar: '(?:منذ|قبل) (?:\\d+ )?(?:ثانية|ثوان|دقيقة|دقائق|دقيقتين|ساعة|ساعات|ساعتين|يوم|أيام|يومين|أسبوع|أسابيع|شهر|أشهر|سنة)',
  hi: '\\d+ (?:सेकंड|मिनट|घंटे|घंटा|घंटों|दिन|सप्ताह|हफ्ते|महीने|साल) पहले',
};

/** The days that an hour makes the time of a story. */
const RECENT_DAYS: Words = {
  en: 'today|yesterday',
  de: 'heute|gestern',
  fr: "aujourd['’]hui|hier",
  es: 'hoy|ayer',
  pt: 'hoje|ontem',
  it: 'oggi|ieri',
  nl: 'vandaag|gisteren',
  pl: 'dziś|dzisiaj|wczoraj',
  ru: 'сегодня|вчера',
  uk: 'сьогодні|вчора',
  sv: 'idag|i dag|igår|i går',
  tr: 'bugün|dün',
  zh: '今天|昨天|今日|昨日',
  ja: '今日|昨日|本日',
  ko: '오늘|어제',
  ar: 'اليوم|أمس',
  hi: 'आज|कल',
};

const alternatives = (...tables: readonly Words[]): string => tables.flatMap(Object.values).join('|');

/** Languages that write no spaces between words, and so no place where one begins. */
const UNSPACED: ReadonlySet<string> = new Set(['zh', 'ja', 'ko']);

/** The words of the tables, each from where a word begins. */
function wholeWords(...tables: readonly Words[]): string {
  const pieces = tables.flatMap(Object.entries<string>);
  const ofWhole = (isUnspaced: boolean) =>
    pieces.flatMap(([language, words]) => (UNSPACED.has(language) === isUnspaced ? words : [])).join('|');
  return `(?:(?<![${LETTERS}])(?:${ofWhole(false)})|${ofWhole(true)})`;
}

/** Whether words in lower case say that the story came out then, or was changed. */
export const SAYS_PUBLISHED = lazy(() => new RegExp(alternatives(PUBLISHING)));
export const SAYS_CHANGED = lazy(() => new RegExp(alternatives(CHANGING)));

/** Whether words in lower case end with one that dates something else. */
export const ENDS_WITH_OTHER = lazy(() => new RegExp(`${wholeWords(OF_OTHER)}$`));
/** Whether they end with what happens then. */
export const ENDS_WITH_EVENT = lazy(() => new RegExp(`${wholeWords(EVENTS)}$`));
/** Whether words in lower case before a date say who sent the page then. */
export const SAYS_SENT = lazy(() => {
  const ways = Object.values(SENDING).map(([sent, on]) => `(?:${sent})\\s.{1,40}?\\s?(?:${on})`);
  return new RegExp(`^(?:${ways.join('|')})[\\s,–-]*$`);
});
/** Whether a label above a date holds a word of these. */
export const HOLDS_OTHER = lazy(() => new RegExp(`${wholeWords(OF_OTHER, EVENTS)}(?![${LETTERS}])`));
/** Whether what stands behind a date says that something ends or begins then. */
export const BEGINS_WITH_OTHER = lazy(() => new RegExp(`^(?:${alternatives(OF_OTHER_BEHIND)})`));
/** Whether a line holds a label of where something takes place. */
export const SAYS_WHERE = lazy(() => new RegExp(`${wholeWords(PLACES)}\\s?[:：]`));
/** Whether a line in lower case ends in words for how long ago it was. */
export const ENDS_IN_AGO = lazy(() => new RegExp(`(?<![${LETTERS}\\d])(?:${alternatives(AGO)})$`));
/** Whether it opens with a day that has no year: today, the name of a month beside a number. */
export const OPENS_WITH_DAY = lazy(
  () =>
    new RegExp(
      `^(?:(?:${alternatives(RECENT_DAYS)})(?![${LETTERS}])|\\d{1,2}月\\d{1,2}日|\\d{1,2}월 ?\\d{1,2}일|\\d{1,2}/\\d{1,2}[(（].[)）]|\\d{1,2}\\.?(?: de)? (?<behind>[${LETTERS}]+)\\.?|(?<before>[${LETTERS}]+)\\.? \\d{1,2}(?:st|nd|rd|th)?),?`,
    ),
);
