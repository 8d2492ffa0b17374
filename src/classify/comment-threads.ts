import { COMMENTS, COUNTED_COMMENTS, REPLY } from '../data/comment-words.ts';
import { phrasesIn } from '../data/words.ts';
import { indexOfHeadline, labelOf, makesStory } from '../label.ts';
import { findAnyDate, mayHoldDate } from '../newsroom/dates.ts';
import { lazy } from '../text/lazy.ts';
import type { Measure } from '../text/measure.ts';
import { firstLetters } from '../text/words.ts';
import type { Finding, Line, View } from './rule.ts';
import { LEAST_STORY } from './story-words.ts';

/**
 * Readers' comments below the story, however much like prose they are written: those under a line that says so, and
 * those that come with what no story has between its paragraphs time and again, who wrote and at what hour, or what
 * offers to answer.
 */
export function* commentThreads(view: View): Iterable<Finding> {
  const { blocks } = view;
  const begin = beginBelow(view, storyRead(view, LEAST_STORY)) ?? beginBelowBrief(view);
  if (begin === null) return;
  for (let index = begin; index < blocks.length; index++)
    if (makesStory(labelOf(blocks[index])))
      yield { index, label: 'chrome', reason: 'stands among the comments of readers' };
}

/** The block with which so many words of the story below its headline have been read; -1 if the story is shorter. */
function storyRead({ blocks, measures }: View, least: number): number {
  let words = 0;
  for (let i = indexOfHeadline(blocks) + 1; i < blocks.length; i++) {
    if (makesStory(labelOf(blocks[i]))) words += measures[i]?.words ?? 0;
    if (words >= least) return i;
  }
  return -1;
}

function beginBelow(view: View, read: number): number | null {
  const { blocks } = view;
  if (read < 0 || !blocks.some((block, i) => i > read && makesStory(labelOf(block)))) return null;
  return beginOf(view, read);
}

/** A few lines of news have so many words. */
const LEAST_BRIEF = 15;

/**
 * Where the comments below a brief begin. Of so few words the model takes as many of the comments for the story, so that
 * they must be told twice: by the line that heads them, and by what offers to answer each of them or says when it was written.
 */
function beginBelowBrief(view: View): number | null {
  const read = storyRead(view, LEAST_BRIEF);
  const head = read < 0 ? null : headOfComments(view, read);
  if (head === null) return null;
  const first = earlier(firstAnswered(view, head), firstStamped(view, head));
  return first !== null && first - head <= NEAR_HEAD ? head : null;
}

/** Between the head of the comments and the first stand no more lines than who wrote it, and how they are sorted. */
const NEAR_HEAD = 6;

/** Where the comments begin; null where there are none for sure. */
function beginOf(view: View, read: number): number | null {
  const head = headOfComments(view, read);
  const answered = firstAnswered(view, read);
  const stamped = firstStamped(view, read);
  const isSure = head !== null || answered !== null || (stamped !== null && isDoubted(view, stamped));
  const first = isSure ? earlier(answered, stamped) : null;
  if (head !== null && (first === null ? isShorterBelow(view, head) : head < first)) return head;
  return first;
}

function earlier(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.min(one, other);
}

/** What the model takes for the story from so likely on, it has read as one. */
const LIKELY = 0.8;

/** Whether the model does not see a story in what is printed from a block on: programmes and running reports have hours, too. */
function isDoubted({ blocks, measures }: View, begin: number): boolean {
  let sum = 0;
  let words = 0;
  for (let i = begin; i < blocks.length; i++) {
    const score = blocks[i]?.verdicts.at(-1)?.score;
    if (score === undefined || !isTextOf(measures[i])) continue;
    sum += score * (measures[i]?.words ?? 0);
    words += measures[i]?.words ?? 0;
  }
  return sum < LIKELY * words;
}

/** What nothing but its head tells of comments is no longer than the story. */
function isShorterBelow({ blocks, measures }: View, head: number): boolean {
  let above = 0;
  for (const [i, block] of blocks.entries())
    if (makesStory(labelOf(block))) above += (measures[i]?.words ?? 0) * (i < head ? 1 : -1);
  return above > 0;
}

/** `Comments`, `6 Kommentare`, `评论 (12)`, `3 commentaires « The story's headline »`. */
function headOfComments(view: View, read: number): number | null {
  const { blocks, lines } = view;
  const title = (lines[indexOfHeadline(blocks)]?.lower ?? '').slice(0, LONGEST_OF_TITLE);
  const firsts = firstOfHeads();
  for (let i = read + 1; i < blocks.length; i++) {
    const { lower, first } = lines[i] as Line;
    if (firsts.has(first) && headsComments(lower, title)) return i;
  }
  return null;
}

const LONGEST_HEAD = 40;
const LONGEST_COUNTED = 240;
/** So much of the headline is enough to know it again, and no less. */
const LONGEST_OF_TITLE = 40;
const SHORTEST_OF_TITLE = 8;
const HAS_COUNT = lazy(() => /\p{Nd}/u);
const COUNT = lazy(() => /^[\s(（]*\p{Nd}[\p{Nd}.,]*[)）]?\s*/u);
/** `(12)`, `（3件）`, `12개` */
const BESIDE_HEAD = lazy(
  () =>
    /^[\s:：.•·–—-]+|[\s:：.•·–—-]*(?:[(（[]?\s*\p{Nd}[\p{Nd}.,]*\s?[件条條则則个個개]?\s*[)）\]]?)?[\s:：.]*$/gu,
);
const heads = lazy(() => new Set(phrasesIn(COMMENTS)));
const counted = lazy(() => new Set(phrasesIn(COUNTED_COMMENTS)));
/** The letters that stand first in any of them, and in the lines that they make: few lines begin so. */
const firstOfHeads = lazy(() => new Set([...heads(), ...counted()].map(firstLetters)));

function headsComments(lower: string, title: string): boolean {
  if (lower.length > LONGEST_COUNTED) return false;
  const line = lower.replace(COUNT(), '');
  if (lower.length <= LONGEST_HEAD && isHead(line.replace(BESIDE_HEAD(), ''), lower)) return true;
  const isOnStory = line !== lower && title.length >= SHORTEST_OF_TITLE && line.includes(title);
  return isOnStory && isHead(line.slice(0, line.search(/\s|$/)), lower);
}

function isHead(words: string, line: string): boolean {
  return heads().has(words) || (HAS_COUNT().test(line) && counted().has(words));
}

/** So often something must return before it is a thread. */
const FEWEST = 3;
/** And so many write no running report. */
const MANY = 6;

/** The lines of machinery among which the comments stand. */
const LONGEST_LINE = 100;

/** Where the first comment begins of those which each have the hour at which somebody wrote it. */
function firstStamped(view: View, read: number): number | null {
  const { blocks } = view;
  const stamps: number[] = [];
  const names = new Set<string>();
  for (let i = read + 1; i < blocks.length; i++) {
    const name = stampOf(view, i);
    if (name === null) continue;
    stamps.push(i);
    names.add(name);
  }
  // Those who write a running report sign it time and again.
  const areMany = names.size >= MANY || names.size * 2 > stamps.length;
  if (names.size < FEWEST || !areMany || !areParted(view, stamps)) return null;
  // Of those that are signed below, the first is left: it is not known where the story ends.
  return stamps[0] ?? null;
}

const CLOCK = /\d{1,2}\s?[:.h時时點点시]\s?\d{2}/;
const NUMBER_OF_POST = /#\s?\d+/;
const MOST_WORDS_OF_NAME = 6;

/** Who wrote, where a short line says that and at what hour of what day, or says the hour right below who; else null. */
function stampOf({ blocks, measures }: View, index: number): string | null {
  const { text = '' } = blocks[index] ?? {};
  if (text.length > LONGEST_LINE || !CLOCK.test(text) || !mayHoldDate(text)) return null;
  const date = findAnyDate(text);
  if (date === null) return null;
  const beside = `${text.slice(0, date.start)} ${text.slice(date.end)}`;
  if (!date.iso.includes('T') && !CLOCK.test(beside)) return null;
  const number = NUMBER_OF_POST.exec(beside);
  if (number !== null) return number[0];
  const words = beside.match(/\p{L}[\p{L}\p{M}]+/gu) ?? [];
  if (words.length > MOST_WORDS_OF_NAME) return null;
  const above = blocks[index - 1]?.text ?? '';
  const isName = (measures[index - 1]?.words ?? 0) <= MOST_WORDS_OF_NAME && !mayHoldDate(above);
  if (words.length > 1 || !isName) return words.length > 0 ? beside.trim() : null;
  return above === '' ? null : `${above} ${words.join(' ')}`;
}

/** Where the first comment begins of those which each can be answered. */
function firstAnswered(view: View, read: number): number | null {
  const { blocks } = view;
  const offers: number[] = [];
  for (let i = read + 1; i < blocks.length; i++) if (offersToAnswer(view, i)) offers.push(i);
  if (offers.length < FEWEST || !areParted(view, offers)) return null;
  const [first = 0] = offers;
  const text = nextLettered(view, first, -1);
  const isSignedAbove =
    offers.filter((i) => isText(view, nextLettered(view, i, -1))).length > offers.length / 2;
  return isSignedAbove ? nameAbove(view, text) : textAbove(view, first);
}

const LONGEST_OFFER = 50;
const MOST_WORDS_OF_OFFER = 6;
const replies = lazy(() => new Set(phrasesIn(REPLY)));
/** Any of them, in a longer word too: most lines hold none, and need not be taken apart. */
const mayHoldReply = lazy(() => new RegExp(phrasesIn(REPLY).join('|')));

function offersToAnswer({ lines, measures }: View, index: number): boolean {
  const { lower = '' } = lines[index] ?? {};
  const { words = 0, endsSentence = false } = measures[index] ?? {};
  if (lower.length > LONGEST_OFFER || words > MOST_WORDS_OF_OFFER || endsSentence) return false;
  return (
    mayHoldReply().test(lower) &&
    (replies().has(lower) || lower.split(/[^\p{L}\p{M}]+/u).some((word) => replies().has(word)))
  );
}

/** Whether text stands between most of the lines that return. */
function areParted(view: View, marks: readonly number[]): boolean {
  const gaps = marks.slice(1).filter((mark, n) => {
    for (let i = (marks[n] as number) + 1; i < mark; i++) if (isText(view, i)) return true;
    return false;
  });
  return marks.length >= FEWEST && gaps.length * 2 >= marks.length - 1;
}

/** A text is a sentence, or has more words than a name. */
function isText({ measures }: View, index: number): boolean {
  return isTextOf(measures[index]);
}

function isTextOf({ words, endsSentence }: Pick<Measure, 'words' | 'endsSentence'> = NOTHING): boolean {
  return words > MOST_WORDS_OF_NAME || (endsSentence && words > 2);
}

const NOTHING = { words: 0, endsSentence: false };

/** The next line up or down that has letters. */
function nextLettered({ blocks, measures }: View, index: number, step: 1 | -1): number {
  let at = index + step;
  while (at >= 0 && at < blocks.length && measures[at]?.hasLetters === false) at += step;
  return at;
}

/** No comment has more paragraphs. */
const MOST_PARAGRAPHS = 8;

/** The line above the text that a line ends, which names who wrote; the line itself where none is found. */
function nameAbove(view: View, end: number): number {
  for (let at = end - 1; at >= Math.max(0, end - MOST_PARAGRAPHS); at--)
    if (!isText(view, at) && view.measures[at]?.hasLetters) return at;
  return end;
}

/** The paragraph above a signature. */
function textAbove(view: View, index: number): number {
  for (let at = index - 1; at >= Math.max(0, index - FEWEST); at--) if (isText(view, at)) return at;
  return index;
}
