import { LETTERS } from './words.ts';

const IN_WORD = 1;
/** Belongs to the word it stands in, and begins none. */
const JOINS = 2;
/** A letter of a script written without spaces. */
const UNSPACED = 3;
const BETWEEN = 4;

const KINDS: readonly (readonly [RegExp, number])[] = [
  [/[\u0e00-\u0eff\u1780-\u17ff\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff]/, UNSPACED],
  [new RegExp(`[${LETTERS}0-9]`), IN_WORD],
  [/['’-]|[\udc00-\udfff]/, JOINS],
];

/** What each UTF-16 unit is, found when it is first met. */
const kinds = new Uint8Array(0x10000);

function kindOf(unit: number): number {
  const character = String.fromCharCode(unit);
  return KINDS.find(([pattern]) => pattern.test(character))?.[1] ?? BETWEEN;
}

/** Words separated by spaces, and half the characters of scripts that use none; counted in one walk. */
export function countWords(text: string): number {
  let words = 0;
  let unspaced = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (kinds[unit] === 0) kinds[unit] = kindOf(unit);
    const kind = kinds[unit];
    if (kind === IN_WORD && !inWord) words++;
    else if (kind === UNSPACED) unspaced++;
    inWord = kind === IN_WORD || (kind === JOINS && inWord);
  }
  return words + Math.ceil(unspaced / 2);
}
