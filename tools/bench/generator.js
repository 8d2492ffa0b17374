import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The generator of pages. */
export async function loadGenerator() {
  /** @type {typeof import('../../test/support/family.ts')} */
  const generator = await load('../../test/support/family.ts');
  return generator;
}

/**
 * A module of the tests or of the sources, which are TypeScript: esbuild turns it into one that this Node can import.
 *
 * @param {string} path as from here
 */
export async function load(path) {
  const entry = fileURLToPath(new URL(path, import.meta.url));
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
  });
  const code = Buffer.from(result.outputFiles[0]?.contents ?? []).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
