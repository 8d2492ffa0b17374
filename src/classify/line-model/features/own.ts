import { labelOf } from '../../../label.ts';
import type { Label, LabelledBlock } from '../../../types.ts';
import { MARKS, marksAt, type Scan } from '../scan.ts';
import { grow, type Rows, share, yes } from './amounts.ts';
import { type Signs, TIME, YEAR } from './signs.ts';

/** What the features of a block itself are taken from. */
export interface Subject {
  block: LabelledBlock;
  scan: Scan;
  signs: Signs;
  /** How many of its words are common ones of the page's language. */
  common: number;
  index: number;
  /** How many blocks the page has. */
  count: number;
}

/** A number from 0 to 1 for each of some features, in their order. */
type Values<Names extends readonly string[]> = { readonly [Name in keyof Names]: number };

const between = (value: number, low: number, high: number) => yes(value >= low && value < high);

const LENGTH = [
  'words',
  'one word',
  'two or three words',
  'four to seven words',
  'eight to fourteen words',
  'fifteen to 29 words',
  'thirty to 59 words',
  'sixty words or more',
] as const;

function length({ words }: Scan): Values<typeof LENGTH> {
  return [
    grow(words, 120),
    yes(words <= 1),
    between(words, 2, 4),
    between(words, 4, 8),
    between(words, 8, 15),
    between(words, 15, 30),
    between(words, 30, 60),
    yes(words >= 60),
  ];
}

const MIXTURE = [
  'word length',
  'common words',
  'number of common words',
  'capitals',
  'words that begin with a capital',
  'words in capitals',
  'digits',
  'punctuation',
  'commas',
  'sentences',
  'words a sentence',
] as const;

/** What it is made of. */
function mixture(scan: Scan, common: number, characters: number): Values<typeof MIXTURE> {
  const { words, letters, digits, sentences } = scan;
  return [
    Math.min(share(letters, words * 12), 1),
    share(common, words),
    grow(common, 60),
    share(scan.capitals, letters),
    share(scan.titleWords, words),
    share(scan.capitalWords, words),
    share(digits, letters + digits),
    share(scan.marks * 3, characters),
    grow(scan.commas, 12),
    grow(sentences, 8),
    sentences > 0 ? Math.min(words / sentences / 40, 1) : 0,
  ];
}

const EDGES = [
  'ends like a sentence',
  'ends with a question mark',
  'ends with a colon',
  'ends cut off',
  'ends with a comma',
  'opens with a quotation mark',
  'opens with a small letter',
  'opens with a digit',
  'opens with a mark',
  'a bullet',
  'a blank line before',
  'several blank lines before',
] as const;

/** How it begins and ends, and what stands before it. */
function edges({ text, bullet, blankBefore }: LabelledBlock): Values<typeof EDGES> {
  const end = endOf(text);
  const last = marksAt(text, end);
  const first = marksAt(text, 0);
  return [
    yes((last & MARKS.stop) !== 0),
    yes((last & MARKS.question) !== 0),
    yes((last & MARKS.colon) !== 0),
    yes(isCutOff(text, end)),
    yes((marksAt(text, text.length - 1) & MARKS.pause) !== 0),
    yes((first & MARKS.opening) !== 0),
    yes(opensSmall(text)),
    yes(opensWithDigit(text)),
    yes((first & MARKS.lead) !== 0),
    yes(bullet !== undefined),
    yes(blankBefore > 0),
    yes(blankBefore > 1),
  ];
}

/** So many characters at a text's end are looked at. */
const ENDING = 8;

/** Where a text's last character stands but for what closes a quotation or a bracket; -1 if nothing else does. */
function endOf(text: string): number {
  const start = Math.max(text.length - ENDING, 0);
  let end = text.length - 1;
  while (end >= start && (text.charCodeAt(end) === 0x20 || (marksAt(text, end) & MARKS.closing) !== 0)) end--;
  return end < start ? -1 : end;
}

/** `More soon...`, `More soon…`. */
function isCutOff(text: string, end: number): boolean {
  if (text[end] === '…') return true;
  return text.endsWith('...', end + 1) && end - 2 >= text.length - ENDING;
}

function opensSmall(text: string): boolean {
  const first = text.charCodeAt(0);
  return first < 0x80 ? first >= 0x61 && first <= 0x7a : /^\p{Ll}/u.test(text);
}

function opensWithDigit(text: string): boolean {
  const first = text.charCodeAt(0);
  return first >= 0x30 && first <= 0x39;
}

const CONTENTS = [
  'an address',
  'a year',
  'a time',
  'a price',
  'a time ago',
  'separators',
  'brackets',
  'quotation marks',
  'a script without spaces',
  'no letters',
] as const;

const ADDRESS = /https?:|www\.|\.com\b|@\w+\.\w/i;
const PRICE = /[$€£¥₹]\s?\d|\d\s?[€£¥₹]/;
const AGO = /\b(?:ago|yesterday|today|hours?|days?|vor|hace|il y a)\b/i;
/** Longer blocks that speak of days are prose. */
const MOST_WORDS_AGO = 12;

/** What stands in it. */
function contents(scan: Scan, text: string): Values<typeof CONTENTS> {
  const { seen, letters } = scan;
  return [
    yes((seen & MARKS.address) !== 0 && ADDRESS.test(text)),
    yes(scan.digits > 3 && YEAR.test(text)),
    yes(scan.digits > 2 && TIME.test(text)),
    yes((seen & MARKS.currency) !== 0 && PRICE.test(text)),
    yes(scan.words <= MOST_WORDS_AGO && AGO.test(text)),
    yes((seen & MARKS.separator) !== 0),
    yes((seen & MARKS.bracket) !== 0),
    yes((seen & MARKS.quotation) !== 0),
    share(scan.unspaced, letters),
    yes(letters === 0),
  ];
}

const TOLD = ['the head of a list', 'the head of comments', 'a sign of a comment', 'a dated line'] as const;

function told({ listHead, commentsHead, comment, dated }: Signs): Values<typeof TOLD> {
  return [yes(listHead), yes(commentsHead), yes(comment), yes(dated)];
}

const PLACE = [
  'blocks from the top',
  'blocks from the end',
  'place in the page',
  'length of the page',
] as const;

function place(index: number, count: number): Values<typeof PLACE> {
  return [grow(index, 60), grow(count - 1 - index, 60), index / Math.max(count - 1, 1), grow(count, 600)];
}

const LOOKS = [
  'looks like paragraph',
  'looks like credit',
  'looks like counter',
  'looks like navigation',
  'looks like separator',
] as const;

/** What the rules have said of it that judge a block by itself. */
function looks(label: Label): Values<typeof LOOKS> {
  return [
    yes(label === 'paragraph'),
    yes(label === 'credit'),
    yes(label === 'counter'),
    yes(label === 'navigation'),
    yes(label === 'separator'),
  ];
}

/** What a block says by itself, in the order in which `putOwn` puts it. */
export const OWN_FEATURES: readonly string[] = [
  ...LENGTH,
  ...MIXTURE,
  ...EDGES,
  ...CONTENTS,
  ...TOLD,
  ...PLACE,
  ...LOOKS,
];

/** Puts what a block says by itself at the head of its row. */
export function putOwn({ block, scan, signs, common, index, count }: Subject, rows: Rows): void {
  let at = rows.put(length(scan), index, 0);
  at = rows.put(mixture(scan, common, block.text.length), index, at);
  at = rows.put(edges(block), index, at);
  at = rows.put(contents(scan, block.text), index, at);
  at = rows.put(told(signs), index, at);
  at = rows.put(place(index, count), index, at);
  rows.put(looks(labelOf(block)), index, at);
}
