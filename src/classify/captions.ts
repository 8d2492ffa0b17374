import {
  CREDIT_SIGN,
  CREDIT_WORD,
  CREDITS_AT_END,
  LONGEST_CAPTION,
  LONGEST_END,
  SHORTEST_CAPTION,
} from '../data/picture-credits.ts';
import { isOpen, labelOf } from '../label.ts';
import type { Rule } from './rule.ts';

/** Captions of pictures, told by the credit that they end in. Of HTML and flat text alike: few are marked as such. */
export const captions: Rule = function* ({ blocks, lines }) {
  for (const [index, block] of blocks.entries()) {
    if (isOpen(labelOf(block)) && endsInCredit(lines[index]?.lower ?? ''))
      yield { index, label: 'caption', reason: 'ends in the credit of a picture' };
  }
};

/** Whether a line in lower case does. */
export function endsInCredit(line: string): boolean {
  if (line.length > LONGEST_CAPTION) return false;
  const end = line.slice(Math.max(SHORTEST_CAPTION, line.length - LONGEST_END));
  return (
    CREDIT_SIGN.test(end) && CREDIT_WORD().test(end) && CREDITS_AT_END.some((pattern) => pattern().test(end))
  );
}
