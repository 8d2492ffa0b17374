import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FLOAT_BYTES, Workspace } from '../../../src/classify/line-model/kernels.ts';
import { layerOf, type Matrix } from '../../../src/classify/line-model/layer.ts';
import { assembled, CODE_FILE } from '../../../tools/assemble.js';

const numbers = (length: number, most: number) =>
  fc
    .array(fc.double({ min: -most, max: most, noNaN: true }), { minLength: length, maxLength: length })
    .map((values) => Float32Array.from(values));

/** Rows, and a layer with a window of so many of them. */
const cases = fc
  .record({
    width: fc.integer({ min: 1, max: 40 }),
    eights: fc.integer({ min: 1, max: 3 }),
    taps: fc.constantFrom(1, 3, 5),
    gap: fc.integer({ min: 1, max: 3 }),
    count: fc.integer({ min: 1, max: 9 }),
    most: fc.constantFrom(0.001, 1, 50),
  })
  .chain(({ width, eights, taps, gap, count, most }) => {
    const columns = 8 * eights;
    return fc.record({
      matrix: numbers(width * taps * columns, 2).map(
        (values): Matrix => ({ rows: width * taps, columns, values }),
      ),
      bias: numbers(columns, 2),
      rows: numbers(count * width, most),
      width: fc.constant(width),
      window: fc.constant({ taps, gap }),
      count: fc.constant(count),
    });
  });

/** One output of one row as it is written on paper. */
function onPaper(
  { values, columns }: Matrix,
  bias: Float32Array,
  row: (tap: number, i: number) => number,
  width: number,
) {
  return (output: number) => {
    let sum = bias[output] as number;
    for (let at = output, n = 0; at < values.length; at += columns, n++)
      sum += (values[at] as number) * row(Math.floor(n / width), n % width);
    return sum;
  };
}

/** The largest difference between two lists of numbers. */
function difference(some: ArrayLike<number>, others: readonly number[]): number {
  expect(some).toHaveLength(others.length);
  return Math.max(0, ...others.map((other, i) => Math.abs((some[i] as number) - other)));
}

describe('the kernels', () => {
  it('are what their source compiles to', async () => {
    expect(readFileSync(CODE_FILE, 'utf8')).toBe(await assembled());
  });

  it('multiply: gives every row its bias and weighted window, with nothing beyond the ends', () => {
    fc.assert(
      fc.property(cases, ({ matrix, bias, rows, width, window: { taps, gap }, count }) => {
        const workspace = new Workspace();
        const layer = layerOf(matrix, bias);
        const [weights, biases] = [workspace.put(layer.weights), workspace.put(layer.bias)];
        const reach = (taps >> 1) * gap;
        const first = workspace.take((count + 2 * reach + 3) * width);
        workspace.numbers(first, (count + reach) * width).set(rows, reach * width);
        const out = workspace.take((count + 3) * matrix.columns);
        workspace.kernels.multiply(first, count, width, taps, gap, weights, biases, matrix.columns, out);
        const expected = Array.from({ length: count }, (_, row) => {
          const seen = (tap: number, i: number) => rows[(row + (tap - (taps >> 1)) * gap) * width + i] ?? 0;
          return Array.from({ length: matrix.columns }, (_, output) =>
            onPaper(matrix, bias, seen, width)(output),
          );
        });
        expect(difference(workspace.numbers(out, count * matrix.columns), expected.flat())).toBeLessThan(
          1e-2,
        );
      }),
      { numRuns: 200 },
    );
  });

  it.each([1, -1] as const)('read: gives the states that the equations give, step %i', (step) => {
    const units = fc.constantFrom(8, 16, 24);
    const gates = units.chain((size) =>
      fc.record({
        size: fc.constant(size),
        matrix: numbers(size * 3 * size, 1).map(
          (values): Matrix => ({ rows: size, columns: 3 * size, values }),
        ),
        bias: numbers(3 * size, 2),
        inputs: fc.integer({ min: 1, max: 6 }).chain((count) => numbers(count * 3 * size, 30)),
        begin: numbers(size, 1),
      }),
    );
    fc.assert(
      fc.property(gates, ({ size, matrix, bias, inputs, begin }) => {
        const workspace = new Workspace();
        const layer = layerOf(matrix, bias);
        const count = inputs.length / (3 * size);
        const [weights, biases] = [workspace.put(layer.weights), workspace.put(layer.bias)];
        const from = workspace.put(inputs);
        const states = workspace.take((count + 2) * size) + size * FLOAT_BYTES;
        const before = step === 1 ? -1 : count;
        workspace.numbers(states + before * size * FLOAT_BYTES, size).set(begin);
        workspace.kernels.read(from, count, step, weights, biases, size, states);
        const found = workspace.numbers(states, count * size);
        let last = [...begin];
        for (let n = 0; n < count; n++) {
          const row = step === 1 ? n : count - 1 - n;
          last = nextState(matrix, bias, inputs.subarray(row * 3 * size, (row + 1) * 3 * size), last);
          expect(difference(found.subarray(row * size, (row + 1) * size), last)).toBeLessThan(1e-4);
        }
      }),
      { numRuns: 100 },
    );
  });
});

/** A gated recurrent unit as PyTorch's documentation writes it. */
function nextState(
  matrix: Matrix,
  bias: Float32Array,
  input: Float32Array,
  last: readonly number[],
): number[] {
  const size = last.length;
  const product = onPaper(matrix, bias, (_, i) => last[i] as number, size);
  const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
  return last.map((old, unit) => {
    const [reset, keep] = [0, size].map((gate) =>
      sigmoid((input[gate + unit] as number) + product(gate + unit)),
    );
    const fresh = Math.tanh(
      (input[2 * size + unit] as number) + (reset as number) * product(2 * size + unit),
    );
    return (1 - (keep as number)) * fresh + (keep as number) * old;
  });
}
