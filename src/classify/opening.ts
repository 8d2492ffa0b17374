import { labelOf } from '../label.ts';
import { readDateline } from '../newsroom/dateline.ts';
import type { LabelledBlock } from '../types.ts';
import type { Finding, View } from './rule.ts';

/** A dateline opens the story; no more than this stands between the headline and it: a deck, a notice. */
export const DECK_BLOCKS = 3;
const DECK_WORDS = 45;
/** `Date:2025-04-11` is a label with its value. */
const LABELLED = /^[^:：]{1,30}[:：]/;
/** Shorter lines under a list's head are its items, full sentences or not. */
const ITEM_WORDS = 30;
/** What a block that is no prose takes away from the run it stands in; a paragraph gives a tenth of its words. */
const GAP = 0.6;
const MOST_PER_BLOCK = 5;

/**
 * Where the story begins. Prose above it is chrome, or the deck if it stands under the headline.
 * After this rule the first block labelled `paragraph` opens the story.
 */
export function* opening(view: View): Iterable<Finding> {
  const headline = view.blocks.findIndex((block) => labelOf(block) === 'headline');
  const first = findOpening(view, headline);
  for (const [index, block] of view.blocks.entries()) {
    if (first !== null && index >= first) break;
    if (labelOf(block) !== 'paragraph') continue;
    if (index > headline && headline >= 0 && first !== null && first - index <= DECK_BLOCKS) {
      yield {
        index,
        label: 'deck',
        reason: 'stands between the headline and the dateline that opens the story',
      };
    } else {
      yield { index, label: 'unclear', reason: 'a sentence, but the story begins elsewhere' };
    }
  }
  if (first !== null && labelOf(view.blocks[first]) !== 'paragraph') {
    yield { index: first, label: 'paragraph', reason: 'opens the story' };
  }
}

function findOpening(view: View, headline: number): number | null {
  const from = headline >= 0 ? headline + 1 : startOfBestRun(view);
  const prose = firstProse(view, from);
  if (prose === null) return null;
  return datelineNear(view, prose, headline) ?? withShortStart(view, prose, headline);
}

/** The first paragraph from there on that is not an item of a list of other stories. */
export function firstProse(
  { blocks, measures, isListHead }: View,
  from: number,
  isHeaded = isListHead(from - 1),
): number | null {
  let underHead = isHeaded;
  for (let i = from; i < blocks.length; i++) {
    const block = blocks[i] as LabelledBlock;
    if (isListHead(i)) underHead = true;
    if (labelOf(block) !== 'paragraph') continue;
    if (!underHead || (measures[i]?.words ?? 0) >= ITEM_WORDS || readDateline(block.text) !== null) return i;
  }
  return null;
}

/** A dateline a few short blocks further up or down is where the story opens. */
function datelineNear({ blocks, measures }: View, prose: number, headline: number): number | null {
  for (let i = prose - 1; i > headline && i >= prose - DECK_BLOCKS; i--) {
    const text = blocks[i]?.text ?? '';
    if (!LABELLED.test(text) && readDateline(text) !== null) return i;
  }
  for (let i = prose; i <= prose + DECK_BLOCKS && i < blocks.length; i++) {
    if (readDateline(blocks[i]?.text ?? '') !== null) return i;
    if ((measures[i]?.words ?? 0) > DECK_WORDS) return null;
  }
  return null;
}

/** A story may begin with a sentence of a few words; it stands right above the first paragraph. */
function withShortStart({ blocks, measures }: View, prose: number, headline: number): number {
  let first = prose;
  while (first - 1 > headline && prose - first < DECK_BLOCKS) {
    const above = measures[first - 1];
    if (labelOf(blocks[first - 1]) !== 'unclear' || above === undefined) break;
    if (!above.endsSentence || above.words === 0 || blocks[first - 1]?.bullet !== undefined) break;
    first--;
  }
  return first;
}

/**
 * Without a headline to start from: the beginning of the run of blocks with the most prose
 * (maximum subsequence segmentation, Pasternack & Roth 2009).
 */
function startOfBestRun({ blocks, measures }: View): number {
  let best = { start: 0, sum: 0 };
  let start = 0;
  let sum = 0;
  for (const [i, block] of blocks.entries()) {
    const prose = labelOf(block) === 'paragraph';
    sum += prose ? Math.min((measures[i]?.words ?? 0) / 10, MOST_PER_BLOCK) : -GAP;
    if (sum <= 0) {
      sum = 0;
      start = i + 1;
    } else if (sum > best.sum) {
      best = { start, sum };
    }
  }
  return best.start;
}
