import { COMMENT_SIGNS, COMMENTS_HEADS } from '../../../data/comment-words.ts';
import { lazy } from '../../../text/lazy.ts';
import type { View } from '../../rule.ts';
import { HashNumbers } from '../hash-numbers.ts';
import { type Scan, scan } from '../scan.ts';

/** What a short line tells of the lines around it. */
export interface Signs {
  /** It heads a list of other stories. */
  listHead: boolean;
  /** It heads, or offers, readers' comments. */
  commentsHead: boolean;
  /** It stands beside a comment: who wrote it, or what to do about it. */
  comment: boolean;
  /** It holds a year, a time of day or a number of days: data, not prose. */
  dated: boolean;
}

const NONE: Signs = { listHead: false, commentsHead: false, comment: false, dated: false };

/** Longer lines are no machinery ... */
const MOST_WORDS = 12;
/** ... and longer ones than this head nothing, but for `59 comments on` and the story's title. */
const MOST_WORDS_OF_HEAD = 5;
const MOST_WORDS_WITH_TITLE = 40;

export const YEAR = /\b(?:19|20)\d\d\b/;
export const TIME = /\b\d{1,2}[:.]\d\d\b/;
/** `3 days`, `5 Min`. */
const FEW = /^\d{1,2}\s?\p{L}{1,6}$/u;

const headWords = /* @__PURE__ */ lazy(() => numbersOf(COMMENTS_HEADS));
const signWords = /* @__PURE__ */ lazy(() => numbersOf(COMMENT_SIGNS));

export function signsOf(view: View, index: number, { words, hashes, digits }: Scan): Signs {
  if (words > MOST_WORDS_WITH_TITLE) return NONE;
  const { text = '' } = view.blocks[index] ?? {};
  const commentsHead =
    words <= MOST_WORDS_OF_HEAD
      ? holds(headWords(), hashes)
      : hashes.length > 1 && headWords().find(hashes[1] as number) >= 0 && /^\d/.test(text);
  if (words > MOST_WORDS) return { ...NONE, commentsHead };
  return {
    listHead: view.isListHead(index),
    commentsHead,
    comment: holds(signWords(), hashes),
    dated: digits > 0 && (YEAR.test(text) || TIME.test(text) || FEW.test(text)),
  };
}

function holds(known: HashNumbers, hashes: readonly number[]): boolean {
  for (let i = 0; i < hashes.length; i++) if (known.find(hashes[i] as number) >= 0) return true;
  return false;
}

/** Words as the scan sees them; of a word without spaces its first two characters. */
function numbersOf(words: readonly string[]): HashNumbers {
  const numbers = new HashNumbers();
  for (const word of words) numbers.add(scan(word).hashes[0] as number);
  return numbers;
}
