import {
  BESIDE_NAMES,
  CREDIT_LINES,
  type CreditLine,
  LONGEST_CREDIT,
  MOST_SMALL_WORDS,
} from '../data/credit-lines.ts';
import { LETTERS, wordsIn } from '../text/words.ts';
import type { Judge } from './rule.ts';

const FIRST_WORD = new RegExp(`[${LETTERS}]+`);

/** Lines that say who helped to make the story or who owns it. */
export const creditLines: Judge = ({ text }, _, line) => {
  if (text.length > LONGEST_CREDIT) return undefined;
  const first = FIRST_WORD.exec(line)?.[0] ?? '';
  const found = CREDIT_LINES.find(
    ({ hint, pattern, asPrinted, ofNames }) =>
      isHinted(line, first, hint) && pattern.test(asPrinted ? text : line) && !(ofNames && readsOn(text)),
  );
  return found && { label: 'credit', reason: found.what };
};

function isHinted(line: string, first: string, hint: CreditLine['hint']): boolean {
  return 'first' in hint ? hint.first.has(first) : hint.holds.some((words) => line.includes(words));
}

/** Whether a line that opens like a credit goes on as a sentence: `Written by hand, the letter says ...`. */
function readsOn(text: string): boolean {
  const small = wordsIn(text).filter((word) => isSmall(word) && !BESIDE_NAMES.has(word));
  return small.length > MOST_SMALL_WORDS;
}

function isSmall(word: string): boolean {
  const [first = ''] = word;
  return first !== first.toUpperCase();
}
