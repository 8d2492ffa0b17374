import { LETTERS } from '../text/words.ts';

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
/** None of these scripts stands before them. */
const MAY_BE_UNSPACED = /[\u2e80-\uffff]/;
/** A run without spaces, from its first letter or digit on. */
const WORD = new RegExp(`[${LETTERS}0-9]\\S*`, 'g');

/** Words between spaces that hold a letter or a digit; in scripts without spaces each character counts one. */
export function countWords(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, text) => sum + count(text), 0);
}

function count(text: string): number {
  const characters = MAY_BE_UNSPACED.test(text) ? (text.match(UNSPACED)?.length ?? 0) : 0;
  const rest = characters === 0 ? text : text.replace(UNSPACED, ' ');
  return characters + (rest.match(WORD)?.length ?? 0);
}
