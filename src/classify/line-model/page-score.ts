import { sigmoid } from './arithmetic.ts';
import type { Choice } from './choose.ts';
import { type PageFeatures, TEXT_FEATURES, WORD_BUCKETS } from './features.ts';
import type { PageModel } from './weights.ts';

/**
 * How sure it is that the page holds an article and that the blocks chosen are it, from 0 to 1: a logistic
 * regression on what the page's blocks are like on average, word by word and at most, on the words they are made
 * of (term frequencies aside, weighted by rarity: Spärck Jones 1972), and on the choice made. It is calibrated
 * on pages of sites it was not trained on: of pages said 0.9, nine in ten are well cut out.
 */
export function scorePage(model: PageModel, features: PageFeatures, { expected }: Choice): number {
  const blocks = features.words.length;
  const width = TEXT_FEATURES.length;
  const words = features.lengths.reduce((sum, count) => sum + count, 0);
  let score =
    model.bias + model.expected * expected + model.size * Math.sqrt(words) + model.blocks * Math.sqrt(blocks);
  const most = new Uint8Array(width);
  for (let block = 0; block < blocks; block++) {
    const share = (features.lengths[block] as number) / Math.max(words, 1);
    for (let i = 0; i < width; i++) {
      const value = features.text[block * width + i] as number;
      const weight = (model.mean[i] as number) / blocks + (model.weighted[i] as number) * share;
      score += (value / 255) * weight;
      if (value > (most[i] as number)) most[i] = value;
    }
  }
  for (let i = 0; i < width; i++) score += ((most[i] as number) / 255) * (model.most[i] as number);
  return sigmoid(score + scoreWords(model, features.words));
}

/** Every different word once, the whole scaled to length 1. */
function scoreWords({ words, rarity }: PageModel, blocks: readonly Uint16Array[]): number {
  const present = new Uint8Array(WORD_BUCKETS);
  for (const buckets of blocks) for (const bucket of buckets) present[bucket] = 1;
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < WORD_BUCKETS; i++) {
    if (present[i] === 0) continue;
    sum += (words[i] as number) * (rarity[i] as number);
    squares += (rarity[i] as number) ** 2;
  }
  return squares === 0 ? 0 : sum / Math.sqrt(squares);
}
