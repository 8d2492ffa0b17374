import { DIGIT, JOINS, LETTER, traitsOf, UNSPACED } from './characters.ts';

/** Words separated by spaces, and half the characters of scripts that use none; counted in one walk. */
export function countWords(text: string): number {
  let words = 0;
  let unspaced = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const traits = traitsOf(text.charCodeAt(i));
    if (traits & UNSPACED) {
      unspaced++;
      inWord = false;
    } else if (traits & (LETTER | DIGIT)) {
      if (!inWord) words++;
      inWord = true;
    } else if (!(traits & JOINS)) {
      inWord = false;
    }
  }
  return words + Math.ceil(unspaced / 2);
}
