import { BYLINE_HEADS, MAY_OPEN } from '../../data/byline-words.ts';
import { PICTURE_LIBRARY } from '../../data/picture-credits.ts';
import { labelOf } from '../../label.ts';
import { findAgency } from '../../newsroom/agency.ts';
import { readDatedName } from '../../newsroom/byline/beside-date.ts';
import { isOneOf, LONGEST_HEAD } from '../../newsroom/byline/heads.ts';
import { isOpening } from '../../newsroom/byline/opening.ts';
import { readBelowHead, readByline, readMarked, readNames } from '../../newsroom/byline.ts';
import { findDate } from '../../newsroom/dates.ts';
import { partsDate } from '../../newsroom/only-when.ts';
import { hasGivenName, isNamedTeam, isOwnAddress, isSingleWord } from '../../newsroom/person.ts';
import { isOtherWord } from '../../other-word.ts';
import { isReviewer } from '../../reviewer.ts';
import { wordsIn } from '../../text/words.ts';
import type { Label } from '../../types.ts';
import type { View } from '../rule.ts';

/** A longer line holds more than names. */
export const LONGEST_NAME_LINE = 160;

/** Whether a line says nothing but that a name follows. */
export function isHead({ blocks, lines }: View, index: number, heads: ReadonlySet<string>): boolean {
  return isOneOf(heads, blocks[index]?.text ?? '', lines[index]?.lower);
}

/** Whether it says so of who wrote the story above which it stands. */
export function isBylineHead(view: View, index: number): boolean {
  const { text = '' } = view.blocks[index] ?? {};
  const mayOpen = MAY_OPEN.test(`${text} `) || (text.endsWith(':') && text.length <= LONGEST_HEAD);
  return isHead(view, index, BYLINE_HEADS) || (mayOpen && isOpening(text));
}

/** What elements with the author's name are called by, in their classes and the like. */
const AUTHOR_NAMES: ReadonlySet<string> = new Set(
  'author authors byline bylines writer contributor'.split(' '),
);
/** Elements that hold other people's names. */
const ELSEWHERE: ReadonlySet<string> = new Set(
  'comment comments reply related recommended menu nav navigation sidebar teaser reviewer reviewed'.split(
    ' ',
  ),
);
/** So many of an element's names, its own first, tell of it, and so many more of what it stands in. */
const OWN_NAMES = 8;
const NEAR_NAMES = 16;

/** Whether the page's HTML calls the block an author's, by the block's own names or those close around it. */
export function isCalledAuthor({ blocks }: View, index: number): boolean {
  const names = blocks[index]?.markup?.names ?? [];
  return names.slice(0, OWN_NAMES).some((name) => AUTHOR_NAMES.has(name)) && !isElsewhere(blocks[index]);
}

/** Whether an element holds the names of other people: of who comments, or wrote other stories. */
export function isElsewhere(block: View['blocks'][number] | undefined): boolean {
  return block?.markup?.names.slice(0, NEAR_NAMES).some((name) => ELSEWHERE.has(name)) ?? false;
}

/** What heads whom the press may ask, in several languages. */
const CONTACT =
  /^(?:(?:media|press|news|public relations)\s)?(?:contacts?|enquiries|inquiries|relations)\b|^for (?:more|further|media) |^(?:presse|medien)?(?:kontakt|ansprechpartner|rückfragen)|^contact(?:os?|s)?(?: de)? (?:presse|prensa|imprensa)|^contatt[oi] stampa|^pers(?:contact|informatie)|^kontakt/i;
/** Days such as `2025-12-18` are none. */
const TELEPHONE = /(?:\+\d|\(?\b(?!(?:19|20)\d\d[.\s-]\d{1,2}[.\s-]\d{1,2}\b)\d{3})[\d\s().-]{6,}\d\b/;

/** Whether a line names whom readers may call, and not who wrote. */
export function isContact({ blocks }: View, index: number): boolean {
  const [above = '', text = ''] = [blocks[index - 1]?.text, blocks[index]?.text];
  return (above.length <= LONGEST_HEAD && CONTACT.test(above)) || TELEPHONE.test(text);
}

/** Whether somebody is named, and nobody who has only looked the story through. */
export function areWriters({ blocks }: View, people: readonly string[]): boolean {
  return people.length > 0 && !people.some((name) => isReviewer(blocks, name));
}

/** A team with a name of its own, and nothing else. */
export function isTeamLine({ blocks }: View, index: number): boolean {
  const { text = '', bullet } = blocks[index] ?? {};
  return bullet === undefined && !NO_NAMES.has(labelOf(blocks[index])) && isNamedTeam(text);
}

/** `Jane Doe/AFP`, `Jane Doe | Getty Images`: who took a picture. To compile the first pattern takes a millisecond. */
export function isOfPicture(text: string): boolean {
  // `Jane Doe / TNN / May 3, 2024`: slashes that part the data of a story.
  const hasAgency = text.includes('/') && /\p{L}\s?\/\s?\p{Lu}/u.test(text) && !partsDate(text, ' / ');
  return hasAgency || PICTURE_LIBRARY().test(text.toLowerCase());
}

/** `5 min read`. */
export const READING_TIME = /\bmin(?:ute)?s?\s+read\b/i;

/** A line that is short and holds a date. */
export function isDateLine({ blocks }: View, index: number): boolean {
  const { text = '' } = blocks[index] ?? {};
  return text.length <= 80 && findDate(text) !== null;
}

/** What has been told to be something else holds no names. */
export const NO_NAMES: ReadonlySet<Label> = new Set<Label>([
  ...(['headline', 'page-title', 'paragraph', 'breadcrumb', 'navigation', 'separator', 'counter'] as const),
]);

/** Letters from here on are those of scripts that may have no capitals. */
const BEYOND_LATIN = '\u0250';

/** To read a line's names takes time: most lines hold no two words with capitals, nor a script without. */
export function mayHoldName(text: string): boolean {
  let capitals = 0;
  for (let start = 0; start < text.length; start = text.indexOf(' ', start) + 1 || text.length) {
    const first = text.charAt(start);
    if (first >= BEYOND_LATIN || (isCapital(first) && ++capitals > 1)) return true;
  }
  return false;
}

function isCapital(letter: string): boolean {
  return letter < '\u0080' ? letter >= 'A' && letter <= 'Z' : letter !== letter.toLowerCase();
}

/** The names of a line that is nothing else; of a single word only below "By". */
export function names(view: View, index: number, single: boolean): string[] {
  const block = view.blocks[index];
  if (block === undefined || block.text.length > LONGEST_NAME_LINE || !(single || mayHoldName(block.text)))
    return [];
  // `Jane Doe, Ph.D.` under "By" looks like a sentence.
  const label = labelOf(block);
  if (NO_NAMES.has(label) && !(single && label === 'paragraph')) return [];
  if (isBylineHead(view, index)) return [];
  const dated = readDatedName(block.text, (word) => isOtherWord(view.blocks, word));
  const authors = (dated ?? (single ? readBelowHead : readNames)(block.text))?.authors ?? [];
  return single || authors.every((name) => name.includes(' ')) ? authors : [];
}

/** Of a line that is a byline names make so much at least; a longer one mentions them. */
const SHARE = 0.7;

/** The full names in a line that elements in it say to be authors', where they are most of it, and it is none of the story. */
export function markedNames({ blocks }: View, index: number): readonly string[] {
  const block = blocks[index];
  const marked = block?.markup?.authors;
  if (block === undefined || marked === undefined || block.text.length > LONGEST_NAME_LINE) return [];
  const people =
    NO_NAMES.has(labelOf(block)) || isElsewhere(block) ? [] : (readMarked(marked)?.authors ?? []);
  const [first = ''] = people;
  const before =
    block.text.slice(0, Math.max(block.text.indexOf(first), 0)) || (blocks[index - 1]?.text ?? '');
  const isMention = people.join(', ').length < block.text.length * SHARE;
  return isMention || LEADS_TO_OTHER.test(before) ? [] : people;
}

/** `Photographs by`, `Hosted by`: whoever is named behind such words has not written. */
const LEADS_TO_OTHER = /\S\s(?:by|with|von|mit|par|avec|por|con|di|da|door|met):?\s*$/i;

/** Whom a byline names, if it names all of them in full. */
export function signedInFull(text: string): readonly string[] {
  const people = readByline(text)?.authors ?? [];
  return people.some(isSingleWord) ? [] : people;
}

/** Whether a line names an agency beside its people, or alone. */
export function namesAgency(text = ''): boolean {
  return findAgency(text) !== null || (mayHoldName(text) && (readNames(text)?.agency ?? null) !== null);
}

/** To part a text into words takes time, and few texts hold these letters at all. */
export function holdsWord(text: string, word: string): boolean {
  return text.includes(word) && wordsOutsideAddresses(text).includes(word);
}

/** A person's mailbox or profile has the name in small letters: `jane@cove.example`. */
const ADDRESS = /\S*(?:@|:\/\/|\.[a-z])\S*/gi;

function wordsOutsideAddresses(text: string): string[] {
  return wordsIn(/[@.]\S/.test(text) || text.includes('://') ? text.replace(ADDRESS, ' ') : text);
}

/** Elsewhere than in English prose what stands beside a date in capitals is as well a section, or any two nouns. */
export function mayBeGiven(name: string): boolean {
  return hasGivenName(name) || name.charAt(0) >= BEYOND_LATIN;
}

/** So many lines below a name there may be what its bearer is reached by. */
const ADDRESS_BELOW = 3;

/** Whether the address of the bearer of a name stands below it. */
export function isAboveOwnAddress({ blocks }: View, index: number, name: string): boolean {
  return blocks
    .slice(index + 1, index + 1 + ADDRESS_BELOW)
    .some(({ text }) => text.length <= LONGEST_NAME_LINE && isOwnAddress(text, name));
}
