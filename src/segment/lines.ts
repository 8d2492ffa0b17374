import { foldPlainSpaces, foldSpaces } from '../text/fold.ts';
import { dropInvisible, isPlain } from '../text/visible.ts';
import { beginsInWord } from '../text/words.ts';
import { findAddresses, linkNumbers } from './link-numbers.ts';

/** One line of a page, made readable, with what its layout says. */
export interface Line {
  /** The words, white space folded, invisible characters gone, the bullet cut off. */
  text: string;
  bullet: string | undefined;
  /** Columns before the first character. */
  indent: number;
  /** Columns up to the last character, as a terminal counts them. */
  width: number;
}

const LINE_END = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;

/** A mark that opens a list item. Letters and numbers are text and stay; a dash alone needs a space. */
const BULLET = /^(?:[•●○▪▫■□◆◇▶►▸‣⁃∙◦➤✓✔]\s*|[-–*·+»›→]\s+)(?=\S)/u;

/** How lynx writes a third-level bullet: only deep in the margin is the letter a mark. */
const LETTER_BULLET = /^o\s+(?=\S)/;
const LETTER_INDENT = 6;

/** The file of a picture that has no words in its place, before the words of its line: `[wall.png] A wall`. */
const PICTURE_FILE = /^\[[^\]\s]+\.(?:png|jpe?g|gif|svg|webp|avif)(?:\?[^\]\s]*)?\]\s+(?=\S)/i;

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;
/** Everything before Hangul Jamo is narrow. */
const MAYBE_WIDE = /[\u1100-\uffff]/;

/**
 * Splits a page at every kind of line end and makes each line readable. What a text browser printed of its own, the
 * numbers of links and the list of their addresses, is no part of the page.
 */
export function readLines(content: string): Line[] {
  const raw = content.split(LINE_END);
  const addresses = findAddresses(raw);
  if (addresses === null) return raw.map(readLine);
  const withoutNumbers = linkNumbers(addresses);
  return raw.slice(0, addresses.start).map((text) => {
    const line = readLine(text);
    // The line was filled with its numbers in it.
    return { ...line, text: withoutNumbers(line.text) };
  });
}

/** Makes one line readable. Most are plain, and what else a line may hold is not looked for in them. */
export function readLine(raw: string): Line {
  const plain = isPlain(raw);
  const visible = (plain ? raw : dropInvisible(raw)).trimEnd();
  const words = visible.trimStart();
  const before = visible.length - words.length;
  const indent = plain ? before : columns(visible.slice(0, before));
  const bullet = bulletOf(words, indent);
  const marked = bullet === undefined ? words : words.slice(bullet.length);
  const rest = marked.startsWith('[') ? marked.replace(PICTURE_FILE, '') : marked;
  return {
    text: plain ? foldPlainSpaces(rest) : foldSpaces(rest),
    bullet: bullet?.trim(),
    indent,
    width: indent + (plain ? words.length : columns(words)),
  };
}

/** The mark that opens a list item, with what parts it from the text; most lines begin with a word. */
function bulletOf(words: string, indent: number): string | undefined {
  if (!beginsInWord(words)) return BULLET.exec(words)?.[0];
  return indent >= LETTER_INDENT ? LETTER_BULLET.exec(words)?.[0] : undefined;
}

/** How many terminal columns a text fills: East Asian wide characters take two. */
export function columns(text: string): number {
  const wide = MAYBE_WIDE.test(text) ? (text.match(WIDE)?.length ?? 0) : 0;
  return text.length + wide;
}
