/**
 * How many pages a second the built tool cleans, from flat text and from HTML, beside its peers on the same pages.
 *
 *     node tools/bench/speed.js [--pages 200] [--python PATH]
 *
 * Each is a process of its own, as it is for those who use it: none shares memory, compiled code or caches with
 * another. They take turns in runs of some pages, so that whatever else the machine does falls on all alike. Only
 * the extraction counts, after everything is loaded and has done some runs. `taskset -c 0 node tools/bench/speed.js`
 * keeps all of it on one core.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { files, sampleOf, whatIsMissing } from './corpus.js';
import { OURS, open, peerVersions, WITH_METADATA } from './extractors.js';
import { kinds } from './kinds.js';

/** @typedef {import('./kinds.js').BenchPage} BenchPage */
/** @typedef {{ name: string, kind: string, ids: string[], python: string }} Entry */
/** @typedef {{ name: string, kind: string, child: import('node:child_process').ChildProcess, seconds: number, pages: number }} Contender */

/** Pages that one cleans before it is the next one's turn. */
const RUN = 25;
/** Pages that each cleans before the clock runs: by then V8 has compiled what is hot. */
const WARM_UP = 100;

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '200' },
    python: { type: 'string', default: process.env.CLEAN_ARTICLE_PYTHON ?? '' },
    // How a contender's process is told which one it is.
    entry: { type: 'string' },
  },
});
if (values.entry !== undefined) await takeTurns(JSON.parse(values.entry));
else await main(Number(values.pages), values.python);

/**
 * @param {number} pages
 * @param {string} python
 */
async function main(pages, python) {
  const missing = whatIsMissing();
  if (missing !== undefined) {
    process.stderr.write(`speed: ${missing}\n`);
    process.exitCode = 1;
  } else await race([...(await sampleOf(files.truth, pages + WARM_UP))], python);
}

/**
 * @param {string[]} ids
 * @param {string} python
 */
async function race(ids, python) {
  const contenders = await enter(ids, python);
  for (let first = 0; first < ids.length; first += RUN) {
    for (const contender of contenders)
      await turn(contender, ids.slice(first, first + RUN), first >= WARM_UP);
  }
  for (const { child } of contenders) child.disconnect();
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
    ...(trafilatura ? ['trafilatura', WITH_METADATA].map((name) => ({ name, kind: 'html' })) : []),
    ...(Readability ? [{ name: 'Readability', kind: 'html' }] : []),
  ];
  return Promise.all(
    names.map(async ({ name, kind }) => {
      const child = start({ name, kind, ids, python });
      await once(child, 'message');
      return { name, kind, child, seconds: 0, pages: 0 };
    }),
  );
}

/** @param {Entry} entry */
function start(entry) {
  const child = fork(fileURLToPath(import.meta.url), ['--entry', JSON.stringify(entry)]);
  // Who waits for its answer must learn that none comes.
  return child.once('exit', (code) => {
    if (code !== 0) child.emit('error', new Error(`the process of ${entry.name} ended with ${code}`));
  });
}

/**
 * @param {Contender} contender
 * @param {string[]} ids
 * @param {boolean} counts
 */
async function turn(contender, ids, counts) {
  contender.child.send(ids);
  const [seconds] = await once(contender.child, 'message');
  if (!counts) return;
  contender.seconds += seconds;
  contender.pages += ids.length;
}

/**
 * In a process of its own: has its pages at hand, then cleans those it is told to, and says how many seconds they
 * took, until nobody tells it any more.
 *
 * @param {Entry} entry
 */
async function takeTurns({ name, kind, ids, python }) {
  const { extract, close } = await open(name, python, 'shipped');
  const wanted = new Set(ids);
  /** @type {Map<string, BenchPage>} */
  const pages = new Map();
  for await (const page of kinds[kind]?.pages((id) => wanted.has(id)) ?? []) pages.set(page.id, page);
  process.on('message', async (/** @type {string[]} */ run) => {
    let sum = 0;
    for (const id of run) {
      const started = performance.now();
      const { seconds = (performance.now() - started) / 1000 } = await extract(
        /** @type {BenchPage} */ (pages.get(id)),
      );
      sum += seconds;
    }
    process.send?.(sum);
  });
  process.on('disconnect', close);
  process.send?.('ready');
}

/** @param {readonly Contender[]} contenders */
function report(contenders) {
  const others = contenders.filter(({ name }) => name !== OURS);
  for (const contender of contenders) {
    const ratios = contender.name === OURS ? others.map((other) => ratio(contender, other)) : [];
    const line = `${contender.name} on ${contender.kind}`.padEnd(34) + rate(contender).toFixed(1).padStart(7);
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
