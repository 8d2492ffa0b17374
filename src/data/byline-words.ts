import { words } from './words.ts';

/** Words of a job: what begins with one after a name is no part of the name. */
export const ROLE_WORDS = words(`
  former staff senior sr sr. chief associate assistant contributing executive managing deputy special guest freelance
  lead principal head national international foreign political science health business sports technology tech legal
  medical diplomatic white-house writer writers reporter reporters editor editors correspondent correspondents columnist
  contributor journalist photographer producer director analyst critic gardener horticulturalist educator dietitian physician nurse anchor host intern fellow founder co-founder cofounder ceo
  cto coo cfo cmo cro cio ciso cpo vp svp evp avp vice-president president author researcher specialist expert manager strategist bureau desk
  representative chair chairman chairwoman attorney lawyer counsel consultant partner coach therapist nutritionist
  scientist engineer developer designer marketer advisor adviser secretary blogger economist historian novelist student
  teacher lecturer professor curator copywriter trainer instructor member owner chef veterinarian psychologist dentist
  surgeon cardiologist dermatologist gastroenterologist pharmacist planner technician mechanic architect candidate
  representante profesor profesora professora investigador investigadora advogado advogada economista
  professeur chercheur chercheuse avocat avocate rechtsanwalt wissenschaftler wissenschaftlerin
  redakteur redakteurin reporterin korrespondent korrespondentin journalistin chefredakteur
  journaliste correspondant correspondante rédacteur rédactrice envoyé envoyée
  periodista redactor redactora corresponsal enviado enviada jornalista repórter correspondente
  giornalista inviato inviata redattore redattrice cronista colunista editora corrispondente redacteur verslaggever корреспондент обозреватель редактор
`);

/** What somebody writes about, as it stands between the name and the job: `Jane Doe Environment editor`. */
export const BEATS = words(`
  environment education culture arts media home affairs social transport community religion crime courts court defence
  defense security energy climate global economics money consumer weather features food travel fashion music film
  theatre theater books european football cricket property wine nature wildlife local regional city county
  rural housing investigations data video multimedia digital investigative breaking trending enterprise weekend metro
  general assignment lifestyle entertainment politics government public safety transportation schools police investment
  markets royal religious
`);

/** Words that make a name the name of many: `AP Staff`, `News Desk`, `The Harbour Times Team`. */
export const STAFF_WORDS = words(`
  staff team desk editors editorial newsroom admin administrator editor reporters writers correspondents bureau board
  agency agencies agenturen newswire webdesk newsdesk redaktion online-redaktion redaction rédaction redacción redação redazione redactie редакция
  news report reports network
`);

/** Those of them that a team with a name of its own ends in: `The Harbour Times Team`; agencies and networks are others. */
export const TEAM_WORDS = words(`
  staff team desk editors editorial newsroom reporters writers correspondents contributors contributor
`);

/** What else stands before those where they are no name of their own: `Web Desk`, `City Staff`. */
export const DESKS = words(
  'web online digital internet city metro business national district news live night daily',
);

/** What people are to the press. */
export const PRESS_JOBS = words('correspondent reporter columnist contributor journalist writer');

/** Words that no person is called by; they head menus (`By Industry`), prose and organisations. */
export const NOT_NAMES = words(`
  a all an age any audience author authors brand business by case category challenge city click color company country
  course date day default department design device event events feature following function functionality goal grape
  her his how if in industry it its job language law level location manufacturer material modality month my name need
  new no not now number numbers occasion on or our popular price product region request role room season sector service
  services signing size solution specialty state style submitting subject subscribing team that the their then these
  they this those time title today tomorrow topic type use user using we week what when which who wine year you
  your inc inc. llc ltd ltd. corp corp. gmbh university institute college magazine group media lock locks
  select page get started sign out in up log save share menu contact us join close open view show read more click
  employment opportunities enterprises forum thoughts bio full profile careers jobs directory policies editorial past
  u.s. us europe asia africa america north south east west best top free guide guides news reviews life health
  veröffentlicht erstellt aktualisiert publiziert verfasst geschrieben gespeichert eingestellt publié publiée publicado publicada
  image avatar headshot logo foto fotos bild bilder text texte texto contributed submitted updated published posted
  über autor autorin autoren auteur auteurs autore autori uncategorized allgemein inhalt inhalte contenu contenido contenuto
  download search skip navigation disclosure policy privacy terms print facebook twitter linkedin instagram email
  table contents comments article articles topics related subscribe newsletter posts post blog
  licensed certified registered grader journalism
  about tips essentials ranch groups lab physical activity financial stream live content paid sponsored digital
  press radio television online website blog newspaper company foundation association ministry government police
  marketing project projects program programme research strategy engineering communications technology technologies
  conclusion introduction summary overview conclusions results references
  monday tuesday wednesday thursday friday saturday sunday january february march july september
  october november december early late mid noon night midnight evening morning
  sayfa menü haberler sidor
  기자 구독 특파원 记者 記者 编辑 編集部 פורסם עודכן צילום نشر تحديث
`);

/** What English blogs file a post under, or print above its date, in one word: where somebody signs so, nobody does. */
export const KINDS_OF_POSTS = words(`
  werbung anzeige publicidad publicité pubblicità reklama advertentie advertisement advertising ad ads advertorial promoted promotion trending exclusive premium featured highlights popular
  resources resource announcements announcement podcast podcasts webinar webinars whitepaper whitepapers ebook ebooks
  infographic infographics checklist template templates tutorial tutorials explainer explainers explained interview
  interviews roundup column columns commentary essays stories story gallery galleries breaking updates update
  products soup audio copy pdf transcript slideshow press members general miscellaneous misc other archive archives anonymous
  recipes recipe dinner lunch breakfast dessert desserts soups salads drinks baking cooking nutrition diet recovery
  skincare makeup fitness running yoga workouts exercise cycling hiking camping motoring autos trucks motorcycles
  gardening garden plants flowers diy crafts renovation remodeling plumbing roofing hvac kitchen bedroom bathroom lighting
  furniture decor organizing cleaning parenting pregnancy kids family relationships dating weddings pets dogs cats
  property properties realty realtor mortgage mortgages buyers sellers buying selling landlords tenants renters
  taxes tax insurance retirement budgeting savings credit debt loans banking trading stocks crypto bitcoin compliance
  software hardware automation security cybersecurity cloud data analytics devops kubernetes mobile design branding
  leadership management sales productivity remote hiring recruiting careers training learning schools students teaching
  history philosophy psychology spirituality faith astrology writing reading photography gaming anime
`);

/** Words that lead to the name of somebody who has not written: `Starring Jane Doe`, `Фото Сергея Кузнецова`. */
export const BEFORE_OTHERS = words(`
  starring featuring with follow copyright courtesy from редактор фотограф фото перевод оператор режиссёр видео
`);

/** Those of `NOT_NAMES` that families are called by. */
export const FAMILY_NAMES = words('best brand case day early law lock locks north page post price west');

/** Small words inside a person's name. */
export const NAME_PARTICLES = words(`
  van von der den de del della di da do dos das du la le el al bin bint ibn ben ter ten zu zum of y e i af av 't
`);

/** What stands before the word for "by", in several languages, where it opens a byline above a story or behind one. */
export const SIGNED: readonly (readonly [verbs: string, by: string])[] = [
  ['text|geschrieben|verfasst|eingestellt|gepostet|veröffentlicht', 'von'],
  ['(?:article\\s)?(?:écrit|rédigé|posté|publié)', 'par'],
  ['escrit[oa]|publicad[oa]|postado', 'por'],
  ['scritto|pubblicato|postato', 'da'],
  ['geschreven|geplaatst', 'door'],
  ['skriv(?:en|et)|publicera[dt]', 'av'],
];

/** Whom a paper has somewhere, as it calls them where they sign: `Von unserem Korrespondenten`, `De notre envoyé spécial`. */
const CORRESPONDENTS: readonly (readonly [ours: string, jobs: string, where: string])[] = [
  ['(?:by|from)\\sour', '(?:own\\s)?(?:special\\s)?correspondent', 'in'],
  [
    'von\\sunser(?:em|er|en)',
    '(?:korrespondent|redakteur|reporter|mitarbeiter|autor)(?:en|in)?|redaktionsmitglied',
    'in|aus',
  ],
  ['(?:de|par)\\snotre', 'correspondante?|envoyée?\\sspéciale?|journaliste', 'à|au|aux|en'],
  ['(?:de|por)\\snuestr[oa]', 'corresponsal|enviad[oa]\\sespecial|redactora?', 'en'],
  ['(?:d[oa]|por)\\snoss[oa]', 'correspondente|enviad[oa]\\sespecial|repórter', 'em|no|na'],
  ['d[ae]l(?:la)?\\snostr[oa]', 'inviat[oa]|corrispondente', 'a|ad|in|da'],
  ['(?:van|door)\\sonze', 'correspondente?|verslag(?:gever|geefster)|redact(?:eur|rice)', 'in|uit'],
];

/** The name of a city, in lower case: `são paulo`, `aix-en-provence`. */
const CITY_LETTER = '[a-zß-öø-ÿąćęłńśźżčďěňřťůžğışőűāēīū]';
const CITY = `${CITY_LETTER}{2,16}(?:[ '-]${CITY_LETTER}{1,16}){0,2}`;

/** What opens a byline without a colon. Names must follow it in full, for it opens sentences too. */
export const OPENINGS: readonly string[] = [
  // The city that a correspondent writes from may follow. Before the openings that are a part of these.
  ...CORRESPONDENTS.map(([ours, jobs, where]) => `${ours}\\s(?:${jobs})(?:\\s(?:${where})\\s${CITY},)?`),
  '(?:(?:written|submitted|guide|feature|interview|commentary|column|story|words|text|report|reported|authored|posted|published|contributed|compiled|prepared|created|analysis|opinion|review|article|essay|editorial|perspective|profile|recipe|tutorial|blog|blog\\spost|post|(?:an?\\s)?guest\\s(?:post|blog|blog\\spost|article|column|contribution|essay)|(?:story|words|text|written)\\sand\\s[a-z]+)\\s)?by',
  '(?:this|the)\\s(?:guest\\s)?(?:post|article|story|piece|report|guide|blog|blog\\spost|review|recipe|essay|column)\\s(?:was|is)\\s(?:written|authored|contributed|submitted|provided)\\sby',
  'this\\sis\\sa\\sguest\\s(?:post|blog|blog\\spost|article|column|essay)\\s(?:by|from)',
  ...SIGNED.map(([verbs, by]) => `(?:${verbs})\\s${by}`),
  `aus\\s${CITY}\\sberichte[nt]`,
  '(?:ein\\s\\S+\\s|eine\\s(?:analyse|reportage|kolumne|rezension|recherche|glosse|kritik|würdigung|spurensuche)\\s|gespeichert\\s|(?:pressemitteilung|bericht|beitrag|artikel|kolumne|gastbeitrag|reportage|rezension|kommentar|gastkommentar|leitartikel|analyse|essay|glosse|kritik|interview|porträt|meinung|tipps|rezept)\\s)?von',
  '(?:(?:texte|article|propos\\srecueillis|chronique|reportage|analyse|tribune|entretien|enquête|récit|dossier)\\s)?par',
  '(?:(?:texto|crónica|reportaje|entrevista|análisis|opinión|artículo|crônica|reportagem|análise|opinião|artigo)\\s)?por',
  // The link from a story to what else its author wrote.
  '(?:view\\s|see\\s)?all\\s(?:posts|articles|stories)\\s(?:by|from)',
  'alle\\s(?:artikel|beiträge|texte)\\svon',
  'tous\\sles\\sarticles\\sde',
  '(?:ver\\s)?(?:todas\\slas\\sentradas|todos\\slos\\sartículos|todos\\sos\\s(?:artigos|posts))\\sd[eo]',
  '(?:vedi\\s)?tutti\\sgli\\sarticoli\\sdi',
  'alle\\s(?:berichten|artikelen)\\svan',
  'escribe',
  'auteur',
  'autor(?:in)?',
  'författare',
  'oprac\\.',
  'textos?\\sde',
  'textes?\\sde',
  '(?:test[oi]\\s)?di',
  '(?:(?:articolo|servizio|testo)\\s)?a\\scura\\sdi',
  'door',
  'oleh',
  'przez',
  'av',
  'af',
  'scris\\sde',
  'skrevet\\sa[vf]',
  'kirjoittanut',
  'írta',
  'yazan',
  '作者',
  'लेखक\\s[-–]',
  'द्वारा',
  'γράφει\\s[οη]',
  'автор(?:\\sстатьи)?',
  'журналист(?:ка)?',
  'корреспондент(?:ка)?',
  '(?:беседовал|записал|подготовил)[аи]?',
  '(?:piše|pišu|napisa(?:o|la)|пише)',
  'بقلم',
  'كتبت?',
];

/** Who wrote may have taken the pictures, too: `Text & foto:`, `Texto y fotos:`. */
const AND_PICTURES =
  "(?:(?:\\s?[/&+]\\s?|\\s(?:und|et|y|e|en|i|och|og)\\s)(?:foto(?:['’]?s)?|photos?|bild(?:er)?|zdjęcia))?";

/** What opens a byline with a colon or a slash, and nothing else. */
export const LABELS: readonly string[] = [
  // `Autor/in`, `Autor*innen`, `Autor:in`: before the opening that is a part of them.
  'autor(?:en)?[/*_:]-?in(?:nen)?',
  ...OPENINGS,
  'authors?(?:\\(s\\))?',
  'about\\sthe\\s(?:authors?|writer)',
  'über\\s(?:den\\sautor|die\\sautorin)',
  "à\\spropos\\sde\\sl[’']auteure?",
  'sobre\\s(?:el\\sautor|la\\sautora|o\\sautor|a\\sautora)',
  'over\\sde\\sauteur',
  'об\\sавторе',
  'contributors?',
  'words',
  'writers?',
  'reporters?',
  '(?:guest|staff|lead|contributing)\\s(?:author|writer|contributor|blogger|columnist|reporter)s?',
  'blogger',
  'autor(?:es|en)?',
  'autorin(?:nen)?',
  // `Autor(a)`.
  'autor(?:a|as|[/(]a\\)?)',
  'auteure?s?(?:[·(/]e\\)?s?)?',
  'autor[ei]',
  'autric[ei]',
  'autork[ai]',
  'autorzy',
  'yazar',
  'penulis',
  'pewarta',
  'jurnalis',
  'συντάκτρια',
  `(?:text|textes?|textos?|test[oi]|tekst|teksti)${AND_PICTURES}`,
  'haber',
  'muhabir',
  'hazırlayan',
  'szerző',
  'tác giả',
  'συντάκτης',
  'autoři',
  'autorky',
  'автор(?:ы)?',
  'текст',
  '作者',
  '文',
  '撰文',
  '采写',
  '记者',
  '記者',
  '著者',
  '執筆者?',
  '筆者',
  '投稿者',
  'ライター',
  '取材・文',
  '글',
  '기자',
  'بقلم',
  'الكاتب',
  'المؤلف',
  'إعداد',
  'تقرير',
  'लेखक',
  'रिपोर्ट(?:र)?',
];

/** What leads to the name of somebody who has only looked a story through, in several languages. */
export const REVIEWED: readonly string[] = [
  '(?:reviewed|(?:fact[\\s-])?checked|edited|approved|verified|vetted|medical\\sreview|expert\\sreview)\\sby|(?:medical\\s|expert\\s)?(?:reviewer|fact[\\s-]checker)',
  '(?:geprüft|überprüft|redigiert|lektoriert|freigegeben|begutachtet|gegengelesen)\\s(?:von|durch)',
  '(?:relue?|vérifiée?|révisée?|validée?|corrigée?)\\spar|(?:revisad|verificad|editad|validad|aprobad|aprovad)[oa]\\spor',
  '(?:revisionat|verificat|revist|approvat|validat)[oa]\\sda|(?:gecontroleerd|beoordeeld|nagekeken|goedgekeurd)\\sdoor',
  '(?:sprawdzone|zweryfikowane|zweryfikowany|zrecenzowane)\\sprzez|(?:granskad|faktagranskad)\\sav',
  'проверено|проверил[аи]?|рецензент|рецензировал[аи]?|(?:gözden\\sgeçiren|inceleyen|kontrol\\seden|onaylayan)',
  '監修者?|監修医師|校閲|审核|审阅|审校|審核|審稿|校对|校對|감수|검수|راجعه|راجعته|تدقيق|समीक्षक',
];

/** What somebody has done who has not written, in several languages. */
export const OTHER_WORK: readonly string[] = [
  'photo(?:graph)?s?|photography|pictures?|illustrat(?:ions?|ed)|videos?|graphics?|edited|translat(?:ed|ion)',
  'fotos?|fotografías?|fotografi[ae]|fotografien|bilder?|beeld|zdjęcia|fot\\.|fotoğraf(?:lar)?|фото|تصوير|फोटो|사진',
  'illustrationen|ilustraci(?:ón|ones)|ilustraç(?:ão|ões)|illustrazioni|übersetz(?:ung|t)|tradu(?:ction|cción|ção|zione)',
  'tradu(?:it|cid[oa]|zid[oa])|tradott[oa]|vertal(?:ing|d)|перевод|写真|撮影|イラスト|翻訳|图片?|圖片?|摄影|攝影|翻译|翻譯',
];

/** The first words of all these. Asked first, for the patterns take a millisecond to compile. */
export const OPENING_WORDS = words(`
  by written submitted guide feature interview commentary column story words text report reported authored posted contributed
  compiled prepared created editorial perspective profile recipe tutorial blog blogger staff lead
  published from skriven skrivet publicerad publicerat
  veröffentlicht eingestellt gepostet geschrieben verfasst gespeichert écrit rédigé posté publié escrita publicada
  postado scritto pubblicato postato geplaatst geschreven
  pressemitteilung bericht beitrag artikel kolumne gastbeitrag reportage rezension kommentar gastkommentar leitartikel
  analyse essay glosse kritik porträt meinung tipps rezept chronique tribune entretien enquête récit dossier
  crónica reportaje entrevista análisis opinión artículo crônica reportagem análise opinião artigo
  analysis opinion review article guest this the ein eine von aus texte textes propos par de do da texto textos escrito publicado por testo testi
  articolo servizio a dal dalla del della di van door
  oleh przez av af författare oprac. haber scris skrevet kirjoittanut írta yazan γράφει автор piše пише pišu napisao napisala بقلم كتب كتبت
  escribe view see all alle tous ver todas todos vedi tutti
  about über à sobre over об an created compiled prepared blog post essay recipe tutorial
  author authors contributing contributor contributors writer writers reporter reporters autor autores autoren autorin autorinnen
  autora autoras auteur auteurs auteure auteures
  autore autori autrice autrici autorka autorki autorzy muhabir hazırlayan yazar penulis pewarta jurnalis συντάκτρια tekst teksti szerző tác συντάκτης авторы текст autoři autorky
  журналист журналистка корреспондент корреспондентка беседовал беседовала беседовали записал записала записали подготовил подготовила подготовили
  作者 文 撰文 采写 取材・文 记者 記者 著者 執筆 執筆者 筆者 投稿者 ライター 글 기자
  الكاتب المؤلف إعداد تقرير द्वारा लेखक रिपोर्ट रिपोर्टर
`);

const lines = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s*\n\s*/));

/**
 * Asked first, for to read a byline takes time: does a word stand at the line's head that may open one? To compile `\b`
 * takes three times as long as what says the same here.
 */
export const MAY_OPEN = /^(?:\S+ )?(?:[Bb][Yy](?![a-z])|(?:VON|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor)(?!\w))/;

/** The same within a line, and behind a number: does a word stand there that may open one? */
export const HOLDS_BY = /(?<![a-z_])(?:by|von|par|por|di|door|przez|oleh)(?!\w)/i;

/** `Posted in Harbour on June 14th, 2018 by Jane Doe – Be the first to comment`, as blogs say all in one line. */
export const SAYS_POSTED =
  /^(?:posted|published|filed|submitted|geschrieben|veröffentlicht|publié|publicado|pubblicato|geplaatst)\s(?:in|on|under|by|am|von|le|par|dans|en|por|il|da|op|door)\s/i;

/** What calls somebody a guest, at the head of a sentence: surer than a given name, for nobody else is named behind it. */
export const CALLS_GUEST =
  /^\S+\s(?:(?:is|ist|est|es|é)\s)?(?:an?\s|ein\s|un\s|um\s)?(?:guest\s|gast(?:beitrag|artikel|kommentar)|article\sinvité|artículo\sinvitado)/i;

/** Lines that say nothing but that a name follows, in lower case without their colon. */
export const BYLINE_HEADS = lines(`
  by
  written by
  posted by
  submitted by
  published by
  story by
  words by
  author
  authors
  the author
  author s
  authors of this article
  post author
  beitragsautor
  beitrags autor
  autor de la entrada
  auteur de l article
  autore articolo
  autor do post
  berichtauteur
  von
  autor
  autorin
  par
  auteur
  por
  di
  autore
  door
  auteur
  автор
  作者
  記者
  记者
`);

/** The same, where they stand behind a story. */
export const FOOT_HEADS = lines(`
  written by
  posted by
  article written by
  authored by
  geschrieben von
  verfasst von
  écrit par
  rédigé par
  escrito por
  redactado por
  scritto da
  geschreven door
  skrevet av
  skrivet av
  napisał
  napisała
  автор статьи
  about the author
  about the authors
  about author
  the author
  author
  author s
  authors
  meet the author
  autor
  autorin
  auteur
  auteure
  autore
  autora
  über den autor
  über die autorin
  à propos de lauteur
  sobre el autor
  sobre la autora
  sobre o autor
  sulla autrice
  sullautore
  lautore
  lautrice
  informazioni sullautore
  sobre a autora
  acerca del autor
  acerca de la autora
  à propos de lautrice
  à propos de lauteure
  zum autor
  zur autorin
  über die autoren
  over de auteur
  o autorze
  o autorce
  об авторе
  об авторах
  om författaren
  om forfatteren
  kirjoittajasta
  o autorovi
  o autorce článku
  a szerzőről
  despre autor
  yazar hakkında
  この記事を書いた人
  この記事を書いたライター
  この記事の著者
  この記事のライター
  この記事の執筆者
  記事を書いた人
  書いた人
  著者
  著者プロフィール
  著者について
  執筆者
  執筆者プロフィール
  ライター
  ライター紹介
  ライタープロフィール
  投稿者プロフィール
  关于作者
  作者简介
  作者介绍
  關於作者
  作者簡介
  作者介紹
  글쓴이
  글쓴이 소개
  작성자
  저자 소개
  필자 소개
  عن الكاتب
  عن الكاتبة
  نبذة عن الكاتب
  लेखक के बारे में
`);

/** What themes of many sites print below a name behind the story, in lower case: the way to what else it stands on. */
export const MORE_FROM_AUTHOR: readonly string[] = [
  'more from author',
  'more from the author',
  'more from this author',
  "author's profile",
  'author profile',
  "view author's posts",
  'view all posts by',
  'see all posts by',
  'alle beiträge von',
  'voir tous les articles de',
  'ver todas las entradas de',
  'mehr vom autor',
  "plus de l'auteur",
  'du même auteur',
  'más del autor',
  'mais do autor',
  "altro dall'autore",
  'meer van deze auteur',
  'meer van de auteur',
  'więcej od autora',
  'mer från författaren',
];

/** How long ago the story came out, in words, as it stands beside its author's name. */
export const TIME_AGO =
  /^(?:vor|hace|há|il y a) \d+ [^\s\d]+$|^\d+ (?:minutes?|hours?|days?|weeks?|months?) ago$|^\d+ [^\s\d]+ (?:fa|geleden|siden|sedan|temu|önce|назад)$/i;

/** What a blog prints behind its author's name: how many have answered, or the way to be the first. */
export const COMMENTS_COUNTED =
  /^(?:(?:\d+|no|one|kein|ein|un|aucun|sin|nessun|um|nenhum)\s)?(?:comment|kommentar|commentaire|comentario|comentário|commento)|^(?:leave|add|post) a comment|^schreibe? einen kommentar|^laisser un commentaire|^deja un comentario|^deixe um comentário/i;

/** What stands behind somebody's name in a few words on who that is, in several languages. */
export const BIO_VERBS: readonly string[] = [
  'is|was|has|writes|covers|leads|works|joined|holds|lives|serves|teaches|runs|specializes|reports|brings|spent',
  'ist|schreibt|arbeitet|lebt|leitet|hat|berichtet|studierte|lehrt',
  'est|écrit|vit|travaille|dirige|enseigne|a\\sétudié',
  'es|escribe|vive|trabaja|dirige|enseña|ha\\sescrito|é|escreve|trabalha|leciona|è|scrive|lavora|insegna|si\\soccupa',
  'schrijft|werkt|woont|jest|pisze|pracuje|är|skriver|arbetar|er|arbejder|on|пишет|работает|живёт|является',
  'yazıyor|yaşıyor|çalışıyor',
];
