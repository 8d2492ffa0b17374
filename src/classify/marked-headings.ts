import { isHeading } from '../html/headings.ts';
import { labelOf, makesStory } from '../label.ts';
import type { Markup } from '../types.ts';
import type { Rule } from './rule.ts';

/**
 * In HTML a line of the story is a heading if it is marked as one, and no other is unless all of it is set off from
 * the text. Comes last: other rules take short lines for what they may be in flat text too.
 */
export const markedHeadings: Rule = function* ({ blocks }) {
  for (const [index, block] of blocks.entries()) {
    const label = labelOf(block);
    if (block.markup === undefined || !makesStory(label)) continue;
    const marked = isMarked(block.markup);
    if (marked && label !== 'heading') yield { index, label: 'heading', reason: 'is marked as a heading' };
    else if (label === 'heading' && !marked && !block.markup.emphasised)
      yield { index, label: 'paragraph', reason: 'is a short line that is not marked as a heading' };
  }
};

function isMarked({ tag, ancestors }: Markup): boolean {
  return isHeading(tag) || isHeading(ancestors[0] ?? '');
}
