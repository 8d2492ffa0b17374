/** A matrix, row by row. */
export interface Matrix {
  rows: number;
  columns: number;
  values: Float32Array;
}

/** A layer of the network, as the kernels read it; its outputs come in eights. */
export interface Layer {
  /** Of all rows that it looks at together. */
  inputs: number;
  outputs: number;
  /** Eight outputs after eight, input by input: what the input counts for each of them. */
  weights: Float32Array;
  bias: Float32Array;
}

const EIGHT = 8;

/**
 * Makes a layer.
 * @param matrix a row for each input, those of a window row by row; a column for each output
 */
export function layerOf({ rows, columns, values }: Matrix, bias: Float32Array): Layer {
  const weights = new Float32Array(rows * columns);
  for (let i = 0; i < weights.length; i++) {
    const row = Math.floor(i / columns);
    const column = i % columns;
    const eight = column - (column % EIGHT);
    weights[eight * rows + row * EIGHT + (column % EIGHT)] = values[i] as number;
  }
  return { inputs: rows, outputs: columns, weights, bias };
}

/** The layer that adds up what two layers make of two rows, and reads the one behind the other. */
export function bothOf(
  [first, firstBias]: readonly [Matrix, Float32Array],
  [second, secondBias]: readonly [Matrix, Float32Array],
): Layer {
  const values = Float32Array.of(...first.values, ...second.values);
  const matrix = { rows: first.rows + second.rows, columns: first.columns, values };
  return layerOf(
    matrix,
    firstBias.map((bias, i) => bias + (secondBias[i] as number)),
  );
}
