/**
 * Fits the weights of `src/data/headline-weights.ts` anew and prints them.
 *
 *     node tools/train/fit.js headline
 *
 * Every line of a page that may be its headline is measured by the very code that the rule uses, with the story where
 * the model sees it that was trained without the page's site. The weights are those under which the true headline
 * scores above all other lines of its page: softmax over the lines of each page, regularised, by gradient descent from
 * nought, so that the same pages give the same weights. Only pages of the sites of "dev" are looked at
 * (`tools/bench/fields.js`); the others stay for the report. The pieces that must be read may only speak against what
 * was granted to a line before (see `classify/headline/reading.ts`).
 */
import { byThemselves } from '../../src/classify/by-themselves.ts';
import { type LineOfPage, type LinesOfPage, linesOf } from '../../src/classify/headline/index.ts';
import { type Reading, UNREAD } from '../../src/classify/headline/reading.ts';
import { readByModel } from '../../src/classify/line-model/index.ts';
import type { Stated } from '../../src/classify/rule.ts';
import { besideTitle, byItself, inHtml, type Weights } from '../../src/data/headline-weights.ts';
import { segment } from '../../src/segment/index.ts';
import { statedIn } from '../../src/stated.ts';
import type { Block } from '../../src/types.ts';
import { converters, files, rowsOf, textFile } from '../bench/corpus.js';
import { plain } from '../bench/field-measures.js';
import { foldOf } from '../bench/folds.js';
import { halfOf } from '../bench/halves.js';
import { foldModels } from './fold-models.ts';

const ROUNDS = 600;
const RATE = 0.05;
/** How much a weight is pulled to nought, against one page. */
const PULL = 0.0002;

const PIECES = Object.keys(besideTitle()) as (keyof Weights)[];
const OF_TITLE: ReadonlySet<string> = new Set(
  'inTitle partOfTitle wordsInTitle wordsOfTitle opensTitle wholeTitle'.split(' '),
);

interface Truth {
  id: string;
  url: string;
  title: string;
}

interface Row {
  id: string;
  html?: string;
  text?: string;
}

/** A page on which at least one line is the true headline, with the evidence of each line. */
interface Sample {
  lines: number[][];
  isRight: boolean[];
}

const marked: Sample[] = [];
const beside: Sample[] = [];
const alone: Sample[] = [];
await measure(files.html, 'html');
for (const converter of converters)
  if (converter !== 'trafilatura') await measure(textFile(converter), 'text');
print('inHtml', inHtml(), marked, PIECES);
print('besideTitle', besideTitle(), beside, PIECES);
print(
  'byItself',
  byItself(),
  alone,
  PIECES.filter((piece) => !OF_TITLE.has(piece)),
);

/** Of a flat text that begins with its page's title, the rest is one more that does not. */
async function measure(file: string, format: 'html' | 'text'): Promise<void> {
  const truths = new Map<string, Truth>();
  for await (const truth of rowsOf<Truth>(files.truth))
    if (halfOf(truth.url) === 'dev') truths.set(truth.id, truth);
  for await (const row of rowsOf<Row>(file)) {
    const truth = truths.get(row.id);
    if (truth === undefined) continue;
    const { blocks, facts } = await segment({ origin: row.id, format, content: row.html ?? row.text ?? '' });
    const page = look(blocks, truth, statedIn(facts));
    const confirmed = format === 'html' ? marked : beside;
    if (!page.sure) add(page.confirmed ? confirmed : alone, page.lines, truth.title);
    if (page.confirmed && format === 'text') add(alone, look(blocks.slice(1), truth).lines, truth.title);
  }
}

function look(blocks: readonly Block[], { url }: Truth, stated?: Stated): LinesOfPage {
  const view = byThemselves(blocks, stated);
  const { likely } = readByModel(view, blocks[0]?.text ?? '', foldModels[foldOf(url)]);
  return linesOf({ ...view, likely });
}

function add(samples: Sample[], lines: readonly LineOfPage[], truth: string): void {
  const isRight = lines.map(({ text }) => plain(text) === plain(truth));
  if (!isRight.includes(true)) return;
  samples.push({ isRight, lines: lines.map(({ evidence }) => PIECES.map((piece) => evidence[piece])) });
}

/** Gradient ascent on the log-likelihood, with the step sizes of Adam (Kingma & Ba 2015). */
function fitted(samples: readonly Sample[], pieces: readonly string[]): number[] {
  const weights = PIECES.map(() => 0);
  const first = PIECES.map(() => 0);
  const second = PIECES.map(() => 0);
  for (let round = 1; round <= ROUNDS; round++) {
    const slope = slopeAt(weights, samples);
    PIECES.forEach((piece, i) => {
      if (!pieces.includes(piece)) return;
      const gradient = (slope[i] ?? 0) / samples.length - PULL * (weights[i] ?? 0);
      first[i] = 0.9 * (first[i] ?? 0) + 0.1 * gradient;
      second[i] = 0.999 * (second[i] ?? 0) + 0.001 * gradient ** 2;
      const step =
        (first[i] ?? 0) / (1 - 0.9 ** round) / (Math.sqrt((second[i] ?? 0) / (1 - 0.999 ** round)) + 1e-8);
      const weight = (weights[i] ?? 0) + RATE * step;
      weights[i] = allowed(piece, weight);
    });
  }
  return weights;
}

/** What is granted to a line until it is read may only speak for it, and all else that is read only against it. */
function allowed(piece: string, weight: number): number {
  if (!(piece in UNREAD)) return weight;
  return UNREAD[piece as keyof Reading] === 1 ? Math.max(0, weight) : Math.min(0, weight);
}

/** How the log-likelihood of the true headlines grows with each weight. */
function slopeAt(weights: readonly number[], samples: readonly Sample[]): number[] {
  const slope = PIECES.map(() => 0);
  for (const { lines, isRight } of samples) {
    const scores = lines.map((line) => scoreOf(line, weights));
    const highest = Math.max(...scores);
    const shares = scores.map((score) => Math.exp(score - highest));
    const all = shares.reduce((sum, share) => sum + share, 0);
    const right = shares.reduce((sum, share, k) => sum + (isRight[k] ? share : 0), 0);
    lines.forEach((line, k) => {
      const pull = (isRight[k] ? (shares[k] ?? 0) / right : 0) - (shares[k] ?? 0) / all;
      for (let i = 0; i < line.length; i++) slope[i] = (slope[i] ?? 0) + pull * (line[i] ?? 0);
    });
  }
  return slope;
}

function scoreOf(line: readonly number[], weights: readonly number[]): number {
  return line.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);
}

/** The share of pages whose true headline scores highest. */
function rightOf(samples: readonly Sample[], weights: readonly number[]): string {
  const right = samples.filter((sample) => {
    const scores = sample.lines.map((line) => scoreOf(line, weights));
    return sample.isRight[scores.indexOf(Math.max(...scores))] === true;
  });
  return (right.length / Math.max(samples.length, 1)).toFixed(3);
}

/** What nine true headlines in ten score, or more: beside it the least score can be set. */
function lowScore(samples: readonly Sample[], weights: readonly number[]): string {
  const best = samples.map(({ lines, isRight }) =>
    Math.max(...lines.filter((_, k) => isRight[k]).map((line) => scoreOf(line, weights))),
  );
  return (best.sort((a, b) => a - b)[Math.floor(best.length / 10)] ?? 0).toFixed(1);
}

function print(name: string, now: Weights, samples: readonly Sample[], pieces: readonly string[]): void {
  const weights = fitted(samples, pieces).map((weight) => Math.round(weight * 2) / 2);
  const before = PIECES.map((piece) => now[piece]);
  const told = [before, weights].map(
    (of) => `right ${rightOf(samples, of)}, nine in ten score ${lowScore(samples, of)}`,
  );
  process.stdout.write(`${name}, ${samples.length} pages. Now: ${told[0]}. So: ${told[1]}\n`);
  PIECES.forEach((piece, i) => {
    const changed = weights[i] === now[piece] ? '' : ` // now ${now[piece]}`;
    process.stdout.write(`  ${piece}: ${weights[i]},${changed}\n`);
  });
}
