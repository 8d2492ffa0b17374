import { standsAsHeading } from '../html/headings.ts';
import { labelOf, makesStory } from '../label.ts';
import type { Block, Markup } from '../types.ts';
import type { Rule } from './rule.ts';

/**
 * Where a page says which lines are headings, these are, and no others: HTML by its marks, and by what is set off from
 * the text; the flat text of lynx by the margin that it leaves before all but headings. Comes last: other rules take
 * short lines for what they may be in flat text too.
 */
export const markedHeadings: Rule = function* ({ blocks }) {
  const hasMargin = blocks.some(({ outdented }) => outdented);
  for (const [index, block] of blocks.entries()) {
    const label = labelOf(block);
    if (!(block.markup || hasMargin) || !makesStory(label)) continue;
    const marked = block.markup ? standsAsHeading(block.markup) : standsOut(blocks, index);
    if (marked && label !== 'heading') yield { index, label: 'heading', reason: 'is marked as a heading' };
    else if (label === 'heading' && !marked && !isSetOff(block.markup))
      yield { index, label: 'paragraph', reason: 'is a short line that is not marked as a heading' };
  }
};

/** Bold, that is: what is in italics alone tells of something beside the story. */
function isSetOff(markup: Markup | undefined): boolean {
  return markup?.emphasised === true && !markup.quiet;
}

/** More lines in a row that stand out of the margin are code. */
const MOST_HEADINGS = 2;

/** Whether a line of flat text stands out of the margin, and not among many that do. */
function standsOut(blocks: readonly Block[], index: number): boolean {
  if (!blocks[index]?.outdented) return false;
  return 1 + outdentedFrom(blocks, index, -1) + outdentedFrom(blocks, index, 1) <= MOST_HEADINGS;
}

/** How many blocks right above or below one stand out of the margin; more than may are not counted. */
function outdentedFrom(blocks: readonly Block[], index: number, step: 1 | -1): number {
  let count = 0;
  while (count < MOST_HEADINGS && blocks[index + (count + 1) * step]?.outdented) count++;
  return count;
}
