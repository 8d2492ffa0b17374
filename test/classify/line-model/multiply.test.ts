import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { multiply } from '../../../src/classify/line-model/multiply.ts';
import type { Layer } from '../../../src/classify/line-model/weights.ts';

const number = fc.double({ min: -4, max: 4, noNaN: true });

/** A layer with a window of so many rows, and rows for it. */
const cases = fc
  .record({
    width: fc.integer({ min: 1, max: 6 }),
    fours: fc.integer({ min: 1, max: 3 }),
    taps: fc.constantFrom(1, 3, 5),
    gap: fc.integer({ min: 1, max: 3 }),
    count: fc.integer({ min: 1, max: 9 }),
  })
  .chain(({ width, fours, taps, gap, count }) => {
    const outputs = 4 * fours;
    const inputs = width * taps;
    const numbers = (length: number) => fc.array(number, { minLength: length, maxLength: length });
    return fc.record({
      layer: fc.record({
        inputs: fc.constant(inputs),
        outputs: fc.constant(outputs),
        weights: numbers(inputs * outputs).map((values) => Float64Array.from(values)),
        bias: numbers(outputs).map((values) => Float64Array.from(values)),
      }),
      rows: numbers(count * width).map((values) => Float64Array.from(values)),
      window: fc.constant({ taps, gap }),
      count: fc.constant(count),
    });
  });

/** The sum as it is written on paper, one output of one row. */
function onPaper(
  layer: Layer,
  rows: Float64Array,
  count: number,
  { taps, gap }: { taps: number; gap: number },
) {
  const width = layer.inputs / taps;
  return (row: number, output: number) => {
    let sum = layer.bias[output] as number;
    for (let tap = 0; tap < taps; tap++) {
      const seen = row + (tap - (taps >> 1)) * gap;
      if (seen < 0 || seen >= count) continue;
      for (let i = 0; i < width; i++)
        sum +=
          (layer.weights[output * layer.inputs + tap * width + i] as number) *
          (rows[seen * width + i] as number);
    }
    return sum;
  };
}

describe('multiply', () => {
  it('gives every row its bias and weighted window, with nothing beyond the ends', () => {
    fc.assert(
      fc.property(cases, ({ layer, rows, window, count }) => {
        const out = multiply(layer, rows, count, window);
        expect(out).toHaveLength(count * layer.outputs);
        const expected = onPaper(layer, rows, count, window);
        for (let row = 0; row < count; row++)
          for (let output = 0; output < layer.outputs; output++)
            expect(out[row * layer.outputs + output]).toBeCloseTo(expected(row, output), 9);
      }),
      { numRuns: 200 },
    );
  });
});
