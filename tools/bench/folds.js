/**
 * Which fifth of the corpus a page belongs to. All pages of a site are in one, over all data sets, so that a
 * model is never measured on a site that it was trained on.
 *
 *     node tools/bench/folds.js > folds.tsv
 *
 * prints `id<TAB>fold` for every page of articles, snippets and other pages. Training reads that.
 */
import { pathToFileURL } from 'node:url';
import { parse } from 'tldts';
import { files, rowsOf, whatIsMissing } from './corpus.js';

export const FOLDS = 5;

/**
 * The fold of the page at this address, from 0 to 4. The few pages without one count as one site.
 *
 * @param {string | null} url
 */
export function foldOf(url) {
  return hash(siteOf(url ?? '')) % FOLDS;
}

/**
 * The name of a page's site: its registered domain without the public suffix, so that `bbc.com` and
 * `news.bbc.co.uk` are one. Pages whose address is not known are called `hard::host-or-host.words.html`.
 *
 * @param {string} url
 */
export function siteOf(url) {
  const named = /^hard::(.*)$/.exec(url)?.[1];
  return (named === undefined ? nameOf(url) : firstHost(named)) ?? url;
}

/**
 * The site of the shortest beginning that is a host.
 *
 * @param {string} name
 */
function firstHost(name) {
  const ends = [...name.matchAll(/[.-]/g)].map(({ index }) => index);
  return ends.map((end) => nameOf(name.slice(0, end))).find((site) => site !== undefined);
}

/** @param {string} address */
function nameOf(address) {
  const { domainWithoutSuffix, isIcann } = parse(address);
  return isIcann && domainWithoutSuffix ? domainWithoutSuffix : undefined;
}

/**
 * FNV-1a, 32 bits, over the UTF-8 bytes: the same on every machine (http://www.isthe.com/chongo/tech/comp/fnv/).
 *
 * @param {string} text
 */
function hash(text) {
  return Buffer.from(text).reduce((sum, byte) => Math.imul(sum ^ byte, 0x01000193) >>> 0, 0x811c9dc5);
}

async function printFolds() {
  for (const file of [files.truth, files.snippets, files.otherPages]) {
    for await (const { id, url } of rowsOf(file)) process.stdout.write(`${id}\t${foldOf(url)}\n`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const missing = whatIsMissing();
  if (missing === undefined) await printFolds();
  else process.stderr.write(`folds: ${missing}\n`);
  process.exitCode = missing === undefined ? 0 : 1;
}
