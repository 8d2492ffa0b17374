/**
 * How long the built tool takes on one small page, against Node doing nothing: the median of interleaved pairs,
 * so that whatever else the machine does falls on both alike. Fails above the limit. The quickest of each are told too:
 * on a machine that is now slow and now quick the two medians may be of different times.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PAIRS = 15;
const LIMIT = 1.6;

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const tool = [join(root, 'bin/clean-article.js'), join(root, 'fixtures/seed/input.txt')];
const nothing = ['-e', '0'];

/**
 * The milliseconds that Node takes from start to end.
 * @param {readonly string[]} args
 */
function time(args) {
  const started = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  return Number(process.hrtime.bigint() - started) / 1e6;
}

/** @param {readonly number[]} numbers */
function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/**
 * @param {number} full
 * @param {number} base
 */
function against(full, base) {
  return `${full.toFixed(1)} ms, node alone ${base.toFixed(1)} ms: ${(full / base).toFixed(2)} times`;
}

if (!existsSync(join(root, 'dist/cli.js'))) throw new Error('dist is missing; run `npm run build` first');
// The first of each warms the disk's cache.
for (const args of [nothing, tool]) time(args);
const pairs = Array.from({ length: PAIRS }, () => ({ base: time(nothing), full: time(tool) }));
const bases = pairs.map((pair) => pair.base);
const fulls = pairs.map((pair) => pair.full);
const ratio = median(fulls) / median(bases);
process.stdout.write(
  `cold start: ${against(median(fulls), median(bases))} (at most ${LIMIT}); the quickest: ${against(Math.min(...fulls), Math.min(...bases))}\n`,
);
process.exitCode = ratio > LIMIT ? 1 : 0;
