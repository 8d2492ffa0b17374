import {
  BESIDE_TITLE,
  BY_ITSELF,
  IN_HTML,
  LEAST_SCORE,
  TITLE_SCORE,
  type Weights,
} from '../../data/headline-weights.ts';
import { fold } from '../../text/title.ts';
import { titleParts } from '../../text/title-parts.ts';
import { isBare } from '../bare.ts';
import type { Finding, View } from '../rule.ts';
import { type Evidence, type Glance, glanceAt } from './evidence.ts';
import { STEPS } from './reading.ts';
import { scoreOf } from './score.ts';
import { isProse, mayBeLine, type Surroundings, surroundings } from './surroundings.ts';
import { findTitleLine, type TitleLine } from './title-line.ts';

/** No headline stands further down, or below so many words of prose. */
const LINES = 1500;
const PROSE_ABOVE = 600;
/** Prose above a line that no title confirms, as `proseAbove` counts it. */
const LITTLE_PROSE = 0.2;
/** So much of the title must stand in one line below, lest it is not the title of this story. */
const CONFIRMED = 0.5;
const CONFIRMED_WORDS = 3;

/** So great a part of the title must the line below it be to need no weighing. */
const SURE_SHARE = 0.45;
const SURE_WORDS = 4;

/**
 * Whether the very next line is what the title puts names around: then there is nothing to weigh, unless another part
 * of the title stands further below, and the next line is the site's name.
 */
function isRepeatedBelow({ blocks, measures, stated }: View, { index, folded }: TitleLine): boolean {
  const { text = '' } = blocks[index + 1] ?? {};
  const line = fold(text);
  if ((measures[index + 1]?.words ?? 0) < SURE_WORDS || line.length >= folded.length) return false;
  if (line.length < folded.length * SURE_SHARE || !folded.includes(line)) return false;
  if (stated.sites.includes(text)) return false;
  const parts = new Set(titleParts(blocks[index]?.text ?? '').map((part) => part.text.trim()));
  return !blocks.slice(index + 2, LINES).some((block) => block.text !== text && parts.has(block.text));
}

/** A line that may be the headline. */
interface Candidate {
  index: number;
  /** What is known of it, and what is granted to it until it is read. */
  evidence: Evidence;
  /** How many steps it has been read. */
  steps: number;
}

/** A line that may be the headline, with all the evidence for it and against it. */
export interface LineOfPage {
  text: string;
  evidence: Evidence;
}

/** The lines of a page that may be its headline, read whole; to fit the weights. */
export interface LinesOfPage {
  lines: LineOfPage[];
  /** Whether the page's title confirms one of them. */
  confirmed: boolean;
  /** Whether the first of them is the headline without weighing. */
  sure: boolean;
}

export function linesOf(view: View): LinesOfPage {
  const found = findTitleLine(view);
  const { candidates, confirmed, read } = lookAtHead(view, found);
  const lines = candidates.map((candidate) => ({
    text: view.blocks[candidate.index]?.text ?? '',
    evidence: readWhole(candidate, read),
  }));
  return {
    lines: lines.filter(({ evidence }) => mayBeHeadline(evidence)),
    confirmed,
    sure: found !== null && isRepeatedBelow(view, found),
  };
}

/**
 * The headline is the line with the most evidence for it: it agrees with the page's title, the story and its
 * date stand below it. Where no line has enough, the title itself is, with the names around it to be cut.
 */
export function* headline(view: View): Iterable<Finding> {
  const found = findTitleLine(view);
  if (found !== null && isRepeatedBelow(view, found)) {
    yield {
      index: found.index,
      label: 'page-title',
      reason: 'repeats the line below it with more around it',
    };
    yield {
      index: found.index + 1,
      label: 'headline',
      reason: "stands again in the page's title on the line above it",
    };
    return;
  }
  const { title, candidates, confirmed, read } = lookAtHead(view, found);
  const weights = confirmed ? (isHtml(view) ? IN_HTML : BESIDE_TITLE) : BY_ITSELF;
  const best = bestOf(candidates, weights, read);
  const enough = best !== null && best.score >= (confirmed ? TITLE_SCORE : LEAST_SCORE);
  // A first line that is hardly a title heads the page better than nothing.
  const head = title ?? (found !== null && mayHead(view, found) ? found : null);
  if (head !== null && (confirmed || !enough))
    yield { index: head.index, label: 'page-title', reason: 'heads the page and stands above the story' };
  if (enough)
    yield { index: best.index, label: 'headline', reason: describe(best.evidence, weights, best.score) };
}

/** Fewest words of a first line that heads a page where nothing speaks for its being the title. */
const WORDS_OF_HEAD = 5;
/** What menus and banners open with. */
const OPENS_MENU =
  /^(?:#|skip\b|jump\b|menu\b|sign\b|log\b|search\b|subscribe\b|close\b|toggle\b|shop\b|free\b|sale\b)/i;

function mayHead({ blocks, measures }: View, { index }: TitleLine): boolean {
  return (measures[index]?.words ?? 0) >= WORDS_OF_HEAD && !OPENS_MENU.test(blocks[index]?.text ?? '');
}

/** Reads a line one step further. */
type Read = (candidate: Candidate) => void;

function isRead({ steps }: Candidate): boolean {
  return steps === STEPS.length;
}

function readWhole(candidate: Candidate, read: Read): Evidence {
  while (!isRead(candidate)) read(candidate);
  return candidate.evidence;
}

function isHtml({ blocks }: View): boolean {
  return blocks.some(({ markup }) => markup !== undefined);
}

/** What a page's head offers: its title, if it has one, and the lines among which the headline is looked for. */
interface Head {
  title: TitleLine | null;
  candidates: readonly Candidate[];
  /** Whether the page's title confirms one of them. */
  confirmed: boolean;
  read: Read;
}

function lookAtHead(view: View, found: TitleLine | null): Head {
  const end = endOfHead(view);
  const around = surroundings(view, end);
  const lines = findCandidates(view, end, found, around);
  const read = (candidate: Candidate): void => {
    const more = STEPS[candidate.steps++]?.(view, candidate.index, around);
    candidate.evidence = { ...candidate.evidence, ...more };
  };
  const title = found !== null && isTitle(view, found, lines, around, read) ? found : null;
  const all = title === found ? lines : findCandidates(view, end, null, around);
  const bare = isBare(view);
  const confirmed =
    title !== null &&
    all.some(
      (candidate) =>
        confirms(candidate.evidence, title, bare) &&
        (agrees(candidate.evidence) || mayBeHeadline(readWhole(candidate, read))),
    );
  return { title, candidates: confirmed ? all : unconfirmed(all, bare), confirmed, read };
}

/** The share of the first line's longer words that the prose uses, and its words, if it is the title by them alone. */
const TOLD_BY_PROSE = 0.5;
const WORDS_OF_TITLE = 4;
/** What a line that is a part of it scores without it, if it is the title by that. */
const LEAST_IF_PART = 1;
/** What converters print in place of a site's picture, and of its feeds. */
const NO_TITLE = /\blogo\b|^#(?=\S)|» feed\b/i;

/**
 * Whether what may be the title by its place is one. A flat text need not begin with its page's title, and the first
 * line of a menu stands again in another menu. A title tells of what the prose tells of, or holds a line that might be
 * the headline without it.
 */
function isTitle(
  view: View,
  title: TitleLine,
  lines: readonly Candidate[],
  around: Surroundings,
  read: Read,
): boolean {
  const { blocks, measures, likely } = view;
  const { index } = title;
  // The family begins with the title, HTML has one of its own, and an extractor leaves little else.
  if (likely === undefined || isHtml(view) || isBare(view)) return true;
  if (NO_TITLE.test(blocks[index]?.text ?? '')) return false;
  if ((measures[index]?.words ?? 0) >= WORDS_OF_TITLE && around.inProse(index) >= TOLD_BY_PROSE) return true;
  return lines.some(
    (line) =>
      confirms(line.evidence, title, false) &&
      scoreOf(readWhole(line, read), BY_ITSELF) >= (agrees(line.evidence) ? LEAST_IF_PART : LEAST_SCORE),
  );
}

function findCandidates(view: View, end: number, title: TitleLine | null, around: Surroundings): Candidate[] {
  const candidates: Candidate[] = [];
  for (let index = 0; index < end; index++) {
    if (index === title?.index || !view.measures[index]?.hasLetters || !mayBeLine(view, index)) continue;
    if (around.sites.size > 0 && around.sites.has(around.line(index))) continue;
    candidates.push({ index, evidence: glanceAt(view, index, title, around), steps: 0 });
  }
  return candidates;
}

/**
 * Without the title's word for it, a line below paragraphs heads a part of the story and not the whole; and so do
 * all lines of a text whose head was cut off with the site around it.
 */
function unconfirmed(candidates: readonly Candidate[], bare: boolean): Candidate[] {
  return bare ? [] : candidates.filter(({ evidence }) => evidence.proseAbove <= LITTLE_PROSE);
}

/** A path or the page's data heads a story only where the title says so. */
function mayBeHeadline(evidence: Evidence): boolean {
  return agrees(evidence) || evidence.path + evidence.data === 0;
}

/** Whether the title says so of a line, whatever it reads like. */
function agrees({ partOfTitle, inTitle, topHeading, wordsOfTitle }: Glance): boolean {
  return partOfTitle + inTitle > 0 || topHeading * wordsOfTitle >= CONFIRMED;
}

/** Where so much prose has been seen that the story has begun. */
function endOfHead(view: View): number {
  let prose = 0;
  const end = Math.min(view.blocks.length, LINES);
  for (let index = 0; index < end; index++) {
    if (isProse(view, index)) prose += view.measures[index]?.words ?? 0;
    if (prose > PROSE_ABOVE) return index + 1;
  }
  return end;
}

/** Words shared confirm only beside what a site prints: there the first line is the page's title, elsewhere any line. */
function confirms(
  { inTitle, partOfTitle, wordsOfTitle }: Glance,
  { words }: TitleLine,
  bare: boolean,
): boolean {
  if (inTitle + partOfTitle > 0) return true;
  return !bare && wordsOfTitle >= CONFIRMED && wordsOfTitle * words.size >= CONFIRMED_WORDS;
}

interface Scored {
  index: number;
  evidence: Evidence;
  score: number;
}

/**
 * The line that scores highest, the upper one of two: again and again the most promising one is read a step further,
 * until that is one that has been read whole.
 */
function bestOf(candidates: readonly Candidate[], weights: Weights, read: Read): Scored | null {
  const promises = candidates.map((candidate) => promiseOf(candidate, weights));
  for (;;) {
    const first = firstOfMost(promises);
    const candidate = candidates[first];
    if (candidate === undefined) return null;
    const { index, evidence } = candidate;
    if (isRead(candidate)) return { index, evidence, score: promises[first] as number };
    read(candidate);
    promises[first] = promiseOf(candidate, weights);
  }
}

/** What a line may score at most. */
function promiseOf(candidate: Candidate, weights: Weights): number {
  const isOut = isRead(candidate) && !mayBeHeadline(candidate.evidence);
  return isOut ? Number.NEGATIVE_INFINITY : scoreOf(candidate.evidence, weights);
}

/** Where the greatest of some numbers stands first; -1 where all are out. */
function firstOfMost(numbers: readonly number[]): number {
  let first = -1;
  let most = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < numbers.length; i++) {
    if ((numbers[i] as number) <= most) continue;
    most = numbers[i] as number;
    first = i;
  }
  return first;
}

/** What a person can look up on the page for each piece of evidence. */
const WORDS = {
  inTitle: "stands in the page's title",
  partOfTitle: "is a part of the page's title",
  wordsOfTitle: "shares words with the page's title",
  stated: 'is what the page states to be its headline',
  rightAbove: 'stands right above the story',
  closeAbove: 'has the story close below it',
  usualLength: 'is as long as a headline',
  dataBelow: 'has a date or byline below it',
  dataAbove: 'has a date or byline above it',
  wordsInProse: 'tells of what the prose tells of',
} as const;
const TOLD = Object.keys(WORDS) as (keyof typeof WORDS)[];

/** The three pieces of evidence that weighed most. */
function describe(evidence: Evidence, weights: Weights, score: number): string {
  const weighed = TOLD.map((piece) => ({ words: WORDS[piece], weight: evidence[piece] * weights[piece] }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  const reasons = weighed.slice(0, 3).map(({ words }) => words);
  return `${reasons.join(', ')} (${score.toFixed(1)})`;
}
