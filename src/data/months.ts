import { lazy } from '../text/lazy.ts';

/**
 * The months' names and abbreviations, January first, by language. Russian, Ukrainian, Polish, Czech and
 * Finnish print them in the genitive or partitive case inside a date, so both forms stand here.
 * Chinese, Japanese and Korean months are a number and 月 or 월: see `newsroom/dates.ts`.
 */
const MONTHS_BY_LANGUAGE: Readonly<Record<string, readonly string[]>> = {
  en: [
    'january, jan',
    'february, feb',
    'march, mar',
    'april, apr',
    'may',
    'june, jun',
    'july, jul',
    'august, aug',
    'september, sept, sep',
    'october, oct',
    'november, nov',
    'december, dec',
  ],
  es: [
    'enero, ene',
    'febrero, feb',
    'marzo, mar',
    'abril, abr',
    'mayo, may',
    'junio, jun',
    'julio, jul',
    'agosto, ago',
    'septiembre, setiembre, sept, sep, set',
    'octubre, oct',
    'noviembre, nov',
    'diciembre, dic',
  ],
  pt: [
    'janeiro, jan',
    'fevereiro, fev',
    'março, mar',
    'abril, abr',
    'maio, mai',
    'junho, jun',
    'julho, jul',
    'agosto, ago',
    'setembro, set',
    'outubro, out',
    'novembro, nov',
    'dezembro, dez',
  ],
  fr: [
    'janvier, janv, jan',
    'février, fevrier, févr, fév',
    'mars',
    'avril, avr',
    'mai',
    'juin',
    'juillet, juil',
    'août, aout',
    'septembre, sept',
    'octobre, oct',
    'novembre, nov',
    'décembre, decembre, déc',
  ],
  de: [
    'januar, jänner, jan, jän',
    'februar, feber, feb',
    'märz, maerz, mär, mrz',
    'april, apr',
    'mai',
    'juni, jun',
    'juli, jul',
    'august, aug',
    'september, sept, sep',
    'oktober, okt',
    'november, nov',
    'dezember, dez',
  ],
  it: [
    'gennaio, gen',
    'febbraio, feb, febb',
    'marzo, mar',
    'aprile, apr',
    'maggio, mag',
    'giugno, giu',
    'luglio, lug',
    'agosto, ago',
    'settembre, set, sett',
    'ottobre, ott',
    'novembre, nov',
    'dicembre, dic',
  ],
  nl: [
    'januari, jan',
    'februari, feb',
    'maart, mrt',
    'april, apr',
    'mei',
    'juni, jun',
    'juli, jul',
    'augustus, aug',
    'september, sept, sep',
    'oktober, okt',
    'november, nov',
    'december, dec',
  ],
  pl: [
    'stycznia, styczeń, sty',
    'lutego, luty, lut',
    'marca, marzec, mar',
    'kwietnia, kwiecień, kwi',
    'maja, maj',
    'czerwca, czerwiec, cze',
    'lipca, lipiec, lip',
    'sierpnia, sierpień, sie',
    'września, wrzesień, wrz',
    'października, październik, paź',
    'listopada, listopad, lis',
    'grudnia, grudzień, gru',
  ],
  ru: [
    'января, январь, янв',
    'февраля, февраль, февр, фев',
    'марта, март, мар',
    'апреля, апрель, апр',
    'мая, май',
    'июня, июнь, июн',
    'июля, июль, июл',
    'августа, август, авг',
    'сентября, сентябрь, сент, сен',
    'октября, октябрь, окт',
    'ноября, ноябрь, нояб, ноя',
    'декабря, декабрь, дек',
  ],
  uk: [
    'січня, січень, січ',
    'лютого, лютий, лют',
    'березня, березень, бер',
    'квітня, квітень, квіт, кві',
    'травня, травень, трав, тра',
    'червня, червень, черв, чер',
    'липня, липень, лип',
    'серпня, серпень, серп, сер',
    'вересня, вересень, вер',
    'жовтня, жовтень, жовт, жов',
    'листопада, листопад, лист, лис',
    'грудня, грудень, груд, гру',
  ],
  cs: [
    'ledna, leden, led',
    'února, únor, úno',
    'března, březen, bře',
    'dubna, duben, dub',
    'května, květen, kvě',
    'června, červen, čvn',
    'července, červenec, čvc',
    'srpna, srpen, srp',
    'září, zář',
    'října, říjen, říj',
    'listopadu, listopad, lis',
    'prosince, prosinec, pro',
  ],
  tr: [
    'ocak, oca',
    'şubat, şub',
    'mart, mar',
    'nisan, nis',
    'mayıs, may',
    'haziran, haz',
    'temmuz, tem',
    'ağustos, ağu',
    'eylül, eyl',
    'ekim, eki',
    'kasım, kas',
    'aralık, ara',
  ],
  sv: [
    'januari, jan',
    'februari, feb',
    'mars, mar',
    'april, apr',
    'maj',
    'juni, jun',
    'juli, jul',
    'augusti, aug',
    'september, sept, sep',
    'oktober, okt',
    'november, nov',
    'december, dec',
  ],
  da: [
    'januar, jan',
    'februar, feb',
    'marts, mar',
    'april, apr',
    'maj',
    'juni, jun',
    'juli, jul',
    'august, aug',
    'september, sept, sep',
    'oktober, okt',
    'november, nov',
    'december, dec',
  ],
  no: [
    'januar, jan',
    'februar, feb',
    'mars, mar',
    'april, apr',
    'mai',
    'juni, jun',
    'juli, jul',
    'august, aug',
    'september, sept, sep',
    'oktober, okt',
    'november, nov',
    'desember, des',
  ],
  fi: [
    'tammikuuta, tammikuu, tammi',
    'helmikuuta, helmikuu, helmi',
    'maaliskuuta, maaliskuu, maalis',
    'huhtikuuta, huhtikuu, huhti',
    'toukokuuta, toukokuu, touko',
    'kesäkuuta, kesäkuu, kesä',
    'heinäkuuta, heinäkuu, heinä',
    'elokuuta, elokuu, elo',
    'syyskuuta, syyskuu, syys',
    'lokakuuta, lokakuu, loka',
    'marraskuuta, marraskuu, marras',
    'joulukuuta, joulukuu, joulu',
  ],
  id: [
    'januari, jan',
    'februari, feb',
    'maret, mar',
    'april, apr',
    'mei',
    'juni, jun',
    'juli, jul',
    'agustus, agu, agt',
    'september, sep',
    'oktober, okt',
    'november, nov',
    'desember, des',
  ],
  ar: [
    'يناير, كانون الثاني, جانفي',
    'فبراير, شباط, فيفري',
    'مارس, آذار, اذار',
    'أبريل, ابريل, إبريل, نيسان, أفريل',
    'مايو, أيار, ايار, ماي',
    'يونيو, حزيران, جوان, يونيه',
    'يوليو, تموز, جويلية, يوليه',
    'أغسطس, اغسطس, آب, أوت',
    'سبتمبر, أيلول, ايلول',
    'أكتوبر, اكتوبر, تشرين الأول',
    'نوفمبر, تشرين الثاني',
    'ديسمبر, كانون الأول',
  ],
  hi: [
    'जनवरी',
    'फरवरी, फ़रवरी',
    'मार्च',
    'अप्रैल',
    'मई',
    'जून',
    'जुलाई',
    'अगस्त',
    'सितंबर, सितम्बर',
    'अक्टूबर, अक्तूबर',
    'नवंबर, नवम्बर',
    'दिसंबर, दिसम्बर',
  ],
};

/**
 * The same of further languages, in a line each. Where two languages call different months alike (`listopada` is
 * October in Croatian, November in Polish), only the first table counts.
 */
const MONTHS_IN_LINES: Readonly<Record<string, string>> = {
  ro: 'ianuarie, ian|februarie, feb|martie, mart|aprilie, apr|mai|iunie, iun|iulie, iul|august, aug|septembrie, sept|octombrie, oct|noiembrie, noi|decembrie, dec',
  hu: 'január, jan|február, febr|március, márc|április, ápr|május, máj|június, jún|július, júl|augusztus, aug|szeptember, szept|október, okt|november, nov|december, dec',
  sk: 'januára|februára|marca|apríla|mája|júna|júla|augusta|septembra|októbra|novembra|decembra',
  sl: 'januarja, januar|februarja, februar|marca, marec|aprila|maja|junija, junij|julija, julij|avgusta, avgust|septembra|oktobra|novembra|decembra',
  hr: 'siječnja, siječanj|veljače, veljača|ožujka, ožujak|travnja, travanj|svibnja, svibanj|lipnja, lipanj|srpnja, srpanj|kolovoza, kolovoz|rujna, rujan||studenoga, studenog, studeni|prosinca, prosinac',
  sr: 'januara, јануара, јануар|februara, фебруара, фебруар|marta|aprila, априла|маја, мај|juna, јуна, јун|jula, јула, јул|avgusta|септембра|октобра|новембра|децембра, децембар',
  bg: 'януари, яну|февруари, фев|март|април|май|юни|юли|август|септември, септ|октомври, окт|ноември|декември, дек',
  el: 'ιανουαρίου, ιαν|φεβρουαρίου, φεβ|μαρτίου, μαρ|απριλίου, απρ|μαΐου, μαΐ|ιουνίου, ιουν|ιουλίου, ιουλ|αυγούστου, αυγ|σεπτεμβρίου, σεπ|οκτωβρίου, οκτ|νοεμβρίου, νοε|δεκεμβρίου, δεκ',
  lt: 'sausio|vasario|kovo|balandžio|gegužės|birželio|liepos|rugpjūčio|rugsėjo|spalio|lapkričio|gruodžio',
  lv: 'janvāris, janvārī|februāris, februārī|marts, martā|aprīlis, aprīlī|maijs, maijā|jūnijs, jūnijā|jūlijs, jūlijā|augusts, augustā|septembris, septembrī|oktobris, oktobrī|novembris, novembrī|decembris, decembrī',
  et: 'jaanuar|veebruar|märts|aprill|mai|juuni|juuli|august|september|oktoober|november|detsember',
  ca: 'gener|febrer|març|abril|maig|juny|juliol|agost|setembre|octubre|novembre|desembre',
  kk: 'қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан',
  az: 'yanvar|fevral|mart|aprel|may|iyun|iyul|avqust, avgust|sentyabr, sentabr|oktyabr, oktabr|noyabr|dekabr',
  ms: 'januari|februari|mac|april|mei|jun|julai|ogos|september|oktober|november|disember, dis',
  fa: 'ژانویه|فوریه|مارس|آوریل|مه|ژوئن|ژوئیه|اوت|سپتامبر|اکتبر|نوامبر|دسامبر',
  th: 'มกราคม, ม.ค.|กุมภาพันธ์, ก.พ.|มีนาคม, มี.ค.|เมษายน, เม.ย.|พฤษภาคม, พ.ค.|มิถุนายน, มิ.ย.|กรกฎาคม, ก.ค.|สิงหาคม, ส.ค.|กันยายน, ก.ย.|ตุลาคม, ต.ค.|พฤศจิกายน, พ.ย.|ธันวาคม, ธ.ค.',
  // The solar year of Iran: `newsroom/calendars.ts` makes days of ours of them.
  'fa-solar': 'فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند',
  ur: 'جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر',
  he: 'ינואר, בינואר|פברואר, בפברואר|מרץ, במרץ|אפריל, באפריל|מאי, במאי|יוני, ביוני|יולי, ביולי|אוגוסט, באוגוסט|ספטמבר, בספטמבר|אוקטובר, באוקטובר|נובמבר, בנובמבר|דצמבר, בדצמבר',
  ta: 'ஜனவரி|பிப்ரவரி, பெப்ரவரி|மார்ச்|ஏப்ரல், ஏப்|மே|ஜூன்|ஜூலை|ஆகஸ்ட், ஆகஸ்டு|செப்டம்பர், செப்டெம்பர்|அக்டோபர், ஒக்டோபர்|நவம்பர்|டிசம்பர்',
  te: 'జనవరి|ఫిబ్రవరి|మార్చి|ఏప్రిల్|మే|జూన్|జులై, జూలై|ఆగస్టు|సెప్టెంబర్|అక్టోబర్|నవంబర్|డిసెంబర్',
  ml: 'ജനുവരി|ഫെബ്രുവരി|മാർച്ച്|ഏപ്രിൽ|മേയ്, മെയ്|ജൂൺ|ജൂലൈ|ഓഗസ്റ്റ്, ആഗസ്റ്റ്|സെപ്റ്റംബർ, സെപ്തംബർ|ഒക്ടോബർ|നവംബർ|ഡിസംബർ',
  kn: 'ಜನವರಿ|ಫೆಬ್ರವರಿ|ಮಾರ್ಚ್|ಏಪ್ರಿಲ್|ಮೇ|ಜೂನ್|ಜುಲೈ|ಆಗಸ್ಟ್|ಸೆಪ್ಟೆಂಬರ್|ಅಕ್ಟೋಬರ್|ನವೆಂಬರ್|ಡಿಸೆಂಬರ್',
  mr: 'जानेवारी|फेब्रुवारी|मार्च|एप्रिल|मे|जून|जुलै|ऑगस्ट|सप्टेंबर|ऑक्टोबर|नोव्हेंबर|डिसेंबर',
  gu: 'જાન્યુઆરી|ફેબ્રુઆરી|માર્ચ|એપ્રિલ|મે|જૂન|જુલાઈ|ઓગસ્ટ|સપ્ટેમ્બર|ઓક્ટોબર|નવેમ્બર|ડિસેમ્બર',
  pa: 'ਜਨਵਰੀ|ਫਰਵਰੀ|ਮਾਰਚ|ਅਪ੍ਰੈਲ|ਮਈ|ਜੂਨ|ਜੁਲਾਈ|ਅਗਸਤ|ਸਤੰਬਰ|ਅਕਤੂਬਰ|ਨਵੰਬਰ|ਦਸੰਬਰ',
  ka: 'იანვარი|თებერვალი|მარტი|აპრილი|მაისი|ივნისი|ივლისი|აგვისტო|სექტემბერი|ოქტომბერი|ნოემბერი|დეკემბერი',
  hy: 'հունվարի, հունվար|փետրվարի, փետրվար|մարտի, մարտ|ապրիլի, ապրիլ|մայիսի, մայիս|հունիսի, հունիս|հուլիսի, հուլիս|օգոստոսի, օգոստոս|սեպտեմբերի, սեպտեմբեր|հոկտեմբերի, հոկտեմբեր|նոյեմբերի, նոյեմբեր|դեկտեմբերի, դեկտեմբեր',
  mk: 'јануари|февруари|март|април|мај|јуни|јули|август|септември|октомври|ноември|декември',
  sq: 'janar|shkurt|mars|prill|maj|qershor|korrik|gusht|shtator|tetor|nëntor|dhjetor',
  is: 'janúar|febrúar|mars|apríl|maí|júní|júlí|ágúst|september|október|nóvember|desember',
  gl: 'xaneiro|febreiro|marzo|abril|maio|xuño|xullo|agosto|setembro|outubro|novembro|decembro',
  sw: 'januari|februari|machi|aprili|mei|juni|julai|agosti|septemba|oktoba|novemba|desemba',
  bn: 'জানুয়ারি, জানুয়ারি, জানুয়ারী, জানুয়ারী|ফেব্রুয়ারি, ফেব্রুয়ারি, ফেব্রুয়ারী, ফেব্রুয়ারী|মার্চ|এপ্রিল|মে|জুন|জুলাই|আগস্ট, আগষ্ট|সেপ্টেম্বর|অক্টোবর|নভেম্বর|ডিসেম্বর',
};

/** The days of the week, which stand beside a date and say nothing that it does not. */
const WEEKDAYS_BY_LANGUAGE: Readonly<Record<string, string>> = {
  en: 'monday, mon, tuesday, tues, tue, wednesday, wed, thursday, thurs, thur, thu, friday, fri, saturday, sat, sunday, sun',
  es: 'lunes, lun, martes, mar, miércoles, mié, jueves, jue, viernes, vie, sábado, sáb, domingo, dom',
  pt: 'segunda-feira, segunda, seg, terça-feira, terça, ter, quarta-feira, quarta, qua, quinta-feira, quinta, qui, sexta-feira, sexta, sex',
  fr: 'lundi, mardi, mercredi, mer, jeudi, jeu, vendredi, ven, samedi, sam, dimanche, dim',
  de: 'montag, mo, dienstag, di, mittwoch, mi, donnerstag, do, freitag, fr, samstag, sonnabend, sa, sonntag, so',
  it: 'lunedì, martedì, mercoledì, giovedì, gio, venerdì, sabato, sab, domenica',
  nl: 'maandag, ma, dinsdag, woensdag, wo, donderdag, vrijdag, vr, zaterdag, za, zondag, zo',
  pl: 'poniedziałek, wtorek, środa, czwartek, piątek, sobota, niedziela',
  ru: 'понедельник, вторник, среда, четверг, пятница, суббота, воскресенье, пн, вт, ср, чт, пт, сб, вс',
  uk: "понеділок, вівторок, середа, четвер, пʼятниця, п'ятниця, п’ятниця, субота, неділя",
  bg: 'понеделник, сряда, четвъртък, петък, събота, неделя',
  sk: 'pondelok, utorok, streda, štvrtok, piatok, nedeľa',
  el: 'δευτέρα, τρίτη, τετάρτη, πέμπτη, παρασκευή, σάββατο, κυριακή',
  bn: 'সোমবার, মঙ্গলবার, বুধবার, বৃহস্পতিবার, শুক্রবার, শনিবার, রবিবার',
  ur: 'پیر, منگل, بدھ, جمعرات, جمعہ, ہفتہ, اتوار',
  ta: 'திங்கட்கிழமை, செவ்வாய்க்கிழமை, புதன்கிழமை, வியாழக்கிழமை, வெள்ளிக்கிழமை, சனிக்கிழமை, ஞாயிற்றுக்கிழமை',
  th: 'วันจันทร์, วันจันทร์ที่, วันอังคาร, วันอังคารที่, วันพุธ, วันพุธที่, วันพฤหัสบดี, วันพฤหัสบดีที่, วันศุกร์, วันศุกร์ที่, วันเสาร์, วันเสาร์ที่, วันอาทิตย์, วันอาทิตย์ที่',
  cs: 'pondělí, úterý, středa, čtvrtek, pátek, neděle',
  tr: 'pazartesi, salı, çarşamba, perşembe, cuma, cumartesi, pazar',
  sv: 'måndag, tisdag, onsdag, torsdag, fredag, lördag, söndag',
  da: 'mandag, tirsdag, lørdag, søndag',
  hu: 'hétfő, kedd, szerda, csütörtök, péntek, szombat, vasárnap',
  ro: 'luni, marți, miercuri, joi, vineri, sâmbătă, duminică',
  hr: 'ponedjeljak, utorak, srijeda, četvrtak, petak, nedjelja',
  fi: 'maanantaina, tiistaina, keskiviikkona, torstaina, perjantaina, lauantaina, sunnuntaina, maanantai, tiistai, keskiviikko, torstai, perjantai, lauantai, sunnuntai',
  id: 'senin, selasa, rabu, kamis, jumat, sabtu, minggu',
  ar: 'الاثنين, الإثنين, الثلاثاء, الأربعاء, الاربعاء, الخميس, الجمعة, السبت, الأحد, الاحد',
  hi: 'सोमवार, मंगलवार, बुधवार, गुरुवार, शुक्रवार, शनिवार, रविवार',
  zh: '星期一, 星期二, 星期三, 星期四, 星期五, 星期六, 星期日, 星期天, 周一, 周二, 周三, 周四, 周五, 周六, 周日',
  ja: '月曜日, 火曜日, 水曜日, 木曜日, 金曜日, 土曜日, 日曜日, (月), (火), (水), (木), (金), (土), (日), （月）, （火）, （水）, （木）, （金）, （土）, （日）',
  fa: 'شنبه, یکشنبه, دوشنبه, سه‌شنبه, سه شنبه, چهارشنبه, پنجشنبه, پنج‌شنبه, جمعه',
  ko: '월요일, 화요일, 수요일, 목요일, 금요일, 토요일, 일요일, (월), (화), (수), (목), (금), (토), (일)',
};

const splitNames = (names: string): string[] => names.split(', ');

function numberMonths(): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  const further = Object.values(MONTHS_IN_LINES).map((line) => line.split('|'));
  for (const months of [...further, ...Object.values(MONTHS_BY_LANGUAGE)]) {
    months.forEach((names, index) => {
      // A language leaves a month out that another calls alike.
      for (const name of splitNames(names)) if (name !== '') numbers.set(name, index + 1);
    });
  }
  return numbers;
}

const monthNumbers = lazy(numberMonths);

const weekdays = lazy(() => new Set(Object.values(WEEKDAYS_BY_LANGUAGE).flatMap(splitNames)));

/**
 * A word that may be a month's name, or a Thai abbreviation of one, as a piece of a regular expression with the flag `u`; look it up
 * with `monthNumber`. All names as alternatives would take a tenth of a second to compile.
 */
export const MONTH_WORD =
  '(?:[\\u0e01-\\u0e4d]{1,3}\\.[\\u0e01-\\u0e2e]\\.|(?:(?:كانون|تشرين)\\s)?\\p{L}[\\p{L}\\p{M}]*)';

/** The same for a weekday's name; look it up with `isWeekday`. */
export const WEEKDAY_WORD = '\\p{L}[\\p{L}\\p{M}-]*';

/** Whether a word names a weekday: `Mon`, `Freitag`, `LUNEDÌ`; without the full stop of an abbreviation. */
export function isWeekday(word: string): boolean {
  const name = word.toLowerCase().replaceAll('i̇', 'i');
  return weekdays().has(name) || weekdays().has(`(${name})`);
}

/**
 * The month that a name stands for, 1 to 12, or `null`: `Sept`, `LUG`, `октября`.
 * Upper and lower case are alike; the full stop of an abbreviation must be cut off before.
 */
export function monthNumber(name: string): number | null {
  return monthNumbers().get(name.toLowerCase().replaceAll('i̇', 'i')) ?? null;
}
