import { sigmoid, tanh } from './arithmetic.ts';
import type { PageFeatures } from './features.ts';
import type { Matrix } from './layer.ts';
import { multiply, multiplyState } from './multiply.ts';
import { type Gates, type LineModel, TAPS } from './weights.ts';

const CENTRE = TAPS >> 1;

/** What the network made of a page, on its way to the scores. Columns of numbers, block after block. */
export interface Trace {
  /** For each block, how much speaks for its being part of the story: above 0 more than against. */
  scores: Float64Array;
  /** What went into each convolution. */
  columns: readonly Float64Array[];
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
  let after = firstColumns(model, features);
  let page: Float64Array = new Float64Array(0);
  const columns: Float64Array[] = [];
  for (const [i, { layer, dilation }] of model.convolutions.entries()) {
    columns.push(after);
    after = plusRectified(after, multiply(layer, after, count, { taps: TAPS, gap: dilation }));
    if (i > 0) continue;
    page = ofPage(model, after, count);
    addToAll(after, page);
  }
  const down = read(model.forwards, after, count, 1);
  const up = read(model.backwards, after, count, -1);
  const scores = new Float64Array(count);
  for (let block = 0; block < count; block++) scores[block] = score(model, [after, down, up], block);
  return { scores, columns, page, down, up };
}

/** What the blocks' own features give. A page without markup leaves that half out; it is not fed zeros. */
function firstColumns(model: LineModel, { text, markup, words, names }: PageFeatures): Float64Array {
  const count = words.length;
  const columns = multiply(model.fromText, inputsOf(text, words, model.words), count);
  if (markup !== null) {
    const more = multiply(model.fromMarkup, inputsOf(markup, names, model.names), count);
    for (let i = 0; i < columns.length; i++) columns[i] = (columns[i] as number) + (more[i] as number);
  }
  for (let i = 0; i < columns.length; i++) if ((columns[i] as number) < 0) columns[i] = 0;
  return columns;
}

/** For each block its features as parts of 1, and what its words say together. */
function inputsOf(bytes: Uint8Array, buckets: readonly Uint16Array[], table: Matrix): Float64Array {
  const dense = bytes.length / Math.max(buckets.length, 1);
  const width = dense + table.columns;
  const inputs = new Float64Array(buckets.length * width);
  for (const [block, own] of buckets.entries()) {
    const at = block * width;
    for (let i = 0; i < dense; i++) inputs[at + i] = (bytes[block * dense + i] as number) / 255;
    addRows(table, own, inputs, at + dense);
  }
  return inputs;
}

/** The sum of the rows of a table, over the square root of their number: many words say more, but not in proportion. */
function addRows({ values, columns }: Matrix, rows: Uint16Array, out: Float64Array, at: number): void {
  const root = Math.sqrt(Math.max(rows.length, 1));
  for (let n = 0; n < rows.length; n++) {
    const row = (rows[n] as number) * columns;
    for (let i = 0; i < columns; i++) out[at + i] = (out[at + i] as number) + (values[row + i] as number);
  }
  for (let i = 0; i < columns; i++) out[at + i] = (out[at + i] as number) / root;
}

function plusRectified(values: Float64Array, more: Float64Array): Float64Array {
  const out = new Float64Array(values.length);
  for (let i = 0; i < out.length; i++) {
    out[i] = (values[i] as number) + Math.max(0, more[i] as number);
  }
  return out;
}

/** What the mean and the maximum over the whole page say to every block. */
function ofPage({ fromPage }: LineModel, columns: Float64Array, count: number): Float64Array {
  const width = fromPage.outputs;
  const both = new Float64Array(2 * width);
  for (let i = 0; i < columns.length; i++) {
    const channel = i % width;
    const value = columns[i] as number;
    both[channel] = (both[channel] as number) + value / count;
    if (value > (both[width + channel] as number)) both[width + channel] = value;
  }
  return multiply(fromPage, both, 1).map((value) => Math.max(0, value));
}

function addToAll(columns: Float64Array, page: Float64Array): void {
  for (let i = 0; i < columns.length; i++)
    columns[i] = (columns[i] as number) + (page[i % page.length] as number);
}

/** The states of a gated recurrent unit after each block, reading down the page (`step` 1) or up (-1). */
function read(gates: Gates, columns: Float64Array, count: number, step: 1 | -1): Float64Array {
  const size = gates.fromState.inputs;
  const inputs = multiply(gates.fromInput, columns, count);
  const states = new Float64Array(count * size);
  const room = roomFor(gates);
  let from = -1;
  for (let n = 0; n < count; n++) {
    const block = step === 1 ? n : count - 1 - n;
    nextState(gates, inputs, states, from, block, room);
    from = block;
  }
  return states;
}

/** Room for what the last state is as whole numbers, and for what it gives to the three gates. */
interface Room {
  whole: Float64Array;
  products: Float64Array;
}

function roomFor({ fromState }: Gates): Room {
  return { whole: new Float64Array(fromState.inputs), products: new Float64Array(fromState.outputs) };
}

/**
 * One step of a gated recurrent unit, in the form that resets the state after the product, as PyTorch has it.
 *
 * @param inputs for each block what its column gives to the three gates
 * @param from the block whose state is the last; -1 for none
 * @param to the block whose state is written
 */
function nextState(
  { fromState }: Gates,
  inputs: Float64Array,
  states: Float64Array,
  from: number,
  to: number,
  { whole, products }: Room,
): void {
  const size = fromState.inputs;
  const last = from * size;
  if (from < 0) products.set(fromState.bias);
  else multiplyState(fromState, states, last, whole, products);
  const input = to * 3 * size;
  for (let i = 0; i < size; i++) {
    const reset = sigmoid((inputs[input + i] as number) + (products[i] as number));
    const keep = sigmoid((inputs[input + size + i] as number) + (products[size + i] as number));
    const fresh = tanh((inputs[input + 2 * size + i] as number) + reset * (products[2 * size + i] as number));
    const old = from < 0 ? 0 : (states[last + i] as number);
    states[to * size + i] = (1 - keep) * fresh + keep * old;
  }
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
  let column = firstColumns(model, own);
  for (const [i, { layer, dilation }] of model.convolutions.entries()) {
    const seen = windowAround(trace.columns[i] as Float64Array, column, block, dilation);
    column = plusRectified(column, multiply(layer, seen, 1));
    if (i === 0) addToAll(column, trace.page);
  }
  const size = model.forwards.fromState.inputs;
  const beside = (states: Float64Array, neighbour: number) =>
    surroundings === 'isolated'
      ? new Float64Array(0)
      : states.slice(neighbour * size, (neighbour + 1) * size);
  const down = stateAfter(model.forwards, column, beside(trace.down, block - 1));
  const up = stateAfter(model.backwards, column, beside(trace.up, block + 1));
  return score(model, [column, down, up], 0);
}

/** The columns that a convolution sees around a block, with another in the block's own place. */
function windowAround(
  columns: Float64Array,
  own: Float64Array,
  block: number,
  dilation: number,
): Float64Array {
  const width = own.length;
  const seen = new Float64Array(TAPS * width);
  for (let tap = 0; tap < TAPS; tap++) {
    const from = (block + (tap - CENTRE) * dilation) * width;
    const column = tap === CENTRE ? own : from < 0 ? null : columns.subarray(from, from + width);
    if (column !== null) seen.set(column, tap * width);
  }
  return seen;
}

/** The state after one block, from the state beside it; at the page's ends there is none. */
function stateAfter(gates: Gates, column: Float64Array, beside: Float64Array): Float64Array {
  const size = gates.fromState.inputs;
  const states = new Float64Array(2 * size);
  states.set(beside, size);
  const inputs = multiply(gates.fromInput, column, 1);
  nextState(gates, inputs, states, beside.length > 0 ? 1 : -1, 0, roomFor(gates));
  return states.subarray(0, size);
}

/** How much a block's last column and its two states speak for its being part of the story. */
function score(
  { output, outputBias, forwards }: LineModel,
  [columns, down, up]: readonly [columns: Float64Array, down: Float64Array, up: Float64Array],
  block: number,
): number {
  const size = forwards.fromState.inputs;
  const width = output.length - 2 * size;
  return (
    outputBias +
    weigh(output, 0, columns, block * width, width) +
    weigh(output, width, down, block * size, size) +
    weigh(output, width + size, up, block * size, size)
  );
}

/** The sum of so many numbers, each times its weight. */
function weigh(
  weights: Float32Array,
  first: number,
  numbers: Float64Array,
  at: number,
  count: number,
): number {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += (weights[first + i] as number) * (numbers[at + i] as number);
  return sum;
}
