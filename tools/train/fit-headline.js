/**
 * Builds and runs `fit-headline.ts`, which says what it does.
 *
 *     node tools/train/fit-headline.js
 */
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { whatIsMissing } from '../bench/corpus.js';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const missing = whatIsMissing();
if (missing !== undefined) {
  process.stderr.write(`fit-headline: ${missing}\n`);
  process.exitCode = 1;
} else await buildAndRun();

/** It must find the benchmark's modules where they are, so that it is built beside its source. */
async function buildAndRun() {
  const outfile = 'tools/train/fit-headline.built.js';
  await build({
    entryPoints: ['tools/train/fit-headline.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    external: ['../bench/*'],
  });
  try {
    await import(new URL(`../../${outfile}`, import.meta.url).href);
  } finally {
    rmSync(outfile);
  }
}
