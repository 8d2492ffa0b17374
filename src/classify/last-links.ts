import { isAllLink } from '../html/links.ts';
import { labelOf, makesStory } from '../label.ts';
import { indicesWhere } from './indices.ts';
import type { Rule } from './rule.ts';
import { storyWords } from './story-words.ts';

/** So many of them below the last prose lead to other pages, and tell nothing. */
const FEWEST = 5;
/** Of a story that is a list of links they make more. */
const MOST = 0.5;

/** The links below the end of a story, and what heads them: other stories, other places, where something was read. */
export const lastLinks: Rule = function* (view) {
  const { blocks } = view;
  const story = indicesWhere(blocks, (block) => makesStory(labelOf(block)));
  const end = story.findLastIndex((index) => !isAllLink(blocks[index]?.markup)) + 1;
  const links = story.slice(end);
  if (links.length < FEWEST || storyWords(view, links[0]) > storyWords(view) * MOST) return;
  const head = story[end - 1];
  const headed = labelOf(blocks[head ?? -1]) === 'heading' ? [head as number, ...links] : links;
  for (const index of headed)
    yield { index, label: 'teaser', reason: 'stands among the links below the end of the story' };
};
