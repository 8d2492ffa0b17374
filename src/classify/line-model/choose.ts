import { sigmoid } from './arithmetic.ts';

/** Which blocks make the story, and how good the choice can be expected to be. */
export interface Choice {
  /** For each block, the probability that it belongs to the story. */
  probabilities: Float64Array;
  /** Blocks from this probability on are chosen. */
  threshold: number;
  /** The word F1 to be expected of the choice, from 0 to 1. */
  expected: number;
}

/** So much of the F1 to be expected a block's probability must be. */
const NEEDED = 0.6;
/** Where nothing of a site stands around a text and taking all is expected to be worse by no more than this ... */
const NOT_MUCH_WORSE = 0.1;
/** ... it has been cleaned already, and only what is less likely than this is left out. */
const SURELY_OUT = 0.02;
/** A block without a word still costs something to take or leave. */
const WORDLESS = 0.3;

/**
 * Chooses the blocks that make the expected F1 of words the greatest. F1 = 2 · found / (chosen + true); with the
 * probabilities at hand the best choice is the likeliest blocks down to half the F1 that this choice reaches
 * (Lewis 1995; Lipton, Elkan & Naryanaswamy 2014). Where the model is sure that is one half; where it is not,
 * more is taken, since leaving out what belongs costs more than taking in what does not. That holds if blocks are
 * right or wrong each by itself; but those of a thread of comments go all together, and a little more than half
 * proved best on pages of sites the model had not seen. A text that an extractor has been over already has hardly
 * anything to leave out, and loses only what surely does not belong.
 *
 * @param likely for each block, the probability that it belongs to the story
 * @param words how many words each block has
 * @param bare whether nothing of a site stands around the text
 */
export function chooseStory(likely: Float64Array, words: readonly number[], bare = false): Choice {
  const weights = words.map((count) => Math.max(count, WORDLESS));
  const likeliest = [...likely.keys()].sort((a, b) => (likely[b] as number) - (likely[a] as number) || a - b);
  const likelyTrue = likeliest.reduce((sum, i) => sum + (likely[i] as number) * (weights[i] as number), 0);
  let expected = 0;
  let found = 0;
  let chosen = 0;
  for (const i of likeliest) {
    found += (likely[i] as number) * (weights[i] as number);
    chosen += weights[i] as number;
    expected = Math.max(expected, (2 * found) / (chosen + likelyTrue));
  }
  const ofAll = (2 * found) / Math.max(chosen + likelyTrue, WORDLESS);
  const isClean = bare && expected - ofAll <= NOT_MUCH_WORSE;
  return { probabilities: likely, threshold: isClean ? SURELY_OUT : expected * NEEDED, expected };
}

/** What the network's scores, a number a block, are as probabilities. */
export function probabilities(scores: Float64Array, temperature: number): Float64Array {
  return scores.map((score) => sigmoid(score / temperature));
}
