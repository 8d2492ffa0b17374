import { labelOf, makesStory } from '../label.ts';
import type { View } from './rule.ts';

/** A story of fewer words may not be all of it: what stands beside or below may be the rest. */
export const LEAST_STORY = 100;

/** How many words of the story stand in the blocks from one up to another. */
export function storyWords({ blocks, measures }: View, from = 0, to = blocks.length): number {
  let words = 0;
  for (let i = from; i < to; i++) if (makesStory(labelOf(blocks[i]))) words += measures[i]?.words ?? 0;
  return words;
}
