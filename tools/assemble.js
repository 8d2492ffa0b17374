/** Compiles the network's kernels to WebAssembly and keeps that beside them, so that neither tests nor builds need to. */
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../src/classify/line-model/assembly');

export const CODE_FILE = join(folder, 'code.ts');

const OPTIONS = ['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd'];

/**
 * Compiles the kernels.
 * @returns {Promise<string>} what `code.ts` is to hold
 */
export async function assembled() {
  /** @type {Map<string, string | Uint8Array>} */
  const written = new Map();
  const { error, stderr } = await asc.main(
    ['kernels.ts', '--baseDir', folder, '--outFile', 'kernels.wasm', ...OPTIONS],
    { writeFile: (name, contents) => void written.set(name, contents) },
  );
  const code = written.get('kernels.wasm');
  if (error !== null || code === undefined) throw new Error(`the kernels do not compile:\n${stderr}`);
  return `/** WebAssembly in base64, made of \`kernels.ts\` by \`npm run assemble\`. */
export const KERNELS =
  '${Buffer.from(code).toString('base64')}';
`;
}

if (fileURLToPath(import.meta.url) === process.argv[1]) await writeFile(CODE_FILE, await assembled());
