import { LETTERS, UNSPACED_LETTERS } from './letters.ts';

/** What a character is; one may be several things. */
export const LETTER = 1;
export const DIGIT = 2;
/** Of a script written without spaces. */
export const UNSPACED = 4;
/** Of those scripts, the ones with characters from here on write two a word; Thai, Lao and Khmer spell words of five or so. */
export const FIRST_CHARACTER_OF_TWO = 0x3041;
export const CHARACTERS_A_WORD = { spelt: 5, others: 2 } as const;
/** Belongs to the word it stands in, and begins none. */
export const JOINS = 8;
export const SPACE = 16;
const KNOWN = 32;

const TRAITS: readonly (readonly [RegExp, number])[] = [
  [new RegExp(`[${LETTERS}]`), LETTER],
  [new RegExp(`[${UNSPACED_LETTERS}]`), UNSPACED],
  [/[’\udc00-\udfff]/, JOINS],
  [/\s/, SPACE],
];

/** What each UTF-16 unit is: then a walk over a text only looks up. Others than plain characters are found when met. */
const known = new Uint8Array(0x10000);
for (let unit = 0; unit < 0x80; unit++) known[unit] = KNOWN | plain(unit);

/** Of plain characters no pattern is asked: a command that cleans one page meets hardly any others. */
function plain(unit: number): number {
  if ((unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a)) return LETTER;
  if (unit >= 0x30 && unit <= 0x39) return DIGIT;
  if (unit === 0x20 || (unit >= 0x09 && unit <= 0x0d)) return SPACE;
  return unit === 0x27 || unit === 0x2d ? JOINS : 0;
}

function find(unit: number): number {
  const character = String.fromCharCode(unit);
  return TRAITS.reduce((sum, [pattern, trait]) => sum | (pattern.test(character) ? trait : 0), KNOWN);
}

/**
 * The traits of a UTF-16 unit, added up. No place beyond a text's ends may be asked of: one look up of what is no
 * number makes all that follow slow.
 */
export function traitsOf(unit: number): number {
  return (known[unit] as number) || learn(unit);
}

function learn(unit: number): number {
  known[unit] = find(unit);
  return known[unit] as number;
}
