import lists from 'stopwords-iso/stopwords-iso.json' with { type: 'json' };
import { HashNumbers } from './hash-numbers.ts';
import { scan } from './scan.ts';

/** Languages written without spaces between words: their lists hold no words that a walk would find. */
const UNSPACED = new Set(['zh', 'ja', 'ko', 'th']);

/** The commonest words of each language (stopwords-iso). */
const languages = Object.entries(lists).flatMap(([language, words]) =>
  UNSPACED.has(language) ? [] : [words],
);

/** All these words, and for each the languages that it is common in. */
const known = new HashNumbers();
const languagesOf = indexWords();

function indexWords(): readonly (readonly number[])[] {
  const found: number[][] = [];
  for (const [language, words] of languages.entries()) {
    for (const { hashes } of words.map((word) => scan(word))) {
      if (hashes.length !== 1) continue;
      const number = known.add(hashes[0] as number);
      if (number === found.length) found.push([language]);
      else if (!found[number]?.includes(language)) found[number]?.push(language);
    }
  }
  return found;
}

/** For each language that a page was written in, which of the known words are its own. */
const wordsOf = new Map<number, Uint8Array>();

/** More words than this change no answer. */
const ENOUGH = 1000;

/** Counts which of some words are common ones. */
export type CommonWords = (hashes: readonly number[]) => number;

/** The common words of the language that knows most of these texts' words; none where no language knows any. */
export function commonWordsFor(texts: readonly (readonly number[])[]): CommonWords {
  const language = languageOf(texts);
  if (language === null) return () => 0;
  const own = wordsIn(language);
  return (hashes) => {
    let count = 0;
    for (let i = 0; i < hashes.length; i++) {
      const number = known.find(hashes[i] as number);
      if (number >= 0) count += own[number] as number;
    }
    return count;
  };
}

function languageOf(texts: readonly (readonly number[])[]): number | null {
  const counts = new Int32Array(languages.length);
  let read = 0;
  for (const hashes of texts) {
    if (read > ENOUGH) break;
    read += hashes.length;
    for (let i = 0; i < hashes.length; i++) {
      const number = known.find(hashes[i] as number);
      if (number < 0) continue;
      for (const language of languagesOf[number] as readonly number[]) (counts[language] as number)++;
    }
  }
  const most = Math.max(...counts);
  return most === 0 ? null : counts.indexOf(most);
}

function wordsIn(language: number): Uint8Array {
  const found =
    wordsOf.get(language) ?? Uint8Array.from(languagesOf, (those) => Number(those.includes(language)));
  wordsOf.set(language, found);
  return found;
}
