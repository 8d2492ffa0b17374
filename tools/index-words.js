/**
 * Numbers the commonest words of many languages (stopwords-iso) as the line model looks them up, and keeps that as data:
 * to read the lists and walk over all their words takes longer than to clean a page.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

export const WORDS_FILE = join(root, 'src/data/common-words.ts');

/** Languages written without spaces between words: their lists hold no words that a walk would find. */
const UNSPACED = new Set(['zh', 'ja', 'ko', 'th']);

/**
 * Indexes the lists.
 * @returns {Promise<string>} what `common-words.ts` is to hold
 */
export async function indexed() {
  const file = createRequire(import.meta.url).resolve('stopwords-iso/stopwords-iso.json');
  /** @type {Record<string, string[]>} */
  const lists = JSON.parse(await readFile(file, 'utf8'));
  const hashOf = await loadHash();
  /** @type {Map<number, number>} */
  const numbers = new Map();
  const languages = Object.keys(lists).filter((language) => !UNSPACED.has(language));
  const words = languages.map((language) => {
    const hashes = (lists[language] ?? []).flatMap((word) => hashOf(word) ?? []);
    for (const hash of hashes) if (!numbers.has(hash)) numbers.set(hash, numbers.size);
    return [...new Set(hashes)].map((hash) => numbers.get(hash) ?? 0);
  });
  return `/**
 * The commonest words of many languages, from stopwords-iso (MIT), made by \`npm run index-words\`: the hash of each word,
 * and language by language which words are its own, by their place among the hashes. Arrays are in base64.
 */
export const COMMON_WORDS = {
  /** Signed, 32 bits each. */
  hashes:
    '${base64(Int32Array.from(numbers.keys()))}',
  /** Unsigned, 16 bits each. */
  words:
    '${base64(Uint16Array.from(words.flat()))}',
  /** How many words each language has: unsigned, 16 bits each. */
  counts:
    '${base64(Uint16Array.from(words, ({ length }) => length))}',
};
`;
}

/** @param {Int32Array | Uint16Array} numbers */
function base64({ buffer }) {
  return Buffer.from(buffer).toString('base64');
}

/** How the model hashes a word; none for what it takes for several. */
async function loadHash() {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src/classify/line-model/scan.ts')],
    bundle: true,
    format: 'esm',
    write: false,
  });
  const code = Buffer.from(outputFiles[0]?.text ?? '').toString('base64');
  /** @type {typeof import('../src/classify/line-model/scan.ts')} */
  const { scan } = await import(`data:text/javascript;base64,${code}`);
  return (/** @type {string} */ word) => {
    const { hashes } = scan(word);
    return hashes.length === 1 ? hashes[0] : undefined;
  };
}

if (fileURLToPath(import.meta.url) === process.argv[1]) await writeFile(WORDS_FILE, await indexed());
