import type { Measure } from '../text/measure.ts';
import { splitTitle } from '../text/title.ts';
import type { LabelledBlock } from '../types.ts';
import { isListHead } from './list-head.ts';
import { type Finding, labelOf, type View } from './rule.ts';

/** How far above the story its headline may stand when nothing repeats it. */
const LINES_ABOVE = 30;
const FEWEST_WORDS = 3;
const MOST_WORDS = 40;

/**
 * The headline of a page whose title and headline do not confirm each other: the page's first line, if
 * it reads like one, else the nearest line above the story that does.
 */
export function* soleTitle(view: View): Iterable<Finding> {
  const { blocks, measures } = view;
  if (blocks.some((block) => labelOf(block) === 'headline')) return;
  const opening = blocks.findIndex((block) => labelOf(block) === 'paragraph');
  if (opening <= 0) return;
  const index = [0, ...countDown(opening - 1, Math.max(0, opening - LINES_ABOVE))].find((i) =>
    readsLikeHeadline(blocks[i], measures[i]),
  );
  if (index === undefined) return;
  const glued = splitTitle(blocks[index]?.text ?? '', null).headline !== blocks[index]?.text;
  yield glued
    ? {
        index,
        label: 'page-title',
        reason: 'the headline with the names of the site and its sections around it',
      }
    : { index, label: 'headline', reason: 'the line above the story that reads like a headline' };
}

function readsLikeHeadline(block: LabelledBlock | undefined, measure: Measure | undefined): boolean {
  if (block === undefined || measure === undefined || block.bullet !== undefined) return false;
  const label = labelOf(block);
  if (label !== 'unclear' && label !== 'deck') return false;
  return measure.words >= FEWEST_WORDS && measure.words <= MOST_WORDS && !isListHead(block.text);
}

function countDown(from: number, to: number): number[] {
  return Array.from({ length: from - to + 1 }, (_, i) => from - i);
}
