/**
 * How many pages a second the built tool cleans, from flat text and from HTML, beside its peers on the same pages.
 *
 *     node tools/bench/speed.js [--pages 200] [--python PATH]
 *
 * All work on one page in turn, so that whatever else the machine does falls on all alike; only the extraction
 * counts, after everything is loaded and has done some pages. For one core, Python's threads and V8's included:
 * `taskset -c 0 node tools/bench/speed.js`.
 */
import { parseArgs } from 'node:util';
import { files, sampleOf, whatIsMissing } from './corpus.js';
import { OURS, open, peerVersions } from './extractors.js';
import { kinds } from './kinds.js';

/** @typedef {import('./kinds.js').BenchPage} BenchPage */
/** @typedef {{ name: string, kind: string, extractor: import('./extractors.js').Extractor, seconds: number, pages: number }} Contender */

/** Pages that each cleans before the clock runs: by then V8 has compiled what is hot. */
const WARM_UP = 50;

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '200' },
    python: { type: 'string', default: process.env.CLEAN_ARTICLE_PYTHON ?? '' },
  },
});

const missing = whatIsMissing();
if (missing === undefined) await race();
else {
  process.stderr.write(`speed: ${missing}\n`);
  process.exitCode = 1;
}

async function race() {
  const contenders = await enter();
  const flat = await load('html-text');
  const html = await load('html');
  for (const [i, id] of [...flat.keys()].entries()) {
    for (const contender of contenders) {
      const page = (contender.kind === 'html' ? html : flat).get(id);
      if (page !== undefined) await run(contender, page, i >= WARM_UP);
    }
  }
  for (const { extractor } of contenders) extractor.close();
  report(contenders);
}

/** @returns {Promise<Contender[]>} */
async function enter() {
  const tell = (/** @type {string} */ text) => void process.stderr.write(`${text}\n`);
  const { Readability, trafilatura } = peerVersions(values.python, tell);
  const names = [
    { name: OURS, kind: 'html-text' },
    { name: OURS, kind: 'html' },
    ...(trafilatura ? [{ name: 'trafilatura', kind: 'html' }] : []),
    ...(Readability ? [{ name: 'Readability', kind: 'html' }] : []),
  ];
  return Promise.all(
    names.map(async ({ name, kind }) => {
      const extractor = await open(name, values.python);
      return { name, kind, extractor, seconds: 0, pages: 0 };
    }),
  );
}

/**
 * The pages to clean and those to warm up on, by id.
 *
 * @param {string} kind
 */
async function load(kind) {
  const ids = await sampleOf(files.truth, Number(values.pages) + WARM_UP);
  /** @type {Map<string, BenchPage>} */
  const pages = new Map();
  for await (const page of kinds[kind]?.pages((id) => ids.has(id)) ?? []) pages.set(page.id, page);
  return pages;
}

/**
 * @param {Contender} contender
 * @param {BenchPage} page
 * @param {boolean} counts
 */
async function run(contender, page, counts) {
  const started = performance.now();
  const { seconds } = await contender.extractor.extract(page);
  if (!counts) return;
  contender.seconds += seconds ?? (performance.now() - started) / 1000;
  contender.pages++;
}

/** @param {readonly Contender[]} contenders */
function report(contenders) {
  const others = contenders.filter(({ name }) => name !== OURS);
  for (const contender of contenders) {
    const ratios = contender.name === OURS ? others.map((other) => ratio(contender, other)) : [];
    const line = `${contender.name} on ${contender.kind}`.padEnd(28) + rate(contender).toFixed(1).padStart(7);
    process.stdout.write(`${[`${line} pages/s`, ...ratios].join('; ')}\n`);
  }
}

/** @param {Contender} contender */
function rate({ pages, seconds }) {
  return pages / seconds;
}

/**
 * @param {Contender} one
 * @param {Contender} other
 */
function ratio(one, other) {
  return `${(rate(one) / rate(other)).toFixed(2)} times ${other.name}`;
}
