import { CREDIT_LINES, type CreditLine, LONGEST_CREDIT } from '../data/credit-lines.ts';
import { LETTERS } from '../text/words.ts';
import type { Judge } from './rule.ts';

const FIRST_WORD = new RegExp(`[${LETTERS}]+`);

/** Lines that say who helped to make the story or who owns it. */
export const creditLines: Judge = ({ text }, _, line) => {
  if (text.length > LONGEST_CREDIT) return undefined;
  const first = FIRST_WORD.exec(line)?.[0] ?? '';
  const found = CREDIT_LINES.find(
    ({ hint, pattern, asPrinted }) => isHinted(line, first, hint) && pattern.test(asPrinted ? text : line),
  );
  return found && { label: 'credit', reason: found.what };
};

function isHinted(line: string, first: string, hint: CreditLine['hint']): boolean {
  return 'first' in hint ? hint.first.has(first) : hint.holds.some((words) => line.includes(words));
}
