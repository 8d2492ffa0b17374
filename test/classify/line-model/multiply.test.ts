import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layerOf, type Matrix } from '../../../src/classify/line-model/layer.ts';
import { multiply, multiplyState, type Window } from '../../../src/classify/line-model/multiply.ts';

const numbers = (length: number, most: number) =>
  fc.array(fc.double({ min: -most, max: most, noNaN: true }), { minLength: length, maxLength: length });

/** A layer with a window of so many rows, and rows for it. */
const cases = fc
  .record({
    width: fc.integer({ min: 1, max: 40 }),
    eights: fc.integer({ min: 1, max: 3 }),
    taps: fc.constantFrom(1, 3, 5),
    gap: fc.integer({ min: 1, max: 3 }),
    count: fc.integer({ min: 1, max: 9 }),
    reach: fc.constantFrom(0.001, 1, 50),
  })
  .chain(({ width, eights, taps, gap, count, reach }) => {
    const columns = 8 * eights;
    return fc.record({
      matrix: numbers(width * taps * columns, 2).map(
        (values): Matrix => ({ rows: width * taps, columns, values: Float32Array.from(values) }),
      ),
      bias: numbers(columns, 2).map((values) => Float32Array.from(values)),
      rows: numbers(count * width, reach).map((values) => Float64Array.from(values)),
      window: fc.constant<Window>({ taps, gap }),
      count: fc.constant(count),
    });
  });

/** One output of one row as it is written on paper, and the same with every product positive. */
function onPaper(matrix: Matrix, bias: Float32Array, rows: Float64Array, { taps, gap }: Window) {
  const width = matrix.rows / taps;
  return (row: number, output: number) => {
    let sum = bias[output] as number;
    for (let tap = 0; tap < taps; tap++) {
      const seen = (row + (tap - (taps >> 1)) * gap) * width;
      for (let i = 0; i < width; i++)
        sum += (matrix.values[(tap * width + i) * matrix.columns + output] as number) * (rows[seen + i] ?? 0);
    }
    return sum;
  };
}

/** What rounding may do to a sum: each of its products is off by half a step of its weight, or of its input. */
function tolerance({ rows: inputs }: Matrix, rows: Float64Array): number {
  const peak = rows.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return inputs * 2 * peak * (0.5 / 508 + 0.5 / 300);
}

describe('multiply', () => {
  it('gives every row its bias and weighted window, with nothing beyond the ends', () => {
    fc.assert(
      fc.property(cases, ({ matrix, bias, rows, window, count }) => {
        const out = multiply(layerOf(matrix, bias, window.taps), rows, count, window);
        expect(out).toHaveLength(count * matrix.columns);
        const expected = onPaper(matrix, bias, rows, window);
        const least = tolerance(matrix, rows) + 1e-9;
        for (let row = 0; row < count; row++)
          for (let output = 0; output < matrix.columns; output++)
            expect(
              Math.abs((out[row * matrix.columns + output] as number) - expected(row, output)),
            ).toBeLessThan(least);
      }),
      { numRuns: 200 },
    );
  });

  it('takes rows of zeros, and of numbers next to nothing, for nothing', () => {
    const matrix = { rows: 2, columns: 8, values: new Float32Array(16).fill(1) };
    const bias = new Float32Array(8).fill(0.5);
    for (const value of [0, Number.MIN_VALUE, -1e-310])
      expect([...multiply(layerOf(matrix, bias), new Float64Array(2).fill(value), 1)]).toEqual([...bias]);
  });

  it('is exact for whole numbers, up to the largest that a lane holds', () => {
    // One weight of 508 steps for every input: the sums are as large as they can be.
    const inputs = 160;
    const matrix = { rows: inputs, columns: 8, values: new Float32Array(inputs * 8).fill(508) };
    for (let i = 1; i < matrix.values.length; i += 2) matrix.values[i] = -508;
    const layer = layerOf(matrix, new Float32Array(8));
    const rows = new Float64Array(inputs).fill(layer.largest);
    const sum = inputs * 508 * layer.largest;
    expect([...multiply(layer, rows, 1)]).toEqual([sum, -sum, sum, -sum, sum, -sum, sum, -sum]);
  });
});

describe('multiplyState', () => {
  it('gives a row of numbers from -1 to 1 its bias and weighted sum', () => {
    fc.assert(
      fc.property(
        cases.filter(({ window }) => window.taps === 1),
        ({ matrix, bias, rows, count }) => {
          const states = rows.map((value) => value / Math.max(1, ...rows.map(Math.abs)));
          const out = new Float64Array(matrix.columns);
          const at = (count - 1) * matrix.rows;
          multiplyState(layerOf(matrix, bias), states, at, new Float64Array(matrix.rows), out);
          const expected = onPaper(matrix, bias, states, { taps: 1, gap: 0 });
          const least = tolerance(matrix, Float64Array.of(1)) + 1e-9;
          for (let output = 0; output < matrix.columns; output++)
            expect(Math.abs((out[output] as number) - expected(count - 1, output))).toBeLessThan(least);
        },
      ),
      { numRuns: 200 },
    );
  });
});
