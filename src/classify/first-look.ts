import type { Measure } from '../text/measure.ts';
import type { Block } from '../types.ts';
import type { Judge } from './rule.ts';

/** Fewest words of a sentence that stands as a paragraph wherever it is found. */
const SENTENCE = 8;
/** From this many words on a block is a paragraph even if it does not end like a sentence. */
const LONG = 30;

/** The first verdict of every block, from its shape alone: does it read like prose? */
export const firstLook: Judge = (block, measure) =>
  isProse(block, measure)
    ? { label: 'paragraph', reason: describe(measure) }
    : { label: 'unclear', reason: 'a short line that is no sentence' };

/** Says whether a block reads like a paragraph of a story whatever stands around it. */
export function isProse(block: Block, { words, endsSentence, hasLetters }: Measure): boolean {
  if (!hasLetters) return false;
  return words >= LONG || (endsSentence && words >= SENTENCE && block.bullet === undefined);
}

function describe({ words, endsSentence }: Measure): string {
  return endsSentence ? `a sentence of ${words} words` : `a text of ${words} words`;
}
