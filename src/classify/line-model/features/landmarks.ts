import { type Amount, type Column, columnOf, grow, yes } from './amounts.ts';
import type { Signs } from './signs.ts';
import { sumsOf } from './sums.ts';
import { shareUsed, usersOf, type Vocabulary } from './vocabulary.ts';

/** Where a block stands among the page's landmarks, in the order in which `landmarks` gives it. */
export const LANDMARK_FEATURES: readonly string[] = [
  'below a head of comments',
  'blocks below the head of comments',
  'blocks below the head of a list',
  'signs of comments before',
  'signs of comments after',
  'dated lines before',
  'dated lines after',
  "blocks below the page's title",
  "above the page's title",
  'words of the first prose',
];

/** How far around a block signs are counted, and how many are many. */
const SPAN = 12;
const MANY = 6;
/** Blocks further below a landmark than this are far below. */
const FAR = 60;
/** Above the comments stands a story: so many words of prose. */
const LEAST_STORY = 100;
/** A line of so much of the title, and the title of so much of it, repeats it. */
const REPEATS = 0.5;
const FEWEST_STEMS = 2;
/** So many blocks of prose tell what the story is about. */
const FIRST = 6;

/**
 * What is above and below each block of those lines that divide a page: the head of the readers' comments, heads
 * of lists of other stories, the lines that stand beside comments, the page's title, the first prose below it.
 *
 * @param prose the words of each block that is prose, 0 for the others
 * @param titleShares the share of each block's words that the title has, and of the title's that the block has
 */
export function landmarks(
  vocabulary: Vocabulary,
  signs: readonly Signs[],
  prose: Column,
  titleShares: readonly [ofBlock: Column, ofTitle: Column],
): Amount[] {
  const firstProse = prose.findIndex((words) => words > 0);
  const storyEnd = endOf(prose, LEAST_STORY);
  const isComments = (i: number) => signs[i]?.commentsHead === true && i > storyEnd;
  const isTitle = signs.map((_, i) => repeatsTitle(i, vocabulary, titleShares));
  const count = signs.length;
  const belowComments = below(count, isComments);
  const lastTitle = isTitle.lastIndexOf(true);
  const topTitle = Math.max(isTitle.lastIndexOf(true, firstProse), 0);
  return [
    (i) => yes((belowComments[i] as number) < Number.POSITIVE_INFINITY),
    near(belowComments),
    near(below(count, (i) => signs[i]?.listHead === true)),
    ...around(columnOf(count, (i) => yes(signs[i]?.comment === true))),
    ...around(columnOf(count, (i) => yes(signs[i]?.dated === true))),
    near(below(count, (i) => isTitle[i] === true)),
    (i) => yes(i <= lastTitle),
    firstWords(vocabulary, prose, topTitle),
  ];
}

/** The block with which so many words of prose have been read. */
function endOf(prose: Column, words: number): number {
  let read = 0;
  const end = prose.findIndex((more) => {
    read += more;
    return read >= words;
  });
  return end < 0 ? prose.length : end;
}

function near(blocks: Column): Amount {
  return (i) => grow(blocks[i] as number, FAR);
}

function repeatsTitle(
  block: number,
  { blocks }: Vocabulary,
  [ofBlock, ofTitle]: readonly [Column, Column],
): boolean {
  if ((blocks[block] as readonly number[]).length < FEWEST_STEMS) return false;
  return (ofBlock[block] as number) >= REPEATS && (ofTitle[block] as number) >= REPEATS;
}

/** How many blocks below the last landmark each block stands: 0 for the landmark itself. */
function below(count: number, isLandmark: (block: number) => boolean): Column {
  const out = new Float64Array(count);
  let blocks = Number.POSITIVE_INFINITY;
  for (let i = 0; i < count; i++) {
    blocks = isLandmark(i) ? 0 : blocks + 1;
    out[i] = blocks;
  }
  return out;
}

/** How many signs stand close before each block, and close after it. */
function around(signs: Column): Amount[] {
  const between = sumsOf(signs);
  return [(i) => grow(between(i - SPAN, i), MANY), (i) => grow(between(i + 1, i + 1 + SPAN), MANY)];
}

/** The share of each block's words that the first prose from a block on has; of that prose itself, that the rest of it has. */
function firstWords(vocabulary: Vocabulary, prose: Column, from: number): Amount {
  let last = from;
  for (let found = 0; last < prose.length && found < FIRST; last++) if ((prose[last] as number) > 0) found++;
  const isFirst = (i: number) => i >= from && i < last && (prose[i] as number) > 0;
  const users = usersOf(vocabulary, isFirst);
  return (i) => shareUsed(vocabulary, i, users, isFirst(i) ? 2 : 1);
}
