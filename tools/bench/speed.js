/**
 * How many pages a second the built tool cleans, from flat text and from HTML, beside its peers on the same pages.
 *
 *     node tools/bench/speed.js [--pages 200] [--python PATH]
 *
 * Each is a process of its own, as it is for those who use it: none shares memory, compiled code or caches with
 * another. They take turns in runs of some pages, so that whatever else the machine does falls on all alike. Only
 * the extraction counts, after everything is loaded. V8 compiles what is hot while it runs, and that weighs on the
 * first pages: what counts are the articles after pages of other sites, the ones in many languages; how fast the first
 * of those were is told too. This tool has the bounds of memory and compiling that the command sets where there are
 * many pages. `taskset -c 0 node tools/bench/speed.js` keeps all of it on one core.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { files, sampleOf, whatIsMissing } from './corpus.js';
import { OURS, open, peerVersions, WITH_METADATA } from './extractors.js';
import { load } from './generator.js';
import { kinds } from './kinds.js';

/** @typedef {import('./kinds.js').BenchPage} BenchPage */
/** @typedef {{ name: string, kind: string, warmUp: string, ids: string[], python: string }} Entry */
/** @typedef {{ seconds: number, pages: number }} Lap */
/** @typedef {{ name: string, kind: string, child: import('node:child_process').ChildProcess, before: number, first: Lap, counted: Lap }} Contender */

/** Pages that one cleans before it is the next one's turn. */
const RUN = 25;
/** So many pages are told of as the first. */
const FIRST = 100;

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
  } else await race([...(await sampleOf(files.truth, pages))], python);
}

/**
 * @param {string[]} ids
 * @param {string} python
 */
async function race(ids, python) {
  const contenders = await enter(ids, python);
  const warmUp = contenders[0]?.before ?? 0;
  await takeLap(contenders, 0, FIRST, 'first');
  await takeLap(contenders, FIRST, warmUp);
  await takeLap(contenders, warmUp, warmUp + ids.length, 'counted');
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
    { name: OURS, kind: 'html-text', warmUp: 'snippets-text' },
    ...[
      OURS,
      ...(trafilatura ? ['trafilatura', WITH_METADATA] : []),
      ...(Readability ? ['Readability'] : []),
    ].map((name) => ({ name, kind: 'html', warmUp: 'snippets-html' })),
  ];
  return Promise.all(
    names.map(async ({ name, kind, warmUp }) => {
      const child = start({ name, kind, warmUp, ids, python });
      const [before] = await once(child, 'message');
      return {
        name,
        kind,
        child,
        before,
        first: { seconds: 0, pages: 0 },
        counted: { seconds: 0, pages: 0 },
      };
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
 * All clean the same pages, a run each in turn.
 *
 * @param {Contender[]} contenders
 * @param {number} from
 * @param {number} to
 * @param {'first' | 'counted'} [lap] what the time is put down to
 */
async function takeLap(contenders, from, to, lap) {
  for (let start = from; start < to; start += RUN) {
    const end = Math.min(start + RUN, to);
    for (const contender of contenders) {
      contender.child.send([start, end]);
      const [seconds] = await once(contender.child, 'message');
      if (lap === undefined) continue;
      contender[lap].seconds += seconds;
      contender[lap].pages += end - start;
    }
  }
}

/**
 * In a process of its own: has its pages at hand, and says how many come before those that count; then cleans those
 * it is told to, and says how many seconds they took, until nobody tells it any more.
 *
 * @param {Entry} entry
 */
async function takeTurns({ name, kind, warmUp, ids, python }) {
  if (name === OURS) await setBounds();
  const { extract, close } = await open(name, python, 'shipped');
  const wanted = new Set(ids);
  const before = await pagesOf(warmUp, () => true);
  const pages = [...before, ...(await pagesOf(kind, (id) => wanted.has(id)))];
  process.on('message', async (/** @type {[number, number]} */ [start, end]) => {
    let sum = 0;
    for (const page of pages.slice(start, end)) {
      const started = performance.now();
      const { seconds = (performance.now() - started) / 1000 } = await extract(page);
      sum += seconds;
    }
    process.send?.(sum);
  });
  process.on('disconnect', close);
  process.send?.(before.length);
}

/** As the command does before it cleans many pages. */
async function setBounds() {
  /** @type {typeof import('../../src/batch/heaps.ts')} */
  const heaps = await load('../../src/batch/heaps.ts');
  heaps.boundHeaps();
}

/**
 * @param {string} kind
 * @param {(id: string) => boolean} wanted
 */
async function pagesOf(kind, wanted) {
  /** @type {BenchPage[]} */
  const pages = [];
  for await (const page of kinds[kind]?.pages(wanted) ?? []) pages.push(page);
  return pages;
}

/** @param {readonly Contender[]} contenders */
function report(contenders) {
  const others = contenders.filter(({ name }) => name !== OURS);
  for (const contender of contenders) {
    const ratios = contender.name === OURS ? others.map((other) => ratio(contender, other)) : [];
    const line = `${contender.name} on ${contender.kind}`.padEnd(34) + perSecond(contender.counted);
    const first = `${perSecond(contender.first)} the first ${FIRST}`;
    process.stdout.write(`${[`${line} pages/s`, first, ...ratios].join('; ')}\n`);
  }
}

/** @param {Lap} lap */
function perSecond(lap) {
  return rate(lap).toFixed(1).padStart(7);
}

/** @param {Lap} lap */
function rate({ pages, seconds }) {
  return pages / seconds;
}

/**
 * @param {Contender} one
 * @param {Contender} other
 */
function ratio(one, other) {
  return `${(rate(one.counted) / rate(other.counted)).toFixed(2)} times ${other.name}`;
}
