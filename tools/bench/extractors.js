/**
 * What is measured: this tool, its peers, and doing nothing.
 */
import { existsSync, readFileSync } from 'node:fs';
import { FOLDS } from './folds.js';
import { versionsIn } from './peers/python.js';

/** @typedef {import('./kinds.js').BenchPage} BenchPage */

/**
 * @typedef {object} Extracted
 * @property {string} text the story without its headline
 * @property {number} [confidence]
 * @property {number} [seconds] what it took, where that is less than until the text is here
 */

/** @typedef {{ extract: (page: BenchPage) => Promise<Extracted>, close: () => void }} Extractor */

/**
 * The parts of the built library that are used here.
 *
 * @typedef {object} Library
 * @property {(page: import('../../src/types.ts').Page, options?: object) => Promise<import('../../src/types.ts').CleanedPage>} cleanPage
 * @property {(json: string) => Promise<unknown>} loadLineModel
 */

export const OURS = 'clean-article';
export const NOTHING = 'as it is';
/** What trafilatura is called where it does all that this tool does: only the time it takes differs. */
export const WITH_METADATA = 'trafilatura with metadata';

/** Those that read HTML, by name. What they need is loaded only if they are asked for. */
export const peers = /** @type {Record<string, (python: string) => Promise<Extractor>>} */ ({
  trafilatura: async (python) => (await import('./peers/python.js')).openPython(python, 'trafilatura'),
  [WITH_METADATA]: async (python) =>
    (await import('./peers/python.js')).openPython(python, 'trafilatura-metadata'),
  Readability: async () => (await import('./peers/readability.js')).openReadability(),
  Defuddle: async () => (await import('./peers/defuddle.js')).openDefuddle(),
  jusText: async (python) => (await import('./peers/python.js')).openPython(python, 'justext'),
});

/**
 * The peers that can be measured here, with their versions.
 *
 * @param {string} python the one that has the peers that are Python; empty for none
 * @param {(text: string) => void} tell told which are left out, and why
 * @returns {Record<string, string>}
 */
export function peerVersions(python, tell) {
  const inNode = { Readability: versionOf('@mozilla/readability'), Defuddle: versionOf('defuddle') };
  if (python === '') {
    tell('trafilatura and jusText are left out: say with --python which Python has them');
    return inNode;
  }
  const { trafilatura, justext: jusText } = versionsIn(python);
  return { ...(trafilatura && { trafilatura }), ...inNode, ...(jusText && { jusText }) };
}

/** @param {string} name of a package installed here */
function versionOf(name) {
  const manifest = new URL(`../../node_modules/${name}/package.json`, import.meta.url);
  return /** @type {string} */ (JSON.parse(readFileSync(manifest, 'utf8')).version);
}

/**
 * @param {string} name
 * @param {string} python
 * @param {'held out' | 'shipped'} model which model this tool judges a page by: the one trained without its site, if
 *   those are there; or the one that users run, for measuring time and memory
 * @returns {Promise<Extractor>}
 */
export async function open(name, python, model = 'held out') {
  if (name === OURS) return openOurs(model);
  if (name === NOTHING) return openNothing();
  const peer = peers[name];
  if (peer === undefined) throw new Error(`no extractor is called ${name}`);
  return peer(python);
}

/** @returns {Extractor} */
function openNothing() {
  return { extract: async ({ content }) => ({ text: content }), close: () => {} };
}

/**
 * The built library.
 *
 * @param {'held out' | 'shipped'} model
 * @returns {Promise<Extractor>}
 */
async function openOurs(model) {
  const library = /** @type {Library} */ (await import(new URL('../../dist/index.js', import.meta.url).href));
  const models = model === 'shipped' ? undefined : await foldModels(library);
  return { extract: (page) => clean(library, page, models), close: () => {} };
}

/** @param {number} fold */
const weightsOf = (fold) => new URL(`../train/folds/${fold}.json`, import.meta.url);

/** Whether every fold has a model of its own. */
export function hasFoldModels() {
  return Array.from({ length: FOLDS }, (_, fold) => weightsOf(fold)).every((url) => existsSync(url));
}

/**
 * For each fold the model that was trained without it; undefined where not every fold has one.
 *
 * @param {Library} library
 */
export async function foldModels({ loadLineModel }) {
  if (!hasFoldModels()) return undefined;
  const folds = Array.from({ length: FOLDS }, (_, fold) => fold);
  return Promise.all(folds.map((fold) => loadLineModel(readFileSync(weightsOf(fold), 'utf8'))));
}

/**
 * @param {Library} library
 * @param {BenchPage} page
 * @param {unknown[] | undefined} models
 * @returns {Promise<Extracted>}
 */
async function clean({ cleanPage }, { id, url, format, content, fold }, models) {
  const page = { origin: id, format, content, ...(url ? { url } : {}) };
  const { article } = await cleanPage(page, models && { model: models[fold] });
  const { dateline, paragraphs, confidence } = article;
  return { text: [dateline?.text ?? [], paragraphs].flat().join('\n'), confidence };
}
