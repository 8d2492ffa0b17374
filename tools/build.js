/**
 * Builds dist/: the library as ES modules, the command as CommonJS, the types, and the licences of what is
 * bundled. Parts that the sources import late stay files of their own, loaded when first needed.
 */
import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { collectLicences } from './licences.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);

/** @type {import('esbuild').BuildOptions & { metafile: true }} */
const common = {
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minify: true,
  // Names stay in error messages and stack traces.
  keepNames: false,
  metafile: true,
  legalComments: 'none',
  logLevel: 'warning',
};

/** The library, for `import`. */
async function buildLibrary() {
  const { metafile } = await build({ ...common, entryPoints: ['src/index.ts'], outdir: 'dist' });
  return metafile;
}

/**
 * The command. Node starts CommonJS sooner, but esbuild splits only ES modules, so each part is turned into
 * CommonJS after the split.
 */
async function buildCommand() {
  const { metafile, outputFiles } = await build({
    ...common,
    entryPoints: ['src/cli/main.ts'],
    outdir: 'dist/cli',
    outExtension: { '.js': '.cjs' },
    write: false,
  });
  await mkdir('dist/cli', { recursive: true });
  await Promise.all(outputFiles.map(writeAsCommonJs));
  return metafile;
}

/** @param {import('esbuild').OutputFile} file */
async function writeAsCommonJs({ path, text }) {
  const { code } = await transform(text, {
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    minify: true,
    // `import()` of a CommonJS part would start the loader of ES modules; `require` does as well.
    supported: { 'dynamic-import': false },
  });
  await writeFile(join('dist/cli', basename(path)), code);
}

/** The declarations, with imports that every TypeScript project can follow. */
async function buildTypes() {
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
    stdio: 'inherit',
  });
  const files = await readdir('dist/types', { recursive: true });
  await Promise.all(
    files.filter((file) => file.endsWith('.d.ts')).map((file) => renameImports(join('dist/types', file))),
  );
}

/** @param {string} path */
async function renameImports(path) {
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replace(/((?:from |import\()['"]\.[^'"]*)\.ts(?=['"])/g, '$1.js'));
}

await rm('dist', { recursive: true, force: true });
const [library, command] = await Promise.all([buildLibrary(), buildCommand(), buildTypes()]);
await writeFile('dist/THIRD-PARTY-LICENSES.txt', await collectLicences([library, command]));
