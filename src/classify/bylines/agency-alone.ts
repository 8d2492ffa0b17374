import { indexOfHeadline, labelOf } from '../../label.ts';
import { readAgency } from '../../newsroom/byline.ts';
import type { Finding, View } from '../rule.ts';
import { isDateLine, isElsewhere, NO_NAMES } from './name-lines.ts';

/** So many lines below the headline an agency signs. */
const BELOW = 6;

/**
 * An agency alone on its line, above the date or right below who wrote: `Reuters`, `dpa/lno`. Elsewhere it is as well the
 * credit of a picture.
 */
export function agencyAlone(view: View, byline = -1): Finding | null {
  const { blocks } = view;
  const headline = indexOfHeadline(blocks);
  if (headline < 0) return null;
  for (let index = headline + 1; index <= headline + BELOW; index++) {
    const { text = '', bullet } = blocks[index] ?? {};
    if (bullet !== undefined || isOther(view, index)) continue;
    const isInPlace = index === byline + 1 || isDateLine(view, index + 1);
    if (isInPlace && readAgency(text) !== null)
      return { index, label: 'byline', reason: 'an agency above the date or below who wrote' };
  }
  return null;
}

/** A word in small letters looks like the story's: `dpa`. */
function isOther({ blocks }: View, index: number): boolean {
  const label = labelOf(blocks[index]);
  return (label !== 'paragraph' && NO_NAMES.has(label)) || isElsewhere(blocks[index]);
}
