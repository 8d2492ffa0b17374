import { labelOf, makesStory } from '../label.ts';
import { indicesWhere } from './indices.ts';
import type { JudgedBlock, Rule } from './rule.ts';

/** A block that is nothing else but a link. */
const ALL_LINK = 0.9;
/** So many of them below the last prose lead to other pages, and tell nothing. */
const FEWEST = 5;
/** Of a story that is a list of links they make more. */
const MOST = 0.5;

/** The links below the end of a story, and what heads them: other stories, other places, where something was read. */
export const lastLinks: Rule = function* ({ blocks, measures }) {
  const story = indicesWhere(blocks, (block) => makesStory(labelOf(block)));
  const end = story.findLastIndex((index) => !isLink(blocks[index])) + 1;
  const links = story.slice(end);
  const wordsIn = (indices: readonly number[]) =>
    indices.reduce((sum, index) => sum + (measures[index]?.words ?? 0), 0);
  if (links.length < FEWEST || wordsIn(links) > wordsIn(story) * MOST) return;
  const head = story[end - 1];
  const headed = labelOf(blocks[head ?? -1]) === 'heading' ? [head as number, ...links] : links;
  for (const index of headed)
    yield { index, label: 'teaser', reason: 'stands among the links below the end of the story' };
};

function isLink(block: JudgedBlock | undefined): boolean {
  return (block?.markup?.linkDensity ?? 0) >= ALL_LINK;
}
