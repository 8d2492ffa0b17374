import { BESIDE_NAMES, CREDIT_LINES, LONGEST_CREDIT, MOST_SMALL_WORDS } from '../data/credit-lines.ts';
import { wordsIn } from '../text/words.ts';
import { LineShapes } from './line-shapes.ts';
import type { Judge } from './rule.ts';

const shapes = new LineShapes(CREDIT_LINES);

/** Lines that say who helped to make the story or who owns it. */
export const creditLines: Judge = ({ text }, _, line) => {
  if (text.length > LONGEST_CREDIT) return undefined;
  const found = shapes.find(
    line,
    ({ pattern, asPrinted, ofNames }) =>
      pattern().test(asPrinted ? text : line.lower) && !(ofNames && readsOn(text)),
  );
  return found && { label: 'credit', reason: found.what };
};

/** Whether a line that opens like a credit goes on as a sentence: `Written by hand, the letter says ...`. */
function readsOn(text: string): boolean {
  const small = wordsIn(text).filter((word) => isSmall(word) && !BESIDE_NAMES.has(word));
  return small.length > MOST_SMALL_WORDS;
}

function isSmall(word: string): boolean {
  const [first = ''] = word;
  return first !== first.toUpperCase();
}
