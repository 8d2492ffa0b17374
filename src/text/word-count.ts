import {
  CHARACTERS_A_WORD,
  DIGIT,
  FIRST_CHARACTER_OF_TWO,
  JOINS,
  LETTER,
  traitsOf,
  UNSPACED,
} from './characters.ts';
import { runTable, TRAITS } from './runs.ts';
import { unitAt } from './units.ts';

const IN_WORD = runTable((traits, behindOne) => {
  if (traits & UNSPACED) return false;
  return (traits & (LETTER | DIGIT)) !== 0 || (behindOne && (traits & JOINS) !== 0);
});

/** Words separated by spaces, and a share of the characters of scripts that use none; counted in one walk. */
export function countWords(text: string): number {
  const { length } = text;
  let words = 0;
  let unspaced = 0;
  let inWord = 0;
  for (let i = 0; i < length; i++) {
    const traits = traitsOf(unitAt(text, i));
    const isInWord = IN_WORD[inWord * TRAITS + traits] as number;
    words += isInWord & ~inWord;
    inWord = isInWord;
    unspaced += traits & UNSPACED;
  }
  return unspaced === 0 ? words : words + Math.ceil(wordsUnspaced(text, unspaced / UNSPACED));
}

/** How many words so many characters of scripts without spaces are. */
function wordsUnspaced(text: string, characters: number): number {
  let spelt = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = unitAt(text, i);
    if (unit < FIRST_CHARACTER_OF_TWO && traitsOf(unit) & UNSPACED) spelt++;
  }
  return (characters - spelt) / CHARACTERS_A_WORD.others + spelt / CHARACTERS_A_WORD.spelt;
}
