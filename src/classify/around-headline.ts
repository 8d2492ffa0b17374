import { indexOfHeadline } from '../label.ts';
import type { View } from './rule.ts';

/** Lines above and below the headline among which a page says who wrote the story and when. */
const ABOVE = 8;
const BELOW = 16;
/** Beyond this many words of prose below the headline the story has begun; a deck is shorter. */
const DECK_WORDS = 60;
const SENTENCE_WORDS = 8;

/** Lines of nothing but what text browsers print of a button without words. */
const BUTTONS = /^(?:\(BUTTON\)\s?)+$/;

/** The blocks around the headline in their order, down to where the story has surely begun; none without one. */
export function aroundHeadline({ blocks, measures }: View): number[] {
  const headline = indexOfHeadline(blocks);
  if (headline < 0) return [];
  const says = (index: number) => !BUTTONS.test(blocks[index]?.text ?? '');
  const above = linesFrom(headline - 1, -1, ABOVE, blocks.length, says).reverse();
  const below: number[] = [];
  let prose = 0;
  for (const index of linesFrom(headline, 1, BELOW, blocks.length, says)) {
    if (prose >= DECK_WORDS) break;
    below.push(index);
    const { endsSentence = false, words = 0 } = measures[index] ?? {};
    if (index > headline && endsSentence && words >= SENTENCE_WORDS) prose += words;
  }
  return [...above, ...below];
}

/** So many lines from one on, up or down, that say something. */
function linesFrom(
  from: number,
  step: 1 | -1,
  most: number,
  end: number,
  says: (index: number) => boolean,
): number[] {
  const found: number[] = [];
  for (let index = from; index >= 0 && index < end && found.length < most; index += step)
    if (says(index)) found.push(index);
  return found;
}
