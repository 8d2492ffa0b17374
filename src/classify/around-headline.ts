import { indexOfHeadline } from '../label.ts';
import { isButtons } from '../text/buttons.ts';
import type { View } from './rule.ts';

/** Lines above and below the headline among which a page says who wrote the story and when. */
const ABOVE = 8;
const BELOW = 16;
/** Beyond this many words of prose below the headline the story has begun; a deck is shorter. */
const DECK_WORDS = 60;
const SENTENCE_WORDS = 8;

/** The blocks around the headline in their order, down to where the story has surely begun; none without one. */
export function aroundHeadline({ blocks, measures }: View): number[] {
  const headline = indexOfHeadline(blocks);
  if (headline < 0) return [];
  const above = linesFrom(blocks, headline - 1, -1, ABOVE).reverse();
  const below: number[] = [];
  let prose = 0;
  for (const index of linesFrom(blocks, headline, 1, BELOW)) {
    if (prose >= DECK_WORDS) break;
    below.push(index);
    const { endsSentence = false, words = 0 } = measures[index] ?? {};
    if (index > headline && endsSentence && words >= SENTENCE_WORDS) prose += words;
  }
  return [...above, ...below];
}

/** So many lines from one on, up or down; buttons without words are none. */
function linesFrom(blocks: View['blocks'], from: number, step: 1 | -1, most: number): number[] {
  const found: number[] = [];
  for (let index = from; blocks[index] !== undefined && found.length < most; index += step)
    if (!isButtons(blocks[index]?.text ?? '')) found.push(index);
  return found;
}
