import { firstProse } from '../opening.ts';
import type { View } from '../rule.ts';
import { SURE } from './resumed.ts';

/**
 * What was chosen up to the head of a list of other stories with no prose below it. The head was chosen itself; or the
 * model doubts what it has chosen below, and more than what stands above: where it does not know the words, it takes
 * items that are written as sentences for the story.
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
    if (!view.isListHead(head) || firstProse(view, head + 1) !== null) continue;
    const end = chosen.findIndex((index) => index >= head);
    const above = chosen.slice(0, end);
    if (chosen[end] === head) return above;
    const likelyBelow = meanOf(view, chosen.slice(end), likely);
    if (likelyBelow < SURE && likelyBelow < meanOf(view, above, likely)) return above;
  }
  return chosen;
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
