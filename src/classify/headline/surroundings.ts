import { MAY_OPEN } from '../../data/byline-words.ts';
import { remembering } from '../../remembering.ts';
import { lazy } from '../../text/lazy.ts';
import { plainWords, runsOfParts } from '../../text/title-parts.ts';
import type { View } from '../rule.ts';

/** What stands around a page's lines, found once for all that ask. */
export interface Surroundings {
  /** Words of prose from one block up to another. */
  prose: (from: number, to: number) => number;
  /** The block at which the story begins: the first stretch with much of what is likely its text. */
  storyStart: () => number;
  /** How likely a block belongs to the story, from 0 to 1. */
  likely: (index: number) => number;
  /** The same of the likeliest of the blocks close above one. */
  likeliestAbove: (index: number) => number;
  /** Whether a byline or a date stands among these blocks. */
  hasData: (from: number, to: number) => boolean;
  /** The words of a line, as they are compared; none of a paragraph, which is longer than a headline. */
  words: (index: number) => readonly string[];
  /** The same as one text. */
  line: (index: number) => string;
  /** Whether a line of the same words stands close by. */
  isDoubled: (index: number) => boolean;
  /** The share of a line's longer words that the prose uses, from 0 to 1. */
  inProse: (index: number) => number;
  /** What the page states to be its headline, as words; with the names around it and without. */
  stated: ReadonlySet<string>;
  /** What it states its site to be called, as words. */
  sites: ReadonlySet<string>;
}

/** No headline stands further down its page. */
export const LINES_OF_HEAD = 1500;

/** Headlines are lines, not paragraphs. */
const LONGEST_LINE = 300;
const MOST_WORDS_OF_LINE = 45;

/** Says whether a block is short enough to be a headline. */
export function mayBeLine({ blocks, measures }: View, index: number): boolean {
  const length = blocks[index]?.text.length ?? 0;
  return length <= LONGEST_LINE && (measures[index]?.words ?? 0) <= MOST_WORDS_OF_LINE;
}

/** A sentence of so many words is prose; more words than this in one block say no more. */
const PROSE_WORDS = 10;
const LIKELY = 0.5;
const MOST_WORDS = 60;

/** Lines so near are the path to a page, its headline and its share buttons. */
const CLOSE = 4;
/** Shorter words say little of what a text is about. */
const LONGER_WORD = 4;

/** What stands in the first blocks of a page; what takes time is found when it is first asked for. */
export function surroundings(view: View, end: number): Surroundings {
  const sums = proseSums(view, end);
  const words = remembering((index: number) => (mayBeLine(view, index) ? plainWordsAt(view, index) : []));
  const line = remembering((index: number) => words(index).join(' '));
  const isData = remembering((index: number) => readsAsData(view, index));
  const prose = lazy(() => wordsOfProse(view, end, words));
  const likelyAt = (index: number) =>
    view.likely ? (view.likely[index] ?? 0) : Number(isProse(view, index));
  return {
    prose: (from, to) => (sums[Math.min(to, end)] ?? 0) - (sums[Math.min(from, end)] ?? 0),
    storyStart: lazy(() => startOfStory(view, likelyAt)),
    likely: likelyAt,
    likeliestAbove: (index) => likeliestAbove(likelyAt, index),
    hasData: (from, to) => {
      for (let index = Math.max(0, from); index < Math.min(to, end); index++) if (isData(index)) return true;
      return false;
    },
    words,
    line,
    isDoubled: (index) => isDoubled(line, index, end),
    inProse: (index) => shareOf(words(index), prose()),
    stated: new Set(view.stated.headlines.flatMap((headline) => [...runsOfParts(headline)])),
    sites: new Set(view.stated.sites.map((name) => plainWords(name).join(' '))),
  };
}

function textOf({ blocks }: View, index: number): string {
  return blocks[index]?.text ?? '';
}

function plainWordsAt(view: View, index: number): string[] {
  return plainWords(textOf(view, index), view.lines[index]?.lower);
}

/** Every longer word of the prose in a page's first blocks; of those that may be lines the words are known. */
function wordsOfProse(
  view: View,
  end: number,
  wordsAt: (index: number) => readonly string[],
): ReadonlySet<string> {
  const found = new Set<string>();
  for (let i = 0; i < end; i++) {
    if (!isProse(view, i)) continue;
    const known = wordsAt(i);
    for (const word of known.length > 0 ? known : plainWordsAt(view, i))
      if (word.length >= LONGER_WORD) found.add(word);
  }
  return found;
}

/** Says whether a block is a sentence of some length, or what the model takes for a part of the story. */
export function isProse({ measures, likely }: View, index: number): boolean {
  const { endsSentence = false, words = 0 } = measures[index] ?? {};
  if (words < PROSE_WORDS) return false;
  return likely === undefined ? endsSentence : (likely[index] as number) >= LIKELY;
}

/** Whether a line with words in it stands again close above or below itself. */
function isDoubled(lineAt: (index: number) => string, index: number, end: number): boolean {
  const line = lineAt(index);
  if (line === '') return false;
  const last = Math.min(end, index + CLOSE + 1);
  for (let i = Math.max(0, index - CLOSE); i < last; i++) if (i !== index && lineAt(i) === line) return true;
  return false;
}

/** The share of the longer words that are known. */
function shareOf(words: readonly string[], known: ReadonlySet<string>): number {
  let longer = 0;
  let shared = 0;
  for (const word of words) {
    if (word.length < LONGER_WORD) continue;
    longer++;
    if (known.has(word)) shared++;
  }
  return shared / Math.max(longer, 1);
}

/** So many blocks above a line are asked whether they belong to the story. */
const LINES_ABOVE = 5;

function likeliestAbove(likely: (index: number) => number, index: number): number {
  let most = 0;
  for (let i = Math.max(0, index - LINES_ABOVE); i < index; i++) most = Math.max(most, likely(i));
  return most;
}

/** A stretch of so many blocks, and the share of what the richest one holds that makes another the beginning. */
const STRETCH = 10;
const RICH = 0.5;
/** Words, each counted by how likely it is the story's, that a block with text of it holds. */
const SOME = 3;

/** Where the first stretch begins that holds at least half as much of the story as any. */
function startOfStory({ blocks, measures }: View, likely: (index: number) => number): number {
  const sums = [0];
  for (let i = 0; i < blocks.length; i++)
    sums.push((sums[i] as number) + likely(i) * (measures[i]?.words ?? 0));
  const held = (from: number, count: number) =>
    (sums[Math.min(from + count, blocks.length)] as number) - (sums[from] as number);
  let most = 0;
  for (let i = 0; i < blocks.length; i++) most = Math.max(most, held(i, STRETCH));
  let start = 0;
  while (start < blocks.length && held(start, STRETCH) < most * RICH) start++;
  while (start < blocks.length && held(start, 1) < SOME) start++;
  return start;
}

/** Words of prose before each block. */
function proseSums(view: View, end: number): number[] {
  const sums = [0];
  for (let i = 0; i < end; i++) {
    const counts = isProse(view, i) && view.blocks[i]?.bullet === undefined;
    sums.push((sums[i] ?? 0) + (counts ? Math.min(view.measures[i]?.words ?? 0, MOST_WORDS) : 0));
  }
  return sums;
}

/** Read only of lines that look like it: to be sure takes time. */
function readsAsData(view: View, index: number): boolean {
  const text = textOf(view, index);
  if (text.length > 160 || !(/\d/.test(text) || MAY_OPEN.test(text))) return /^by$/i.test(text);
  const label = view.pageData(index)?.label;
  return label === 'date' || label === 'byline';
}
