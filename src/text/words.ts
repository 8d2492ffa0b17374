import { DIGIT, JOINS, LETTER, traitsOf } from './characters.ts';
import { unitAt } from './units.ts';

const OPENS = LETTER | DIGIT;
const GOES_ON = LETTER | DIGIT | JOINS;

/** The words of a text as they stand there, with the apostrophes and hyphens inside them. */
export function wordsIn(text: string): string[] {
  const words: string[] = [];
  const { length } = text;
  for (let start = startOfWord(text, 0); start < length; ) {
    const end = endOfWord(text, start);
    words.push(text.slice(start, end));
    start = startOfWord(text, end);
  }
  return words;
}

/** Where the first word from a place on begins; at the text's end if there is none. */
export function startOfWord(text: string, from: number): number {
  const { length } = text;
  let start = from;
  while (start < length && (traitsOf(unitAt(text, start)) & OPENS) === 0) start++;
  return start;
}

/** Where a word ends that begins at a place. */
export function endOfWord(text: string, start: number): number {
  const { length } = text;
  let end = start + 1;
  while (end < length && (traitsOf(unitAt(text, end)) & GOES_ON) !== 0) end++;
  return end;
}

/** The first run of letters in a text; empty if there is none. */
export function firstLetters(text: string): string {
  const { length } = text;
  let start = 0;
  while (start < length && !isLetterAt(text, start)) start++;
  let end = start;
  while (end < length && isLetterAt(text, end)) end++;
  return text.slice(start, end);
}

/** Says whether a text holds a letter of any script. */
export function hasLetters(text: string): boolean {
  const { length } = text;
  for (let i = 0; i < length; i++) if (isLetterAt(text, i)) return true;
  return false;
}

/** Says whether a text begins with a letter or a digit, and so with no mark. */
export function beginsInWord(text: string): boolean {
  return text !== '' && (traitsOf(unitAt(text, 0)) & OPENS) !== 0;
}

/** Says whether a text ends in a letter or a digit, and so in no mark. */
export function endsInWord(text: string): boolean {
  return text !== '' && (traitsOf(unitAt(text, text.length - 1)) & OPENS) !== 0;
}

function isLetterAt(text: string, at: number): boolean {
  return (traitsOf(unitAt(text, at)) & LETTER) !== 0;
}
