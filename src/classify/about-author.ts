import { FOOT_HEADS } from '../data/byline-words.ts';
import { indexOfHeadline, labelOf, makesStory } from '../label.ts';
import { lazy } from '../text/lazy.ts';
import { isHead, names } from './bylines/name-lines.ts';
import type { Finding, View } from './rule.ts';
import { LEAST_STORY, storyWords } from './story-words.ts';

/** What is said of its author has no more of the story below. */
const MOST_BELOW = 80;
/** A line that says who somebody is has so many words. */
const LEAST_WORDS = 5;
/** What a heading of the story stands right above is a part of it. */
const LONGEST_HEAD = 12;

/**
 * Who the author is, told behind the story in a paragraph that opens with the whole name from its byline, and what
 * goes on from there to the end.
 */
export function* aboutAuthor(view: View): Iterable<Finding> {
  const { blocks } = view;
  const authors = authorsOf(view);
  if (authors.length === 0) return;
  const begin = beginOf(view, authors);
  if (begin === null) return;
  for (let index = begin; index < blocks.length; index++)
    if (makesStory(labelOf(blocks[index])))
      yield { index, label: 'chrome', reason: 'tells who the author of the story is' };
}

/** The whole names in the first byline; a word alone may be any other. */
function authorsOf(view: View): readonly string[] {
  const byline = view.blocks.findIndex((block) => labelOf(block) === 'byline');
  if (byline < 0) return [];
  return names(view, byline, true).filter((name) => name.includes(' ') || UNSPACED().test(name));
}

/** Names in scripts without spaces. */
const UNSPACED = lazy(() => /^[\p{Script=Han}\p{Script=Hangul}]{3,5}$/u);

function beginOf(view: View, authors: readonly string[]): number | null {
  const { blocks, measures } = view;
  let below = 0;
  for (let i = blocks.length - 1; i > indexOfHeadline(blocks) && below <= MOST_BELOW; i--) {
    if (!makesStory(labelOf(blocks[i]))) continue;
    const words = measures[i]?.words ?? 0;
    if (words >= LEAST_WORDS && authors.some((name) => opensWith(blocks[i]?.text ?? '', name)))
      return storyWords(view, 0, i) >= LEAST_STORY ? beginWithHead(view, i, authors) : null;
    below += words;
  }
  return null;
}

/** A name, and no longer one. */
function opensWith(text: string, name: string): boolean {
  return text.startsWith(name) && (UNSPACED().test(name) || !/^[\p{L}\p{N}]/u.test(text.slice(name.length)));
}

/** Where the head above it stands, if that says so; null where any other heading makes it a part of the story. */
function beginWithHead(view: View, index: number, authors: readonly string[]): number | null {
  const above = index - 1;
  const { text = '' } = view.blocks[above] ?? {};
  if (isHead(view, above, FOOT_HEADS) || authors.some((name) => text.includes(name))) return above;
  const { words = 0, endsSentence = false } = view.measures[above] ?? {};
  const isHeading = makesStory(labelOf(view.blocks[above])) && words <= LONGEST_HEAD && !endsSentence;
  return isHeading ? null : index;
}
