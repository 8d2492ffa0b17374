import type { Layer } from './weights.ts';

/** Rows that a layer looks at together: `taps` of them, `gap` apart, around the row itself. */
export interface Window {
  taps: number;
  gap: number;
}

const ROW_ITSELF: Window = { taps: 1, gap: 0 };

/**
 * What a layer makes of every row: its bias, and its weights times the row, or times the rows in a window around
 * it, end to end; beyond the first row and the last there is nothing. Two rows and four outputs are worked out at
 * a time, so that a number that was read is used more than once (register tiling, Goto & van de Geijn 2008).
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
  padded.set(rows.subarray(0, count * width), reach * width);
  const out = new Float64Array((count + 1) * outputs);
  for (let row = 0; row < count; row += 2)
    for (let output = 0; output < outputs; output += 4)
      addTile(layer, padded, row * width, width, gap * width, out, row * outputs, output);
  return out.subarray(0, count * outputs);
}

/** Four outputs of two rows. */
function addTile(
  { inputs, outputs, weights, bias }: Layer,
  rows: Float64Array,
  first: number,
  width: number,
  gap: number,
  out: Float64Array,
  at: number,
  output: number,
): void {
  let a = bias[output] as number;
  let b = bias[output + 1] as number;
  let c = bias[output + 2] as number;
  let d = bias[output + 3] as number;
  let e = a;
  let f = b;
  let g = c;
  let h = d;
  let weight = output * inputs;
  const end = weight + inputs;
  for (let from = first; weight < end; from += gap) {
    for (let i = 0; i < width; i++, weight++) {
      const one = rows[from + i] as number;
      const other = rows[from + i + width] as number;
      const p = weights[weight] as number;
      const q = weights[weight + inputs] as number;
      const r = weights[weight + 2 * inputs] as number;
      const s = weights[weight + 3 * inputs] as number;
      a += p * one;
      b += q * one;
      c += r * one;
      d += s * one;
      e += p * other;
      f += q * other;
      g += r * other;
      h += s * other;
    }
  }
  const to = at + output;
  out[to] = a;
  out[to + 1] = b;
  out[to + 2] = c;
  out[to + 3] = d;
  out[to + outputs] = e;
  out[to + outputs + 1] = f;
  out[to + outputs + 2] = g;
  out[to + outputs + 3] = h;
}
