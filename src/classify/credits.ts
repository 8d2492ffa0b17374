import { CREDIT_LINES, LONGEST_CREDIT } from '../data/credit-lines.ts';
import { eachBlock } from './rule.ts';

/** Lines that say who helped to make the story or who owns it. */
export const creditLines = eachBlock(({ text }) => {
  if (text.length > LONGEST_CREDIT) return undefined;
  const line = text.toLowerCase();
  const found = CREDIT_LINES.find(
    ({ hint, pattern, asPrinted }) => (!hint || hint.test(line)) && pattern.test(asPrinted ? text : line),
  );
  return found && { label: 'credit', reason: found.what };
});
