import { bytesOf } from './base64.ts';
import { bothOf, type Layer, layerOf, type Matrix } from './layer.ts';

/** A trained model as it is kept in a file: facts for people, and its numbers. */
export interface LineModelFile {
  /** What it was trained on and how: the data and its digest, the seed, the scores reached. */
  about: Readonly<Record<string, unknown>>;
  /** The features it was trained on, in order: a model fits only the code that measures these. */
  textFeatures: readonly string[];
  markupFeatures: readonly string[];
  /** For each convolution, how far apart the blocks are that it looks at. */
  dilations: readonly number[];
  /** What scores are divided by before they are probabilities, so that of blocks said 0.9 nine in ten belong. */
  temperature: number;
  /** The few numbers of the page's regression that are no matrices. */
  page: Readonly<Record<PageNumber, number>>;
  tensors: Readonly<Record<string, TensorFile>>;
}

/** A matrix of one signed byte a number, with a scale for every row, both in base64; scales are 32-bit floats. */
export interface TensorFile {
  rows: number;
  columns: number;
  bytes: string;
  scales: string;
}

/** Blocks that each convolution looks at: two before, the block, two after. */
export const TAPS = 5;
export const CENTRE = TAPS >> 1;

/** A gated recurrent unit that reads in one direction: layers from input and from state, for its three gates. */
export interface Gates {
  fromInput: Layer;
  fromState: Layer;
}

/** The model, ready to run. */
export interface LineModel {
  /** A row for each word. */
  words: Matrix;
  fromText: Layer;
  /** From text and markup, one behind the other. */
  fromBoth: Layer;
  convolutions: readonly { dilation: number; layer: Layer }[];
  fromPage: Layer;
  forwards: Gates;
  backwards: Gates;
  output: Float32Array;
  outputBias: number;
  temperature: number;
  page: PageModel;
}

/** What the page's regression weighs beside the features and the words, and its bias. */
export type PageNumber = 'bias' | 'size' | 'blocks' | keyof ChoiceFacts;

/** What a choice of blocks is like. */
export interface ChoiceFacts {
  /** The word F1 to be expected of it, from 0 to 1. */
  expected: number;
  /** The square root of the number of words chosen, and their share of the page's words. */
  chosen: number;
  share: number;
  /** The square root of the number of runs of blocks chosen, and the share of the longest one's words in all. */
  runs: number;
  longest: number;
}

/** The weights of the logistic regression that says how sure the choice is. */
export type PageModel = Readonly<Record<PageNumber, number>> & {
  /** For the mean of each text feature over the blocks, over the words, and for its maximum. */
  mean: Float32Array;
  weighted: Float32Array;
  most: Float32Array;
  /** For each row of the table of words, and how much rarer words count than common ones. */
  words: Float32Array;
  rarity: Float32Array;
  /** The same for the words of the title. */
  titleWords: Float32Array;
  titleRarity: Float32Array;
};

/**
 * Makes a model of its file.
 * @throws {Error} if the file was trained on other features than this version measures.
 */
export function readLineModel(
  file: LineModelFile,
  textFeatures: readonly string[],
  markupFeatures: readonly string[],
): LineModel {
  refuseOthers(file.textFeatures, textFeatures);
  refuseOthers(file.markupFeatures, markupFeatures);
  const matrix = (name: string) => unpack(file.tensors[name], name);
  const vector = (name: string) => matrix(name).values;
  const layer = (name: string, bias: string) => layerOf(matrix(name), vector(bias));
  const gates = (name: string): Gates => ({
    fromInput: layer(`${name}.fromInput`, `${name}.inputBias`),
    fromState: layer(`${name}.fromState`, `${name}.stateBias`),
  });
  return {
    words: matrix('words'),
    fromText: layer('fromText', 'textBias'),
    fromBoth: bothOf([matrix('fromText'), vector('textBias')], [matrix('fromMarkup'), vector('markupBias')]),
    convolutions: file.dilations.map((dilation, i) => ({
      dilation,
      layer: layer(`convolution${i}.kernel`, `convolution${i}.bias`),
    })),
    fromPage: layer('fromPage', 'pageBias'),
    forwards: gates('forwards'),
    backwards: gates('backwards'),
    output: vector('output'),
    outputBias: vector('outputBias')[0] as number,
    temperature: file.temperature,
    page: {
      ...file.page,
      mean: vector('page.mean'),
      weighted: vector('page.weighted'),
      most: vector('page.most'),
      words: vector('page.words'),
      rarity: vector('page.rarity'),
      titleWords: vector('page.titleWords'),
      titleRarity: vector('page.titleRarity'),
    },
  };
}

function refuseOthers(trained: readonly string[], measured: readonly string[]): void {
  const other = measured.findIndex((name, i) => name !== trained[i]);
  if (other < 0 && trained.length === measured.length) return;
  throw new Error(
    `the model was trained on other features than this version measures ("${trained[other]}" is not ` +
      `"${measured[other]}"); train it anew`,
  );
}

function unpack(tensor: TensorFile | undefined, name: string): Matrix {
  if (tensor === undefined) throw new Error(`the model's file holds no "${name}"`);
  const { rows, columns } = tensor;
  const bytes = new Int8Array(bytesOf(tensor.bytes));
  const scales = new Float32Array(bytesOf(tensor.scales));
  const values = new Float32Array(bytes.length);
  for (let row = 0; row < rows; row++) {
    const [start, scale] = [row * columns, scales[row] as number];
    for (let i = start; i < start + columns; i++) values[i] = (bytes[i] as number) * scale;
  }
  return { rows, columns, values };
}
