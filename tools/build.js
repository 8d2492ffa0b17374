/**
 * Builds dist/: the library as ES modules, the command as one script with V8's compiled code beside it, the
 * types, and the licences of what is bundled.
 */
import { execFile } from 'node:child_process';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { Writable } from 'node:stream';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { Script } from 'node:vm';
import { build } from 'esbuild';
import { collectLicences } from './licences.js';

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'));

const samplePage = 'fixtures/seed/input.txt';
/** Pages that need parts of it, and those of them whose compiled code is kept. */
const samplesOfParts = ['fixtures/html-news/input.html', 'fixtures/german/input.txt'];
const compiledParts = ['html', 'model', 'structure'];

/** A module of CommonJS has no `import.meta.url`; the library of the pool looks beside it for what its threads run. */
const ownFileUrl = 'require("node:url").pathToFileURL(__filename).href';

/** @satisfies {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  minify: true,
  metafile: true,
  legalComments: 'none',
  logLevel: 'warning',
  // Node has had them since version 10; as constructor calls they would be made anew at each use.
  supported: { 'regexp-unicode-property-escapes': true },
};

/** The library, for `import`. What the sources import late is split off, and loaded when first needed. */
async function buildLibrary() {
  const { metafile } = await build({
    ...common,
    entryPoints: ['src/index.ts'],
    outdir: 'dist',
    plugins: [languagesAsJson],
    format: 'esm',
    splitting: true,
  });
  return metafile;
}

/**
 * What most runs of the command never load, in files of their own: a name for each, and the module. Everything
 * else that is loaded late stands in the command itself, where the compiled code is kept.
 *
 * @type {Readonly<Record<string, { module: string, imports: RegExp }>>}
 */
const parts = {
  // The encodings that files without any mark of theirs may have.
  encodings: { module: 'chardet', imports: /^chardet$/ },
  // Most of a megabyte of data.
  languages: { module: 'eld/extrasmall', imports: /^eld\/extrasmall$/ },
  // The parser of HTML.
  html: { module: 'src/segment/from-html.ts', imports: /\/from-html\.ts$/ },
  // The parser of Markdown, and of the head before it.
  markdown: { module: 'src/segment/from-markdown.ts', imports: /\/from-markdown\.ts$/ },
  // Trees of HTML and Markdown.
  structure: { module: 'src/extract/structure/index.ts', imports: /\/structure\/index\.ts$/ },
  // The user's own rules: the parser of YAML that tells places, and the engine of patterns.
  rules: { module: 'src/rules/parse.ts', imports: /\/rules\/parse\.ts$/ },
  'rules-compiled': { module: 'src/rules/compile.ts', imports: /\/rules\/compile\.ts$/ },
  // The model that judges pages of every kind, with its weights and the commonest words of many languages.
  model: { module: 'src/classify/line-model/index.ts', imports: /\/line-model\/index\.ts$/ },
  // The pool of threads; only many pages are worth its start.
  threads: { module: 'src/batch/threads.ts', imports: /\/threads\.ts$/ },
};

async function buildParts() {
  const entryPoints = Object.fromEntries(Object.entries(parts).map(([name, { module }]) => [name, module]));
  const { metafile } = await build({
    ...common,
    entryPoints,
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    plugins: [languagesAsJson],
    format: 'cjs',
    banner: { js: `const metaUrl = ${ownFileUrl};` },
    define: { 'import.meta.url': 'metaUrl' },
  });
  return metafile;
}

/** The part of the pool's library that runs in its threads, and that it looks for by this name. */
async function buildPoolEntry() {
  const { metafile } = await build({
    ...common,
    entryPoints: { 'entry/worker': 'node_modules/tinypool/dist/entry/worker.js' },
    outdir: 'dist',
    format: 'esm',
  });
  return metafile;
}

/**
 * Commander starts programs for subcommands of their own; this command has none, and Node's `child_process`
 * takes three milliseconds to load.
 *
 * @type {import('esbuild').Plugin}
 */
const noSubcommandPrograms = {
  name: 'no-subcommand-programs',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('commander') ? { path: 'child_process', namespace: 'absent' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'absent' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/**
 * Two thousand names of characters, which only references between links would need: as one JSON text, parsed
 * when first asked, they cost nothing to load; as an object two milliseconds.
 *
 * @type {import('esbuild').Plugin}
 */
const characterNamesLate = {
  name: 'character-names-late',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]decode-named-character-reference[\\/]index\.js$/ }, async ({ path }) => {
      const { characterEntities } = await import(createRequire(path).resolve('character-entities'));
      const contents = `let names;
        export function decodeNamedCharacterReference(name) {
          names ??= JSON.parse(${JSON.stringify(JSON.stringify(characterEntities))});
          return Object.hasOwn(names, name) ? names[name] : false;
        }`;
      return { contents };
    });
  },
};

/**
 * Fifty thousand pieces of words by which languages are told. As an object in the source they take 88 MB and a
 * third of a second to load, as one JSON text 28 MB and a sixth of that.
 *
 * @type {import('esbuild').Plugin}
 */
const languagesAsJson = {
  name: 'languages-as-json',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]eld[\\/]src[\\/]ngrams[\\/]\w+\.js$/ }, async ({ path }) => {
      const { ngramsData } = await import(pathToFileURL(path).href);
      const json = JSON.stringify(JSON.stringify(ngramsData));
      return { contents: `export const ngramsData = JSON.parse(${json});` };
    });
  },
};

/** @type {import('esbuild').Plugin} */
const partsApart = {
  name: 'parts-apart',
  setup({ onResolve }) {
    for (const [name, { module, imports }] of Object.entries(parts)) {
      const part = { path: `../dist/${name}.cjs`, external: true };
      // Another module of the project may be called the same.
      const isOther = (/** @type {string} */ file) => module.startsWith('src/') && file !== resolve(module);
      onResolve({ filter: imports }, ({ path, resolveDir }) =>
        isOther(resolve(resolveDir, path)) ? undefined : part,
      );
    }
  },
};

/**
 * The command, and what threads run for it, as a script that gives one function, `(module, require) => exports`.
 * Late imports are in it too, but run when first needed.
 */
async function buildCommand() {
  const { metafile } = await build({
    ...common,
    stdin: {
      // What threads run is late too: the command itself does not need it.
      contents: `export { main } from './src/cli/main.ts';
        export const workOnBatch = async (batch) => (await import('./src/batch/worker.ts')).workOnBatch(batch);`,
      resolveDir: '.',
    },
    outfile: 'dist/cli.js',
    plugins: [partsApart, noSubcommandPrograms, characterNamesLate],
    format: 'cjs',
    banner: { js: '(function (module, require) {' },
    footer: { js: 'return module.exports; })' },
    // A real `import()` would start the loader of ES modules.
    supported: { ...common.supported, 'dynamic-import': false },
  });
  return metafile;
}

/** Writes every character beyond ASCII as an escape: then V8 keeps the source at a byte a character. */
async function escapeCommand() {
  const source = await readFile('dist/cli.js', 'utf8');
  const escaped = (/** @type {string} */ unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  await writeFile('dist/cli.js', source.replace(/[\u0080-\uffff]/g, escaped));
}

/**
 * Keeps what V8 compiled while the command cleaned a page, so that the next start need not compile it again; and of its
 * parts, while it cleaned the others. Their names say for which Node they are: V8 sees when code is of another version,
 * but not when Node has patched it since, and crashes then. Another Node compiles from the source as ever.
 */
async function keepCompiledCode() {
  const require = createRequire(import.meta.url);
  const { load, parts } = require('../bin/part.js');
  const script = new Script(await readFile('dist/cli.js', 'latin1'), { filename: 'dist/cli.js' });
  /** @type {typeof import('../src/cli/main.ts')} */
  const { main } = script.runInThisContext()({}, (/** @type {string} */ path) =>
    path.endsWith('.cjs') ? load(path, () => undefined) : require(path),
  );
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const around = { stdin: process.stdin, stdout: nowhere, stderr: process.stderr };
  const clean = async (/** @type {string} */ page) => {
    const status = await main([page], around);
    if (status !== 0) throw new Error(`the command ended with ${status} on ${page}`);
  };
  await clean(samplePage);
  await keep('dist/cli.js', script);
  for (const page of samplesOfParts) await clean(page);
  for (const name of compiledParts) await keep(`dist/${name}.cjs`, parts.get(`../dist/${name}.cjs`).script);
}

/**
 * @param {string} file
 * @param {Script} script
 */
async function keep(file, script) {
  const { version, platform, arch } = process;
  const cache = file.replace(/\.c?js$/, `-${version}-${platform}-${arch}.cache`);
  await writeFile(cache, script.createCachedData());
}

/** The declarations, with imports that every TypeScript project can follow. */
async function buildTypes() {
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
  await promisify(execFile)(process.execPath, [tsc, '-p', 'tsconfig.build.json']);
  const files = await readdir('dist/types', { recursive: true });
  const declarations = files.filter((file) => file.endsWith('.d.ts'));
  await Promise.all(declarations.map((file) => renameImports(join('dist/types', file))));
}

/** @param {string} path */
async function renameImports(path) {
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replace(/((?:from |import\()['"]\.[^'"]*)\.ts(?=['"])/g, '$1.js'));
}

await rm('dist', { recursive: true, force: true });
const [library, command, late, poolEntry] = await Promise.all([
  buildLibrary(),
  buildCommand(),
  buildParts(),
  buildPoolEntry(),
  buildTypes(),
]);
await writeFile(
  'dist/THIRD-PARTY-LICENSES.txt',
  await collectLicences([library, command, late, poolEntry], ['stopwords-iso']),
);
await escapeCommand();
await keepCompiledCode();
