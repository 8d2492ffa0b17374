import { labelOf } from '../label.ts';
import type { BodyBlock, LabelledBlock } from '../types.ts';

/** A block of the story: its text, with the dateline cut off, and what it is. */
export interface StoryBlock {
  text: string;
  label: 'paragraph' | 'heading' | 'list-item' | 'quote';
}

/** Flat text tells no levels: a subheading stands under the headline. */
const SUBHEADING = 2;

const STORY: ReadonlySet<string> = new Set<StoryBlock['label']>([
  'paragraph',
  'heading',
  'list-item',
  'quote',
]);

/** The blocks that make the story, in order. */
export function storyBlocks(blocks: readonly LabelledBlock[]): StoryBlock[] {
  return blocks.flatMap(({ text, verdicts }) => {
    const label = labelOf({ verdicts });
    return STORY.has(label) ? [{ text, label: label as StoryBlock['label'] }] : [];
  });
}

/** The story with its structure: list items that follow each other make one list. */
export function findBody(story: readonly StoryBlock[]): BodyBlock[] {
  const body: BodyBlock[] = [];
  for (const { text, label } of story) {
    const open = body.at(-1);
    if (label !== 'list-item')
      body.push(label === 'heading' ? { type: 'heading', depth: SUBHEADING, text } : { type: label, text });
    else if (open?.type === 'list') open.items.push(text);
    else body.push({ type: 'list', ordered: false, items: [text] });
  }
  return body;
}

/** The same as plain text, a string a block; each list item is one. */
export function plainText(body: readonly BodyBlock[]): string[] {
  return body.flatMap((block) => (block.type === 'list' ? block.items : [block.text]));
}
