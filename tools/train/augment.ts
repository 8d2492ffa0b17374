/**
 * More pages out of the ones there are: pages that lose their head or tail, pages that gain the titles and first
 * lines of other stories, as sites print them around theirs, articles that stand on another site's page, and pages
 * in other letters.
 */

import type { Block } from '../../src/types.ts';
import { between, chance, pick, type Random } from '../../test/support/random.ts';

/** A page's blocks, and for each the share of its words that belongs to the article. */
export interface Labelled {
  blocks: readonly Block[];
  shares: Float32Array;
}

export interface Story {
  id: string;
  title: string;
  body: string;
}

/** What is put around articles: other stories, and the pages of forums, all from sites of the same fold. */
export interface Surroundings {
  others: readonly Story[];
  threads: readonly (readonly Block[])[];
}

const HEADS = [
  'Related',
  'More stories',
  'You may also like',
  'Recommended',
  'Read more',
  'Latest',
  'Popular',
  'Trending',
  'Related articles',
  'Recent posts',
  'Comments',
  'Next post',
];

/** Cuts off what stands further than a few blocks above the article, below it, or both. */
export function cropped(
  random: Random,
  { blocks, shares }: Labelled,
  isStory: (share: number) => boolean,
): Labelled {
  const first = shares.findIndex(isStory);
  const last = shares.findLastIndex(isStory);
  if (first < 0) return { blocks, shares };
  const which = random();
  const from = which < 0.7 ? Math.max(0, first - few(random, 20)) : 0;
  const to = which > 0.4 ? Math.min(blocks.length, last + 1 + few(random, 30)) : blocks.length;
  return { blocks: blocks.slice(from, to), shares: shares.slice(from, to) };
}

/** Puts what sites print around a story below the article, above it, or into it: teasers, comments, whole stories. */
export function mixed(
  random: Random,
  { blocks, shares }: Labelled,
  { others, threads }: Surroundings,
  isStory: (share: number) => boolean,
): Labelled {
  const kind = random();
  if (kind < 0.3 && threads.length > 0)
    return below(random, { blocks, shares }, thread(random, threads), isStory);
  if (kind < 0.5) return below(random, { blocks, shares }, wholeStories(random, others), isStory);
  const added = listOfOthers(random, others);
  const story = [...shares.keys()].filter((i) => isStory(shares[i] as number));
  const at = Math.min(placeFor(random, story, blocks.length), blocks.length);
  return {
    blocks: [...blocks.slice(0, at), ...added, ...blocks.slice(at)],
    shares: Float32Array.from([...shares.slice(0, at), ...added.map(() => 0), ...shares.slice(at)]),
  };
}

/** A page with an article on it, and what is known of it. */
export interface Hosted extends Labelled {
  /** The page's own title, which may hold the article's; of a flat page undefined: its first block is it. */
  pageTitle: string | undefined;
  headline: string;
}

/** The article of one page in what another site prints around its own; the headline goes with it. */
export function transplanted(
  host: Hosted,
  guest: Hosted,
  isStory: (share: number) => boolean,
): Labelled & Pick<Hosted, 'pageTitle'> {
  const place = spanOf(host, isStory);
  const story = spanOf(guest, isStory);
  if (place === null || story === null) return host;
  const renamed = (text: string) =>
    host.headline.length < SHORTEST_HEADLINE ? text : text.replaceAll(host.headline, () => guest.headline);
  const around = (blocks: readonly Block[]) =>
    blocks.map((block) => ({ ...block, text: renamed(block.text) }));
  return {
    pageTitle: host.pageTitle && renamed(host.pageTitle),
    blocks: [
      ...around(host.blocks.slice(0, place.from)),
      ...guest.blocks.slice(story.from, story.to),
      ...around(host.blocks.slice(place.to)),
    ],
    shares: Float32Array.from([
      ...host.shares.slice(0, place.from),
      ...guest.shares.slice(story.from, story.to),
      ...host.shares.slice(place.to),
    ]),
  };
}

/** A shorter one may stand within any word. */
const SHORTEST_HEADLINE = 8;

function spanOf({ shares }: Labelled, isStory: (share: number) => boolean) {
  const from = shares.findIndex(isStory);
  return from < 0 ? null : { from, to: shares.findLastIndex(isStory) + 1 };
}

/** The same page in other letters, of which as much is known. */
export function rewritten({ blocks, shares }: Labelled, rewrite: (text: string) => string): Labelled {
  return { blocks: blocks.map((block) => ({ ...block, text: rewrite(block.text) })), shares };
}

/** Puts blocks below the article, at once or after a little of what stands there. */
function below(
  random: Random,
  { blocks, shares }: Labelled,
  added: readonly Block[],
  isStory: (share: number) => boolean,
): Labelled {
  const at = Math.min(shares.findLastIndex(isStory) + 1 + few(random, 12), blocks.length);
  return {
    blocks: [...blocks.slice(0, at), ...added, ...blocks.slice(at)],
    shares: Float32Array.from([...shares.slice(0, at), ...added.map(() => 0), ...shares.slice(at)]),
  };
}

const COMMENTS = [
  'Comments',
  '{} Comments',
  'Leave a Reply',
  '{} responses',
  'Join the discussion',
  'Comments ({})',
];

/** What readers say: a piece of a forum's page, most often under a head of its own. */
function thread(random: Random, threads: readonly (readonly Block[])[]): Block[] {
  const posts = pick(random, threads);
  const size = between(random, 8, 60);
  const from = Math.floor(random() * Math.max(1, posts.length - size));
  const head = pick(random, COMMENTS).replace('{}', `${between(random, 2, 90)}`);
  return [...(chance(random, 0.7) ? [blockOf(random, head)] : []), ...posts.slice(from, from + size)];
}

/** One or two other stories with their titles, as pages print them that scroll on into the next. */
function wholeStories(random: Random, others: readonly Story[]): Block[] {
  return Array.from({ length: between(random, 1, 2) }, () => pick(random, others)).flatMap(
    ({ title, body }) => {
      const date = `${pick(random, MONTHS)} ${between(random, 1, 28)}, ${between(random, 2012, 2026)}`;
      const lines = body.split(/\n+/).slice(0, between(random, 3, 14));
      return [title, ...(chance(random, 0.6) ? [date] : []), ...lines]
        .map((line) => blockOf(random, line))
        .filter(({ text }) => text !== '');
    },
  );
}

const MONTHS = [
  'January',
  'Feb',
  'March',
  'Apr',
  'May',
  'June',
  'Jul',
  'August',
  'Sep',
  'October',
  'Nov',
  'December',
];

function placeFor(random: Random, story: readonly number[], count: number): number {
  const below = (story.at(-1) ?? count) + 1;
  const where = random();
  if (where < 0.6) return below + between(random, 0, 3);
  if (where < 0.75) return story[0] ?? 0;
  return where < 0.9 ? (story[Math.floor(story.length * random())] ?? below) + 1 : count;
}

function listOfOthers(random: Random, others: readonly Story[]): Block[] {
  const style = random();
  const head = chance(random, 0.9) ? [blockOf(random, pick(random, HEADS))] : [];
  const stories = Array.from({ length: between(random, 2, 6) }, () => pick(random, others));
  return [...head, ...stories.flatMap((story) => teaser(random, story, style))];
}

/** A title alone, with its story's first sentence, or with its whole first paragraphs. */
function teaser(random: Random, { title, body }: Story, style: number): Block[] {
  const [first = '', second = ''] = body.split(/\n+/).filter((line) => line.trim() !== '');
  const sentence = /^.{20,}?[.!?](?=\s|$)/.exec(first)?.[0] ?? first;
  const lines = style < 0.4 ? [first] : style < 0.7 ? [sentence] : [];
  if (style < 0.12) lines.push(second);
  const bullet = chance(random, 0.3) ? '-' : undefined;
  const more = chance(random, 0.3) ? ['Read more'] : [];
  return [
    ...(lines.length === 0 || chance(random, 0.8) ? [blockOf(random, title, bullet)] : []),
    ...[...lines, ...more].map((line) => blockOf(random, line)),
  ].filter(({ text }) => text !== '');
}

function blockOf(random: Random, line: string, bullet?: string): Block {
  const text = line.replace(/\s+/g, ' ').trim();
  const block: Block = { text, firstLine: 0, lastLine: 0, blankBefore: chance(random, 0.5) ? 1 : 0 };
  if (bullet !== undefined) block.bullet = bullet;
  return block;
}

/** Few more often than many. */
function few(random: Random, most: number): number {
  return Math.floor(random() * random() * most);
}
