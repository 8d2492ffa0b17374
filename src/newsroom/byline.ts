import type { Agency } from '../data/agencies.ts';
import { COMMENTS_COUNTED, LABELS, OPENING_WORDS, OPENINGS, OTHER_WORK } from '../data/byline-words.ts';
import { chineseSurnames } from '../data/chinese-surnames.ts';
import { META_LABELS } from '../data/meta-labels.ts';
import { isKnownPlace, isRegion } from '../data/places.ts';
import { lazy } from '../text/lazy.ts';
import { LETTERS } from '../text/letters.ts';
import { hasLetters } from '../text/words.ts';
import { findAgency, findSignedAgency } from './agency.ts';
import { findAnyDate, findDate } from './dates.ts';
import { beforeAgo } from './only-when.ts';
import { isPaper } from './papers.ts';
import {
  cutRole,
  hasGivenName,
  isNamedTeam,
  isNoName,
  isPerson,
  isRole,
  isSingleWord,
  isStaff,
  isStaffOnly,
  isVietnamese,
} from './person.ts';
import { withoutPortrait } from './portraits.ts';
import { readReporters } from './reporters/index.ts';

/** A line that says who wrote the story. */
export interface Byline {
  /** As printed, without "By" and without a date. */
  byline: string;
  /** The names, as printed, in order; empty where only an agency or a team signs. */
  authors: string[];
  /** The agency named beside the authors or alone. */
  agency: Agency | null;
}

/** A longer line is prose. */
const LONGEST = 200;
const LONGEST_HANDLE_LINE = 80;

const label = lazy(
  () =>
    new RegExp(
      `^(?:author,(?=\\s)|(?:${LABELS.join('|')})\\s?[:：]|(?:撰?文|(?:取材・)?文|作者|[记記]者)\\s?[/／｜|=＝丨])\\s*`,
      'u',
    ),
);
const LABEL_MARK = /[:：/／｜|=＝丨]|^author,/;
const opening = lazy(() => new RegExp(`^(?:${OPENINGS.join('|')})\\s+`, 'u'));
const FIRST_WORD = /^[^\s,:：/／｜|=＝丨(*_·&+-]+/;

/** Where a page parted the two by their style alone: `ByJane Doe`, `Veröffentlicht vonJane Doe`. */
const gluedOpening = lazy(
  () =>
    /^(?:(?:[Ww]ritten|[Pp]osted|[Pp]ublished) )?[Bb]y(?=\p{Lu}[\p{L}.])|^(?:(?:Veröffentlicht|Geschrieben|Verfasst|Publié|Publicado) )?(?:[Vv]on|[Pp]ar|[Pp]or)(?=\p{Lu}\p{Ll}+ \p{Lu})/u,
);
const MAY_BE_GLUED = /by|von|par|por/;
const LONGEST_GLUED = 'veröffentlicht von'.length;

/** Unlike a mere "By" these open no menu, so that one word is a name behind them. */
const SURE_OPENING = /^(?:written|authored|posted|words|text|story)\sby\s?/i;

/** Words that belong to the date behind them. */
const DATE_LABEL =
  /(?:[\s.,|•·⋅●(–—-]+(?:(?:last\s)?(?:updated|published|posted|modified)(?:\son)?|on|veröffentlicht(?:\sam)?|vom|publié\sle|publicado\sel|gepubliceerd\sop|giriş\starihi))?[\s:.,|•·⋅●(–—-]*$/iu;
/** Words of two letters that lead to a date; in capitals they are names: `Von Jane Doe am 3. Mai`, `Minh Le`. */
const SHORT_DATE_LABEL = /\s(?:am|le|el|em|il|den|op|på|dne|dnia)\s*$/u;
/** The same without a space: `Jane DoePublished: `. */
const gluedDateLabel = lazy(
  () => /(?<=\p{Ll})(?:Last )?(?:Updated|Published|Posted|Modified)(?: on)?[:\s]*$/u,
);
/** Edges that part names from what stands around them. */
const EDGES = /^[\s|•·⋅●,;:&/–—-]+|[\s|•·⋅●,;:&/–—-]+$/gu;
/** Numbers of footnotes behind a name. */
const footnote = lazy(() => /(?<=\p{L})(?:\d(?:,?\d)*(?=\s?[,;]|$)|\s\d(?=\s?;|$))/gu);
/** `5 min read`, `3 comments`, `1,204 views`: what sites count beside a byline. */
const COUNTS = /[\s|•·⋅●,–—-]*\b\d[\d,.]*\s?(?:-\s?)?(?:min|minutes?|mins|comments?|views?|shares?)\b.*$/iu;
/** The hour at which blogs post. */
const HOUR = /\s(?:at|um|à|às|a las|a la\/s|en|alle(?: ore)?|om|kl\.?|@)\s\d{1,2}[:.]\d{2}.*$/iu;
const contact = lazy(
  () =>
    /(?:^|\s)[([<]?(?:\S+@\S+\.\S+|@[\p{L}\p{N}_]{2,}|https?:\/\/\S+)[)\]>]?|(?<=\p{Lu}\p{Ll}+)@[\p{L}\p{N}_]{2,}(?![\p{L}\p{N}_.])/giu,
);

/** What pages print right behind a name without a mark between: `Jane Doe Follow`, `Jane Doe updated 3 days ago`. */
const AFTER_NAME =
  /^(\S+\s\S+.*?)\s(?:(?:last\s)?(?:updated|published|posted)|(?:medically\s|fact[\s-]?)?(?:reviewed|checked)|erstellt|veröffentlicht|aktualisiert|publiziert|fotos?:?|publié|publicado|actualizado|lesezeit:?|lesedauer:?|kategorien?:|categor(?:y|ies):|twitter|facebook|edited\sby|in\s(?:partnership|collaboration|cooperation|association|conjunction)\swith|in\szusammenarbeit\smit|en\s(?:collaboration|partenariat)\savec|en\scolaboración\scon|em\sparceria\scom|in\scollaborazione\scon|in\ssamenwerking\smet|články|följ|volg|śledź|takip|dzisiaj|wczoraj|\S+\slogo|follow|share|view|print|save|listen|subscribe|\d+\s(?:min|hour|day|week|month|year)s?\sago)(?=[\s,:]|$).*$/i;

/** The same behind a bare name, where the other words may be anything's. */
const FOLLOW =
  /(?:\s|(?<=[a-zß-ÿ]))(?:Follow|Folgen|Suivre|Seguir|Segui|Volg|Följ|Följ skribent|Články autora|Takip et)$/;

const BARS = /\s*[|•·⋅●｜]\s*|\s+[-–—]\s+|\s*[—]\s*|\s*\/\s*/u;
/** Words that join names. */
const JOINING = 'and|&|und|et|och|og|и|та|with|mit|avec|con|com';
/** Those of one or two letters also stand inside names: `Ortega y Gasset`. */
const SHORT_JOINING = 'y|e|i|en';
const and = lazy(() => new RegExp(`[,;]?\\s(?:${JOINING}|ve|dan)\\s`, 'u'));
const COMMAS = /\s*[,;、，]\s*/u;
const shortAnd = lazy(() => new RegExp(`^(\\S+ \\S.*) (?:${SHORT_JOINING}) (\\S+ \\S.*)$`, 'u'));
/** A place or an employer after the name: `in London`, `of The Associated Press`. */
const preposition = lazy(
  () => /\s(?:on behalf of|in|IN|of|for|For|FOR|at|from|für|aus|pour|à|para|em|en|per|da)\s(?=\p{Lu}|the\s)/u,
);

/** `PhD`, `RD`, `Jr.`, `CFP®` after a comma. */
const credential = lazy(() => /^(?:\p{Lu}[\p{L}.]{0,5}\.?[®™]?|[IVX]{1,4})$/u);

type Part =
  | { kind: 'author'; name: string; agency: Agency | null }
  | { kind: 'agency'; agency: Agency }
  | { kind: 'staff' | 'beside' | 'prose' };

/** An agency with at most a job behind it, or who many are before it: `AP`, `AP Business Writer`, `Redazione ANSA`. */
function agencyOf(text: string): Agency | null {
  const words = text.replace(/[.\s]+$/, '').split(' ');
  for (let end = words.length; end > 0; end--) {
    const agency = findSignedAgency(words.slice(0, end).join(' '));
    const rest = words.slice(end).join(' ');
    if (agency && (rest === '' || isRole(rest) || isStaff(rest))) return agency;
  }
  return words.length > 1 && isStaffOnly(words[0] as string)
    ? findSignedAgency(words.slice(1).join(' '))
    : null;
}

/** The name, and the agency that stands behind it without a comma: `JILL LAWLESS Associated Press`. */
function splitAgency(text: string): { name: string; agency: Agency | null } {
  const words = text.split(' ');
  for (let start = 2; start < words.length; start++) {
    const agency = agencyOf(words.slice(start).join(' '));
    if (agency) return { name: words.slice(0, start).join(' '), agency };
  }
  return { name: text, agency: null };
}

/** A colon, a full stop behind a word that is no abbreviation, a class of graduates: `By Jane Turner ’04.` */
const END_OF_NAME = /[\s:]+$|(?<=\p{Ll}{3})\.$|\s[’'‘]\d\d\.?$/u;

function readName(text: string): Part {
  const [person = '', employer = ''] = text.split(preposition());
  const split = splitAgency(person.trim());
  const name = cutRole(split.name).replace(END_OF_NAME, '');
  if (!isPerson(name)) return { kind: 'prose' };
  return { kind: 'author', name, agency: split.agency ?? findAgency(employer) };
}

/** Where somebody is, or for whom: `in London`, `à Londres`, `da Agência Brasil`. */
const BESIDE = /^(?:in|of|for|at|from|aus|für|à|au|aux|en|del?|d[ao]s?|em|n[ao]|från)\s(?=\p{Lu})/u;

/** `Engineering at Parcelbird` */
const WORKS_AT = /^\p{Lu}\S*(?:\s\S+){0,3}\sat\s\p{Lu}/u;

/** Whether a part after the first may stand beside names: a role, a place, a degree, an organisation. */
const standsBeside = (text: string): boolean =>
  isRole(text) ||
  isRegion(text) ||
  isKnownPlace(text) ||
  credential().test(text) ||
  BESIDE.test(text) ||
  WORKS_AT.test(text) ||
  isPaper(text) ||
  /\b(?:University|College|Institute|School|Hospital|Universität|Université|Universidad)\b/u.test(text);

/** `Cove Harbour Staff`, but not `Jane Doe Staff`. */
const isTeam = (text: string): boolean => isNamedTeam(text) && !hasGivenName(text);

/** `John Roe Staff Writer` behind other names: a given name opens it, or it is in capitals and the job is not. */
function isWithJob(text: string): boolean {
  if (!isRole(text)) return false;
  const name = cutRole(text);
  const isCut = name !== text && name.includes(' ') && isPerson(name);
  return isCut && (hasGivenName(name) || name === name.toUpperCase());
}

function readPart(text: string, isFirst: boolean): Part {
  const agency = agencyOf(isFirst ? text : text.replace(BESIDE, ''));
  if (agency) return { kind: 'agency', agency };
  const withJob = !isFirst && isWithJob(text);
  if (!isFirst && !withJob && (standsBeside(text) || isStaffOnly(text))) return { kind: 'beside' };
  if (!withJob && (isStaffOnly(text) || isPaper(text) || isTeam(text))) return { kind: 'staff' };
  const name = readName(text);
  if (name.kind === 'author' && (isFirst || !isSingleWord(name.name))) return name;
  if (isStaff(text) && /^\p{Lu}/u.test(text)) return { kind: 'staff' };
  return { kind: 'prose' };
}

const splitAnd = (text: string): string[] =>
  text.split(and()).flatMap((part) => shortAnd().exec(part)?.slice(1) ?? [part]);

/** Names parted by commas; what follows somebody's job is the employer: `Jane Doe, Director, Van Lines`. */
function readGroup(text: string, isFirst: boolean): Part[] {
  const parts = text.split(COMMAS).filter((part) => part !== '');
  const firstRole = parts.findIndex((part, index) => index > 0 && isRole(part));
  return parts.map((part, index) => {
    const read = readPart(part, isFirst && index === 0);
    const isEmployer = read.kind === 'author' || (read.kind === 'prose' && /^\p{Lu}/u.test(part));
    return firstRole > 0 && index > firstRole && isEmployer ? { kind: 'beside' } : read;
  });
}

/** The opening cut off, and whether it was a label with a colon; `null` where the line opens otherwise. */
function cutOpening(line: string): { rest: string; labelled: boolean } | null {
  // Without case the patterns would take milliseconds to compile.
  const lower = line.toLowerCase();
  const mayOpen = OPENING_WORDS.has(FIRST_WORD.exec(lower)?.[0] ?? '');
  const labelled = mayOpen && LABEL_MARK.test(lower) ? label().exec(lower) : null;
  const opened = labelled ?? (mayOpen ? opening().exec(lower) : null) ?? openedGlued(line, lower);
  if (opened === null) return null;
  const rest = line.slice(opened[0].length).replace(/^by\s+/i, '');
  return { rest, labelled: labelled !== null };
}

/** Whether a line says nothing but that a name follows: `Kommentar von`, `A guest post by`. */
export function isOpening(line: string): boolean {
  return cutOpening(`${line} `)?.rest === '';
}

function openedGlued(line: string, lower: string): RegExpExecArray | null {
  return MAY_BE_GLUED.test(lower.slice(0, LONGEST_GLUED)) ? gluedOpening().exec(line) : null;
}

/** Cuts off the date with its label, and what a site counts. */
function cutDate(text: string): string {
  const date = findDate(text);
  // A date may stand before the names: `Dec 17, 2025 Jane Doe`.
  const undated = date === null ? text : text.slice(...(date.start > 0 ? [0, date.start] : [date.end]));
  const unlabelled = date === null ? text : cutDateLabel(undated.replace(gluedDateLabel(), ''));
  const uncounted = /\d/.test(unlabelled) ? unlabelled.replace(HOUR, '').replace(COUNTS, '') : unlabelled;
  return beforeComments(beforeAgo(uncounted)).replace(EDGES, '');
}

const HOLDS_COMMENTS = /\s(?:[Cc]omm?ent|[Kk]ommentar|[Cc]omentari)/;

/** `Jane Doe Leave a comment`: blogs print that behind the name, with no mark between. */
function beforeComments(text: string): string {
  if (!HOLDS_COMMENTS.test(text)) return text;
  const words = text.split(' ');
  const end = words.findIndex((_, i) => i > 0 && COMMENTS_COUNTED.test(words.slice(i).join(' ')));
  return end < 0 ? text : words.slice(0, end).join(' ');
}

function cutDateLabel(text: string): string {
  return cutKnownLabel(text.replace(SHORT_DATE_LABEL, '').replace(DATE_LABEL, ''));
}

const dateLabels = lazy(() => new Set([...META_LABELS.published, ...META_LABELS.modified]));
/** Words of the longest such label, and of what stands before it at least: a full name. */
const LABEL_WORDS = 4;
const NAME_WORDS = 2;

/** `Elif Kara Yayınlanma Tarihi` before the date: the longest label that the words end with. */
function cutKnownLabel(text: string): string {
  const words = text.split(' ');
  for (let count = Math.min(LABEL_WORDS, words.length - NAME_WORDS); count > 0; count--)
    if (dateLabels().has(words.slice(-count).join(' ').toLowerCase()))
      return words.slice(0, -count).join(' ').replace(DATE_LABEL, '');
  return text;
}

/** Words that open a byline in Japanese alone. */
const JAPANESE = /^(?:著者|執筆|筆者|投稿者|ライター|取材)/;
/** Chinese names are parted by spaces: `作者：张三 李四`. */
const hanNames = lazy(() => /^\p{Script=Han}{2,4}(?:\s\p{Script=Han}{2,4})+$/u);

/** Whether a line holds several Chinese names, and not a family's and a given one as Japanese has them: `佐伯 美咲`. */
function areChinese(names: string): boolean {
  return hanNames().test(names) && names.split(/\s/).every((name) => chineseSurnames().has(name.charAt(0)));
}

/** `Jane Doe (Reuters)`. */
const bracketedAgency = (text: string): Agency | null =>
  findSignedAgency(/[([]([^()[\]]+)[)\]]/.exec(text)?.[1] ?? '');

/** Whoever holds the rights of a picture has written nothing: `Jane Doe © Ana Ruiz`. */
const beforeCopyright = (line: string): string => line.split('©', 1)[0]?.trim() ?? '';

/** `（作者：张三）` */
const BRACKETED = /^[（(]([^()（）]+)[）)]$/;

/** `👤 Jane Doe`: what stands for the word "author", as a letter or in a font of its own. */
const ICONS = /^(?:[\p{So}\p{Co}]\uFE0F?)+\s*(?=\p{L})/u;

/** What a line says of who wrote: no portraits, and nothing of rights. */
const plainLine = (line: string): string => withoutPortrait(beforeCopyright(line)).replace(ICONS, '');

const OTHERS = OTHER_WORK.join('|');
/** `; translated from the Italian by John Roe`, ` | Fotos: Ana Ruiz`, `　写真＝佐藤花子`: who made the pictures is no author. */
const otherWork = lazy(
  () =>
    new RegExp(
      `[;,.|/–—-]?[\\s　](?:${OTHERS})(?:\\s?[:：=＝/／]|\\s(?:from\\s[^,;]{3,20}\\s)?(?:by|von|par|por|di|da|de|av|door)\\s).*$`,
      'i',
    ),
);
/** ` und Jan Weber (Fotos)` */
const photographer = lazy(
  () => new RegExp(`(?:,|\\s(?:${JOINING}|${SHORT_JOINING}))\\s[^,()]{3,40}\\s\\((?:${OTHERS})\\)`, 'gi'),
);

/** The names of who wrote, behind "By", without those of who has done something else. */
function withoutOthers(text: string): string {
  const writers = text.replace(otherWork(), '');
  return writers.includes('(') ? writers.replace(photographer(), '') : writers;
}

/** What stands before somebody's job, where the rest says more of it: `Jane Doe, Director, Content & Marketing`. */
function beforeJob(text: string): string {
  const [name = '', job = ''] = text.split(COMMAS, 2);
  return isRole(job) || cutRole(name) !== name ? name : '';
}

/** The first name of a line that "By" opens, whatever else is said of whom it names. */
function firstName(text: string): string {
  const [name = '', next = ''] = text.split(COMMAS, 2);
  return (/^(?:\p{Lu}|\p{Ll}+\d|\d+\+)/u.test(next) || isRole(next)) &&
    !/[.!?]$/.test(text) &&
    !isSingleWord(name)
    ? name
    : '';
}

/** A job of several things: `Head of Marketing and Community Development`. */
const JOB_GOES_ON = /,[^,]*\s(?:of|for|de|für)\s[^,]*$/u;

/** Every part of the names' line, the names first, what follows a bar after them. */
function readParts(text: string, { firstNamesDo = false, inJapanese = false }: Opened = {}): Part[] | null {
  const [names = '', ...besides] = text.split(BARS);
  const groups = !inJapanese && areChinese(names) ? names.split(/\s/) : splitAnd(names);
  const isFirst = (index: number) =>
    index === 0 || (firstNamesDo && groups.every((group) => !group.includes(' ')));
  const read = groups.flatMap((group, index) =>
    JOB_GOES_ON.test(groups[index - 1] ?? '') && isRole(groups[index - 1] ?? '')
      ? [{ kind: 'beside' } as const]
      : readGroup(group, isFirst(index)),
  );
  const [first] = read;
  if (first === undefined || first.kind === 'beside' || read.some(({ kind }) => kind === 'prose'))
    return null;
  const agencies = besides.flatMap((beside) => agencyOf(beside) ?? []);
  return [...read, ...agencies.map((agency): Part => ({ kind: 'agency', agency }))];
}

/**
 * Reads a line that is a byline and nothing else: `By JILL LAWLESS Associated Press`, `Von Jane Doe`,
 * `作者：张三`, `By Reuters Staff`. Roles, places, addresses and dates are cut from the names. `null` for
 * prose (`By the time …`), for menus (`By Industry`) and for lines of more than 200 characters.
 */
export function readByline(line: string): Byline | null {
  const whole = plainLine(line);
  if (whole.length > LONGEST) return null;
  const text = whole.replace(BRACKETED, '$1');
  const opened = cutOpening(text);
  if (opened === null) return readReporters(whole);
  const clear = opened.labelled || SURE_OPENING.test(text);
  const found = readRest(opened.rest, {
    opened: true,
    firstNamesDo: clear,
    inJapanese: JAPANESE.test(text),
  });
  const [author] = found?.authors ?? [];
  if (!clear && found?.authors.length === 1 && author && isSingleWord(author)) return null;
  return found;
}

/**
 * Reads a line that names somebody without a word that says so, or says other things too: `Jane Doe, Staff Writer`,
 * `Jane Doe and John Roe | Guest Columnists`, `May 3, 2024 · 5 min read · By Jane Doe`. Names of places and things
 * look alike, so what is read here wants other evidence beside it.
 */
export function readNames(given: string): Byline | null {
  if (given.length > LONGEST) return null;
  const line = plainLine(given).replace(FOLLOW, '');
  const said = readByline(line) ?? readDashed(line);
  if (said !== null && said.authors.length > 0) return said;
  const whole = readRest(line);
  if (whole?.authors.some((name) => !isSingleWord(name) || hasGivenName(name))) return whole;
  // `Travel / Jane Doe / May 3, 2024`: one word is a section as well.
  for (const part of line.split(BARS)) {
    const found = part === line ? whole : (readByline(part) ?? readRest(part.trim()));
    if (found?.authors.some((name) => !isSingleWord(name))) return found;
  }
  return whole;
}

/** The people in texts each of which a page says to be an author's name; `null` if one of them is no full name. */
export function readMarked(texts: readonly string[]): Byline | null {
  const read = texts.flatMap((text) => {
    const line = text.replace(/\s+/g, ' ').trim();
    return line === '' ? [] : [readByline(line) ?? readRest(line)];
  });
  const authors = [...new Set(read.flatMap((found) => found?.authors ?? [null]))];
  const areNames = authors.length > 0 && authors.every((name) => name !== null && !isSingleWord(name));
  const people = authors.flatMap((name) => name ?? []);
  return areNames ? { byline: people.join(', '), authors: people, agency: null } : null;
}

/** Reads a line below one that says that a name follows, as if that stood before it. */
export const readBelowHead = (line: string): Byline | null => readNames(line) ?? readByline(`By ${line}`);

/** `By Jane Doe, a reporter who covers the coast. She has written since 2011.`: no sentence of the story. */
export function isBylineWithJob(line: string): boolean {
  const [, job = ''] = line.split(COMMAS, 2);
  return (
    saysBy(line) && isRole(job) && (readByline(line)?.authors.some((name) => !isSingleWord(name)) ?? false)
  );
}

/** No agency signs in more. */
const LONGEST_SIGNATURE = 60;

/** The agency of a line that names nobody else: `Reuters`, `dpa/lno`, `La rédaction avec AFP`. */
export function readAgency(line: string): Agency | null {
  if (line.length > LONGEST_SIGNATURE) return null;
  const whole = findSignedAgency(line);
  if (whole !== null || !opensOrEndsInAgency(line)) return whole;
  const found = readRest(line);
  return found !== null && found.authors.length === 0 ? found.agency : null;
}

/** Asked first: to look names up takes no time, to read a byline does. */
function opensOrEndsInAgency(line: string): boolean {
  const words = line.split(' ');
  return words.some(
    (_, at) =>
      at > 0 &&
      (findSignedAgency(words.slice(at).join(' ')) ?? findSignedAgency(words.slice(0, at).join(' '))) !==
        null,
  );
}

/** What may stand between several names beyond commas, or behind one: `and`, `MS, RD`. */
const JOINTS = 8;

/** The full names in a line that holds nothing else: `Jane Doe, John Roe and Ana Ruiz`; none in any other. */
export function readPeople(line: string): readonly string[] {
  const people = readNames(line)?.authors ?? [];
  const isAll = people.join(', ').length >= line.length - JOINTS;
  return isAll && people.every((name) => name.includes(' ')) ? people : [];
}

/** `About Jane Doe`, `Über Jana Roth`: what heads the lines on who somebody is. */
const ABOUT = /^(?:about|meet|über|à propos de|sobre|acerca de|informazioni su|chi è|over|om)\s(?=\p{Lu})/iu;

/** Whom such a line names in full; `null` for any other. */
export function readAbout(line: string): Byline | null {
  const name = line.replace(ABOUT, '');
  const isName = name !== line && line.length <= LONGEST_HANDLE_LINE && name.includes(' ') && isPerson(name);
  return isName ? { byline: name, authors: [name], agency: null } : null;
}

const DASHES = /\s[-–]\s/;

/** `Quỳnh Mai - Đắc Lợi`: nothing but names that are surely people's. */
function readDashed(line: string): Byline | null {
  const authors = line.split(DASHES);
  const areNames = authors.every((name) => isPerson(name) && (hasGivenName(name) || isVietnamese(name)));
  return authors.length > 1 && areNames ? { byline: line, authors, agency: null } : null;
}

/** A byline behind or before the date on its line: `May 3, 2025 by Jane Doe`, `3 min read · By Jane Doe`. */
export function readBesideDate(given: string): Byline | null {
  if (given.length > LONGEST) return null;
  const line = plainLine(given);
  for (const part of [...besideDates(line), ...line.split(BARS), fromVerb(line)]) {
    const found = readByline(part.replace(EDGES, ''));
    if (found !== null) return found;
  }
  return null;
}

/** A line with labels that no colon ends: `Details Written by Jane Doe Category: News Published: 3 May 2025`. */
const VERB = /\b(?:[Ww]ritten|[Pp]osted|[Ss]ubmitted) by\s/;

function fromVerb(line: string): string {
  const at = VERB.exec(line)?.index ?? line.length;
  return line.slice(at);
}

/** What stands behind the date of a line and before it; behind both where it says when it was changed as well. */
function besideDates(line: string): string[] {
  const date = findAnyDate(line);
  if (date === null) return [];
  const behind = line.slice(date.end);
  const changed = findAnyDate(behind);
  const sides = [behind, cutDateLabel(line.slice(0, date.start))];
  return changed === null ? sides : [behind.slice(changed.end), ...sides];
}

/** A blog may print the date twice, when the story came out and when it was changed. */
const DATES_OF_LINE = 2;

/**
 * The full name beside the date of a line that goes on with other things, as blogs print their sections and tags:
 * `3. Mai 2024 Jana Roth Kultur`.
 * @param isOther whether a word stands on the page as something else than a name
 */
export function readDatedName(line: string, isOther: (word: string) => boolean): Byline | null {
  if (line.length > LONGEST || findDate(line) === null) return null;
  let text = line;
  for (let i = 0; i < DATES_OF_LINE; i++) text = cutDate(text);
  // `24 février 2019 / Anne Martin / Laisser un commentaire`, `Travel | Jane Doe | 3 May 2024`
  const parts = text.split(BARS);
  const words = parts.find(hasGivenName)?.split(' ') ?? [];
  const other = words.findIndex((word, index) => index >= 2 && isOther(word.replace(/[,.;:]$/, '')));
  // Where nothing but spaces parts the name from the rest, a known word must follow it.
  const end = other < 0 && parts.length > 1 ? words.length : other;
  const name = words.slice(0, end).join(' ');
  return end > 1 && isPerson(name) ? { byline: name, authors: [name], agency: null } : null;
}

/** What people call themselves by on their own pages and in forums, in one word. */
const HANDLE = new RegExp(`^[${LETTERS}\\d][${LETTERS}\\d_-]{2,24}$`);
const BY_HANDLE = /^(?:(?:(?:written|posted|published)\s)?by:?|von|par|por|di|door)\s+/i;

/** Whether a word such as "By" opens a line. */
export const saysBy = (line: string): boolean => BY_HANDLE.test(line);

/**
 * Reads the one word by which somebody signs: `jdoe` alone, `by jdoe`, `By jdoe April 11, 2025`. Any word looks
 * alike, so the line itself must be known for a byline.
 */
export function readHandle(line: string): Byline | null {
  if (line.length > LONGEST_HANDLE_LINE) return null;
  const opening = BY_HANDLE.exec(line)?.[0] ?? '';
  const name = opening === '' ? line : cutDate(line.slice(opening.length));
  const isName =
    HANDLE.test(name) && hasLetters(name) && !isStaffOnly(name) && !isNoName(name) && !isRegion(name);
  return isName ? { byline: name, authors: [name], agency: null } : null;
}

/** What is known of a line before its names are read. */
interface Opened {
  /** A word such as "By" opened it. */
  opened?: boolean;
  /** Names may be of one word each: `Written by Jane and John`. */
  firstNamesDo?: boolean;
  /** A space parts the family's name from the given one, and not two people: `著者：山田 太郎`. */
  inJapanese?: boolean;
}

function readRest(text: string, known: Opened = {}): Byline | null {
  const { opened = false } = known;
  const byline = opened
    ? cutDate(text).replace(AFTER_NAME, '$1').replace(lastJoint(), '').replace(EDGES, '')
    : cutDate(text);
  const writers = opened ? withoutOthers(byline) : byline;
  const bare = (/@|:\/\//.test(writers) ? withoutContacts(writers) : writers)
    .replace(/\s*[([][^()[\]]*[)\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(footnote(), '')
    .trim();
  const parts =
    readParts(bare, known) ?? readParts(beforeJob(bare)) ?? (opened ? readParts(firstName(bare)) : null);
  if (parts === null) return null;
  const authors = parts.flatMap((part) => (part.kind === 'author' ? printed(part.name, byline) : []));
  const [agency = bracketedAgency(byline)] = parts.flatMap((part) =>
    'agency' in part && part.agency ? [part.agency] : [],
  );
  return { byline, authors, agency };
}

/** What goes on with the names of a line. */
const jointWithin = lazy(() => new RegExp(`[,;|•·]|\\s(?:${JOINING}|${SHORT_JOINING})\\s`, 'i'));

/** By what somebody is reached ends a name: behind it stand other names, or what they are. */
function withoutContacts(text: string): string {
  const [name = '', ...behind] = text.split(contact());
  const [first = '', ...others] = name.trim() === '' ? behind : [name, ...behind];
  return (
    first + others.map((piece) => piece.slice(jointWithin().exec(piece)?.index ?? piece.length)).join('')
  );
}

/** A name as the byline has it: `Jane (Roe) Doe`. Other things in brackets between words make one name of neither. */
function printed(name: string, byline: string): string[] {
  if (byline.includes(name)) return [name];
  const words = name.split(' ').map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const found = new RegExp(words.join('\\s(?:[(“"]\\p{Lu}[\\p{L}.-]*[)”"]\\s)?'), 'u').exec(byline);
  return found === null ? [] : [found[0]];
}

const JOINT = `(?:,\\s?)?(?:${JOINING}|${SHORT_JOINING}|\\+)|,`;
const LONGEST_JOINT = 5;
const onlyJoint = lazy(() => new RegExp(`^(?:${JOINT})$`, 'i'));
const firstJoint = lazy(() => new RegExp(`^(?:(?:${JOINT})\\s)\\s*`, 'i'));
const lastJoint = lazy(() => new RegExp(`(?:,|\\s(?:${JOINT}))$`, 'i'));

/** Whether a line is nothing but what joins the names before and behind it: `and`, `,`. */
export const isJoint = (line: string): boolean => line.length <= LONGEST_JOINT && onlyJoint().test(line);

/** Whether more names must follow a line: `By Jane Doe and`. */
export const endsInJoint = (line: string): boolean => lastJoint().test(line);

/** A line without what joins it to the names before: `and John Roe`. */
export const withoutJoint = (line: string): string => line.replace(firstJoint(), '');
