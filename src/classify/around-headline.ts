import { indexOfHeadline } from '../label.ts';
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
  const found: number[] = [];
  let prose = 0;
  const end = Math.min(blocks.length, headline + BELOW);
  for (let index = Math.max(0, headline - ABOVE); index < end && prose < DECK_WORDS; index++) {
    found.push(index);
    const { endsSentence = false, words = 0 } = measures[index] ?? {};
    if (index > headline && endsSentence && words >= SENTENCE_WORDS) prose += words;
  }
  return found;
}
