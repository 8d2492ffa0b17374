/**
 * How often the built library finds a page's headline, authors and date as a person wrote them down.
 *
 *     node tools/bench/fields.js [options]
 *
 *     --half HALF        the sites of this half alone, `report` or `dev`; rules are written looking at `dev` only
 *     --from KIND        this kind of input alone: html, html-text, inscriptis
 *     --failures FIELD   what came out wrong in this field, page by page: headline, authors, falseAuthors, published
 *     --floors FILE      fail if a figure is under its floor in this file; with --raise: raise the floors to these
 *
 * Each page is judged by the model trained without its site. inscriptis, as most converters, leaves the page's title
 * out. `tools/bench/field-measures.js` defines what is right. `falseAuthors` is the share of pages without an author
 * that were given none.
 */
import { parseArgs } from 'node:util';
import { digestOf, files, rowsOf, textFile, whatIsMissing } from './corpus.js';
import { foldModels } from './extractors.js';
import { countsOf, judge } from './field-measures.js';
import { raise, readFloors, shortfalls, writeFloors } from './floors.js';
import { foldOf } from './folds.js';
import { halfOf } from './halves.js';

/** @typedef {import('./field-measures.js').Outcome} Outcome */
/** @typedef {import('./field-measures.js').Truth} Truth */

const { values } = parseArgs({
  options: {
    half: { type: 'string', default: 'report' },
    from: { type: 'string', multiple: true, default: ['html', 'html-text', 'inscriptis'] },
    failures: { type: 'string' },
    floors: { type: 'string' },
    raise: { type: 'boolean', default: false },
  },
});

/** Where each kind of input is kept, and as what the page's content stands there. */
const INPUTS = /** @type {const} */ ({
  html: { file: files.html, format: 'html', content: 'html' },
  'html-text': { file: textFile('html-text'), format: 'text', content: 'text' },
  inscriptis: { file: textFile('inscriptis'), format: 'text', content: 'text' },
});

/** @typedef {keyof typeof INPUTS} Kind */

const missing = whatIsMissing();
if (missing === undefined) await measure();
else {
  line(`fields: ${missing}`);
  process.exitCode = 1;
}

async function measure() {
  /** @type {Record<string, number>} */
  const figures = {};
  for (const kind of /** @type {Kind[]} */ (values.from)) {
    const outcomes = await outcomesOf(kind);
    line(`${kind}, ${outcomes.length} pages of the sites of "${values.half}"`);
    for (const [field, { right, of, share }] of Object.entries(countsOf(outcomes))) {
      line(`  ${field.padEnd(12)}  ${share.toFixed(3)}  ${right} of ${of}`);
      figures[`${kind} ${field}`] = share;
    }
    if (values.failures) showFailures(outcomes, values.failures);
  }
  if (values.floors) await holdToFloors(values.floors, figures);
}

/**
 * @param {string} path
 * @param {Record<string, number>} figures
 */
async function holdToFloors(path, figures) {
  const file = readFloors(
    path,
    await digestOf([files.truth, ...Object.values(INPUTS).map(({ file }) => file)]),
  );
  const floors = file.floors[values.half] ?? {};
  if (values.raise) {
    file.floors[values.half] = raise(figures, floors, { lower: false });
    writeFloors(path, file);
    return;
  }
  for (const problem of shortfalls(figures, floors)) {
    line(`fields: ${problem}`);
    process.exitCode = 1;
  }
}

/** @param {Kind} kind */
async function outcomesOf(kind) {
  const library = await import(new URL('../../dist/index.js', import.meta.url).href);
  const models = await foldModels(library);
  const truths = await truthsOf(values.half);
  const { file, format, content } = INPUTS[kind];
  /** @type {Outcome[]} */
  const outcomes = [];
  for await (const row of rowsOf(file)) {
    const truth = truths.get(row.id);
    if (truth === undefined) continue;
    const model = models?.[foldOf(truth.url)];
    const page = { origin: row.id, format, content: row[content] };
    const { article } = await library.cleanPage(page, model && { model });
    outcomes.push(judge(truth, article, format === 'text' ? row[content] : undefined));
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

/**
 * @param {readonly Outcome[]} outcomes
 * @param {string} field
 */
function showFailures(outcomes, field) {
  for (const { id, url, results } of outcomes) {
    const result = results[field];
    if (!result?.wrong) continue;
    line(
      `${id} ${url}\n  expected ${JSON.stringify(result.expected)}\n  got      ${JSON.stringify(result.got)}`,
    );
  }
}

/** @param {string} text */
function line(text) {
  process.stdout.write(`${text}\n`);
}
