/**
 * How many pages a second the built tool cleans, from flat text and from HTML, beside its peers on the same pages.
 *
 *     node tools/bench/speed.js [--pages 200] [--python PATH]
 *
 * Each works in a thread of its own, so that none cleans up the memory another has used, and they take turns page
 * by page, so that whatever else the machine does falls on all alike. Only the extraction counts, after everything
 * is loaded and has done some pages. `taskset -c 0 node tools/bench/speed.js` keeps all of it on one core.
 */
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { files, sampleOf, whatIsMissing } from './corpus.js';
import { OURS, open, peerVersions } from './extractors.js';
import { kinds } from './kinds.js';

/** @typedef {import('./kinds.js').BenchPage} BenchPage */
/** @typedef {{ name: string, kind: string, ids: string[], python: string }} Entry */
/** @typedef {{ name: string, kind: string, worker: Worker, seconds: number, pages: number }} Contender */

/** Pages that each cleans before the clock runs: by then V8 has compiled what is hot. */
const WARM_UP = 100;

if (isMainThread) await main();
else await takeTurns(workerData);

async function main() {
  const { values } = parseArgs({
    options: {
      pages: { type: 'string', default: '200' },
      python: { type: 'string', default: process.env.CLEAN_ARTICLE_PYTHON ?? '' },
    },
  });
  const missing = whatIsMissing();
  if (missing !== undefined) {
    process.stderr.write(`speed: ${missing}\n`);
    process.exitCode = 1;
  } else await race(Number(values.pages), values.python);
}

/**
 * @param {number} pages
 * @param {string} python
 */
async function race(pages, python) {
  const ids = [...(await sampleOf(files.truth, pages + WARM_UP))];
  const contenders = await enter(ids, python);
  for (const [i, id] of ids.entries()) {
    for (const contender of contenders) await run(contender, id, i >= WARM_UP);
  }
  for (const { worker } of contenders) worker.postMessage(undefined);
  report(contenders);
}

/**
 * @param {string[]} ids
 * @param {string} python
 * @returns {Promise<Contender[]>} each ready for its first page
 */
async function enter(ids, python) {
  const { Readability, trafilatura } = peerVersions(python, (text) => process.stderr.write(`${text}\n`));
  const names = [
    { name: OURS, kind: 'html-text' },
    { name: OURS, kind: 'html' },
    ...(trafilatura ? [{ name: 'trafilatura', kind: 'html' }] : []),
    ...(Readability ? [{ name: 'Readability', kind: 'html' }] : []),
  ];
  return Promise.all(
    names.map(async ({ name, kind }) => {
      const worker = new Worker(new URL(import.meta.url), { workerData: { name, kind, ids, python } });
      await once(worker, 'message');
      return { name, kind, worker, seconds: 0, pages: 0 };
    }),
  );
}

/**
 * @param {Contender} contender
 * @param {string} id
 * @param {boolean} counts
 */
async function run(contender, id, counts) {
  contender.worker.postMessage(id);
  const [seconds] = await once(contender.worker, 'message');
  if (!counts) return;
  contender.seconds += seconds;
  contender.pages++;
}

/**
 * In a thread: has its pages at hand, then cleans those it is told to, and says how many seconds each took.
 *
 * @param {Entry} entry
 */
async function takeTurns({ name, kind, ids, python }) {
  const { extract, close } = await open(name, python);
  const wanted = new Set(ids);
  /** @type {Map<string, BenchPage>} */
  const pages = new Map();
  for await (const page of kinds[kind]?.pages((id) => wanted.has(id)) ?? []) pages.set(page.id, page);
  parentPort?.on('message', async (id) => {
    const page = pages.get(id);
    if (page === undefined) {
      close();
      parentPort?.close();
      return;
    }
    const started = performance.now();
    const { seconds = (performance.now() - started) / 1000 } = await extract(page);
    parentPort?.postMessage(seconds);
  });
  parentPort?.postMessage('ready');
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
