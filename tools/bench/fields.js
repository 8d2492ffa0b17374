/**
 * How often the built library finds a page's headline, authors and date as a person wrote them down.
 *
 *     node tools/bench/fields.js [--half report|dev] [--from html|text] [--failures headline] [--floor]
 *
 * Rules are written looking at the pages of the half `dev` only; `report`, the other sites, is what counts.
 * `--failures FIELD` prints what came out wrong. `--floor` ends with 1 if a figure is below `floors.json`.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { files, rowsOf, whatIsMissing } from './corpus.js';
import { figures, judge } from './field-measures.js';
import { siteOf } from './folds.js';

/** @typedef {import('./field-measures.js').Outcome} Outcome */
/** @typedef {import('./field-measures.js').Truth} Truth */
/** @typedef {'html' | 'text'} Kind */

const { values } = parseArgs({
  options: {
    half: { type: 'string', default: 'report' },
    from: { type: 'string' },
    failures: { type: 'string' },
    floor: { type: 'boolean', default: false },
  },
});

/** Where the content of the two kinds of input is kept. */
const INPUTS = /** @type {const} */ ({
  html: { file: files.html, content: 'html' },
  text: { file: files.text('html-text'), content: 'text' },
});

const missing = whatIsMissing();
if (missing === undefined) await measure();
else line(missing);

async function measure() {
  const kinds = /** @type {Kind[]} */ (['html', 'text']).filter((kind) => values.from in { [kind]: 0, undefined: 0 });
  for (const kind of kinds) report(kind, await outcomesOf(kind));
}

/** @param {Kind} kind */
async function outcomesOf(kind) {
  const { cleanPage } = await import(new URL('../../dist/index.js', import.meta.url).href);
  const truths = await truthsOf(values.half);
  /** @type {Outcome[]} */
  const outcomes = [];
  for await (const row of rowsOf(INPUTS[kind].file)) {
    const truth = truths.get(row.id);
    if (truth === undefined) continue;
    const content = row[INPUTS[kind].content];
    const { article } = await cleanPage({ origin: row.id, format: kind, content });
    outcomes.push(judge(truth, article, kind === 'text' ? content : undefined));
  }
  return outcomes;
}

/**
 * The truth of the pages of one half. All pages of a site are in the same half.
 *
 * @param {string} half
 */
async function truthsOf(half) {
  /** @type {Map<string, Truth>} */
  const truths = new Map();
  for await (const truth of rowsOf(files.truth)) if (halfOf(truth.url) === half) truths.set(truth.id, truth);
  return truths;
}

/** @param {string} url */
function halfOf(url) {
  const [byte = 0] = createHash('sha256').update(siteOf(url ?? '')).digest();
  return byte % 2 === 0 ? 'dev' : 'report';
}

/**
 * @param {Kind} kind
 * @param {readonly Outcome[]} outcomes
 */
function report(kind, outcomes) {
  line(`${kind}, ${outcomes.length} pages of the half "${values.half}"`);
  const floors = values.floor ? JSON.parse(readFileSync(new URL('floors.json', import.meta.url), 'utf8')) : {};
  for (const [name, { right, of, share }] of Object.entries(figures(outcomes))) {
    const floor = floors.fields?.[kind]?.[name];
    const failed = floor !== undefined && (name === 'false authors' ? share > floor : share < floor);
    line(`  ${name.padEnd(14)} ${share.toFixed(3)}  ${right}/${of}${failed ? `  missed its mark of ${floor}` : ''}`);
    if (failed) process.exitCode = 1;
  }
  const wrong = outcomes.filter(({ results }) => results[values.failures ?? '']?.wrong);
  for (const { id, url, results } of wrong) {
    const { expected, got } = results[values.failures ?? ''];
    line(`${id} ${url}\n  expected ${JSON.stringify(expected)}\n  got      ${JSON.stringify(got)}`);
  }
}

/** @param {string} text */
function line(text) {
  process.stdout.write(`${text}\n`);
}
