import { standsAsHeading } from '../html/headings.ts';
import { labelOf, makesStory } from '../label.ts';
import type { Label, Markup } from '../types.ts';
import type { Finding, JudgedBlock, View } from './rule.ts';

/**
 * What stands amid the story and is no prose: headings of what stands right below in the same element; listings and
 * formulas, which read like nothing of a story, in the element that holds paragraphs of it before and behind.
 */
export function* amidStory(view: View): Iterable<Finding> {
  const { blocks } = view;
  let last = -1;
  for (const [index, block] of blocks.entries()) {
    if (!makesStory(labelOf(block))) continue;
    if (last >= 0 && index - last > 1) yield* between(view, last, index);
    last = index;
  }
}

function* between(view: View, from: number, to: number): Iterable<Finding> {
  const { blocks } = view;
  const isAmid = areWithinOne(blocks[from]?.markup, blocks[to]?.markup);
  let below: Markup | undefined = blocks[to]?.markup;
  for (let index = to - 1; index > from; index--) {
    const found = foundIn(view, index, below, isAmid);
    below = found === null || found.label === 'paragraph' ? undefined : blocks[index]?.markup;
    if (found !== null) yield found;
  }
}

/** @param below what stands right below, if it is of the story. */
function foundIn(view: View, index: number, below: Markup | undefined, isAmid: boolean): Finding | null {
  const block = view.blocks[index] as JudgedBlock;
  const { markup, text } = block;
  if (markup === undefined || view.isListHead(index)) return null;
  if (mayHead(block, markup) && holds(markup.within[1], below))
    return { index, label: 'heading', reason: 'heads what stands below it in the story' };
  const label = labelOf(block);
  if (isAmid && isListing(markup) && MAY_BE_LISTED.has(label))
    return { index, label: 'paragraph', reason: 'is a listing amid the story' };
  if (isRowBelow(markup, view.blocks[index - 1]) && MAY_BE_LISTED.has(label))
    return { index, label: 'paragraph', reason: 'is a row of a table below one of the story' };
  if (label !== 'unclear') return null;
  if (isOfListBefore(markup, below))
    return { index, label: 'list-item', reason: 'stands in a list before another of the story' };
  const isOwnFormula = isAmid && isFormula(text);
  return isOwnFormula ? { index, label: 'paragraph', reason: 'is a formula amid the story' } : null;
}

/** What a line of a listing may be taken for. */
const MAY_BE_LISTED: ReadonlySet<Label> = new Set<Label>([
  'unclear',
  'breadcrumb',
  'byline',
  'counter',
  'date',
  'meta',
  'navigation',
  'separator',
]);

/** Whether two blocks stand in one element, and so does all that stands between them. */
function areWithinOne(one: Markup | undefined, other: Markup | undefined): boolean {
  return one?.within.some((holder, out) => out > 0 && other?.within.includes(holder)) === true;
}

/** Whether a row stands below one of the same table that is of the story. */
function isRowBelow({ tag, within }: Markup, above: JudgedBlock | undefined): boolean {
  const table = within[2];
  if (tag !== 'tr' || table === undefined || above?.markup?.tag !== 'tr') return false;
  return makesStory(labelOf(above)) && above.markup.within[2] === table;
}

/** Some pages make a list of each item. */
function isOfListBefore(markup: Markup, below: Markup | undefined): boolean {
  return (
    isItem(markup) && isItem(below) && markup.within[1] !== below?.within[1] && holds(markup.within[2], below)
  );
}

function isItem(markup: Markup | undefined): boolean {
  return markup?.tag === 'li' && markup.linkDensity < MOSTLY;
}

function holds(holder: number | undefined, markup: Markup | undefined): boolean {
  return holder !== undefined && markup?.within.includes(holder) === true;
}

/** A heading of which more stands in links leads elsewhere. */
const MOSTLY = 0.5;

/** A heading, which may tell of the day of what it heads. */
function mayHead({ verdicts }: JudgedBlock, markup: Markup): boolean {
  const label = labelOf({ verdicts });
  return standsAsHeading(markup) && markup.linkDensity < MOSTLY && (label === 'unclear' || label === 'date');
}

function isListing({ tag, ancestors }: Markup): boolean {
  return tag === 'pre' || ancestors.includes('pre');
}

function isFormula(text: string): boolean {
  return text.length > 4 && text.startsWith('$$') && text.endsWith('$$');
}
