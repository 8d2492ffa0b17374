/**
 * Builds and runs `fit-headline.ts` or `fit-confidence.ts`, which say what they do.
 *
 *     node tools/train/fit.js headline
 *     node tools/train/fit.js confidence
 */
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { whatIsMissing } from '../bench/corpus.js';
import { buildTool } from './build-tool.js';

const NAMES = ['headline', 'confidence'];

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const [name = ''] = process.argv.slice(2);
const problem = NAMES.includes(name) ? whatIsMissing() : `say what to fit: ${NAMES.join(' or ')}`;
if (problem !== undefined) {
  process.stderr.write(`fit: ${problem}\n`);
  process.exitCode = 1;
} else await buildAndRun();

async function buildAndRun() {
  const outfile = await buildTool(`fit-${name}`);
  try {
    await import(new URL(`../../${outfile}`, import.meta.url).href);
  } finally {
    rmSync(outfile);
  }
}
