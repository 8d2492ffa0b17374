import type { Label, LabelledBlock } from '../../../types.ts';
import { isListHead } from '../../list-head.ts';
import type { Scan } from '../scan.ts';
import { grow, share, yes } from './amounts.ts';

/** What the features of a block itself are taken from. */
export interface Subject {
  block: LabelledBlock;
  scan: Scan;
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
const tail = (text: string) => text.slice(-8).replace(CLOSERS, '');

const QUOTE_OPEN = /^['"‘“„«‹「『]/u;
const CLOSERS = /['"’”»›)\]）」』\s]+$/u;
/** The verdicts of the rules that judge a block by itself. */
const LABELS: readonly Label[] = ['paragraph', 'credit', 'counter', 'navigation', 'separator'];

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
  ['ends like a sentence', ({ block }) => yes(/[.!。！।]$/u.test(tail(block.text)))],
  ['ends with a question mark', ({ block }) => yes(/[?？؟]$/u.test(tail(block.text)))],
  ['ends with a colon', ({ block }) => yes(/[:：]$/.test(tail(block.text)))],
  ['ends cut off', ({ block }) => yes(/(?:\.\.\.|…)$/.test(tail(block.text)))],
  ['ends with a comma', ({ block }) => yes(/[,;，；]$/.test(block.text))],
  ['opens with a quotation mark', ({ block }) => yes(QUOTE_OPEN.test(block.text))],
  ['opens with a small letter', ({ block }) => yes(/^\p{Ll}/u.test(block.text))],
  ['opens with a digit', ({ block }) => yes(/^\d/.test(block.text))],
  ['opens with a mark', ({ block }) => yes(/^[@#©►▼•|*+[(<&→»]/.test(block.text))],
  ['a bullet', ({ block }) => yes(block.bullet !== undefined)],
  ['a blank line before', ({ block }) => yes(block.blankBefore > 0)],
  ['several blank lines before', ({ block }) => yes(block.blankBefore > 1)],
  ['an address', ({ block }) => yes(/https?:|www\.|\.com\b|@\w+\.\w/i.test(block.text))],
  ['a year', ({ block }) => yes(/\b(?:19|20)\d\d\b/.test(block.text))],
  ['a time', ({ block }) => yes(/\b\d{1,2}[:.]\d\d\b/.test(block.text))],
  ['a price', ({ block }) => yes(/[$€£¥₹]\s?\d|\d\s?[€£¥₹]/.test(block.text))],
  [
    'a time ago',
    ({ scan, block }) =>
      yes(scan.words <= 12 && /\b(?:ago|yesterday|today|hours?|days?|vor|hace|il y a)\b/i.test(block.text)),
  ],
  ['separators', ({ block }) => yes(/[|·•»›>/]/.test(block.text))],
  ['brackets', ({ block }) => yes(/[([{]/.test(block.text))],
  ['quotation marks', ({ block }) => yes(/["“”«»„「]/.test(block.text))],
  ['a script without spaces', ({ scan }) => share(scan.unspaced, scan.letters)],
  ['no letters', ({ scan }) => yes(scan.letters === 0)],
  ['the head of a list', ({ block }) => yes(isListHead(block.text))],
  ['blocks from the top', ({ index }) => grow(index, 60)],
  ['blocks from the end', ({ index, count }) => grow(count - 1 - index, 60)],
  ['place in the page', ({ index, count }) => index / Math.max(count - 1, 1)],
  ['length of the page', ({ count }) => grow(count, 600)],
  ...LABELS.map((name): Feature => [`looks like ${name}`, ({ label }) => yes(label === name)]),
];
