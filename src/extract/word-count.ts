import { DIGIT, LETTER, SPACE, traitsOf } from '../text/characters.ts';
import { lazy } from '../text/lazy.ts';
import { runTable, TRAITS } from '../text/runs.ts';
import { unitAt } from '../text/units.ts';

const unspaced = lazy(() => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu);
/** None of these scripts stands before them. */
const MAY_BE_UNSPACED = /[\u2e80-\uffff]/;

/** Words between spaces that hold a letter or a digit; in scripts without spaces each character counts one. */
export function countWords(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, text) => sum + count(text), 0);
}

function count(text: string): number {
  const characters = MAY_BE_UNSPACED.test(text) ? (text.match(unspaced())?.length ?? 0) : 0;
  const rest = characters === 0 ? text : text.replace(unspaced(), ' ');
  return characters + countSpaced(rest);
}

/** A run without spaces counts from its first letter or digit on. */
const COUNTED = runTable(
  (traits, behindOne) => (traits & SPACE) === 0 && (behindOne || (traits & (LETTER | DIGIT)) !== 0),
);

function countSpaced(text: string): number {
  const { length } = text;
  let words = 0;
  let counted = 0;
  for (let i = 0; i < length; i++) {
    const isCounted = COUNTED[counted * TRAITS + traitsOf(unitAt(text, i))] as number;
    words += isCounted & ~counted;
    counted = isCounted;
  }
  return words;
}
