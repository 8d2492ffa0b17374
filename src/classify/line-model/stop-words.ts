import lists from 'stopwords-iso/stopwords-iso.json' with { type: 'json' };
import { scan } from './scan.ts';

/** Languages written without spaces between words: their lists hold no words that a walk would find. */
const UNSPACED = new Set(['zh', 'ja', 'ko', 'th']);

/** Hashes of the commonest words of each language (stopwords-iso). */
const languages: ReadonlySet<number>[] = Object.entries(lists)
  .filter(([language]) => !UNSPACED.has(language))
  .map(([, words]) => hashesOf(words));

/** For every such word, the languages that it is common in. */
const languagesOf = invert(languages);

const NONE: ReadonlySet<number> = new Set();

/** More words than this change no answer. */
const ENOUGH = 1000;

/** The common words of the language that knows most of these words; none where no language knows any. */
export function commonWordsFor(texts: readonly Int32Array[]): ReadonlySet<number> {
  const counts = new Int32Array(languages.length);
  let read = 0;
  for (const hashes of texts) {
    if (read > ENOUGH) break;
    read += hashes.length;
    for (const hash of hashes) {
      const known = languagesOf.get(hash);
      if (known === undefined) continue;
      for (let i = 0; i < known.length; i++) (counts[known[i] as number] as number)++;
    }
  }
  const most = Math.max(...counts);
  return most === 0 ? NONE : (languages[counts.indexOf(most)] ?? NONE);
}

function hashesOf(words: readonly string[]): ReadonlySet<number> {
  const hashes = words.map((word) => scan(word).hashes);
  return new Set(hashes.flatMap((found) => (found.length === 1 ? [...found] : [])));
}

function invert(sets: readonly ReadonlySet<number>[]): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (const [language, hashes] of sets.entries()) {
    for (const hash of hashes) {
      const known = found.get(hash);
      if (known === undefined) found.set(hash, [language]);
      else known.push(language);
    }
  }
  return found;
}
