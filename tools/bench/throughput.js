/**
 * How fast flat pages are cleaned on one core, and whether the cost grows in proportion to the page.
 *
 *     node tools/bench/throughput.js
 *
 * Prints megabytes a second on generated pages; the cost per line of pages from 1,000 to 100,000 lines (ten
 * times the lines may take eleven times the time); and the time for pages made to be slow: one line of a megabyte,
 * a hundred thousand bullets, a megabyte of one word. Ends with status 1 where a mark is missed.
 */
import { readFileSync } from 'node:fs';

/** @type {{ cleanArticle: (page: string) => Promise<unknown> }} */
const { cleanArticle } = await import(new URL('../../dist/index.js', import.meta.url).href);

/** Ten times the lines may take this many times the time. */
const GROWTH = 11;
/** A page made to be slow may take this many times the time of an ordinary one with as many bytes or lines. */
const HOSTILE = 2;

const seed = readFileSync(new URL('../../fixtures/seed/input.txt', import.meta.url), 'utf8');
const lines = seed.trimEnd().split('\n');

/**
 * Milliseconds for cleaning a text, the best of a few runs.
 *
 * @param {string} content
 */
async function time(content, runs = 3) {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    await cleanArticle(content);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/**
 * A page of so many lines, of the seed's lines in the seed's proportion: head, story, lists.
 *
 * @param {number} count
 */
function pageOf(count) {
  const [head, story, lists] = [lines.slice(0, 4), lines.slice(4, 16), lines.slice(16)];
  const long = Math.round((count * story.length) / lines.length);
  return [...head, ...repeat(story, long), ...repeat(lists, count - long - head.length)].join('\n');
}

/**
 * @param {readonly string[]} some
 * @param {number} count
 */
function repeat(some, count) {
  return Array.from({ length: count }, (_, i) => some[i % some.length] ?? '');
}

/** @param {string} text */
function say(text) {
  process.stdout.write(`${text}\n`);
}

let missed = false;

/**
 * @param {string} what
 * @param {boolean} holds
 */
function mark(what, holds) {
  if (!holds) missed = true;
  say(`${what}${holds ? '' : '   MISSED'}`);
}

for (let i = 0; i < 200; i++) await cleanArticle(seed);
const start = performance.now();
const pages = 400;
for (let i = 0; i < pages; i++) await cleanArticle(seed);
const seconds = (performance.now() - start) / 1000;
const rate = (pages * Buffer.byteLength(seed)) / 1e6 / seconds;
say(`throughput: ${(pages / seconds).toFixed(0)} pages of the seed's size a second, ${rate.toFixed(2)} MB/s`);

/** Each size is cleaned until as many lines are done, so that each pays its share of the garbage collection. */
const LINES = 200_000;

/** @param {number} count */
async function timeOfPage(count) {
  const page = pageOf(count);
  const repeats = Math.max(1, Math.round(LINES / count));
  const start = performance.now();
  for (let i = 0; i < repeats; i++) await cleanArticle(page);
  return (performance.now() - start) / repeats;
}

// Pages of these lines that are much shorter are of the family, which the rules judge without the model.
let before = await timeOfPage(1000);
for (const count of [10_000, 100_000]) {
  const now = await timeOfPage(count);
  const growth = now / before;
  mark(
    `${count} lines: ${now.toFixed(0)} ms, ${growth.toFixed(1)} times a tenth of them (at most ${GROWTH})`,
    growth <= GROWTH,
  );
  before = now;
}

const megabyte = 1_000_000;
const ofSameSize = await time(pageOf(10_000).slice(0, megabyte));
const ofSameLines = before;
for (const [name, content, ordinary] of /** @type {const} */ ([
  [
    'one line of 1 MB',
    'The committee met again on Monday, and nothing was decided. '.repeat(megabyte / 60),
    ofSameSize,
  ],
  ['100,000 bullets', '- a short item\n'.repeat(100_000), ofSameLines],
  ['1 MB of one word', 'a'.repeat(megabyte), ofSameSize],
  ['1 MB of spaces and dots', ' .'.repeat(megabyte / 2), ofSameSize],
  ['1 MB of opening brackets', '('.repeat(megabyte), ofSameSize],
])) {
  const took = await time(content, 2);
  mark(
    `${name}: ${took.toFixed(0)} ms, ${(took / ordinary).toFixed(2)} times an ordinary page (at most ${HOSTILE})`,
    took <= HOSTILE * ordinary,
  );
}

process.exitCode = missed ? 1 : 0;
