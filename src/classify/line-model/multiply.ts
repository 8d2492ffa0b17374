import { LANE, type Layer } from './layer.ts';

/** Rows that a layer looks at together: `taps` of them, `gap` apart, around the row itself. */
export interface Window {
  taps: number;
  gap: number;
}

const PER_LANE = 1 / LANE;
/** Added and taken away again, it leaves a number rounded: beside it a 64-bit float has no room for fractions. */
const ROUNDING = 1.5 * 2 ** 52;

/** Rows of nothing but smaller numbers are rounded to nothing. */
const SMALLEST = 2 ** -100;

const ROW_ITSELF: Window = { taps: 1, gap: 0 };

/** Of two rows in their windows the inputs that are not nothing in both: most are, for features and what is rectified. */
interface Inputs {
  /** How many they are. */
  count: number;
  /** Where in the weights of eight outputs each one's begin. */
  weights: Uint16Array;
  /** What they are in the one row and in the other. */
  one: Float64Array;
  other: Float64Array;
}

/**
 * What a layer makes of every row: its bias, and its weights times the row, or times the rows in a window around
 * it, end to end; beyond the first row and the last there is nothing.
 *
 * Weights are whole numbers, and rows are rounded to whole numbers of some 11 bits, as large as can be without any
 * sum growing out of its lane. So one product of 64-bit floats works out two outputs, exactly (SIMD within a
 * register, Fisher & Dietz 1998). Two rows and eight outputs are worked out at a time, so that a number that was
 * read is used more than once (register tiling, Goto & van de Geijn 2008).
 *
 * @param rows the rows, one after another; each as many numbers as the layer has inputs for one tap
 * @param count how many rows
 * @returns a row of outputs for every row
 */
export function multiply(layer: Layer, rows: Float64Array, count: number, window = ROW_ITSELF): Float64Array {
  const { inputs, outputs } = layer;
  const { taps, gap } = window;
  const width = inputs / taps;
  const reach = (taps >> 1) * gap;
  const padded = new Float64Array((count + 2 * reach + 1) * width);
  const unit = roundRows(layer, rows, count * width, padded, reach * width);
  const out = new Float64Array((count + 1) * outputs);
  const found = roomForInputs(inputs);
  for (let row = 0; row < count; row += 2) {
    findInputs(padded, row * width, width, gap * width, found);
    for (let output = 0; output < outputs; output += 8)
      addTile(layer, unit, found, out, row * outputs, output);
  }
  return out.subarray(0, count * outputs);
}

function roomForInputs(inputs: number): Inputs {
  return {
    count: 0,
    weights: new Uint16Array(inputs),
    one: new Float64Array(inputs),
    other: new Float64Array(inputs),
  };
}

/**
 * Finds the inputs of two rows.
 *
 * @param first where the window of the first begins
 * @param gap how far apart its rows lie
 */
function findInputs(rows: Float64Array, first: number, width: number, gap: number, found: Inputs): void {
  const { weights, one, other } = found;
  let count = 0;
  for (let from = first, weight = 0; weight < 4 * weights.length; from += gap) {
    for (let i = from; i < from + width; i++, weight += 4) {
      const a = rows[i] as number;
      const b = rows[i + width] as number;
      // Written in any case, and written over if it was nothing: a branch here would be guessed wrong too often.
      weights[count] = weight;
      one[count] = a;
      other[count] = b;
      count += Number(a !== 0) | Number(b !== 0);
    }
  }
  found.count = count;
}

/**
 * Rounds rows to whole numbers of some unit, each first scaled as its weights are.
 * @returns the unit
 */
function roundRows(
  { scales, largest }: Layer,
  rows: Float64Array,
  length: number,
  out: Float64Array,
  at: number,
): number {
  const width = scales.length;
  let peak = SMALLEST;
  for (let row = 0; row < length; row += width) {
    for (let i = 0; i < width; i++) {
      const scaled = (rows[row + i] as number) * (scales[i] as number);
      out[at + row + i] = scaled;
      peak = Math.max(peak, Math.abs(scaled));
    }
  }
  const units = largest / peak;
  for (let i = at; i < at + length; i++) out[i] = round((out[i] as number) * units);
  return peak / largest;
}

/** Eight outputs of two rows. */
function addTile(
  { inputs, outputs, weights, bias }: Layer,
  unit: number,
  found: Inputs,
  out: Float64Array,
  at: number,
  output: number,
): void {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  let g = 0;
  let h = 0;
  const first = (output / 2) * inputs;
  const { count, weights: offsets, one: ones, other: others } = found;
  for (let i = 0; i < count; i++) {
    const weight = first + (offsets[i] as number);
    const one = ones[i] as number;
    const other = others[i] as number;
    const p = weights[weight] as number;
    const q = weights[weight + 1] as number;
    const r = weights[weight + 2] as number;
    const s = weights[weight + 3] as number;
    a += p * one;
    b += q * one;
    c += r * one;
    d += s * one;
    e += p * other;
    f += q * other;
    g += r * other;
    h += s * other;
  }
  const to = at + output;
  putPair(a, unit, bias, output, out, to);
  putPair(b, unit, bias, output + 2, out, to + 2);
  putPair(c, unit, bias, output + 4, out, to + 4);
  putPair(d, unit, bias, output + 6, out, to + 6);
  putPair(e, unit, bias, output, out, to + outputs);
  putPair(f, unit, bias, output + 2, out, to + outputs + 2);
  putPair(g, unit, bias, output + 4, out, to + outputs + 4);
  putPair(h, unit, bias, output + 6, out, to + outputs + 6);
}

/** Parts the two sums of one number. */
function putPair(
  sums: number,
  unit: number,
  bias: Float64Array,
  output: number,
  out: Float64Array,
  to: number,
): void {
  const second = round(sums * PER_LANE);
  out[to] = (bias[output] as number) + (sums - second * LANE) * unit;
  out[to + 1] = (bias[output + 1] as number) + second * unit;
}

/**
 * What a layer makes of one row of numbers from -1 to 1.
 *
 * @param at where the row begins
 * @param whole room for the row as whole numbers
 */
export function multiplyState(
  { inputs, outputs, scales, widest, weights, bias, largest }: Layer,
  rows: Float64Array,
  at: number,
  whole: Float64Array,
  out: Float64Array,
): void {
  const unit = widest / largest;
  const units = largest / widest;
  for (let i = 0; i < inputs; i++) whole[i] = round((rows[at + i] as number) * (scales[i] as number) * units);
  let weight = 0;
  for (let output = 0; output < outputs; output += 8) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let i = 0; i < inputs; i++, weight += 4) {
      const one = whole[i] as number;
      a += (weights[weight] as number) * one;
      b += (weights[weight + 1] as number) * one;
      c += (weights[weight + 2] as number) * one;
      d += (weights[weight + 3] as number) * one;
    }
    putPair(a, unit, bias, output, out, output);
    putPair(b, unit, bias, output + 2, out, output + 2);
    putPair(c, unit, bias, output + 4, out, output + 4);
    putPair(d, unit, bias, output + 6, out, output + 6);
  }
}

/** The nearest whole number, for numbers of at most 51 bits. */
function round(value: number): number {
  return value + ROUNDING - ROUNDING;
}
