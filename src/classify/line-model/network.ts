import { sigmoid, tanh } from './arithmetic.ts';
import type { PageFeatures } from './features.ts';
import type { Gates, LineModel, Matrix } from './weights.ts';

/** Blocks that each convolution looks at: two before, the block, two after. */
const TAPS = 5;
const CENTRE = 2;

/** What the network made of a page, on its way to the scores. Columns of numbers, block after block. */
export interface Trace {
  /** For each block, how much speaks for its being part of the story: above 0 more than against. */
  scores: Float64Array;
  /** What went into the rectifier of the first layer, and of each convolution. */
  first: Float64Array;
  layers: readonly { before: Float64Array; after: Float64Array }[];
  /** What the page as a whole added to each block. */
  page: Float64Array;
  /** The state of the unit that reads down the page, and of the one that reads up, after each block. */
  down: Float64Array;
  up: Float64Array;
}

/**
 * Scores every block of a page: each block's features become a column of numbers, convolutions mix in the
 * neighbours (dilated, Yu & Koltun 2016), the page's mean and maximum are added, and two gated recurrent units
 * (Cho et al. 2014), one down and one up the page, carry along what has been read.
 */
export function runNetwork(model: LineModel, features: PageFeatures): Trace {
  const count = features.words.length;
  const width = model.textBias.length;
  const first = new Float64Array(count * width);
  for (let block = 0; block < count; block++) firstLayer(model, features, block, first, block * width);
  let after = rectified(first);
  const layers: { before: Float64Array; after: Float64Array }[] = [];
  const page = new Float64Array(width);
  for (const [i, { kernel, bias, dilation }] of model.convolutions.entries()) {
    const before = convolve(after, kernel, bias, dilation, count);
    after = plusRectified(after, before);
    if (i === 0) addPage(model, after, page, count);
    layers.push({ before, after });
  }
  const down = read(model.forwards, after, count, 1);
  const up = read(model.backwards, after, count, -1);
  const scores = new Float64Array(count);
  const size = down.length / Math.max(count, 1);
  for (let block = 0; block < count; block++) {
    scores[block] = score(
      model,
      after.subarray(block * width, (block + 1) * width),
      down.subarray(block * size, (block + 1) * size),
      up.subarray(block * size, (block + 1) * size),
    );
  }
  return { scores, first, layers, page, down, up };
}

/** What a block's own features give, before the rectifier. */
function firstLayer(
  model: LineModel,
  { text, markup, words, names }: PageFeatures,
  block: number,
  out: Float64Array,
  at: number,
): void {
  const width = model.textBias.length;
  const dense = model.fromText.rows - model.words.columns;
  for (let o = 0; o < width; o++) out[at + o] = model.textBias[o] as number;
  addBytes(model.fromText, text, block * dense, dense, out, at);
  addVector(model.fromText, dense, meanOf(model.words, words[block]), out, at);
  if (markup === null) return;
  const marks = model.fromMarkup.rows - model.names.columns;
  for (let o = 0; o < width; o++) out[at + o] = (out[at + o] as number) + (model.markupBias[o] as number);
  addBytes(model.fromMarkup, markup, block * marks, marks, out, at);
  addVector(model.fromMarkup, marks, meanOf(model.names, names[block]), out, at);
}

/** The sum of the rows of a table, over the square root of their number: many words say more, but not in proportion. */
function meanOf(table: Matrix, buckets: Uint16Array | undefined): Float64Array {
  const sum = new Float64Array(table.columns);
  if (buckets === undefined || buckets.length === 0) return sum;
  for (const bucket of buckets) {
    const row = bucket * table.columns;
    for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + (table.values[row + i] as number);
  }
  const root = Math.sqrt(buckets.length);
  for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) / root;
  return sum;
}

/** Adds what the features that are not 0 give; most are. */
function addBytes(
  matrix: Matrix,
  bytes: Uint8Array,
  from: number,
  count: number,
  out: Float64Array,
  at: number,
): void {
  for (let i = 0; i < count; i++) {
    const byte = bytes[from + i] as number;
    if (byte !== 0) addRow(matrix, i, byte / 255, out, at);
  }
}

function addVector(
  matrix: Matrix,
  firstRow: number,
  vector: Float64Array,
  out: Float64Array,
  at: number,
): void {
  for (let i = 0; i < vector.length; i++) addRow(matrix, firstRow + i, vector[i] as number, out, at);
}

function addRow(
  { values, columns }: Matrix,
  row: number,
  times: number,
  out: Float64Array,
  at: number,
): void {
  const start = row * columns;
  for (let o = 0; o < columns; o++)
    out[at + o] = (out[at + o] as number) + times * (values[start + o] as number);
}

/**
 * Adds the rows of as many inputs as there are, each times its input. Four at a time, so that a sum is read and
 * written once for four products; four inputs that are all 0, as many are, cost nothing.
 */
function addRows(
  matrix: Matrix,
  firstRow: number,
  inputs: Float64Array,
  from: number,
  count: number,
  out: Float64Array,
  at: number,
): void {
  const { values, columns } = matrix;
  let i = 0;
  for (; i + 3 < count; i += 4) {
    const a = inputs[from + i] as number;
    const b = inputs[from + i + 1] as number;
    const c = inputs[from + i + 2] as number;
    const d = inputs[from + i + 3] as number;
    if (a === 0 && b === 0 && c === 0 && d === 0) continue;
    const start = (firstRow + i) * columns;
    for (let o = 0; o < columns; o++) {
      const weight = start + o;
      out[at + o] =
        (out[at + o] as number) +
        a * (values[weight] as number) +
        b * (values[weight + columns] as number) +
        c * (values[weight + 2 * columns] as number) +
        d * (values[weight + 3 * columns] as number);
    }
  }
  for (; i < count; i++) addRow(matrix, firstRow + i, inputs[from + i] as number, out, at);
}

function rectified(values: Float64Array): Float64Array {
  return values.map((value) => Math.max(value, 0));
}

function plusRectified(values: Float64Array, more: Float64Array): Float64Array {
  return values.map((value, i) => value + Math.max(0, more[i] as number));
}

/** Each block's column from those of its neighbours, `dilation` blocks apart; beyond the page's ends there is nothing. */
function convolve(
  columns: Float64Array,
  kernel: Matrix,
  bias: Float32Array,
  dilation: number,
  count: number,
): Float64Array {
  const width = bias.length;
  const out = new Float64Array(count * width);
  for (let block = 0; block < count; block++) {
    const at = block * width;
    for (let o = 0; o < width; o++) out[at + o] = bias[o] as number;
    for (let tap = 0; tap < TAPS; tap++) {
      const from = block + (tap - CENTRE) * dilation;
      if (from < 0 || from >= count) continue;
      addRows(kernel, tap * width, columns, from * width, width, out, at);
    }
  }
  return out;
}

/** Adds to every block what the mean and the maximum over the whole page say. */
function addPage(model: LineModel, columns: Float64Array, page: Float64Array, count: number): void {
  const width = page.length;
  const sum = new Float64Array(width);
  const most = new Float64Array(width);
  for (let i = 0; i < columns.length; i++) {
    const value = columns[i] as number;
    sum[i % width] = (sum[i % width] as number) + value;
    if (value > (most[i % width] as number)) most[i % width] = value;
  }
  const added = Float64Array.from(model.pageBias);
  for (let i = 0; i < width; i++) {
    addRow(model.fromPage, i, (sum[i] as number) / Math.max(count, 1), added, 0);
    addRow(model.fromPage, width + i, most[i] as number, added, 0);
  }
  for (let i = 0; i < width; i++) page[i] = Math.max(0, added[i] as number);
  for (let i = 0; i < columns.length; i++) columns[i] = (columns[i] as number) + (page[i % width] as number);
}

/** The states of a gated recurrent unit after each block, reading down the page (`step` 1) or up (-1). */
function read(gates: Gates, columns: Float64Array, count: number, step: 1 | -1): Float64Array {
  const width = gates.fromInput.rows;
  const size = gates.fromState.rows;
  const states = new Float64Array(count * size);
  const scratch = new Float64Array(6 * size);
  let from = -1;
  for (let n = 0; n < count; n++) {
    const block = step === 1 ? n : count - 1 - n;
    nextState(gates, columns, block * width, states, from, block * size, scratch);
    from = block * size;
  }
  return states;
}

/**
 * One step of a gated recurrent unit, in the form that resets the state after the product, as PyTorch has it.
 *
 * @param from where in `states` the last state stands; -1 for none
 * @param to where the next one is written
 * @param scratch room for six numbers for each of the state's
 */
function nextState(
  gates: Gates,
  columns: Float64Array,
  column: number,
  states: Float64Array,
  from: number,
  to: number,
  scratch: Float64Array,
): void {
  const { fromInput, fromState, inputBias, stateBias } = gates;
  const size = fromState.rows;
  const memory = 3 * size;
  for (let i = 0; i < memory; i++) {
    scratch[i] = inputBias[i] as number;
    scratch[memory + i] = stateBias[i] as number;
  }
  addRows(fromInput, 0, columns, column, fromInput.rows, scratch, 0);
  if (from >= 0) addRows(fromState, 0, states, from, size, scratch, memory);
  for (let i = 0; i < size; i++) {
    const reset = sigmoid((scratch[i] as number) + (scratch[memory + i] as number));
    const keep = sigmoid((scratch[size + i] as number) + (scratch[memory + size + i] as number));
    const fresh = tanh(
      (scratch[2 * size + i] as number) + reset * (scratch[memory + 2 * size + i] as number),
    );
    const last = from < 0 ? 0 : (states[from + i] as number);
    states[to + i] = (1 - keep) * fresh + keep * last;
  }
}

/** The state after one block, from the state beside it. */
function stateAfter(gates: Gates, column: Float64Array, beside: Float64Array): Float64Array {
  const size = gates.fromState.rows;
  const states = new Float64Array(2 * size);
  states.set(beside);
  nextState(gates, column, 0, states, 0, size, new Float64Array(6 * size));
  return states.subarray(size);
}

/**
 * The score of one block had it had other features, the rest of the page as it was read.
 * @param own the block's features, as a page of one block
 * @param surroundings `isolated` leaves out what the recurrent units had read before they came to the block
 */
export function rescore(
  model: LineModel,
  trace: Trace,
  block: number,
  own: PageFeatures,
  surroundings: 'kept' | 'isolated' = 'kept',
): number {
  const width = model.textBias.length;
  const size = model.forwards.fromState.rows;
  const at = <T extends Float64Array>(columns: T) => columns.subarray(block * width, (block + 1) * width);
  const first = new Float64Array(width);
  firstLayer(model, own, 0, first, 0);
  let column = rectified(first);
  let asRead = rectified(at(trace.first));
  for (const [i, { before, after }] of trace.layers.entries()) {
    const changed = Float64Array.from(at(before));
    const kernel = model.convolutions[i]?.kernel as Matrix;
    for (let k = 0; k < width; k++)
      addRow(kernel, CENTRE * width + k, (column[k] as number) - (asRead[k] as number), changed, 0);
    column = plusRectified(column, changed);
    if (i === 0) column = column.map((value, k) => value + (trace.page[k] as number));
    asRead = Float64Array.from(at(after));
  }
  const state = (states: Float64Array, neighbour: number) =>
    surroundings === 'isolated' || neighbour < 0 || (neighbour + 1) * size > states.length
      ? new Float64Array(size)
      : states.slice(neighbour * size, (neighbour + 1) * size);
  const down = stateAfter(model.forwards, column, state(trace.down, block - 1));
  const up = stateAfter(model.backwards, column, state(trace.up, block + 1));
  return score(model, column, down, up);
}

/** How much the last columns of a block speak for its being part of the story. */
function score(
  { output, outputBias }: LineModel,
  column: Float64Array,
  down: Float64Array,
  up: Float64Array,
): number {
  let sum = outputBias;
  let at = 0;
  for (const part of [column, down, up]) {
    for (let i = 0; i < part.length; i++) sum += (part[i] as number) * (output[at + i] as number);
    at += part.length;
  }
  return sum;
}
