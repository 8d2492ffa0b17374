import { labelOf } from '../label.ts';
import type { Measure } from '../text/measure.ts';
import type { Label, LabelledBlock } from '../types.ts';
import type { Finding, View } from './rule.ts';

/** Longest subheading. */
export const HEADING_WORDS = 16;
const HEADING_LENGTH = 120;

/**
 * Inside the story nothing is lost: a short line between paragraphs is a subheading, a list item or a
 * paragraph of its own. Behind the last paragraph a line needs to read like one to stay.
 */
export function* storyLines({ blocks, measures }: View): Iterable<Finding> {
  const first = blocks.findIndex((block) => labelOf(block) === 'paragraph');
  const last = blocks.findLastIndex((block, i) => endsStory(block, measures[i] as Measure));
  for (let index = first; index >= 0 && index <= last; index++) {
    const block = blocks[index] as LabelledBlock;
    const label = labelOf(block);
    if (label === 'unclear') yield { index, ...judgeLine(blocks, measures, index, last) };
    else if (label === 'paragraph' && block.bullet !== undefined)
      yield { index, label: 'list-item', reason: 'a bulleted line of the story' };
  }
}

/** Prose ends a story, and so does a short sentence, a quote or a bulleted line that nothing else claims. */
function endsStory(block: LabelledBlock, { words, endsSentence, opensQuote }: Measure): boolean {
  const label = labelOf(block);
  if (label === 'paragraph') return true;
  return label === 'unclear' && words > 0 && (endsSentence || opensQuote || block.bullet !== undefined);
}

/** What a short line inside a story is. */
export function judgeLine(
  blocks: View['blocks'],
  measures: View['measures'],
  index: number,
  last: number,
): { label: Label; reason: string } {
  const block = blocks[index] as LabelledBlock;
  const { words, endsSentence, opensQuote } = measures[index] as Measure;
  if (block.bullet !== undefined) return { label: 'list-item', reason: 'a bulleted line of the story' };
  if (endsSentence || opensQuote || /[:：]$/.test(block.text))
    return { label: 'paragraph', reason: 'a short paragraph of the story' };
  if (index < last && words <= HEADING_WORDS && block.text.length <= HEADING_LENGTH) {
    return { label: 'heading', reason: 'a line without a full stop between paragraphs of the story' };
  }
  return { label: 'paragraph', reason: 'a line of the story' };
}
