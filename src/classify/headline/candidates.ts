import type { Weights } from '../../data/headline-weights.ts';
import type { View } from '../rule.ts';
import { type Evidence, type Glance, glanceAt } from './evidence.ts';
import { STEPS } from './reading.ts';
import { scoreOf } from './score.ts';
import { mayBeLine, type Surroundings } from './surroundings.ts';
import type { TitleLine } from './title-line.ts';

/** So much of the title must stand in one line below, lest it is not the title of this story. */
const CONFIRMED = 0.5;
const CONFIRMED_WORDS = 3;

/** A line that may be the headline. */
export interface Candidate {
  index: number;
  /** What is known of it, and what is granted to it until it is read. */
  evidence: Evidence;
  /** How many steps it has been read. */
  steps: number;
}

/** Every line of a page's head that may be the headline, looked at once. */
export function findCandidates(
  view: View,
  end: number,
  title: TitleLine | null,
  around: Surroundings,
): Candidate[] {
  const candidates: Candidate[] = [];
  for (let index = 0; index < end; index++) {
    if (index === title?.index || !view.measures[index]?.hasLetters || !mayBeLine(view, index)) continue;
    if (around.sites.size > 0 && around.sites.has(around.line(index))) continue;
    candidates.push({ index, evidence: glanceAt(view, index, title, around), steps: 0 });
  }
  return candidates;
}

/** Reads a line one step further. */
export type Read = (candidate: Candidate) => void;

function isRead({ steps }: Candidate): boolean {
  return steps === STEPS.length;
}

export function readWhole(candidate: Candidate, read: Read): Evidence {
  while (!isRead(candidate)) read(candidate);
  return candidate.evidence;
}

/** A path or the page's data heads a story only where the title says so. */
export function mayBeHeadline(evidence: Evidence): boolean {
  return agrees(evidence) || evidence.path + evidence.data === 0;
}

/** Whether the title says so of a line, whatever it reads like. */
export function agrees({ partOfTitle, inTitle, topHeading, wordsOfTitle }: Glance): boolean {
  return partOfTitle + inTitle > 0 || topHeading * wordsOfTitle >= CONFIRMED;
}

/** Words shared confirm only beside what a site prints: there the first line is the page's title, elsewhere any line. */
export function confirms(
  { inTitle, partOfTitle, wordsOfTitle }: Glance,
  { words }: TitleLine,
  bare: boolean,
): boolean {
  if (inTitle + partOfTitle > 0) return true;
  return !bare && wordsOfTitle >= CONFIRMED && wordsOfTitle * words.size >= CONFIRMED_WORDS;
}

export interface Scored {
  index: number;
  evidence: Evidence;
  score: number;
}

/**
 * The line that scores highest, the upper one of two: again and again the most promising one is read a step further,
 * until that is one that has been read whole.
 */
export function bestOf(candidates: readonly Candidate[], weights: Weights, read: Read): Scored | null {
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
