import type { PageFeatures } from './features.ts';
import { running } from './machine.ts';
import type { Trace } from './network.ts';
import { addToAll, multiply, putFirstColumns, read, SPARE_ROWS, scoresOf } from './steps.ts';
import { CENTRE, type LineModel, TAPS } from './weights.ts';

/**
 * The score of one block had it had other features, the rest of the page as it was read.
 *
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
  return running(model, (machine) => {
    const { workspace, convolutions, fromPage, forwards, backwards } = machine;
    const width = fromPage.outputs;
    const column = workspace.take((1 + SPARE_ROWS) * width);
    const more = workspace.take((1 + SPARE_ROWS) * width);
    putFirstColumns(machine, model, own, column);
    for (const [i, { layer, dilation }] of convolutions.entries()) {
      const before = workspace.numbers(column, width);
      const seen = workspace.put(windowAround(trace.columns[i] as Float32Array, before, block, dilation));
      workspace.take(SPARE_ROWS * layer.inputs);
      multiply(machine, layer, seen, 1, more);
      workspace.kernels.addPositive(more, column, width);
      if (i === 0) addToAll(workspace.numbers(column, width), trace.page);
    }
    const size = forwards.fromState.inputs;
    const beside = (states: Float32Array, neighbour: number) =>
      surroundings === 'isolated' ? undefined : states.subarray(neighbour * size, (neighbour + 1) * size);
    const down = read(machine, forwards, column, 1, 1, beside(trace.down, block - 1));
    const up = read(machine, backwards, column, 1, -1, beside(trace.up, block + 1));
    return scoresOf(model, machine, [column, down, up], 1)[0] as number;
  });
}

/** The columns that a convolution sees around a block, with another in the block's own place. */
function windowAround(
  columns: Float32Array,
  own: Float32Array,
  block: number,
  dilation: number,
): Float32Array {
  const width = own.length;
  const seen = new Float32Array(TAPS * width);
  for (let tap = 0; tap < TAPS; tap++) {
    const from = (block + (tap - CENTRE) * dilation) * width;
    const column = tap === CENTRE ? own : from < 0 ? null : columns.subarray(from, from + width);
    if (column !== null) seen.set(column, tap * width);
  }
  return seen;
}
