import { build } from 'esbuild';

/**
 * Builds a program of this folder that is written in TypeScript. It must find the benchmark's modules where they
 * are, so it is built beside its source.
 *
 * @param {string} name without `.ts`
 * @returns {Promise<string>} the file to run, from the project's folder
 */
export async function buildTool(name) {
  const outfile = `tools/train/${name}.built.js`;
  await build({
    entryPoints: [`tools/train/${name}.ts`],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    external: ['../bench/*'],
  });
  return outfile;
}
