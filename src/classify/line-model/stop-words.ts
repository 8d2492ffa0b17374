import { COMMON_WORDS } from '../../data/common-words.ts';
import { remembering } from '../../remembering.ts';
import { bytesOf } from './base64.ts';
import { HashNumbers } from './hash-numbers.ts';

/** All these words. */
const hashes = new Int32Array(bytesOf(COMMON_WORDS.hashes));
const known = numbered(hashes);
/** For each language the numbers of the words that are common in it. */
const languages = parted(
  new Uint16Array(bytesOf(COMMON_WORDS.words)),
  new Uint16Array(bytesOf(COMMON_WORDS.counts)),
);
/** For each word, where the languages begin that it is common in; those of the next one stand behind them. */
const starts = new Uint16Array(hashes.length + 1);
const languagesOf = byWord();

function numbered(hashes: Int32Array): HashNumbers {
  const numbers = new HashNumbers(hashes.length);
  for (const hash of hashes) numbers.add(hash);
  return numbers;
}

function parted(words: Uint16Array, counts: Uint16Array): readonly Uint16Array[] {
  let end = 0;
  return Array.from(counts, (count) => {
    end += count;
    return words.subarray(end - count, end);
  });
}

/** The languages of all words, word by word. */
function byWord(): Uint8Array {
  for (const words of languages) for (const word of words) (starts[word + 1] as number)++;
  for (let word = 0; word < hashes.length; word++)
    starts[word + 1] = (starts[word] as number) + (starts[word + 1] as number);
  const found = new Uint8Array(starts[hashes.length] as number);
  const next = starts.slice();
  for (const [language, words] of languages.entries())
    for (const word of words) found[(next[word] as number)++] = language;
  return found;
}

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
      const end = starts[number + 1] as number;
      for (let at = starts[number] as number; at < end; at++) (counts[languagesOf[at] as number] as number)++;
    }
  }
  const most = Math.max(...counts);
  return most === 0 ? null : counts.indexOf(most);
}

/** For a language that a page was written in, which of the known words are its own. */
const wordsIn = remembering((language: number) => {
  const own = new Uint8Array(hashes.length);
  for (const word of languages[language] as Uint16Array) own[word] = 1;
  return own;
});
