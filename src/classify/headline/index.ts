import {
  BESIDE_TITLE,
  BY_ITSELF,
  LEAST_SCORE,
  TITLE_SCORE,
  type Weights,
} from '../../data/headline-weights.ts';
import { fold } from '../../text/title.ts';
import { isBare } from '../bare.ts';
import type { Finding, View } from '../rule.ts';
import { type Evidence, type Glance, glanceAt } from './evidence.ts';
import { STEPS } from './reading.ts';
import { scoreOf } from './score.ts';
import { mayBeLine, type Surroundings, surroundings } from './surroundings.ts';
import { findTitleLine, type TitleLine } from './title-line.ts';

/** No headline stands further down, or below so many words of prose. */
const LINES = 1500;
const PROSE_ABOVE = 600;
const PROSE_WORDS = 10;
/** Prose above a line that no title confirms, as `proseAbove` counts it. */
const LITTLE_PROSE = 0.2;
/** So much of the title must stand in one line below, lest it is not the title of this story. */
const CONFIRMED = 0.5;
const CONFIRMED_WORDS = 3;

/** So great a part of the title must the line below it be to need no weighing. */
const SURE_SHARE = 0.45;
const SURE_WORDS = 4;

/** Whether the very next line is what the title puts names around: then there is nothing to weigh. */
function isRepeatedBelow({ blocks, measures }: View, { index, folded }: TitleLine): boolean {
  const line = fold(blocks[index + 1]?.text ?? '');
  if ((measures[index + 1]?.words ?? 0) < SURE_WORDS || line.length >= folded.length) return false;
  return line.length >= folded.length * SURE_SHARE && folded.includes(line);
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
  const title = findTitleLine(view);
  const { candidates, confirmed, read } = candidatesOf(view, title);
  const lines = candidates.map((candidate) => ({
    text: view.blocks[candidate.index]?.text ?? '',
    evidence: readWhole(candidate, read),
  }));
  return {
    lines: lines.filter(({ evidence }) => mayBeHeadline(evidence)),
    confirmed,
    sure: title !== null && isRepeatedBelow(view, title),
  };
}

/**
 * The headline is the line with the most evidence for it: it agrees with the page's title, the story and its
 * date stand below it. Where no line has enough, the title itself is, with the names around it to be cut.
 */
export function* headline(view: View): Iterable<Finding> {
  const title = findTitleLine(view);
  if (title !== null && isRepeatedBelow(view, title)) {
    yield {
      index: title.index,
      label: 'page-title',
      reason: 'repeats the line below it with more around it',
    };
    yield {
      index: title.index + 1,
      label: 'headline',
      reason: "stands again in the page's title on the line above it",
    };
    return;
  }
  const { candidates, confirmed, read } = candidatesOf(view, title);
  const weights = confirmed ? BESIDE_TITLE : BY_ITSELF;
  const best = bestOf(candidates, weights, read);
  const enough = best !== null && best.score >= (confirmed ? TITLE_SCORE : LEAST_SCORE);
  if (title !== null && (confirmed || !enough))
    yield { index: title.index, label: 'page-title', reason: 'heads the page and stands above the story' };
  if (enough)
    yield { index: best.index, label: 'headline', reason: describe(best.evidence, weights, best.score) };
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

/** The lines among which the headline is looked for, and whether the page's title confirms one of them. */
function candidatesOf(
  view: View,
  title: TitleLine | null,
): { candidates: readonly Candidate[]; confirmed: boolean; read: Read } {
  const end = endOfHead(view);
  const around = surroundings(view, end);
  const all = findCandidates(view, end, title, around);
  const read = (candidate: Candidate): void => {
    const more = STEPS[candidate.steps++]?.(view, candidate.index, around);
    candidate.evidence = { ...candidate.evidence, ...more };
  };
  const bare = isBare(view);
  const confirmed =
    title !== null &&
    all.some(
      (candidate) =>
        confirms(candidate.evidence, title, bare) &&
        (agrees(candidate.evidence) || mayBeHeadline(readWhole(candidate, read))),
    );
  return { candidates: confirmed ? all : unconfirmed(all, bare), confirmed, read };
}

function findCandidates(view: View, end: number, title: TitleLine | null, around: Surroundings): Candidate[] {
  const candidates: Candidate[] = [];
  for (let index = 0; index < end; index++) {
    if (index === title?.index || !view.measures[index]?.hasLetters || !mayBeLine(view, index)) continue;
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
function endOfHead({ blocks, measures }: View): number {
  let prose = 0;
  const end = Math.min(blocks.length, LINES);
  for (let index = 0; index < end; index++) {
    const { endsSentence = false, words = 0 } = measures[index] ?? {};
    if (endsSentence && words >= PROSE_WORDS) prose += words;
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
  proseBelow: 'has the story below it',
  nearProse: 'stands close above prose',
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
