import { indexOfHeadline, labelOf } from '../../label.ts';
import { saysBy } from '../../newsroom/byline/handle.ts';
import type { Finding, View } from '../rule.ts';
import { isProseAt, lastOfStory } from './behind-story.ts';
import { LONGEST_NAME_LINE, mayBeGiven, signedInFull } from './name-lines.ts';

/** So far below the headline a summary ends. */
const LONGEST_SUMMARY = 16;

/**
 * Below a summary, which reads like the story's beginning, the one line that opens with "By" and names people in full.
 * Right above it stands prose, or before the story goes on what a reader may do with the page: below any other line it
 * signs another story.
 */
export function belowSummary(view: View): Finding | null {
  const { blocks } = view;
  const headline = indexOfHeadline(blocks);
  if (headline < 0) return null;
  const from = headline + 1;
  const found = blocks
    .slice(from, from + LONGEST_SUMMARY)
    .flatMap((block, i) => (isSigned(block) ? from + i : []));
  const [index, another] = found;
  if (index === undefined || another !== undefined) return null;
  const isBelowButton = labelOf(blocks[index - 1]) === 'navigation' && lastOfStory(blocks) > index;
  if (!isProseAt(view, index - 1) && !isBelowButton) return null;
  return {
    index,
    label: 'byline',
    reason: 'the only line below the headline that opens with "By" and a name',
  };
}

function isSigned({ text, bullet }: View['blocks'][number]): boolean {
  if (bullet !== undefined || text.length > LONGEST_NAME_LINE || !saysBy(text)) return false;
  const people = signedInFull(text);
  return people.length > 0 && people.every(mayBeGiven);
}
