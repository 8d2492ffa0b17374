import type { PageFeatures } from './features.ts';
import { FLOAT_BYTES } from './kernels.ts';
import type { Matrix } from './layer.ts';
import type { Machine, PlacedGates, PlacedLayer } from './machine.ts';
import type { LineModel } from './weights.ts';

/** Rows that the kernels may read and write behind the last. */
export const SPARE_ROWS = 3;

/** Rows that a layer looks at together: `taps` of them, `gap` apart, around the row itself. */
interface Window {
  taps: number;
  gap: number;
}

const ROW_ITSELF: Window = { taps: 1, gap: 1 };

/** Puts down what a layer makes of every row. */
export function multiply(
  { workspace }: Machine,
  { inputs, outputs, weights, bias }: PlacedLayer,
  rows: number,
  count: number,
  out: number,
  { taps, gap } = ROW_ITSELF,
): void {
  const width = inputs / taps;
  const first = rows - (taps >> 1) * gap * width * FLOAT_BYTES;
  workspace.kernels.multiply(first, count, width, taps, gap, weights, bias, outputs, out);
}

/** So many blocks' features are laid out together. */
const LAID_OUT = 1024;

/** What the blocks' own features give. A page without markup leaves that half out; it is not fed zeros. */
export function putFirstColumns(
  machine: Machine,
  { words: wordTable }: LineModel,
  { text, markup, words }: PageFeatures,
  out: number,
): void {
  const { workspace, fromText, fromBoth } = machine;
  const count = words.length;
  const layer = markup === null ? fromText : fromBoth;
  const { inputs: width, outputs } = layer;
  const { taken } = workspace;
  const inputs = workspace.take((Math.min(count, LAID_OUT) + SPARE_ROWS) * width);
  for (let first = 0; first < count; first += LAID_OUT) {
    const next = Math.min(first + LAID_OUT, count);
    const rows = workspace.numbers(inputs, (next - first) * width);
    for (let block = first, at = 0; block < next; block++, at += width) {
      putSum(wordTable, words[block] as Uint16Array, rows, putParts(text, block, count, rows, at));
      if (markup !== null) putParts(markup, block, count, rows, at + fromText.inputs);
    }
    multiply(machine, layer, inputs, next - first, out + first * outputs * FLOAT_BYTES);
  }
  workspace.giveBack(taken);
  workspace.kernels.rectify(out, count * outputs);
  // The kernel wrote more rows than were asked for.
  workspace.numbers(out + count * outputs * FLOAT_BYTES, SPARE_ROWS * outputs).fill(0);
}

/** Puts down a block's features as parts of 1, from a place in `out` on; gives the place behind. */
function putParts(bytes: Uint8Array, block: number, count: number, out: Float32Array, at: number): number {
  const width = bytes.length / count;
  const from = block * width;
  for (let i = 0; i < width; i++) out[at + i] = (bytes[from + i] as number) / 255;
  return at + width;
}

/** Puts down the sum of the rows of a table, over the square root of their number: many words say more, but not in proportion. */
function putSum({ values, columns }: Matrix, rows: Uint16Array, out: Float32Array, at: number): void {
  const root = Math.sqrt(Math.max(rows.length, 1));
  for (let i = 0; i < columns; i++) {
    let sum = 0;
    for (let n = 0; n < rows.length; n++) sum += values[(rows[n] as number) * columns + i] as number;
    out[at + i] = sum / root;
  }
}

/** Adds to every column what the mean and the maximum over the whole page say to every block. */
export function addPage(machine: Machine, columns: number, count: number, page: number): void {
  const { workspace, fromPage } = machine;
  const width = fromPage.outputs;
  const both = workspace.take((1 + SPARE_ROWS) * 2 * width);
  const out = workspace.take((1 + SPARE_ROWS) * width);
  const found = workspace.numbers(columns, count * width);
  const sides = workspace.numbers(both, 2 * width);
  for (let channel = 0; channel < width; channel++) {
    let sum = 0;
    let most = 0;
    for (let i = channel; i < found.length; i += width) {
      const value = found[i] as number;
      sum += value;
      if (value > most) most = value;
    }
    sides[channel] = sum / count;
    sides[width + channel] = most;
  }
  multiply(machine, fromPage, both, 1, out);
  workspace.kernels.addPositive(out, page, width);
  addToAll(found, workspace.numbers(page, width));
}

export function addToAll(columns: Float32Array, page: Float32Array): void {
  for (let at = 0; at < columns.length; at += page.length)
    for (let i = 0; i < page.length; i++) columns[at + i] = (columns[at + i] as number) + (page[i] as number);
}

/**
 * Puts down the states of a gated recurrent unit after each block, reading down the page (`step` 1) or up (-1).
 * @param beside the state before the first block that it reads; without one it is all 0
 */
export function read(
  machine: Machine,
  { fromInput, fromState }: PlacedGates,
  columns: number,
  count: number,
  step: 1 | -1,
  beside?: Float32Array,
): number {
  const { workspace } = machine;
  const size = fromState.inputs;
  const states = workspace.take((count + 2) * size) + size * FLOAT_BYTES;
  const { taken } = workspace;
  const inputs = workspace.take((count + SPARE_ROWS) * fromInput.outputs);
  multiply(machine, fromInput, columns, count, inputs);
  if (beside !== undefined)
    workspace.numbers(states + (step === 1 ? -1 : count) * size * FLOAT_BYTES, size).set(beside);
  workspace.kernels.read(inputs, count, step, fromState.weights, fromState.bias, size, states);
  workspace.giveBack(taken);
  return states;
}

/** How much each block's last column and its two states speak for its being part of the story. */
export function scoresOf(
  { output, outputBias }: LineModel,
  { workspace, fromPage, forwards }: Machine,
  [column, down, up]: readonly [column: number, down: number, up: number],
  count: number,
): Float64Array {
  const width = fromPage.outputs;
  const size = forwards.fromState.inputs;
  const scores = new Float64Array(count).fill(outputBias);
  addWeighed(scores, output, workspace.numbers(column, count * width));
  addWeighed(scores, output.subarray(width), workspace.numbers(down, count * size));
  addWeighed(scores, output.subarray(width + size), workspace.numbers(up, count * size));
  return scores;
}

/** Adds to each score the sum of its row's numbers, each times its weight. */
function addWeighed(scores: Float64Array, weights: Float32Array, rows: Float32Array): void {
  const width = rows.length / Math.max(scores.length, 1);
  for (let row = 0, at = 0; row < scores.length; row++, at += width) {
    let sum = 0;
    for (let i = 0; i < width; i++) sum += (weights[i] as number) * (rows[at + i] as number);
    scores[row] = (scores[row] as number) + sum;
  }
}
