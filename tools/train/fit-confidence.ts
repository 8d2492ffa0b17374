/**
 * Fits the factors of `src/data/confidence-weights.ts` anew and prints them.
 *
 *     node tools/train/fit.js confidence
 *
 * Flat pages with an article and without are cleaned by the model that was trained without the page's site. What it says
 * of each page is left as it is; fitted is by how much each field that was found multiplies the odds that the page holds
 * an article that came out well: a logistic regression with the model's word as its offset, by gradient ascent from nought.
 */
import { classify } from '../../src/classify/index.ts';
import { FOUND, NOTHING_FOUND } from '../../src/data/confidence-weights.ts';
import { extract } from '../../src/extract/index.ts';
import { segment } from '../../src/segment/index.ts';
import { statedIn } from '../../src/stated.ts';
import type { Article } from '../../src/types.ts';
import { type BenchPage, kinds } from '../bench/kinds.js';
import { rocAuc, wordScore } from '../bench/measures.js';
import { foldModels } from './fold-models.ts';

const ROUNDS = 5000;
/** How well a story must be got for its page to count as well cleaned, in word F1. */
const WELL = 0.9;
/** How sure the model can be at most that it is, or is not. */
const SUREST = 0.005;

const PIECES = ['nothing', 'published', 'authors', 'dateline'] as const;

interface Sample {
  /** The logarithm of the odds that the model gives. */
  said: number;
  pieces: number[];
  isArticle: boolean;
  isWell: boolean;
}

const samples: Sample[] = [];
for (const kind of ['html-text', 'other-pages'])
  for await (const page of kinds[kind]?.pages(() => true) ?? []) await add(page);
print([NOTHING_FOUND, FOUND.published, FOUND.authors, FOUND.dateline]);

/** A page on which no story was found says nothing of what is found beside one. */
async function add({ id, url, format, content, fold, body }: BenchPage): Promise<void> {
  const page = { origin: id, format, content, ...(url === null ? {} : { url }) };
  const { blocks, title, facts, html } = await segment(page);
  const classified = await classify(blocks, { title, stated: statedIn(facts), model: foldModels[fold] });
  const { article } = await extract({ page, ...classified, facts, html, now: new Date() });
  if (article.paragraphs.length === 0 || classified.confidence === null) return;
  const said = Math.min(Math.max(classified.confidence, SUREST), 1 - SUREST);
  samples.push({
    said: Math.log(said / (1 - said)),
    pieces: piecesOf(article),
    isArticle: body !== undefined,
    isWell: body !== undefined && wordScore(storyOf(article), body).f1 > WELL,
  });
}

function piecesOf({ published, authors, dateline }: Article): number[] {
  return [1, Number(published !== null), Number(authors.length > 0), Number(dateline !== null)];
}

function storyOf({ dateline, paragraphs }: Article): string {
  return [dateline?.text ?? '', ...paragraphs].join('\n');
}

function fitted(): number[] {
  const weights = PIECES.map(() => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = PIECES.map(() => 0);
    for (const sample of samples) {
      const off = Number(sample.isWell) - chanceOf(sample, weights);
      sample.pieces.forEach((piece, i) => {
        slope[i] = (slope[i] ?? 0) + (off * piece) / samples.length;
      });
    }
    weights.forEach((weight, i) => {
      weights[i] = weight + (slope[i] ?? 0);
    });
  }
  return weights;
}

function chanceOf({ said, pieces }: Sample, weights: readonly number[]): number {
  return 1 / (1 + Math.exp(-pieces.reduce((sum, piece, i) => sum + piece * (weights[i] ?? 0), said)));
}

function print(now: readonly number[]): void {
  const weights = fitted();
  const sets = { 'the model alone': PIECES.map(() => 0), now: now.map(Math.log), so: weights };
  for (const [name, of] of Object.entries(sets)) process.stdout.write(`${name}: ${told(of)}\n`);
  PIECES.forEach((piece, i) => {
    process.stdout.write(`  ${piece}: ${Math.exp(weights[i] ?? 0).toFixed(2)}, // now ${now[i]}\n`);
  });
}

function told(weights: readonly number[]): string {
  const chances = samples.map((sample) => chanceOf(sample, weights));
  const of = (isArticle: boolean) => chances.filter((_, i) => samples[i]?.isArticle === isArticle);
  const said = chances.flatMap((chance, i) => (chance >= WELL ? Number(samples[i]?.isWell) : []));
  const share = said.reduce((sum, isWell) => sum + isWell, 0) / Math.max(said.length, 1);
  return `AUC ${rocAuc(of(true), of(false)).toFixed(3)}, well of those said 0.9 ${share.toFixed(3)}`;
}
