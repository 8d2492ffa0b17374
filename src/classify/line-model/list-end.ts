import { labelOf } from '../../label.ts';
import { firstProse } from '../opening.ts';
import { isPhraseAlone } from '../page-lines.ts';
import type { Line, View } from '../rule.ts';
import { SURE } from './resumed.ts';

/**
 * What was chosen up to the head of a list of other stories, if the story does not go on below it. Where the model does
 * not know the words, it takes items that are written as sentences for the story.
 *
 * @param chosen the blocks in their order, the first of them no such head
 * @param likely for each block, how likely it belongs to the story
 */
export function upToList(
  view: View,
  chosen: readonly number[],
  likely: ArrayLike<number>,
): readonly number[] {
  const [first = 0] = chosen;
  const last = chosen.at(-1) ?? first;
  for (let head = first + 1; head <= last; head++) {
    if (!mayHead(view, head) || firstProse(view, head + 1, true) !== null) continue;
    const end = chosen.findIndex((index) => index >= head);
    const above = chosen.slice(0, end);
    if (endsAt(view, head, above, chosen.slice(end), likely)) return above;
  }
  return chosen;
}

/** A list of others is headed by what points to one amid a story, too. */
function mayHead({ lines, isListHead }: View, index: number): boolean {
  return isListHead(index) || isPhraseAlone(lines[index] as Line);
}

/**
 * The model is sure of no paragraph below that stands right below another, for each item of a list has a title; and it
 * doubts what it has chosen there, and more than what stands above, unless it chose the head itself.
 */
function endsAt(
  view: View,
  head: number,
  above: readonly number[],
  below: readonly number[],
  likely: ArrayLike<number>,
): boolean {
  const isParagraph = (index: number) => labelOf(view.blocks[index]) === 'paragraph';
  const goesOn = (index: number) =>
    isParagraph(index) && isParagraph(index - 1) && (likely[index] as number) >= SURE;
  if (below.some(goesOn)) return false;
  const mean = meanOf(view, below, likely);
  return below[0] === head || (mean < SURE && mean < meanOf(view, above, likely));
}

/** How likely the words of blocks are of the story on the whole. */
function meanOf({ measures }: View, indices: readonly number[], likely: ArrayLike<number>): number {
  let sum = 0;
  let words = 0;
  for (const index of indices) {
    const count = measures[index]?.words ?? 0;
    sum += count * (likely[index] as number);
    words += count;
  }
  return words > 0 ? sum / words : 0;
}
