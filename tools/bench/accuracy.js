/**
 * How accurate the built tool is on real pages, in every kind of input, with its peers beside it.
 *
 *     node tools/bench/accuracy.js [options]
 *
 *     --only KIND      this kind alone (may be given again): html-text, beautifulsoup, inscriptis, lynx, lynx-80,
 *                      w3m, trafilatura, html, snippets-html, snippets-text, other-pages
 *     --sample N       N pages of each data set, always the same ones
 *     --peers          the peers too; those that are Python's if a Python is named that has them
 *     --python PATH    that Python (else CLEAN_ARTICLE_PYTHON); tools/bench/requirements.txt says how to make one
 *     --worst N        the N worst pages of each kind
 *     --readme FILE    writes the first table into this file, between its marks
 *     --json FILE      everything measured, page by page
 *     --floors FILE    fail if a figure is under its floor in this file
 *     --raise          with --floors: raise the floors to these figures; with --lower too: lower them as well
 *     --threads N      as many as there are processors, if not told otherwise
 *
 * A kind's figure is the mean word F1 of its pages, for snippets the F1 over all of them; `shingles` is the F1 of
 * runs of four words (tools/bench/measures.js defines them). Where there are models of the folds, each page is
 * judged by the one that was trained without its site.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { allFiles, digestOf, sampleOf, whatIsMissing } from './corpus.js';
import { hasFoldModels, NOTHING, OURS, peerVersions } from './extractors.js';
import {
  confidenceOf,
  figuresOf,
  NOT_DOUBTED,
  NOT_WORSE,
  SURE_AND_RIGHT,
  shareNotDoubted,
  shareNotWorse,
} from './figures.js';
import { raise, readFloors, shortfalls, writeFloors } from './floors.js';
import { judgeAll } from './judge.js';
import { kinds } from './kinds.js';
import { calibrationTable, figuresTables, withTable, worstTable } from './report.js';

/** @typedef {import('./figures.js').Judged} Judged */
/** @typedef {import('./figures.js').Figures} Figures */

const options = /** @type {const} */ ({
  only: { type: 'string', multiple: true },
  sample: { type: 'string' },
  peers: { type: 'boolean', default: false },
  python: { type: 'string', default: process.env.CLEAN_ARTICLE_PYTHON ?? '' },
  worst: { type: 'string', default: '0' },
  readme: { type: 'string' },
  json: { type: 'string' },
  floors: { type: 'string' },
  raise: { type: 'boolean', default: false },
  lower: { type: 'boolean', default: false },
  threads: { type: 'string', default: String(availableParallelism()) },
});

const { values } = parseArgs({ options });

const missing = whatIsMissing();
if (missing === undefined) await measure();
else {
  tell(`accuracy: ${missing}`);
  process.exitCode = 1;
}

async function measure() {
  const versions = values.peers ? peerVersions(values.python, tell) : {};
  tell(
    hasFoldModels()
      ? 'each page by the model trained without its site'
      : 'no models of the folds: as it is built',
  );
  const judged = await judgeEverything(Object.keys(versions));
  const confidence = confidenceOf(judged[OURS] ?? {});
  const figures = allFigures(judged, confidence);
  const [words = '', shingles = ''] = figuresTables(figures, versions);
  say(`${words}\n\n${shingles}`);
  if (confidence !== undefined) say(`\n${calibrationTable(confidence.bins)}`);
  for (const [kind, pages] of Object.entries(judged[OURS] ?? {})) sayWorst(kind, pages);
  if (values.readme) {
    writeFileSync(values.readme, withTable(readFileSync(values.readme, 'utf8'), words, new Date()));
  }
  if (values.json) writeFileSync(values.json, JSON.stringify({ versions, figures, confidence, judged }));
  if (values.floors) await holdToFloors(values.floors, figures[OURS] ?? {});
}

/**
 * Every kind through this tool, and through those others that can read it.
 *
 * @param {readonly string[]} peers
 * @returns {Promise<Record<string, Judged>>} by extractor and kind
 */
async function judgeEverything(peers) {
  /** @type {Record<string, Judged>} */
  const judged = { [OURS]: {}, [NOTHING]: {}, ...Object.fromEntries(peers.map((peer) => [peer, {}])) };
  for (const name of kindsAskedFor()) {
    const { set, readers } = kinds[name] ?? unknownKind(name);
    const ids = await sampleOf(set, Number(values.sample ?? Number.POSITIVE_INFINITY));
    const others = readers === 'peers' ? peers : readers === 'nothing' ? [NOTHING] : [];
    for (const extractor of [OURS, ...others]) {
      const started = performance.now();
      const task = { kind: name, extractor, ids, python: values.python };
      const judgements = await judgeAll(task, Number(values.threads));
      Object.assign(judged[extractor] ?? {}, { [name]: judgements });
      tellOf(`${name} by ${extractor}`, judgements, performance.now() - started);
    }
  }
  return judged;
}

function kindsAskedFor() {
  return values.only ?? Object.keys(kinds);
}

/**
 * @param {string} name
 * @returns {never}
 */
function unknownKind(name) {
  throw new Error(`no kind is called ${name}; the kinds are ${Object.keys(kinds).join(', ')}`);
}

/**
 * @param {Record<string, Judged>} judged
 * @param {ReturnType<typeof confidenceOf>} confidence
 */
function allFigures(judged, confidence) {
  const figures = Object.fromEntries(Object.entries(judged).map(([name, kinds]) => [name, figuresOf(kinds)]));
  const ours = figures[OURS] ?? {};
  const [cleaned, asItWas] = [judged[OURS]?.trafilatura, judged[NOTHING]?.trafilatura];
  if (cleaned && asItWas) ours[NOT_WORSE] = shareNotWorse(cleaned, asItWas);
  if (confidence !== undefined) ours['article or not, AUC'] = confidence.auc;
  if (confidence !== undefined) ours[SURE_AND_RIGHT] = confidence.sure;
  const notDoubted = shareNotDoubted(judged[OURS] ?? {});
  if (notDoubted !== undefined) ours[NOT_DOUBTED] = notDoubted;
  return figures;
}

/**
 * @param {string} kind
 * @param {readonly import('./judge.js').Judgement[]} pages
 */
function sayWorst(kind, pages) {
  if (Number(values.worst) > 0 && pages.some(({ score }) => score)) {
    say(`\nThe worst of ${kind}\n\n${worstTable(pages, Number(values.worst))}`);
  }
}

/**
 * @param {string} path
 * @param {Figures} figures
 */
async function holdToFloors(path, figures) {
  const file = readFloors(path, await digestOf(allFiles));
  const sample = values.sample ?? 'all';
  const floors = file.floors[sample] ?? {};
  if (values.raise) {
    file.floors[sample] = raise(figures, floors, { lower: values.lower });
    writeFloors(path, file);
    return;
  }
  if (Object.keys(floors).length === 0) throw new Error(`${path} has no floors for --sample ${sample}`);
  for (const shortfall of shortfalls(figures, floors)) {
    tell(`accuracy: ${shortfall}`);
    process.exitCode = 1;
  }
}

/**
 * @param {string} what
 * @param {readonly import('./judge.js').Judgement[]} judgements
 * @param {number} milliseconds
 */
function tellOf(what, judgements, milliseconds) {
  const errors = judgements.flatMap(({ error }) => error ?? []);
  const failed = errors.length > 0 ? `; ${errors.length} failed: ${errors[0]?.split('\n', 3).join(' ')}` : '';
  tell(`${what}: ${judgements.length} pages in ${(milliseconds / 1000).toFixed(1)} s${failed}`);
}

/** @param {string} text */
function say(text) {
  process.stdout.write(`${text}\n`);
}

/** @param {string} text */
function tell(text) {
  process.stderr.write(`${text}\n`);
}
