import {
  CREDIT_SIGN,
  CREDIT_WORD,
  CREDITS_AT_END,
  LONGEST_CAPTION,
  LONGEST_END,
  SHORTEST_CAPTION,
} from '../data/picture-credits.ts';
import { isOpen, labelOf } from '../label.ts';
import type { Rule, View } from './rule.ts';

/**
 * Captions of pictures, told by the credit that they end in, of HTML and flat text alike: few are marked as such; or by
 * standing in italics or small type right under a picture.
 */
export const captions: Rule = function* (view) {
  for (const [index, block] of view.blocks.entries()) {
    if (!isOpen(labelOf(block))) continue;
    if (endsInCredit(view.lines[index]?.lower ?? ''))
      yield { index, label: 'caption', reason: 'ends in the credit of a picture' };
    else if (isUnderPicture(view, index))
      yield { index, label: 'caption', reason: 'stands in italics or small type right under a picture' };
  }
};

/** What stands in an element of its own is longer if it opens a story than if it tells of the picture. */
const LONGEST_WITH_PICTURE = 300;
const LONGEST_BEHIND_PICTURE = 150;
/** A block so likely is of the story. */
const LIKELY = 0.8;

function isUnderPicture({ blocks, likely, pageData }: View, index: number): boolean {
  const { text = '', markup } = blocks[index] ?? {};
  if (markup?.picture === undefined || !markup.quiet) return false;
  const isWith = markup.picture === 'with it';
  if (text.length > (isWith ? LONGEST_WITH_PICTURE : LONGEST_BEHIND_PICTURE)) return false;
  if (!isWith && !blocks.some((_, i) => i < index && (likely?.[i] ?? 0) >= LIKELY)) return false;
  return pageData(index) === null;
}

/** Whether a line in lower case does. */
export function endsInCredit(line: string): boolean {
  if (line.length <= SHORTEST_CAPTION || line.length > LONGEST_CAPTION) return false;
  const end = line.slice(Math.max(SHORTEST_CAPTION, line.length - LONGEST_END));
  return (
    CREDIT_SIGN.test(end) && CREDIT_WORD().test(end) && CREDITS_AT_END.some((pattern) => pattern().test(end))
  );
}
