import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The generator of pages is TypeScript: esbuild turns it into a module that this Node can import. */
export async function loadGenerator() {
  const entry = fileURLToPath(new URL('../../test/support/family.ts', import.meta.url));
  const result = await build({ entryPoints: [entry], bundle: true, format: 'esm', write: false });
  const code = Buffer.from(result.outputFiles[0]?.contents ?? []).toString('base64');
  /** @type {typeof import('../../test/support/family.ts')} */
  const generator = await import(`data:text/javascript;base64,${code}`);
  return generator;
}
