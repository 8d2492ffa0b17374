/**
 * One kind of pages through one extractor: a share of the pages, in a thread of its own. Tells the judgement on
 * each page as soon as it is there.
 */
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { OURS, open } from './extractors.js';
import { kinds } from './kinds.js';
import { countSnippets, overlap, shingles, wordScore, words } from './measures.js';

/** @typedef {import('./kinds.js').BenchPage} BenchPage */
/** @typedef {import('./measures.js').Score & { shingles: import('./measures.js').Overlap, given: number, right: number }} TextScore */

/**
 * @typedef {object} Judgement
 * @property {string} id
 * @property {string | null} url
 * @property {TextScore} [score] against the story's text, where that is known; with both lengths in words
 * @property {ReturnType<typeof countSnippets>} [snippets]
 * @property {number} confidence
 * @property {string} [error] why the extractor failed; what it gave is then nothing
 */

/** @typedef {{ kind: string, extractor: string, ids: ReadonlySet<string>, python: string }} Task */

/**
 * Judges all pages of a kind, in so many threads.
 *
 * @param {Task} task
 * @param {number} threads
 * @returns {Promise<Judgement[]>} in the order of the ids
 */
export async function judgeAll(task, threads) {
  const shares = Array.from({ length: threads }, (_, share) => judgeShare({ ...task, share, threads }));
  const judgements = (await Promise.all(shares)).flat();
  return judgements.sort((one, other) => (one.id < other.id ? -1 : 1));
}

/**
 * @param {Task & { share: number, threads: number }} workerData
 * @returns {Promise<Judgement[]>}
 */
function judgeShare(workerData) {
  return new Promise((resolve, reject) => {
    /** @type {Judgement[]} */
    const judgements = [];
    // What peers have to say of a page is kept off the screen; what this tool says is a fault to be seen.
    const quiet = workerData.extractor !== OURS;
    const worker = new Worker(new URL(import.meta.url), { workerData, stdout: quiet, stderr: quiet });
    worker.on('message', (judgement) => judgements.push(judgement));
    worker.on('error', reject);
    worker.on('exit', () => resolve(judgements));
  });
}

/** @param {Task & { share: number, threads: number }} task */
async function work({ kind, extractor, ids, python, share, threads }) {
  const { extract, close } = await open(extractor, python);
  let count = 0;
  const isMine = (/** @type {string} */ id) => ids.has(id) && count++ % threads === share;
  for await (const page of kinds[kind]?.pages(isMine) ?? []) {
    parentPort?.postMessage(await judge(page, extract));
  }
  close();
}

/**
 * @param {BenchPage} page
 * @param {import('./extractors.js').Extractor['extract']} extract
 * @returns {Promise<Judgement>}
 */
async function judge(page, extract) {
  const { id, url, body, snippets } = page;
  /** @type {import('./extractors.js').Extracted & { error?: string }} */
  const { text, confidence = 0, error } = await extract(page).catch(failed);
  return {
    id,
    url,
    confidence,
    ...(body === undefined ? {} : { score: scoreOf(text, body) }),
    ...(snippets === undefined ? {} : { snippets: countSnippets(text, snippets) }),
    ...(error === undefined ? {} : { error }),
  };
}

/**
 * @param {unknown} error
 * @returns {import('./extractors.js').Extracted & { error: string }}
 */
function failed(error) {
  return { text: '', error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

/**
 * @param {string} given
 * @param {string} right
 * @returns {TextScore}
 */
function scoreOf(given, right) {
  return {
    ...wordScore(given, right),
    shingles: overlap(shingles(given), shingles(right)),
    given: words(given).length,
    right: words(right).length,
  };
}

if (!isMainThread && workerData?.kind !== undefined) await work(workerData);
