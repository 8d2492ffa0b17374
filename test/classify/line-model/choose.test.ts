import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseStory, probabilities } from '../../../src/classify/line-model/choose.ts';

const choose = (scores: number[], words: number[], bare = false) =>
  chooseStory(probabilities(Float64Array.from(scores), 1), words, bare);

describe('chooseStory', () => {
  it('takes what is likelier in than out where the model is sure', () => {
    const { probabilities, threshold, expected } = choose([9, 9, -9], [50, 40, 60]);
    expect([...probabilities].map((p) => p >= threshold)).toEqual([true, true, false]);
    expect(expected).toBeGreaterThan(0.99);
  });

  it('takes more where it is not sure: leaving out costs more', () => {
    const { probabilities, threshold } = choose([-0.5, -0.6, -4], [50, 50, 50]);
    expect([...probabilities].map((p) => p >= threshold)).toEqual([true, true, false]);
  });

  it('finds the best of all choices of a few blocks', () => {
    const block = fc.record({
      score: fc.double({ min: -4, max: 4, noNaN: true }),
      words: fc.integer({ min: 1, max: 90 }),
    });
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 8 }), (blocks) => {
        const { probabilities, expected } = choose(
          blocks.map(({ score }) => score),
          blocks.map(({ words }) => words),
        );
        const likely = blocks.map(({ words }, i) => words * (probabilities[i] as number));
        const all = likely.reduce((sum, value) => sum + value, 0);
        const f1Of = (choice: number) => {
          const taken = blocks.map((_, i) => i).filter((i) => (choice >> i) & 1);
          const found = taken.reduce((sum, i) => sum + (likely[i] as number), 0);
          return (2 * found) / (taken.reduce((sum, i) => sum + (blocks[i]?.words ?? 0), 0) + all);
        };
        const best = Math.max(...Array.from({ length: 2 ** blocks.length - 1 }, (_, i) => f1Of(i + 1)));
        expect(expected).toBeCloseTo(best, 9);
      }),
    );
  });

  it('leaves out of a bare text only what surely does not belong', () => {
    const chosen = (bare: boolean) => {
      const { probabilities, threshold } = choose([3, -2, -4], [100, 10, 5], bare);
      return [...probabilities].map((p) => p >= threshold);
    };
    expect(chosen(true)).toEqual([true, true, false]);
    expect(chosen(false)).toEqual([true, false, false]);
  });

  it('has nothing to say of an empty page', () => {
    expect(choose([], []).expected).toBe(0);
  });
});
