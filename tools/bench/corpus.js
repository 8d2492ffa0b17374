/**
 * The pages to train and measure on. They are not part of the project: they lie beside the repository, in
 * `../shared/corpus`, or where `CLEAN_ARTICLE_CORPUS` says.
 */
import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { createGunzip } from 'node:zlib';

/** @typedef {{ id: string, url: string | null, title: string, body: string, with: string[], without: string[] }} Truth */
/** @typedef {{ id: string, html: string }} HtmlRow */
/** @typedef {{ id: string, text: string }} TextRow */
/** @typedef {{ id: string, url: string | null, type: string, text: string }} OtherPage */
/** @typedef {{ id: string, url: string, html: string, with: string[], without: string[] }} SnippetsPage */

/** The tools that made the flat texts. All but trafilatura give the whole page; it is an extractor itself. */
export const converters = /** @type {const} */ ([
  'html-text',
  'beautifulsoup',
  'inscriptis',
  'lynx',
  'lynx-80',
  'w3m',
  'trafilatura',
]);

/** Every data set's file; rows of the same id are the same page. */
export const files = {
  truth: 'articles/truth.jsonl.gz',
  html: 'articles/html.jsonl.gz',
  otherPages: 'other-pages/text-html-text.jsonl.gz',
  snippets: 'snippets/pages.jsonl.gz',
};

/** @param {string} converter */
export const textFile = (converter) => `articles/text-${converter}.jsonl.gz`;

export const allFiles = [...Object.values(files), ...converters.map(textFile)];

export const corpusFolder =
  process.env.CLEAN_ARTICLE_CORPUS ?? fileURLToPath(new URL('../../../shared/corpus', import.meta.url));

/** Why nothing can be measured here, or `undefined` if the corpus is there. */
export function whatIsMissing(folder = corpusFolder) {
  if (existsSync(join(folder, files.truth))) return undefined;
  return `no corpus at ${folder}: put it there, or say where it is with CLEAN_ARTICLE_CORPUS=FOLDER`;
}

/**
 * The rows of a gzipped JSON Lines file, one at a time.
 *
 * @template Row
 * @param {string} file as in `files`
 * @returns {AsyncGenerator<Row>}
 * @throws Error if the file is not there or broken; for a line that is no JSON it says which
 */
export async function* rowsOf(file, folder = corpusFolder) {
  const path = join(folder, file);
  let number = 0;
  for await (const line of linesOf(path)) {
    number++;
    if (line === '') continue;
    try {
      yield JSON.parse(line);
    } catch (cause) {
      throw new Error(`${path}, line ${number}: no JSON`, { cause });
    }
  }
}

/** @param {string} path */
async function* linesOf(path) {
  const unzipped = createGunzip({ chunkSize: 1 << 18 }).setEncoding('utf8');
  // What goes wrong in either stream comes out of the loop below.
  pipeline(createReadStream(path), unzipped, () => {});
  let open = '';
  for await (const chunk of unzipped) {
    const [first = '', ...others] = String(chunk).split('\n');
    if (others.length === 0) open += first;
    else {
      yield open + first;
      open = others.pop() ?? '';
      yield* others;
    }
  }
  if (open !== '') yield open;
}

/**
 * So many of a data set's pages, always the same: those whose ids come first when hashed.
 *
 * @param {string} file the one that lists the pages
 * @param {number} size
 * @returns {Promise<Set<string>>} their ids
 */
export async function sampleOf(file, size, folder = corpusFolder) {
  /** @type {{ id: string, rank: string }[]} */
  const pages = [];
  for await (const { id } of /** @type {AsyncGenerator<{ id: string }>} */ (rowsOf(file, folder))) {
    pages.push({ id, rank: createHash('sha256').update(id).digest('hex') });
  }
  pages.sort((one, other) => (one.rank < other.rank ? -1 : 1));
  return new Set(pages.slice(0, size).map(({ id }) => id));
}

/** The SHA-256 of the files, so that a figure can say what it was measured on. */
export async function digestOf(/** @type {readonly string[]} */ names, folder = corpusFolder) {
  const hash = createHash('sha256');
  for (const name of names) {
    hash.update(name);
    for await (const chunk of createReadStream(join(folder, name))) hash.update(chunk);
  }
  return hash.digest('hex');
}
