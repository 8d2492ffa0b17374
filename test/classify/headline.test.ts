import { describe, expect, it } from 'vitest';
import { BESIDE_TITLE, BY_ITSELF } from '../../src/data/headline-weights.ts';

describe('the weights of the headline', () => {
  it.each([BESIDE_TITLE, BY_ITSELF])('let what must be read of a line only speak against it', (weights) => {
    // Else a line would have to be read before it could be passed over for a better one.
    for (const piece of ['chromeName', 'path', 'data'] as const)
      expect(weights[piece]).toBeLessThanOrEqual(0);
  });
});
