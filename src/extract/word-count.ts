import { hasLetters } from '../text/words.ts';

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** Words between spaces that hold a letter or a digit; in scripts without spaces each character counts one. */
export function countWords(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, text) => sum + count(text), 0);
}

function count(text: string): number {
  const characters = text.match(UNSPACED)?.length ?? 0;
  const rest = characters === 0 ? text : text.replace(UNSPACED, ' ');
  return characters + rest.split(/\s+/).filter((word) => hasLetters(word) || /\d/.test(word)).length;
}
