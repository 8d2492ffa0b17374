import { MAY_OPEN } from '../../data/byline-words.ts';
import { remembering } from '../../remembering.ts';
import { lazy } from '../../text/lazy.ts';
import { fold } from '../../text/title.ts';
import { plainWords, runsOfParts, titleParts } from '../../text/title-parts.ts';
import { countWords } from '../../text/word-count.ts';
import { isEnglish } from '../english.ts';
import type { View } from '../rule.ts';
import type { TitleLine } from './title-line.ts';

/** What stands around a page's lines, found once for all that ask. */
export interface Surroundings {
  /** Words of prose from one block up to another. */
  prose: (from: number, to: number) => number;
  /** The block at which the story begins: the first stretch with much of what is likely its text. */
  storyStart: () => number;
  /** How likely a block belongs to the story, from 0 to 1. */
  likely: (index: number) => number;
  /** The same of the likeliest of the blocks close above one, and of those close below. */
  likeliestAbove: (index: number) => number;
  likeliestBelow: (index: number) => number;
  /** Whether a byline or a date stands among these blocks. */
  hasData: (from: number, to: number) => boolean;
  /** The words of a line, as they are compared; none of a paragraph, which is longer than a headline. */
  words: (index: number) => readonly string[];
  /** The same as one text. */
  line: (index: number) => string;
  /** Whether a line of the same words stands close by. */
  isDoubled: (index: number) => boolean;
  /** What of a line the prose uses too. */
  inProse: (index: number) => Echo;
  /** What the page states to be its headline, as words; with the names around it and without. */
  stated: ReadonlySet<string>;
  /** What it states its site to be called, and what its title holds beside what it states to be its headline, as words. */
  sites: ReadonlySet<string>;
}

/** How much of a line the prose of its page uses. */
export interface Echo {
  /** The share of its longer words, from 0 to 1. */
  share: number;
  /** How many longer words. */
  words: number;
  /** How many words with capitals, the first left out; none but in English. */
  names: number;
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
export function surroundings(view: View, end: number, title: TitleLine | null): Surroundings {
  const sums = proseSums(view, end);
  const words = remembering((index: number) => (mayBeLine(view, index) ? plainWordsAt(view, index) : []));
  const line = remembering((index: number) => words(index).join(' '));
  const isData = remembering((index: number) => readsAsData(view, index));
  const prose = lazy(() => wordsOfProse(view, end, words));
  const english = lazy(() => isEnglish(view));
  const likelyAt = (index: number) =>
    view.likely ? (view.likely[index] ?? 0) : Number(isProse(view, index));
  return {
    prose: (from, to) => (sums[Math.min(to, end)] ?? 0) - (sums[Math.min(from, end)] ?? 0),
    storyStart: lazy(() => startOfStory(view, likelyAt)),
    likely: likelyAt,
    likeliestAbove: (index) => likeliest(likelyAt, Math.max(0, index - LINES_AROUND), index),
    likeliestBelow: (index) =>
      likeliest(likelyAt, index + 1, Math.min(view.blocks.length, index + 1 + LINES_AROUND)),
    hasData: (from, to) => {
      for (let index = Math.max(0, from); index < Math.min(to, end); index++) if (isData(index)) return true;
      return false;
    },
    words,
    line,
    isDoubled: (index) => isDoubled(line, index, end),
    inProse: (index) => echoOf(words(index), english() ? textOf(view, index) : '', prose()),
    stated: new Set(view.stated.headlines.flatMap((headline) => [...runsOfParts(headline)])),
    sites: new Set(
      [...view.stated.sites, ...namesInTitle(view, title)].map((name) => plainWords(name).join(' ')),
    ),
  };
}

/** The parts of the page's title around its stated headline, no longer than that: names of the site and its sections. */
function namesInTitle({ blocks, stated }: View, title: TitleLine | null): string[] {
  if (title === null) return [];
  const text = blocks[title.index]?.text ?? '';
  return stated.headlines.flatMap((headline) => {
    const at = title.folded.indexOf(fold(headline));
    if (at < 0) return [];
    const sides = [text.slice(0, at), text.slice(at + headline.length)];
    const names = sides.flatMap(titleParts).map((part) => part.text.trim());
    return names.filter((name) => countWords(name) <= countWords(headline));
  });
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

/** Whether a line with words in it stands again close above or below itself, or ends the path to the page above. */
function isDoubled(lineAt: (index: number) => string, index: number, end: number): boolean {
  const line = lineAt(index);
  if (line === '') return false;
  const last = Math.min(end, index + CLOSE + 1);
  for (let i = Math.max(0, index - CLOSE); i < last; i++) {
    if (i === index) continue;
    const other = lineAt(i);
    if (other === line || (i < index && line.length >= ENDS_PATH && other.endsWith(line))) return true;
  }
  return false;
}

/** Shorter lines end others by chance. */
const ENDS_PATH = 20;

/** A word with a capital that is not the first. */
const CAPITALISED = /(?<=\s)[A-Z][A-Za-z]{2,}/g;

/** What of a line's words, and of those with capitals in its text, is known. */
function echoOf(words: readonly string[], text: string, known: ReadonlySet<string>): Echo {
  const longer = words.filter((word) => word.length >= LONGER_WORD);
  const shared = longer.filter((word) => known.has(word));
  const capitalised = shared.length === 0 ? [] : (text.match(CAPITALISED) ?? []);
  return {
    share: shared.length / Math.max(longer.length, 1),
    words: new Set(shared).size,
    names: capitalised.filter((word) => known.has(word.toLowerCase())).length,
  };
}

/** So many blocks above a line and below it are asked whether they belong to the story. */
const LINES_AROUND = 5;

function likeliest(likely: (index: number) => number, from: number, to: number): number {
  let most = 0;
  for (let i = from; i < to; i++) most = Math.max(most, likely(i));
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
  return isBylineOrDate(view, index);
}

/** Whether a line reads like a byline or the date by itself. */
export function isBylineOrDate(view: View, index: number): boolean {
  const label = view.pageData(index)?.label;
  return label === 'byline' || label === 'date';
}
