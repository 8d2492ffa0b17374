import { LINE_STARTS, type PageLines, POINTERS, WHOLE_LINES } from '../data/page-lines.ts';
import { phrasesIn } from '../data/words.ts';
import { isOpen, labelOf } from '../label.ts';
import { lazy } from '../text/lazy.ts';
import { firstLetters } from '../text/words.ts';
import type { Line, Rule } from './rule.ts';

/** What stands before and after a line's words: arrows, bullets, brackets, marks. */
const DECORATION = new Set(' \u00a0:：.…!|/*•·+-–—»«›‹→←↑↓>＞<＜〈〉[]()（）【】▶►▸◀▲△▼');
/** Longer lines hold none of the phrases that are lines of their own. */
const LONGEST_WHOLE = 130;
/** A story's own paragraphs are longer. */
const LONGEST = 300;

/** Lines that sites print around stories, told by their words as they stand in a table. */
export const pageLines: Rule = function* ({ blocks, lines }) {
  for (const [index, block] of blocks.entries()) {
    if (!isOpen(labelOf(block))) continue;
    const line = lines[index] as Line;
    const found = pageLine(line, block.text) ?? rowOfLines(line) ?? runOfLines(line);
    if (found !== undefined) yield { index, label: found.label, reason: `is ${found.what}` };
  }
};

/** What the table says of a line; its own capitals tell where a phrase ends that a link stands right behind. */
export function pageLine({ lower, first }: Line, text = lower): PageLines | undefined {
  const told = lower.length > LONGEST ? undefined : table().get(first);
  if (told === undefined) return first < FIRST_UNSPACED ? undefined : unspaced(lower);
  const from = wordsBegin(lower);
  const line = undecorated(lower, from);
  return (
    (line.length <= LONGEST_WHOLE ? told.whole.get(line) : undefined) ??
    told.starts.find(
      ({ phrase }) =>
        line.startsWith(phrase) && (endsWord(line, phrase.length) || isCapital(text, from + phrase.length)),
    )?.lines
  );
}

/** Where words run together, a notice runs on in one word: `この記事は有料会員限定です`. Shorter phrases open sentences too. */
const SHORTEST_UNSPACED = 6;
const LONGEST_UNSPACED = 60;
const FIRST_UNSPACED = '\u2e80';

function unspaced(lower: string): PageLines | undefined {
  const line = lower.slice(wordsBegin(lower));
  if (line < FIRST_UNSPACED || line.length > LONGEST_UNSPACED) return undefined;
  return unspacedStarts().find(({ phrase }) => line.startsWith(phrase))?.lines;
}

/** Whether a line is one of the phrases that lines begin with, and no more; most lines are longer than any of them. */
export function isPhraseAlone({ lower, first }: Line): boolean {
  const starts = table().get(first)?.starts;
  if (starts === undefined) return false;
  const line = undecorated(lower);
  return starts.some(({ phrase }) => phrase.length >= line.length && undecorated(phrase) === line);
}

function undecorated(lower: string, from = wordsBegin(lower)): string {
  return lower.slice(from, wordsEnd(lower, from)).replaceAll('’', "'");
}

/** What stands between the words of a row: `Print this page | Close window`. */
const BAR = /\||::|[·•]/;

/** What the table says of a line that is made of several it knows. */
function rowOfLines({ lower }: Line): PageLines | undefined {
  if (lower.length > LONGEST || !BAR.test(lower)) return undefined;
  const parts = lower.split(BAR).flatMap((part) => part.trim() || []);
  const told = parts.map((part) => pageLine({ lower: part, first: firstLetters(part) }));
  return told.length > 1 && told.every((lines) => lines !== undefined) ? told[0] : undefined;
}

/** No run of controls has more words, no control of a run more than these. */
const LONGEST_RUN = 16;
const LONGEST_IN_RUN = 5;

/** What the table says of a line that is nothing but several it knows: `Partager Imprimer Envoyer par e-mail`. */
function runOfLines({ lower, first }: Line): PageLines | undefined {
  if (lower.length > LONGEST_WHOLE || !table().has(first)) return undefined;
  const words = undecorated(lower).split(' ');
  if (words.length < 2 || words.length > LONGEST_RUN) return undefined;
  let found: PageLines | undefined;
  let count = 0;
  for (let at = 0; at < words.length; count++) {
    const taken = longestAt(words, at);
    if (taken === undefined) return undefined;
    found ??= taken.lines;
    at += taken.words;
  }
  return count > 1 ? found : undefined;
}

/** The longest of the lines known as a whole that the words from a place on make. */
function longestAt(words: readonly string[], at: number): { words: number; lines: PageLines } | undefined {
  const told = table().get(firstLetters(words[at] ?? ''))?.whole;
  if (told === undefined) return undefined;
  for (let count = Math.min(LONGEST_IN_RUN, words.length - at); count > 0; count--) {
    const lines = told.get(words.slice(at, at + count).join(' '));
    if (lines !== undefined) return { words: count, lines };
  }
  return undefined;
}

interface Phrases {
  whole: Map<string, PageLines>;
  starts: { phrase: string; lines: PageLines }[];
}

/** The phrases, by the letters that stand first: few lines begin as one of them does. Made when first asked for. */
const table = lazy(() => {
  const found = new Map<string, Phrases>();
  const beginning = (phrase: string): Phrases => {
    const first = firstLetters(phrase);
    const known = found.get(first) ?? { whole: new Map(), starts: [] };
    found.set(first, known);
    return known;
  };
  for (const lines of WHOLE_LINES)
    for (const phrase of phrasesIn(lines.phrases)) beginning(phrase).whole.set(phrase, lines);
  for (const lines of LINE_STARTS)
    for (const phrase of phrasesIn(lines.phrases)) beginning(phrase).starts.push({ phrase, lines });
  return found;
});

const unspacedStarts = lazy(() =>
  LINE_STARTS.filter((lines) => lines !== POINTERS).flatMap((lines) =>
    phrasesIn(lines.phrases)
      .filter((phrase) => phrase >= FIRST_UNSPACED && phrase.length >= SHORTEST_UNSPACED)
      .map((phrase) => ({ phrase, lines })),
  ),
);

function wordsBegin(line: string): number {
  let at = 0;
  while (at < line.length && DECORATION.has(line[at] as string)) at++;
  return at;
}

function wordsEnd(line: string, begin: number): number {
  let at = line.length;
  while (at > begin && DECORATION.has(line[at - 1] as string)) at--;
  return at;
}

function isCapital(text: string, at: number): boolean {
  return /^\p{Lu}/u.test(text.slice(at, at + 2));
}

/** Whether a phrase that ends there is not the beginning of a longer word. Scripts without spaces part no words. */
function endsWord(line: string, at: number): boolean {
  return (
    at >= line.length || !/\p{L}/u.test(line[at] as string) || (line[at - 1] as string) >= FIRST_UNSPACED
  );
}
