import { isAllLink } from '../html/links.ts';
import { indexOfHeadline, labelOf, makesStory } from '../label.ts';
import type { Markup } from '../types.ts';
import { isHtml } from './is-html.ts';
import type { Finding, JudgedBlock, View } from './rule.ts';
import { LEAST_STORY, storyWords } from './story-words.ts';

/** So many items alike are a run. */
const FEWEST_ITEMS = 3;
/** An item has no more words, its title no more and no fewer. */
const LONGEST_ITEM = 70;
const LONGEST_TITLE = 30;
const SHORTEST_TITLE = 3;

/**
 * Teasers written as whole sentences, told by what HTML says of them: items alike in an element of their own that holds
 * nothing else, each with a title that leads elsewhere, behind the story or before it.
 */
export function* teaserRuns(view: View): Iterable<Finding> {
  const { blocks } = view;
  if (!isHtml(view)) return;
  const told = storyWords(view);
  if (told < LEAST_STORY) return;
  for (const { from, to } of runs(view)) {
    if (storyWords(view, from, to) === 0 || !isBeside(view, { from, to }, told)) continue;
    for (let index = from; index < to; index++)
      if (makesStory(labelOf(blocks[index])))
        yield {
          index,
          label: 'teaser',
          reason: 'is an item of a run of teasers, each with a title that leads elsewhere',
        };
  }
}

/** The blocks from one up to another. */
interface Run {
  from: number;
  to: number;
}

/** Runs of items in one element, which holds nothing of the story but them. */
function* runs(view: View): Iterable<Run> {
  const { blocks } = view;
  for (let from = 0; from < blocks.length; from++) {
    const run = LISTS.map((out) => runFrom(view, from, out)).find((found) => found !== undefined);
    if (run === undefined) continue;
    yield run;
    from = run.to - 1;
  }
}

/** The run in the element so far out of a block's own, if the block is the first there and all are items. */
function runFrom(view: View, from: number, out: number): Run | undefined {
  const { blocks } = view;
  const list = blocks[from]?.markup?.within[out];
  if (list === undefined || holds(blocks[from - 1], list)) return undefined;
  let to = from + 1;
  while (holds(blocks[to], list)) to++;
  return areItems(view, { from, to }, list) ? { from, to } : undefined;
}

function holds(block: JudgedBlock | undefined, list: number): boolean {
  return block?.markup?.within.includes(list) === true;
}

/** How far out of the first line of an item the element is that holds all items: the item may be that line's own, or wrap it. */
const LISTS = [1, 2, 3];

/** Whether all blocks of a run stand in items, each of which has a title and a few words below it. */
function areItems({ blocks, measures }: View, { from, to }: Run, list: number): boolean {
  let items = 0;
  let sentences = 0;
  let item = -1;
  let titles = 0;
  let words = 0;
  for (let i = from; i < to; i++) {
    const { within = [] } = blocks[i]?.markup ?? {};
    const own = within[within.indexOf(list) - 1] ?? -1;
    if (own !== item) {
      if (items > 0 && titles === 0) return false;
      items++;
      [item, titles, words] = [own, 0, 0];
    }
    words += measures[i]?.words ?? 0;
    if (isTitle(blocks[i]?.markup, measures[i]?.words ?? 0)) titles++;
    else if (measures[i]?.endsSentence) sentences++;
    if (words > LONGEST_ITEM) return false;
  }
  // A list of links may be of the story.
  return titles > 0 && items >= FEWEST_ITEMS && sentences * 2 >= items;
}

function isTitle(markup: Markup | undefined, words: number): boolean {
  return isAllLink(markup) && words >= SHORTEST_TITLE && words <= LONGEST_TITLE;
}

/** Whether the story has more words than the run, its headline stands elsewhere, and it does not go on behind the run. */
function isBeside(view: View, { from, to }: Run, told: number): boolean {
  const { blocks } = view;
  const headline = indexOfHeadline(blocks);
  if (headline >= from && headline < to) return false;
  const rest = told - storyWords(view, from, to);
  if (rest < LEAST_STORY || rest <= told - rest) return false;
  const above = new Set(blocks.slice(0, from).flatMap(aroundStory));
  return !blocks.slice(to).some((block) => aroundStory(block).some((element) => above.has(element)));
}

/** The elements close around a block of the story; none of any other. */
function aroundStory(block: JudgedBlock): readonly number[] {
  return makesStory(labelOf(block)) ? (block.markup?.within.slice(1, 3) ?? []) : [];
}
