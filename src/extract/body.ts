import { labelOf, makesStory } from '../label.ts';
import type { BodyBlock, LabelledBlock, Markup } from '../types.ts';

/** A block of the story: its text, with the dateline cut off, and what it is. */
export interface StoryBlock {
  text: string;
  label: 'paragraph' | 'heading' | 'list-item' | 'quote';
  /** How it stands in the page's HTML. */
  markup?: Markup | undefined;
}

/** Flat text tells no levels: a subheading stands under the headline. */
const SUBHEADING = 2;

/** The blocks that make the story, in order. */
export function storyBlocks(blocks: readonly LabelledBlock[]): StoryBlock[] {
  const ofStory = blocks.filter((block) => makesStory(labelOf(block)));
  return ofStory.map((block) => ({
    text: block.text,
    label: labelOf(block) as StoryBlock['label'],
    markup: block.markup,
  }));
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
