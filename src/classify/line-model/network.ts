import type { PageFeatures } from './features.ts';
import { FLOAT_BYTES } from './kernels.ts';
import { type Machine, running } from './machine.ts';
import { addPage, multiply, putFirstColumns, read, SPARE_ROWS, scoresOf } from './steps.ts';
import { CENTRE, type LineModel, TAPS } from './weights.ts';

/** Where in the workspace lies what the network makes of a page. */
interface Run {
  /** What goes into each convolution: columns of numbers, block after block. */
  columns: readonly number[];
  /** What the page as a whole adds to each block. */
  page: number;
  /** What comes out of the last convolution, and the states of the units that read down the page and up. */
  ends: readonly [columns: number, down: number, up: number];
}

/** What the network made of a page, on its way to the scores. Columns of numbers, block after block. */
export interface Trace {
  /** For each block, how much speaks for its being part of the story: above 0 more than against. */
  scores: Float64Array;
  /** What went into each convolution. */
  columns: readonly Float32Array[];
  /** What the page as a whole added to each block. */
  page: Float32Array;
  /** The state of the unit that reads down the page, and of the one that reads up, after each block. */
  down: Float32Array;
  up: Float32Array;
}

/**
 * Scores every block of a page for being part of the story: above 0 more speaks for it than against.
 *
 * Each block's features become a column of numbers, convolutions mix in the neighbours (dilated, Yu & Koltun 2016),
 * the page's mean and maximum are added, and two gated recurrent units (Cho et al. 2014), one down and one up the
 * page, carry along what has been read.
 */
export function scoreBlocks(model: LineModel, features: PageFeatures): Float64Array {
  return running(model, (machine) =>
    scoresOf(model, machine, runOn(machine, model, features).ends, features.words.length),
  );
}

/** Scores every block of a page, and keeps what the network made of it on the way. */
export function trace(model: LineModel, features: PageFeatures): Trace {
  return running(model, (machine) => {
    const count = features.words.length;
    const { columns, page, ends } = runOn(machine, model, features);
    const { fromPage, forwards, workspace } = machine;
    const copy = (at: number, length: number) => workspace.numbers(at, length).slice();
    const states = count * forwards.fromState.inputs;
    return {
      scores: scoresOf(model, machine, ends, count),
      columns: columns.map((at) => copy(at, count * fromPage.outputs)),
      page: copy(page, fromPage.outputs),
      down: copy(ends[1], states),
      up: copy(ends[2], states),
    };
  });
}

function runOn(machine: Machine, model: LineModel, features: PageFeatures): Run {
  const { workspace, convolutions, fromPage, forwards, backwards } = machine;
  const count = features.words.length;
  const width = fromPage.outputs;
  // Beyond the first row and the last a convolution sees nothing.
  const reach = CENTRE * Math.max(0, ...convolutions.map(({ dilation }) => dilation));
  const takeColumns = () =>
    workspace.take((count + 2 * reach + SPARE_ROWS) * width) + reach * width * FLOAT_BYTES;
  const page = workspace.take(width);
  const more = workspace.take((count + SPARE_ROWS) * width);
  const columns: number[] = [];
  let last = takeColumns();
  putFirstColumns(machine, model, features, last);
  for (const [i, { layer, dilation }] of convolutions.entries()) {
    columns.push(last);
    multiply(machine, layer, last, count, more, { taps: TAPS, gap: dilation });
    const after = takeColumns();
    workspace.copy(last, after, count * width);
    workspace.kernels.addPositive(more, after, count * width);
    if (i === 0) addPage(machine, after, count, page);
    last = after;
  }
  const down = read(machine, forwards, last, count, 1);
  const up = read(machine, backwards, last, count, -1);
  return { columns, page, ends: [last, down, up] };
}
