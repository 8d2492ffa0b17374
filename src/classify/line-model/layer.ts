/** A matrix, row by row. */
export interface Matrix {
  rows: number;
  columns: number;
  values: Float32Array;
}

/** A layer of the network, ready to run; its outputs come in eights. */
export interface Layer {
  /** Of all rows that it looks at together. */
  inputs: number;
  outputs: number;
  /** For each input of one row: what its weights are multiples of. */
  scales: Float64Array;
  /** The greatest of them. */
  widest: number;
  /**
   * Eight outputs after eight, input by input: what the input counts for each of them, in whole multiples of its
   * scale. Every number holds two, for an output and, times `LANE`, for the next.
   */
  weights: Float64Array;
  bias: Float64Array;
  /** With whole numbers up to this one as inputs, no sum grows out of its lane. */
  largest: number;
}

/** Weights are rounded to so many steps on either side of 0. */
const FINEST = 4 * 127;

/** How far apart the two sums lie that one 64-bit float holds: it is exact for whole numbers of 53 bits. */
export const LANE = 2 ** 26;

/**
 * Makes a layer.
 *
 * @param matrix a row for each input, those of a window row by row; a column for each output
 * @param taps how many rows of inputs the layer looks at together
 */
export function layerOf({ rows, columns, values }: Matrix, bias: Float32Array, taps = 1): Layer {
  const scales = scalesOf(values, columns, rows / taps);
  const whole = Float64Array.from(values, (value, i) =>
    value === 0 ? 0 : Math.round(value / (scales[Math.floor(i / columns) % scales.length] as number)),
  );
  const at = (input: number, output: number) => whole[input * columns + output] as number;
  const weights = new Float64Array((rows * columns) / 2);
  let to = 0;
  for (let eight = 0; eight < columns; eight += 8)
    for (let input = 0; input < rows; input++)
      for (let output = eight; output < eight + 8; output += 2)
        weights[to++] = at(input, output) + at(input, output + 1) * LANE;
  const heaviest = sumsOfColumns(whole, columns).reduce((most, sum) => Math.max(most, sum), 1);
  const largest = Math.floor((LANE / 2 - 1) / heaviest);
  const widest = scales.reduce((most, scale) => Math.max(most, scale), Number.EPSILON);
  return { inputs: rows, outputs: columns, scales, widest, weights, bias: Float64Array.from(bias), largest };
}

/** For each input the unit in which its weights are whole numbers: fine enough for the smallest of its rows. */
function scalesOf(values: Float32Array, columns: number, width: number): Float64Array {
  const scales = new Float64Array(width);
  for (let i = 0; i < values.length; i++) {
    const input = Math.floor(i / columns) % width;
    scales[input] = Math.max(scales[input] as number, Math.abs(values[i] as number));
  }
  return scales.map((most) => most / FINEST);
}

function sumsOfColumns(whole: Float64Array, columns: number): Float64Array {
  const sums = new Float64Array(columns);
  for (let i = 0; i < whole.length; i++)
    sums[i % columns] = (sums[i % columns] as number) + Math.abs(whole[i] as number);
  return sums;
}
