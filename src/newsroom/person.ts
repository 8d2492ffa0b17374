import {
  BEATS,
  BEFORE_OTHERS,
  DESKS,
  FAMILY_NAMES,
  NAME_PARTICLES,
  NOT_NAMES,
  PRESS_JOBS,
  ROLE_WORDS,
  STAFF_WORDS,
  TEAM_WORDS,
} from '../data/byline-words.ts';
import { givenNames } from '../data/given-names.ts';
import { isKnownPlace, isRegion } from '../data/places.ts';
import { lazy } from '../text/lazy.ts';

const MOST_WORDS = 5;

/** `Jane`, `O’Brien`, `DiCaprio`, `Jean-Luc`, `R.`, `Jr.`, `III`. */
const nameWord = lazy(() => /^\p{Lu}[\p{L}\p{M}'’‑-]*\.?$/u);
const initials = lazy(() => /^(?:\p{Lu}\.-?){1,3}$/u);

/** Words that a page set side by side without a space: `OfficeOrganizingPapers`. */
const severalWords = lazy(() => /\p{Ll}\p{Lu}\p{Ll}+\p{Lu}/u);

/** A name in a script without case: Han, Hangul, kana, Arabic, Devanagari; what ends in "reporter" is a job. */
const caseless = lazy(() => /^(?!.*(?:기자|[记記]者)$)[\p{Lo}\p{M}·・ー]{2,}(?:[-־'’׳״][\p{Lo}\p{M}]+)*$/u);
/** Of these scripts only those without spaces write a full name in one word. */
const withSpaces = lazy(() => /^[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Devanagari}\p{M}]+$/u);

const isNameWord = (word: string, index: number): boolean =>
  (nameWord().test(word) && !severalWords().test(word)) ||
  initials().test(word) ||
  caseless().test(word) ||
  (index > 0 && NAME_PARTICLES.has(word));

const lower = (word: string): string => word.toLowerCase();

/** Whether one of the words tells of a job: `Staff Writer`, `AP Business Writer`. */
export const isRole = (text: string): boolean => text.split(' ').some((word) => ROLE_WORDS.has(lower(word)));

/** Whether the name is that of many people: `Editorial Team`, `News Desk`, `Redacción Diario Siete`. */
export const isStaff = (text: string): boolean =>
  STAFF_WORDS.has(lower(text.split(' ').at(-1) ?? '')) || OF_A_PAPER.test(text);

/** The editors of a paper, which is named after them. */
const OF_A_PAPER = /^(?:redacción|redaktion|redazione|redação|redactie|rédaction)\s/i;

/** How many words a team calls itself by. */
const MOST_WORDS_OF_TEAM = 5;

/** A team's name without the small word that leads to it in a line: `By the Cove Team`. */
export const withoutThe = (team: string): string => team.replace(/^the\s/, '');

/** Whether it is a team with a name of its own: `The Cove Team`, but not `Editorial Team` or `Staff`. */
export function isNamedTeam(given: string): boolean {
  const text = withoutThe(given);
  const words = text.split(' ');
  return (
    TEAM_WORDS.has(lower(words.at(-1) ?? '')) &&
    words.length <= MOST_WORDS_OF_TEAM &&
    /^\p{Lu}/u.test(text) &&
    words.some(isOwnWord)
  );
}

/** Whether a word of a team's name is its own: no job, no "Staff", no "Our", no "Web". */
export const isOwnWord = (word: string): boolean =>
  /^\p{Lu}/u.test(word) && !isStaff(word) && !isRole(word) && !isDesk(lower(word));

const isDesk = (word: string): boolean =>
  BEATS.has(word) || DESKS.has(word) || word === 'the' || word === 'our';

const BEFORE_STAFF = /^(?:our|a|an|the|own|and|special|la|de|die)$/;

/** Whether it names nobody but what somebody is, or many: `Staff Reporter`, `Our Own Correspondent`, `agencies`. */
export const isStaffOnly = (text: string): boolean =>
  text.split(' ').every((word) => {
    const name = lower(word);
    return ROLE_WORDS.has(name) || STAFF_WORDS.has(name) || BEFORE_STAFF.test(name);
  });

/** Whether no person is called by this word: it heads menus, prose or organisations. */
export const isNoName = (word: string): boolean => NOT_NAMES.has(lower(word)) || isKnownPlace(word);

/** Whether the text has the shape of one person's full name and is not the name of something else. */
export function isPerson(text: string): boolean {
  const words = text.split(' ');
  if (words.length > MOST_WORDS || !words.every(isNameWord) || withSpaces().test(text)) return false;
  if (words.length > 2 && BEFORE_OTHERS.has(lower(words[0] as string))) return false;
  if (isOfPaper(words)) return false;
  const isOther = words.some(
    (word, index) =>
      STAFF_WORDS.has(lower(word)) || (NOT_NAMES.has(lower(word)) && !isFamilyName(words, index)),
  );
  return !isOther && !isGlued(words) && !isKnownPlace(text) && !isRegion(text);
}

/** `HT Correspondent`: a paper's letters, and what it calls somebody. */
const isOfPaper = ([paper = '', job = '']: readonly string[]): boolean =>
  PRESS_JOBS.has(lower(job)) && /^[A-Z]{2,5}$/.test(paper) && job !== job.toUpperCase();

/** Words of menus without a space between them: `Wedding ChecklistsJust EngagedWedding`. */
const isGlued = (words: readonly string[]): boolean => words.filter((word) => GLUED.test(word)).length > 1;
const GLUED = /^(?!Mac|Mc|De|Di|La|Le|Van)[A-Z][a-z]+[A-Z][a-z]/;

/** Some words are families' names too, and at the end of one that a common given name opens nothing else: `David Brand`. */
function isFamilyName(words: readonly string[], index: number): boolean {
  const [given = ''] = words;
  const isLast = index > 0 && index === words.length - 1;
  return isLast && FAMILY_NAMES.has(lower(words[index] as string)) && hasGivenName(given);
}

/** `Jane Doe`, the first of which is a common given name, or two that a hyphen joins. */
export function hasGivenName(name: string): boolean {
  const [given = ''] = name.replace(/^(?:Dr|Prof|Mr|Mrs|Ms)\.?\s/, '').split(' ', 1);
  const known = givenNames();
  const whole = given.toLowerCase();
  if (known.has(whole)) return true;
  const [first = '', second = ''] = whole.split('-');
  return known.has(first) && known.has(second);
}

/** Whether it is written with letters of Vietnamese alone. */
export const isVietnamese = (name: string): boolean => /[ăđơưĂĐƠƯ\u1ea0-\u1ef9]/.test(name);

/** Whether it is a name of one word in a script with capitals, such as also opens a menu: `By Industry`. */
export const isSingleWord = (text: string): boolean => !text.includes(' ') && /\p{Lu}/u.test(text);

/** A name in capitals ends where other words follow: `JANE DOE Daily Gazette`. */
function endOfCapitals(words: readonly string[]): number {
  const inCapitals = (word: string): boolean => /^[\p{Lu}\p{M}.'’-]+$/u.test(word);
  const end = words.findIndex((word) => !inCapitals(word) && !NAME_PARTICLES.has(word));
  const hasCapitals = words.slice(0, end).some((word) => /\p{Lu}{2}/u.test(word));
  return end >= 2 && hasCapitals ? end : words.length;
}

/** A degree behind a full name, which is no number of a generation: `Jane Doe MD`. */
const DEGREE = /^(?:(?!I{2,3}$|I?V$|VI{0,3}$)[A-Z]{2,5}|Ph\.?D\.?|M\.D\.)$/;

/** Where the degrees begin behind a name that is not in capitals itself. */
function startOfDegrees(words: readonly string[]): number {
  const degree = words.findIndex((word, index) => index >= 2 && DEGREE.test(word));
  const isName = words.slice(0, degree).every((word) => initials().test(word) || word !== word.toUpperCase());
  return isName && degree >= 0 && words.slice(degree).every((word) => DEGREE.test(word))
    ? degree
    : words.length;
}

/** Papers write themselves in one word, with a capital inside, before the job: `Jane Doe HarbourVoice Staff`. */
const PAPER = lazy(() => /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u);

/** Where the job behind a name begins, with the paper that it is for. */
function startOfJob(words: readonly string[]): number {
  const job = words.findIndex((word, index) => index >= 2 && ROLE_WORDS.has(lower(word)));
  if (job < 0) return words.length;
  if (job > 2 && PAPER().test(words[job - 1] as string)) return job - 1;
  // `Local government correspondent`
  const beat = words.findIndex((word, index) => index >= 2 && BEATS.has(lower(word)));
  return beat < 0 ? job : Math.min(beat, job);
}

/** What a job begins with where a page set it apart from the name by its style alone: `Jane DoeStaff Writer`. */
const GLUED_JOB =
  /(?<=[a-zß-ÿ])(?=(?:Staff|Senior|Reporter|Writer|Contributor|Correspondent|Columnist|Editor)(?:\s|$))/;

/** What somebody is to a paper, before the name, as German has it: `SPIEGEL-Redakteurin Jane Doe`. */
const LEADING_JOB =
  /^\S+-(?:expert|redakteur|reporter|autor|korrespondent|mitarbeiter|kolumnist)(?:e|in)?\s(?=\S+\s\S)/i;

/**
 * Cuts the job, the degrees, or the paper after the name off the end, a job for a paper off the start:
 * `Jane Doe Staff Writer`.
 */
export function cutRole(text: string): string {
  const words = withoutJobBefore(text.replace(LEADING_JOB, '').split(GLUED_JOB).join(' ').split(' '));
  return once(words.slice(0, Math.min(startOfJob(words), startOfDegrees(words), endOfCapitals(words)))).join(
    ' ',
  );
}

/** `Rechtsanwalt Jan Roth`, `Staff Writer Jane Doe`: where a full name follows, which a given name opens. */
function withoutJobBefore(words: readonly string[]): readonly string[] {
  const name = words.findIndex((word) => !ROLE_WORDS.has(lower(word)));
  if (name < 1 || words.length - name < 2) return words;
  return hasGivenName(words[name] as string) ? words.slice(name) : words;
}

/** A name that is printed a second time for screen readers: `Jane Doe Jane Doe`. */
function once(words: readonly string[]): readonly string[] {
  const half = words.length / 2;
  const isTwice = half >= 2 && words.slice(0, half).every((word, i) => word === words[half + i]);
  return isTwice ? words.slice(0, half) : words;
}

/** What stands in place of a picture of somebody. */
const INITIALS = lazy(() => /^\p{Lu}{1,3}$/u);
/** In UTF-16 units, of which a letter takes two at most. */
const LONGEST_INITIALS = 6;

/** Whether a line is the initials that stand in place of somebody's picture. */
export const areInitials = (line: string): boolean =>
  line !== '' && line.length <= LONGEST_INITIALS && INITIALS().test(line);

/** Whether a line is the initials of a name: `JD` or `JRD` of `Jane Roe Doe`. */
export function areInitialsOf(line: string, name: string): boolean {
  if (!areInitials(line) || line.length < 2) return false;
  const first = name
    .split(' ')
    .map((word) => word.charAt(0))
    .join('')
    .toUpperCase();
  return line === first || line === `${first.charAt(0)}${first.charAt(first.length - 1)}`;
}

/** Without its marks and accents, in lower case. */
const plainLetters = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();

/** Whether a line is somebody's own address: `janedoe`, `@jane_doe`, `jdoe@cove.example` of `Jane Doe`. */
export function isOwnAddress(line: string, name: string): boolean {
  if (line.includes(' ')) return false;
  const [mailbox = '', host] = line.replace(/^@/, '').split('@');
  const address = plainLetters(mailbox);
  if (address === plainLetters(name)) return line !== name;
  return (
    host !== undefined &&
    name.split(' ').some((word) => word.length > 2 && address.includes(plainLetters(word)))
  );
}
