import { labelOf, makesStory } from '../label.ts';
import type { Markup } from '../types.ts';
import type { Finding, View } from './rule.ts';

/** What the sites call posts of theirs that others show in their stories: each of these words together. */
const POSTS: readonly (readonly string[])[] = [
  ['twitter', 'tweet'],
  ['bluesky', 'embed'],
];

/**
 * What somebody posted elsewhere and the story shows is a quote, with its name and date: these tell nothing of the
 * story's own.
 */
export function* embeddedPosts({ blocks }: View): Iterable<Finding> {
  let isBelow = false;
  for (const [index, block] of blocks.entries()) {
    const isPost = block.markup !== undefined && isOfPost(block.markup);
    if (isPost && isBelow)
      yield { index, label: 'quote', reason: 'is of a post from elsewhere that the story shows' };
    else isBelow ||= makesStory(labelOf(block));
  }
}

function isOfPost({ tag, ancestors, names }: Markup): boolean {
  if (tag !== 'blockquote' && ancestors[0] !== 'blockquote' && ancestors[1] !== 'blockquote') return false;
  return POSTS.some((words) => words.every((word) => names.includes(word)));
}
