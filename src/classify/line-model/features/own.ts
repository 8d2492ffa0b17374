import type { Label, LabelledBlock } from '../../../types.ts';
import { MARKS, type Scan } from '../scan.ts';
import { grow, share, yes } from './amounts.ts';
import { type Signs, TIME, YEAR } from './signs.ts';

/** What the features of a block itself are taken from. */
export interface Subject {
  block: LabelledBlock;
  /** Its last characters, without the quotation marks and brackets that close it. */
  ending: string;
  scan: Scan;
  signs: Signs;
  /** What the rules that judge a block by itself have said of it. */
  label: Label;
  /** How many of its words are common ones of the page's language. */
  common: number;
  index: number;
  /** How many blocks the page has. */
  count: number;
}

type Feature = readonly [name: string, value: (subject: Subject) => number];

const between = (value: number, low: number, high: number) => yes(value >= low && value < high);
const shows = ({ seen }: Scan, kind: number) => (seen & kind) !== 0;

const QUOTE_OPEN = /^['"‘“„«‹「『]/u;
const CLOSERS = /['"’”»›)\]）」』\s]+$/;
/** The verdicts of the rules that judge a block by itself. */
const LABELS: readonly Label[] = ['paragraph', 'credit', 'counter', 'navigation', 'separator'];

/** A text's last characters, without what closes a quotation or a bracket. */
export function endingOf(text: string): string {
  return text.slice(-8).replace(CLOSERS, '');
}

/** What a block says by itself. */
export const OWN_FEATURES: readonly Feature[] = [
  ['words', ({ scan }) => grow(scan.words, 120)],
  ['one word', ({ scan }) => yes(scan.words <= 1)],
  ['two or three words', ({ scan }) => between(scan.words, 2, 4)],
  ['four to seven words', ({ scan }) => between(scan.words, 4, 8)],
  ['eight to fourteen words', ({ scan }) => between(scan.words, 8, 15)],
  ['fifteen to 29 words', ({ scan }) => between(scan.words, 15, 30)],
  ['thirty to 59 words', ({ scan }) => between(scan.words, 30, 60)],
  ['sixty words or more', ({ scan }) => yes(scan.words >= 60)],
  ['word length', ({ scan }) => Math.min(share(scan.letters, scan.words * 12), 1)],
  ['common words', ({ scan, common }) => share(common, scan.words)],
  ['number of common words', ({ common }) => grow(common, 60)],
  ['capitals', ({ scan }) => share(scan.capitals, scan.letters)],
  ['words that begin with a capital', ({ scan }) => share(scan.titleWords, scan.words)],
  ['words in capitals', ({ scan }) => share(scan.capitalWords, scan.words)],
  ['digits', ({ scan }) => share(scan.digits, scan.letters + scan.digits)],
  ['punctuation', ({ scan, block }) => share(scan.marks * 3, block.text.length)],
  ['commas', ({ scan }) => grow(scan.commas, 12)],
  ['sentences', ({ scan }) => grow(scan.sentences, 8)],
  [
    'words a sentence',
    ({ scan }) => (scan.sentences > 0 ? Math.min(scan.words / scan.sentences / 40, 1) : 0),
  ],
  ['ends like a sentence', ({ ending }) => yes(/[.!。！।]$/.test(ending))],
  ['ends with a question mark', ({ ending }) => yes(/[?？؟]$/.test(ending))],
  ['ends with a colon', ({ ending }) => yes(/[:：]$/.test(ending))],
  ['ends cut off', ({ ending }) => yes(/(?:\.\.\.|…)$/.test(ending))],
  ['ends with a comma', ({ block }) => yes(',;，；'.includes(block.text.at(-1) ?? '.'))],
  ['opens with a quotation mark', ({ block }) => yes(QUOTE_OPEN.test(block.text))],
  ['opens with a small letter', ({ block }) => yes(/^\p{Ll}/u.test(block.text))],
  ['opens with a digit', ({ block }) => yes(/^\d/.test(block.text))],
  ['opens with a mark', ({ block }) => yes(/^[@#©►▼•|*+[(<&→»]/.test(block.text))],
  ['a bullet', ({ block }) => yes(block.bullet !== undefined)],
  ['a blank line before', ({ block }) => yes(block.blankBefore > 0)],
  ['several blank lines before', ({ block }) => yes(block.blankBefore > 1)],
  [
    'an address',
    ({ block, scan }) =>
      yes(shows(scan, MARKS.address) && /https?:|www\.|\.com\b|@\w+\.\w/i.test(block.text)),
  ],
  ['a year', ({ block, scan }) => yes(scan.digits > 3 && YEAR.test(block.text))],
  ['a time', ({ block, scan }) => yes(scan.digits > 2 && TIME.test(block.text))],
  [
    'a price',
    ({ block, scan }) => yes(shows(scan, MARKS.currency) && /[$€£¥₹]\s?\d|\d\s?[€£¥₹]/.test(block.text)),
  ],
  [
    'a time ago',
    ({ scan, block }) =>
      yes(scan.words <= 12 && /\b(?:ago|yesterday|today|hours?|days?|vor|hace|il y a)\b/i.test(block.text)),
  ],
  ['separators', ({ scan }) => yes(shows(scan, MARKS.separator))],
  ['brackets', ({ scan }) => yes(shows(scan, MARKS.bracket))],
  ['quotation marks', ({ scan }) => yes(shows(scan, MARKS.quotation))],
  ['a script without spaces', ({ scan }) => share(scan.unspaced, scan.letters)],
  ['no letters', ({ scan }) => yes(scan.letters === 0)],
  ['the head of a list', ({ signs }) => yes(signs.listHead)],
  ['the head of comments', ({ signs }) => yes(signs.commentsHead)],
  ['a sign of a comment', ({ signs }) => yes(signs.comment)],
  ['a dated line', ({ signs }) => yes(signs.dated)],
  ['blocks from the top', ({ index }) => grow(index, 60)],
  ['blocks from the end', ({ index, count }) => grow(count - 1 - index, 60)],
  ['place in the page', ({ index, count }) => index / Math.max(count - 1, 1)],
  ['length of the page', ({ count }) => grow(count, 600)],
  ...LABELS.map((name): Feature => [`looks like ${name}`, ({ label }) => yes(label === name)]),
];
