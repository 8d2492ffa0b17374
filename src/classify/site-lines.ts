import { fingerprint } from '../text/fingerprint.ts';
import type { Measure } from '../text/measure.ts';
import type { Block } from '../types.ts';
import { isProse } from './first-look.ts';

/** A line that fewer pages have is none of the site's. */
export const FEWEST_PAGES_OF_A_LINE = 3;

/** Where a line stands on its page: above the prose, amid it, or below. */
export type Zone = 'above' | 'amid' | 'below';

/** Shorter prose may be a notice about cookies, or a teaser: it does not say where the story is. */
const LONG_PROSE = 20;

/**
 * The zone of each block. Chrome keeps its place on the pages of a site; a headline stands above its story, and
 * below or beside other stories, in lists of what is read most. So lines are told apart by zone.
 */
export function zonesOf(blocks: readonly Block[], measures: readonly Measure[]): Zone[] {
  const isLong = (block: Block, i: number) => {
    const measure = measures[i] as Measure;
    return measure.words >= LONG_PROSE && isProse(block, measure);
  };
  const first = blocks.findIndex(isLong);
  let last = blocks.findLastIndex(isLong);
  // A story may end with short sentences.
  while (last >= 0 && measures[last + 1]?.endsSentence && blocks[last + 1]?.bullet === undefined) last += 1;
  return blocks.map((_, i) => (first < 0 || i < first ? 'above' : i <= last ? 'amid' : 'below'));
}

/** What stands for a line, in its zone, on all pages of a site: numbers in it count up from page to page. */
export function lineKey({ text }: Block, zone: Zone): number {
  return fingerprint(`${zone} ${text.toLowerCase().replace(/\d+/g, '0')}`);
}
