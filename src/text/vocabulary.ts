import { lazy } from './lazy.ts';
import { wordsIn } from './words.ts';

/** Words too short to say what a text is about. */
const SHORTEST = 5;
/** Enough letters to tell words apart and to fold `militia`, `militias` into one. */
const STEM = 6;

const APOSTROPHE = /['’]/;
/** None of these scripts stands before them. */
const MAY_BE_UNSPACED = /[\u2e80-\uffff]/;
const unspaced = lazy(() => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u);

/** The words a text is about, as stems; scripts without spaces give pairs of characters. */
export function stems(text: string): string[] {
  const found: string[] = [];
  for (const printed of wordsIn(text)) {
    const mark = printed.search(APOSTROPHE);
    const word = mark < 0 ? printed : printed.slice(0, mark);
    if (MAY_BE_UNSPACED.test(word) && unspaced().test(word)) {
      for (let i = 0; i + 1 < word.length; i++) found.push(word.slice(i, i + 2));
    } else if (word.length >= SHORTEST && !/^\d/.test(word)) {
      found.push(word.slice(0, STEM).toLowerCase());
    }
  }
  return found;
}

/**
 * The words of a story so far. Paragraphs of one story keep returning to its words (lexical cohesion,
 * Halliday & Hasan 1976; used to cut texts into topics by Hearst's TextTiling, 1997); the headlines of
 * other stories hardly touch them.
 */
export class Vocabulary {
  readonly #stems = new Set<string>();
  /** Stems of the texts asked about: who walks down a page asks about the lines ahead at every step. */
  readonly #stemsOf = new Map<string, readonly string[]>();

  add(text: string): void {
    for (const stem of stems(text)) this.#stems.add(stem);
  }

  /** The share of a text's own words that the story has used, from 0 to 1; 0 for a text without any. */
  shared(text: string): number {
    const own = this.#stemsOf.get(text) ?? stems(text);
    this.#stemsOf.set(text, own);
    if (own.length === 0) return 0;
    return own.filter((stem) => this.#stems.has(stem)).length / own.length;
  }
}
