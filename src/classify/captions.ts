import { CREDIT_SIGN, CREDITS_AT_END, LONGEST_CAPTION, LONGEST_END } from '../data/picture-credits.ts';
import { labelOf } from '../label.ts';
import type { Rule } from './rule.ts';

/** Captions of pictures, told by the credit that they end in. Of HTML and flat text alike: few are marked as such. */
export const captions: Rule = function* ({ blocks }) {
  for (const [index, block] of blocks.entries()) {
    const label = labelOf(block);
    if ((label === 'paragraph' || label === 'unclear') && endsInCredit(block.text))
      yield { index, label: 'caption', reason: 'ends in the credit of a picture' };
  }
};

export function endsInCredit(text: string): boolean {
  if (text.length > LONGEST_CAPTION) return false;
  const end = text.slice(-LONGEST_END);
  return CREDIT_SIGN().test(end) && CREDITS_AT_END.some((pattern) => pattern().test(end));
}
