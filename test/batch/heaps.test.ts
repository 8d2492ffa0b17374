import { describe, expect, it } from 'vitest';
import { knownTo } from '../../src/batch/heaps.ts';

describe('flags of V8', () => {
  const flags = ['--heap-growing-percent=50', '--interrupt-budget=200000', '--min-semi-space-size=8'];

  it.each([
    [11, flags],
    [12, ['--heap-growing-percent=50', '--min-semi-space-size=8']],
    [14, ['--heap-growing-percent=50', '--min-semi-space-size=8']],
    [15, []],
  ])('are set only where version %i knows them', (version, known) => {
    expect(knownTo(version, flags)).toEqual(known);
  });
});
