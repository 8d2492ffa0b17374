import { labelOf } from '../../../label.ts';
import { unitAt } from '../../../text/units.ts';
import type { Label, LabelledBlock } from '../../../types.ts';
import { MARKS, marksAt, type Scan } from '../scan.ts';
import { grow, type Rows, share } from './amounts.ts';
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

const LENGTH = [
  'words',
  'one word',
  'two or three words',
  'four to seven words',
  'eight to fourteen words',
  'fifteen to 29 words',
  'thirty to 59 words',
  'sixty words or more',
];

function putLength({ words }: Scan, rows: Rows): void {
  rows.put(grow(words, 120));
  rows.say(words <= 1);
  rows.say(words >= 2 && words < 4);
  rows.say(words >= 4 && words < 8);
  rows.say(words >= 8 && words < 15);
  rows.say(words >= 15 && words < 30);
  rows.say(words >= 30 && words < 60);
  rows.say(words >= 60);
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
];

/** What it is made of. */
function putMixture(scan: Scan, common: number, characters: number, rows: Rows): void {
  const { words, letters, digits, sentences } = scan;
  rows.put(share(letters, words * 12));
  rows.put(share(common, words));
  rows.put(grow(common, 60));
  rows.put(share(scan.capitals, letters));
  rows.put(share(scan.titleWords, words));
  rows.put(share(scan.capitalWords, words));
  rows.put(share(digits, letters + digits));
  rows.put(share(scan.marks * 3, characters));
  rows.put(grow(scan.commas, 12));
  rows.put(grow(sentences, 8));
  rows.put(sentences > 0 ? words / sentences / 40 : 0);
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
];

/** How it begins and ends, and what stands before it. */
function putEdges({ text, bullet, blankBefore }: LabelledBlock, rows: Rows): void {
  const end = endOf(text);
  const last = marksAt(text, end);
  const first = marksAt(text, 0);
  rows.say((last & MARKS.stop) !== 0);
  rows.say((last & MARKS.question) !== 0);
  rows.say((last & MARKS.colon) !== 0);
  rows.say(isCutOff(text, end));
  rows.say((marksAt(text, text.length - 1) & MARKS.pause) !== 0);
  rows.say((first & MARKS.opening) !== 0);
  rows.say(opensSmall(text));
  rows.say(opensWithDigit(text));
  rows.say((first & MARKS.lead) !== 0);
  rows.say(bullet !== undefined);
  rows.say(blankBefore > 0);
  rows.say(blankBefore > 1);
}

/** So many characters at a text's end are looked at. */
const ENDING = 8;

/** Where a text's last character stands but for what closes a quotation or a bracket; -1 if nothing else does. */
function endOf(text: string): number {
  const start = Math.max(text.length - ENDING, 0);
  let end = text.length - 1;
  while (end >= start && (unitAt(text, end) === 0x20 || (marksAt(text, end) & MARKS.closing) !== 0)) end--;
  return end < start ? -1 : end;
}

/** `More soon...`, `More soon…`. */
function isCutOff(text: string, end: number): boolean {
  if (unitAt(text, end) === 0x2026) return true;
  return unitAt(text, end) === 0x2e && text.endsWith('...', end + 1) && end - 2 >= text.length - ENDING;
}

function opensSmall(text: string): boolean {
  const first = unitAt(text, 0);
  return first < 0x80 ? first >= 0x61 && first <= 0x7a : /^\p{Ll}/u.test(text);
}

function opensWithDigit(text: string): boolean {
  const first = unitAt(text, 0);
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
];

const ADDRESS = /https?:|www\.|\.com\b|@\w+\.\w/i;
const PRICE = /[$€£¥₹]\s?\d|\d\s?[€£¥₹]/;
const AGO = /\b(?:ago|yesterday|today|hours?|days?|vor|hace|il y a)\b/i;
/** Longer blocks that speak of days are prose. */
const MOST_WORDS_AGO = 12;

/** What stands in it. */
function putContents(scan: Scan, text: string, rows: Rows): void {
  const { seen, letters } = scan;
  rows.say((seen & MARKS.address) !== 0 && ADDRESS.test(text));
  rows.say(scan.digits > 3 && YEAR.test(text));
  rows.say(scan.digits > 2 && TIME.test(text));
  rows.say((seen & MARKS.currency) !== 0 && PRICE.test(text));
  rows.say(scan.words <= MOST_WORDS_AGO && AGO.test(text));
  rows.say((seen & MARKS.separator) !== 0);
  rows.say((seen & MARKS.bracket) !== 0);
  rows.say((seen & MARKS.quotation) !== 0);
  rows.put(share(scan.unspaced, letters));
  rows.say(letters === 0);
}

const TOLD = ['the head of a list', 'the head of comments', 'a sign of a comment', 'a dated line'];

function putTold({ listHead, commentsHead, comment, dated }: Signs, rows: Rows): void {
  rows.say(listHead);
  rows.say(commentsHead);
  rows.say(comment);
  rows.say(dated);
}

const PLACE = ['blocks from the top', 'blocks from the end', 'place in the page', 'length of the page'];

function putPlace(index: number, count: number, rows: Rows): void {
  rows.put(grow(index, 60));
  rows.put(grow(count - 1 - index, 60));
  rows.put(index / Math.max(count - 1, 1));
  rows.put(grow(count, 600));
}

const LOOKS = [
  'looks like paragraph',
  'looks like credit',
  'looks like counter',
  'looks like navigation',
  'looks like separator',
];

/** What the rules have said of it that judge a block by itself. */
function putLooks(label: Label, rows: Rows): void {
  rows.say(label === 'paragraph');
  rows.say(label === 'credit');
  rows.say(label === 'counter');
  rows.say(label === 'navigation');
  rows.say(label === 'separator');
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

/** Puts what a block says by itself at the head of its rows. */
export function putOwn({ block, scan, signs, common, index, count }: Subject, rows: Rows): void {
  rows.begin(index);
  putLength(scan, rows);
  putMixture(scan, common, block.text.length, rows);
  putEdges(block, rows);
  putContents(scan, block.text, rows);
  putTold(signs, rows);
  putPlace(index, count, rows);
  putLooks(labelOf(block), rows);
}
