import type { Block, Markup } from '../../types.ts';
import type { PageFeatures } from './features.ts';

/** Elements of which a story holds all or nothing, by whether pages put them around a story as well. */
const LISTS: ReadonlySet<string> = new Set(['ul', 'ol']);
const WHOLES: ReadonlySet<string> = new Set([...LISTS, 'pre', 'dl', 'details']);
/** Tables may lay out the page: only rows that read as one line are data. */
const TABLES: ReadonlySet<string> = new Set(['table', 'thead', 'tbody', 'tfoot']);

/** A block so likely is surely of the story; one less likely than that surely is not. */
const SURE = 0.8;
const SURELY_NOT = 0.2;
/** A block without words counts a little. */
const WORDLESS = 0.3;

/**
 * Judges together what a story holds whole or not at all: the items of a list, the rows of a table, a listing of code.
 * To each is given how likely their words are on the whole. Where such a sheet stands between two blocks that are
 * surely of the story, it is of it too, unless it surely is not: of numbers and code a reader of prose knows little.
 * @param likely for each block, how likely it belongs to the story by itself.
 */
export function together(
  blocks: readonly Block[],
  likely: Float64Array,
  lengths: PageFeatures['lengths'],
): Float64Array {
  const shared = likely.slice();
  const beside = (index: number, step: 1 | -1) => overControls(likely, lengths, index + step, step);
  for (let first = 0; first < blocks.length; first++) {
    const last = endOfWhole(blocks, first);
    if (last < 0) continue;
    const mean = meanOf(likely, lengths, first, last);
    const isAmid = [beside(first, -1), beside(last, 1)].every((index) => (likely[index] ?? 0) >= SURE);
    const isLifted = isAmid && mean >= SURELY_NOT && !isList(blocks[first]?.markup);
    shared.fill(isLifted ? Math.max(mean, SURE) : mean, first, last + 1);
    first = last;
  }
  return shared;
}

/** What is said on buttons to copy a listing, and what it is written in, is no longer than so many words. */
const MOST_CONTROLS = 2;
const CONTROL_WORDS = 3;
const RATHER_NOT = 0.5;

/** The block at an index, or the one behind a few words there that are rather none of the story. */
function overControls(
  likely: Float64Array,
  lengths: PageFeatures['lengths'],
  index: number,
  step: 1 | -1,
): number {
  let at = index;
  const isControl = () => (lengths[at] ?? 0) <= CONTROL_WORDS && (likely[at] ?? 1) < RATHER_NOT;
  while (at !== index + MOST_CONTROLS * step && isControl()) at += step;
  return at;
}

/**
 * The last block of the whole that begins at one: they follow each other, and each shares an element with the next; -1 if none
 * begins there.
 */
function endOfWhole(blocks: readonly Block[], first: number): number {
  let wholes = wholesAround(blocks[first]?.markup);
  if (wholes.length === 0) return -1;
  for (let last = first; ; last++) {
    const next = wholesAround(blocks[last + 1]?.markup);
    if (!next.some((whole) => wholes.includes(whole))) return last;
    wholes = next;
  }
}

/** A listing of which each line stands deep within it; two that follow each other go together. */
const FAR_OUT = -1;

/** The numbers of the elements close around a block that are of one piece. */
function wholesAround(markup: Markup | undefined): number[] {
  if (markup === undefined) return [];
  const isWhole = (name: string) => WHOLES.has(name) || (markup.tag === 'tr' && TABLES.has(name));
  const wholes = markup.within.filter((_, out) => isWhole(nameAt(markup, out)));
  return wholes.length === 0 && markup.ancestors.includes('pre') ? [FAR_OUT] : wholes;
}

function isList(markup: Markup | undefined): boolean {
  return markup?.within.some((_, out) => LISTS.has(nameAt(markup, out))) === true;
}

/** The name of the element so far out of a block's own. */
function nameAt({ tag, ancestors }: Markup, out: number): string {
  return (out === 0 ? tag : ancestors[out - 1]) ?? '';
}

function meanOf(likely: Float64Array, lengths: PageFeatures['lengths'], first: number, last: number): number {
  let sum = 0;
  let weights = 0;
  for (let i = first; i <= last; i++) {
    const weight = Math.max(lengths[i] ?? 0, WORDLESS);
    sum += weight * (likely[i] ?? 0);
    weights += weight;
  }
  return sum / weights;
}
