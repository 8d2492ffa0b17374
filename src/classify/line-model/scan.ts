import { CHARACTERS_A_WORD, FIRST_CHARACTER_OF_TWO } from '../../text/characters.ts';
import { FNV_BASIS, FNV_PRIME } from '../../text/fingerprint.ts';
import { LETTERS, UNSPACED_LETTERS } from '../../text/letters.ts';
import { unitAt } from '../../text/units.ts';

/** What one walk over a text's characters counts. */
export interface Scan {
  /** Words; in scripts without spaces two characters count as one, or five letters. */
  words: number;
  letters: number;
  capitals: number;
  digits: number;
  /** Everything that is no letter, digit or space. */
  marks: number;
  commas: number;
  /** Sentence ends inside the text or at its end. */
  sentences: number;
  /** Words that begin with a capital. */
  titleWords: number;
  /** Words of more than one letter that are all capitals. */
  capitalWords: number;
  /** Characters of scripts written without spaces. */
  unspaced: number;
  /** Which kinds of marks stand in the text: bits of `MARKS`. */
  seen: number;
  /** A hash of every word, lower-cased, in order; numbers by their length alone. */
  hashes: readonly number[];
  /** A hash of the first letters of every word that says what a text is about. */
  stems: readonly number[];
}

/** Kinds of marks, a bit each. */
export const MARKS = {
  separator: 1,
  bracket: 2,
  quotation: 4,
  currency: 8,
  /** An `@`, a full stop with a letter right behind it, or a colon with a slash: an address may be near. */
  address: 16,
  comma: 32,
  /** May end a sentence. */
  end: 64,
  // Of these it counts whether they stand first or last.
  /** Opens a quotation. */
  opening: 128,
  /** Closes a quotation or a bracket. */
  closing: 256,
  /** Stands before items, addresses and links. */
  lead: 512,
  stop: 1024,
  question: 2048,
  colon: 4096,
  /** Parts what stands before it from what follows. */
  pause: 8192,
} as const;

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const UNSPACED_LETTER = 4;

/** Enough letters to tell words apart and to fold `militia`, `militias` into one. */
const STEM = 6;
/** Words too short to say what a text is about. */
const SHORTEST_STEM = 5;
/** So much of a text is looked at; more changes no answer. */
const MOST_CHARACTERS = 6000;

const kinds = /* @__PURE__ */ kindsOfCharacters();

/** What every UTF-16 unit is, so that the walk over a text only looks up. */
function kindsOfCharacters(): Uint8Array {
  const table = new Uint8Array(65_536);
  for (const [first, last] of rangesOf(LETTERS)) table.fill(LETTER, first, last + 1);
  for (const [first, last] of rangesOf(UNSPACED_LETTERS)) table.fill(UNSPACED_LETTER, first, last + 1);
  table.fill(OTHER, 0xdc00, 0xe000);
  for (const digit of '0123456789') table[digit.charCodeAt(0)] = DIGIT;
  for (const space of ' \t\n\r\u00a0\u3000') table[space.charCodeAt(0)] = SPACE;
  return table;
}

/** The first and the last of each range in a class of characters. To ask a pattern of every unit takes milliseconds. */
function rangesOf(characters: string): (readonly [first: number, last: number])[] {
  const units = characters.replace(/\\u([\da-f]{4})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return Array.from(units.matchAll(/(.)(?:-(.))?/gs), ([, first = '', last = first]) => [
    first.charCodeAt(0),
    last.charCodeAt(0),
  ]);
}

const marksOf = /* @__PURE__ */ bitsOfMarks();

function bitsOfMarks(): Uint16Array {
  const table = new Uint16Array(65_536);
  const add = (marks: string, bit: number) => {
    for (const mark of marks) table[mark.charCodeAt(0)] = (table[mark.charCodeAt(0)] as number) | bit;
  };
  add('|·•»›>/', MARKS.separator);
  add('([{', MARKS.bracket);
  add('"“”«»„「', MARKS.quotation);
  add('$€£¥₹', MARKS.currency);
  add('@', MARKS.address);
  add(',،，、;؛', MARKS.comma);
  add('.!?…。！？؟।', MARKS.end);
  add('\'"‘“„«‹「『', MARKS.opening);
  add('\'"’”»›)]）」』', MARKS.closing);
  add('@#©►▼•|*+[(<&→»', MARKS.lead);
  add('.!。！।', MARKS.stop);
  add('?？؟', MARKS.question);
  add(':：', MARKS.colon);
  add(',;，；', MARKS.pause);
  return table;
}

/** The kinds of mark that stand somewhere in a text, bits of `MARKS`; none for any other character. */
export function marksAt(text: string, at: number): number {
  return marksOf[unitOr0(text, at)] as number;
}

/** The unit that stands somewhere in a text; 0 beyond its ends, where there is none that a table can be asked for. */
function unitOr0(text: string, at: number): number {
  return at >= 0 && at < text.length ? unitAt(text, at) : 0;
}

const hashBuffer: number[] = [];
const stemBuffer: number[] = [];

/**
 * Counts a text's characters and hashes its words, in one walk.
 * @param known the same in lower case, where that is known
 */
export function scan(whole: string, known?: string): Scan {
  const isLong = whole.length > MOST_CHARACTERS;
  const text = isLong ? whole.slice(0, MOST_CHARACTERS) : whole;
  const folded = isLong ? text.toLowerCase() : (known ?? text.toLowerCase());
  const lower = folded.length === text.length ? folded : text;
  const { length: size } = text;
  let words = 0;
  let letters = 0;
  let capitals = 0;
  let digits = 0;
  let marks = 0;
  let commas = 0;
  let sentences = 0;
  let titleWords = 0;
  let capitalWords = 0;
  let unspaced = 0;
  let seen = 0;
  let hashed = 0;
  let stemmed = 0;
  let i = 0;
  while (i < size) {
    const code = unitAt(lower, i);
    const kind = kinds[code] as number;
    if (kind === LETTER || kind === DIGIT) {
      const start = i;
      let hash = FNV_BASIS;
      let stem = FNV_BASIS;
      let length = 0;
      let wordCapitals = 0;
      let wordDigits = 0;
      while (i < size) {
        const unit = unitAt(lower, i);
        const part = kinds[unit] as number;
        if (part === LETTER) {
          if (unitAt(text, i) !== unit) wordCapitals++;
          hash = Math.imul(hash ^ unit, FNV_PRIME);
          length++;
          if (length <= STEM) stem = hash;
        } else if (part === DIGIT) {
          wordDigits++;
          hash = Math.imul(hash ^ 48, FNV_PRIME);
        } else if (
          (unit !== 39 && unit !== 0x2019) ||
          i === start ||
          kinds[unitOr0(lower, i + 1)] !== LETTER
        ) {
          break;
        }
        i++;
      }
      words++;
      letters += length;
      digits += wordDigits;
      capitals += wordCapitals;
      if (unitAt(text, start) !== unitAt(lower, start)) titleWords++;
      if (wordCapitals > 1 && wordCapitals === length) capitalWords++;
      hashBuffer[hashed++] = hash;
      if (length >= SHORTEST_STEM) stemBuffer[stemmed++] = stem;
    } else if (kind === UNSPACED_LETTER) {
      unspaced++;
      letters++;
      words += 1 / (code < FIRST_CHARACTER_OF_TWO ? CHARACTERS_A_WORD.spelt : CHARACTERS_A_WORD.others);
      const next = unitOr0(lower, i + 1);
      const pair = Math.imul(Math.imul(FNV_BASIS ^ code, FNV_PRIME) ^ next, FNV_PRIME);
      hashBuffer[hashed++] = pair;
      if (kinds[next] === UNSPACED_LETTER) stemBuffer[stemmed++] = pair;
      i++;
    } else {
      if (kind === OTHER) {
        marks++;
        const mark = marksOf[code] as number;
        seen |= mark;
        if (mark & MARKS.comma) commas++;
        else if (mark & MARKS.end && endsHere(lower, i)) sentences++;
        else if (mayBeAddress(lower, i)) seen |= MARKS.address;
      }
      i++;
    }
  }
  return {
    words: Math.ceil(words),
    letters,
    capitals,
    digits,
    marks,
    commas,
    sentences,
    titleWords,
    capitalWords,
    unspaced,
    seen,
    hashes: hashBuffer.slice(0, hashed),
    stems: stemBuffer.slice(0, stemmed),
  };
}

/** `www.`, `.com`, `https:/`. */
function mayBeAddress(text: string, at: number): boolean {
  const code = unitAt(text, at);
  if (code === 58) return unitOr0(text, at + 1) === 47;
  return code === 46 && kinds[unitOr0(text, at + 1)] === LETTER;
}

/** A full stop inside a number or an address ends no sentence; nor do all but the last of three dots. */
function endsHere(text: string, at: number): boolean {
  if (unitAt(text, at) >= 0x3000) return true;
  const next = unitOr0(text, at + 1);
  return !(kinds[next] === LETTER || kinds[next] === DIGIT || (marksOf[next] as number) & MARKS.end);
}
