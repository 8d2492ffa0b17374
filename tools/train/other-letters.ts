/**
 * Pages as they would look in a language of which nothing is known: their texts rewritten letter by letter, so that
 * neither words nor phrases are left, only how long lines are, where they stand, and how sentences end.
 */

const LATIN = /[a-z\u00df-\u00ff]/gi;
const CYRILLIC = 'абцдефгхийклмнопярстувшжуз';
const HEBREW = 'אבצדעפגהיכקלמנוסרשתטבושחיז';

/** The scripts that pages are rewritten in: one with capitals, one without, and one without spaces too. */
export const OTHER_LETTERS: Readonly<Record<string, (text: string) => string>> = {
  Cyrillic: (text) => text.replace(LATIN, (letter) => sameCase(letter, letterOf(CYRILLIC, letter))),
  Hebrew: (text) => text.replace(LATIN, (letter) => letterOf(HEBREW, letter)),
  Han: inHan,
};

function letterOf(alphabet: string, letter: string): string {
  return alphabet[((letter.toLowerCase().codePointAt(0) as number) - 97) % alphabet.length] ?? 'а';
}

function sameCase(letter: string, other: string): string {
  return letter === letter.toLowerCase() ? other : other.toUpperCase();
}

const FIRST_HAN = 0x4e00;
const HAN = 6000;
/** So many letters of a word make one sign. */
const LETTERS_OF_A_SIGN = 4;
const MARKS: Readonly<Record<string, string>> = {
  '.': '。',
  ',': '，',
  '?': '？',
  '!': '！',
  ':': '：',
  ';': '；',
};

function inHan(text: string): string {
  return text
    .replace(/[\p{L}\p{M}'’]+/gu, signsFor)
    .replace(/[.,?!:;](?=\s|$|["”’)])/gu, (mark) => MARKS[mark] ?? mark)
    .replace(/(?<=[\p{Script=Han}。，？！：；])[ \t](?=\p{Script=Han})/gu, '');
}

/** The same signs for the same word, but for its case. */
function signsFor(word: string): string {
  let hash = 0;
  for (const letter of word.toLowerCase())
    hash = (hash * 31 + (letter.codePointAt(0) as number)) % 0x7fffffff;
  const count = Math.max(1, Math.round(word.length / LETTERS_OF_A_SIGN));
  return Array.from({ length: count }, (_, i) =>
    String.fromCodePoint(FIRST_HAN + ((hash + i * 1009) % HAN)),
  ).join('');
}
