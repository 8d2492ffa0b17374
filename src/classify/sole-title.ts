import { labelOf } from '../label.ts';
import type { Measure } from '../text/measure.ts';
import { splitTitle } from '../text/title.ts';
import type { Label, LabelledBlock } from '../types.ts';
import { isBare } from './bare.ts';
import type { Finding, View } from './rule.ts';

/** How far above the story its headline may stand when nothing repeats it. */
const LINES_ABOVE = 30;
const FEWEST_WORDS = 3;
const HEADS: ReadonlySet<Label> = new Set<Label>(['headline', 'page-title']);
const MOST_WORDS = 40;

/**
 * The headline of a page whose title and headline do not confirm each other: the page's first line, if
 * it may be one, else the nearest line above the story that reads like one.
 */
export function* soleTitle(view: View): Iterable<Finding> {
  if (isBare(view) || view.blocks.some((block) => HEADS.has(labelOf(block)))) return;
  const index = findHeadline(view);
  if (index === undefined) return;
  const { text } = view.blocks[index] as LabelledBlock;
  yield splitTitle(text, null).headline === text
    ? { index, label: 'headline', reason: 'the line above the story that reads like a headline' }
    : {
        index,
        label: 'page-title',
        reason: 'the headline with the names of the site and its sections around it',
      };
}

function findHeadline(view: View): number | undefined {
  const { blocks, measures } = view;
  const opening = blocks.findIndex((block) => labelOf(block) === 'paragraph');
  if (opening < 0) return undefined;
  if (opening === 0) return isQuestion(measures[0]) && labelOf(blocks[1]) === 'paragraph' ? 0 : undefined;
  if (mayBeHeadline(view, 0, opening === 1 ? 1 : FEWEST_WORDS)) return 0;
  const above = countDown(opening - 1, Math.max(1, opening - LINES_ABOVE));
  return above.find((i) => mayBeHeadline(view, i, FEWEST_WORDS) && !measures[i]?.endsSentence);
}

/** A line right above the story, with nothing else there, may be a headline of any length. */
function mayBeHeadline({ blocks, measures, isListHead }: View, index: number, fewest: number): boolean {
  const block = blocks[index];
  const measure = measures[index];
  if (block === undefined || measure === undefined || block.bullet !== undefined) return false;
  const label = labelOf(block);
  if (label !== 'unclear' && label !== 'deck') return false;
  return measure.words >= fewest && measure.words <= MOST_WORDS && !isListHead(index);
}

/** A page may begin with a question or a cry that heads its story; a statement with a full stop opens it. */
function isQuestion(measure: Measure | undefined): boolean {
  if (measure === undefined || !measure.asks) return false;
  return !measure.severalSentences && measure.words <= MOST_WORDS / 2;
}

function countDown(from: number, to: number): number[] {
  return Array.from({ length: from - to + 1 }, (_, i) => from - i);
}
