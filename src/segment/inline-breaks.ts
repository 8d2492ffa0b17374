import { JOINING_PARTICLES, JOINING_WORDS } from '../data/joining-words.ts';
import { lazy } from '../text/lazy.ts';
import { countWords } from '../text/word-count.ts';
import { beginsInWord } from '../text/words.ts';
import { SENTENCE_END } from './hard-wrap.ts';
import type { Line } from './lines.ts';

/** What closes or parts what stands before it; `.NET` opens a line. */
const CLOSING = /^(?:[,;:.?!…)\]}»”%、。，；：？！）】」』》]+(?!\S*\w)|['’](?:s|t|re|ve|ll|d|m)?(?:\s|$))/;
const OPENING = /[([{«“„‘「『（《—–-]$/;
const OPEN_BRACKET = /[([{«“„‘「『（《]$/;
/** The number of a note, `[4]`, whose brackets may stand on lines of their own. */
const NOTE = /^\[(?:\w{1,3}\])?$/;
const COMMA = /[,;،、，；]$/;
const lastWord = lazy(() => /(?:^|\s)([\p{L}\p{M}]+)$/u);
const small = lazy(() => /^\p{Ll}/u);
/** A full stop between two sentences, not one behind the number of a heading or an abbreviation. */
const sentenceInside = lazy(() => /[\p{L}”"’)]{3}[.!?]['"”’»)\]]*\s+\p{Lu}|[。！？]./u);

/** A page counts as cut when so many of its lines begin with a mark that closes what stands before. */
const FEWEST = 2;
/** A paragraph put together again has so many words, and so many in one of its pieces. */
const PARAGRAPH_WORDS = 10;
const PIECE_WORDS = 5;
/** `Sign in` was not cut. */
const CLAUSE_WORDS = 3;
/** `Opening hours:` in bold letters has so many words at most, and the sentence behind it so many. */
const LABEL_WORDS = 6;
const SENTENCE_WORDS = 8;

/**
 * Says of each line whether the next one goes on in the middle of its sentence, in flat text whose lines were cut at
 * every inline tag, as `get_text('\n')` of BeautifulSoup and `itertext()` of lxml print it: a link within a paragraph
 * stands on a line of its own there, and the paragraph goes on below, often with a comma. Null for a page that was
 * not cut.
 */
export function inlineBreaks(lines: readonly Line[]): readonly boolean[] | null {
  if (!wasCut(lines)) return null;
  const joined: boolean[] = [];
  for (let at = 0; at < lines.length; at++) joined.push(goesOn(lines, at, joined));
  for (let first = 0; first < lines.length; first++) {
    let last = first;
    while (joined[last]) last++;
    if (last > first && !isParagraph(lines.slice(first, last + 1))) joined.fill(false, first, last);
    first = last;
  }
  return joined;
}

/** Whether no space stood between two pieces: a mark closes what the first says, or opens what the second does. */
export function belongTogether(text: string, next: string): boolean {
  return isClosing(next) || NOTE.test(next) || OPEN_BRACKET.test(text);
}

/** Most lines begin with a letter, and no pattern is tried on them. */
function isClosing(text: string): boolean {
  return !beginsInWord(text) && CLOSING.test(text);
}

function wasCut(lines: readonly Line[]): boolean {
  let closing = 0;
  for (let at = 1; at < lines.length && closing < FEWEST; at++)
    if (lines[at - 1]?.text !== '' && carriesOn(lines[at]) && isClosing(lines[at]?.text ?? '')) closing++;
  return closing === FEWEST;
}

function carriesOn(line: Line | undefined): line is Line {
  return line !== undefined && line.text !== '' && line.bullet === undefined;
}

function goesOn(lines: readonly Line[], at: number, joined: readonly boolean[]): boolean {
  const { text = '' } = lines[at] ?? {};
  const next = lines[at + 1];
  if (text === '' || !carriesOn(next)) return false;
  if (isClosing(next.text) || NOTE.test(next.text) || OPENING.test(text)) return true;
  if (SENTENCE_END.test(text.slice(-4))) return false;
  if (text.endsWith(':')) return isLabel(text) && isSentence(lines, at + 1);
  if (small().test(next.text) || COMMA.test(text)) return true;
  if (next.text.startsWith('(') || endsInJoiningWord(text))
    return joined[at - 1] === true || countWords(text) >= CLAUSE_WORDS;
  return sentenceInside().test(text) && opensInside(lines[at + 2]);
}

function endsInJoiningWord(text: string): boolean {
  return JOINING_PARTICLES.has(text.slice(-1)) || JOINING_WORDS.has(lastWord().exec(text)?.[1] ?? '');
}

/** Whether a line can only stand in the middle of a sentence. */
function opensInside(line: Line | undefined): boolean {
  return carriesOn(line) && (isClosing(line.text) || small().test(line.text));
}

/** `Opening hours:` before what it tells of. */
function isLabel(text: string): boolean {
  return !small().test(text) && !isClosing(text) && countWords(text) <= LABEL_WORDS;
}

function isSentence(lines: readonly Line[], at: number): boolean {
  const { text } = lines[at] as Line;
  return (
    countWords(text) >= SENTENCE_WORDS && (SENTENCE_END.test(text.slice(-4)) || opensInside(lines[at + 1]))
  );
}

/** Long enough, and with marks of its own: a headline has none, and `by` below it begins small as well. */
function isParagraph(pieces: readonly Line[]): boolean {
  const counts = pieces.map(({ text }) => countWords(text));
  const words = counts.reduce((sum, count) => sum + count, 0);
  return words >= PARAGRAPH_WORDS && Math.max(...counts) >= PIECE_WORDS && pieces.some(isPunctuated);
}

function isPunctuated({ text }: Line): boolean {
  return (
    isClosing(text) || COMMA.test(text) || SENTENCE_END.test(text.slice(-4)) || sentenceInside().test(text)
  );
}
