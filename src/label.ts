import type { Label, LabelledBlock } from './types.ts';

/** What a block counts as: the label of its last verdict; chrome where nothing was said of it. */
export function labelOf(block: Pick<LabelledBlock, 'verdicts'> | undefined): Label {
  return block?.verdicts.at(-1)?.label ?? 'chrome';
}

const STORY: ReadonlySet<Label> = new Set<Label>(['paragraph', 'heading', 'list-item', 'quote']);

/** Says whether the story's text is made of blocks with this label. */
export function makesStory(label: Label): boolean {
  return STORY.has(label);
}

/** Says whether a block with this label tells some of the story: a heading only says what does. */
export function tellsStory(label: Label): boolean {
  return label !== 'heading' && makesStory(label);
}

/** Says whether a block with this label is a line that says who wrote the story, or when. */
export function saysWhoOrWhen(label: Label): boolean {
  return label === 'byline' || label === 'date';
}

/** Says whether a block with this label still waits for what rules or the model know of it: so far it was only looked at. */
export function isOpen(label: Label): boolean {
  return label === 'paragraph' || label === 'unclear';
}

/** Where the headline stands, or the first line of a flat text where only this title heads the story; -1 if neither. */
export function indexOfHeadline(blocks: readonly LabelledBlock[]): number {
  const headline = blocks.findIndex((block) => labelOf(block) === 'headline');
  if (headline >= 0) return headline;
  return blocks.findIndex((block) => block.markup === undefined && labelOf(block) === 'page-title');
}
