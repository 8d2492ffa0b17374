import { lazy } from '../text/lazy.ts';
import type { Block } from '../types.ts';
import { continues, findMargin } from './hard-wrap.ts';
import { belongTogether, inlineBreaks } from './inline-breaks.ts';
import { type Line, readLines } from './lines.ts';

/** Scripts written without spaces between words. */
const unspacedEnd = lazy(
  () => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。，！？：；」』）》]$/u,
);
const unspacedStart = lazy(() => /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「『（《、。，]/u);

/** A word broken after its own hyphen or dash: `Iran-` / `backed`. */
const brokenWord = lazy(() => /\p{L}[-\u2010—]$/u);
/** ... unless the hyphen stands for a word to come: `pre-` / `and post-war`. */
const suspended = lazy(() => /^(?:and|or|to|und|oder|bis|et|ou|y|o|e|en|och|og|til)\b/iu);

/**
 * Cuts a page of flat text into blocks: one line each, or the lines of one paragraph where the page
 * was hard-wrapped or cut at every inline tag. Every visible character of the page stands in exactly one block or bullet.
 */
export function blocksFromText(content: string): Block[] {
  const lines = readLines(content);
  const goesOn = breaksOf(lines);
  const setsHeadings = hasLeftMargin(lines);
  const blocks: Block[] = [];
  let blanks = 0;
  for (let first = 0; first < lines.length; first++) {
    if (lines[first]?.text === '') {
      blanks++;
      continue;
    }
    let last = first;
    while (goesOn(last)) last++;
    const block = blockOf(lines, first, last, blanks);
    if (setsHeadings && lines[first]?.indent === 0) block.outdented = true;
    blocks.push(block);
    first = last;
    blanks = 0;
  }
  return blocks;
}

/** Lynx indents all but headings by three columns. */
const INDENT = 2;
/** So many characters make a line of prose; lists are indented everywhere. */
const PROSE = 60;
const MOST_LINES = 0.6;

/** Whether most lines of prose keep a margin on the left: those that keep none are headings. */
function hasLeftMargin(lines: readonly Line[]): boolean {
  const prose = lines.filter(({ text, bullet }) => text.length >= PROSE && bullet === undefined);
  return prose.filter(({ indent }) => indent >= INDENT).length > prose.length * MOST_LINES;
}

/** Tells of each line whether its paragraph goes on in the next: a margin or the tags of the page cut it there. */
function breaksOf(lines: readonly Line[]): (at: number) => boolean {
  const margin = findMargin(lines);
  if (margin !== null) return (at) => continues(lines, at, margin);
  const atTags = inlineBreaks(lines);
  return (at) => atTags?.[at] === true;
}

function blockOf(lines: readonly Line[], first: number, last: number, blankBefore: number): Block {
  const { text: head, bullet } = lines[first] as Line;
  let text = head;
  for (let i = first + 1; i <= last; i++) {
    const line = lines[i] as Line;
    text += spaceBetween(lines[i - 1] as Line, line) + line.text;
  }
  const block: Block = { text, firstLine: first + 1, lastLine: last + 1, blankBefore };
  if (bullet !== undefined) block.bullet = bullet;
  return block;
}

/** What stood between two lines before they were cut apart: a space, where the language has one. */
function spaceBetween(line: Line, next: Line): string {
  if (belongTogether(line.text, next.text)) return '';
  const end = line.text.slice(-2);
  const unspaced = unspacedEnd().test(end) && unspacedStart().test(next.text);
  const broken = brokenWord().test(end) && /^\p{L}/u.test(next.text) && !suspended().test(next.text);
  return unspaced || broken ? '' : ' ';
}
