/**
 * Builds and runs `fit-headline.ts`, which says what it does.
 *
 *     node tools/train/fit-headline.js
 */
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { whatIsMissing } from '../bench/corpus.js';
import { buildTool } from './build-tool.js';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const missing = whatIsMissing();
if (missing !== undefined) {
  process.stderr.write(`fit-headline: ${missing}\n`);
  process.exitCode = 1;
} else await buildAndRun();

async function buildAndRun() {
  const outfile = await buildTool('fit-headline');
  try {
    await import(new URL(`../../${outfile}`, import.meta.url).href);
  } finally {
    rmSync(outfile);
  }
}
