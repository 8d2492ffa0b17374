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
import { readLine } from './reading.ts';
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

/** A line that may be the headline: what a glance at it says, and all, once it has been read. */
interface Candidate {
  index: number;
  glance: Glance;
  evidence?: Evidence;
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
    evidence: read(candidate),
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

/** The lines among which the headline is looked for, and whether the page's title confirms one of them. */
function candidatesOf(
  view: View,
  title: TitleLine | null,
): { candidates: readonly Candidate[]; confirmed: boolean; read: (candidate: Candidate) => Evidence } {
  const end = endOfHead(view);
  const around = surroundings(view, end);
  const all = findCandidates(view, end, title, around);
  const read = (candidate: Candidate): Evidence => {
    candidate.evidence ??= { ...candidate.glance, ...readLine(view, candidate.index, around) };
    return candidate.evidence;
  };
  const bare = isBare(view);
  const confirmed =
    title !== null &&
    all.some((candidate) => confirms(candidate.glance, title, bare) && mayBeHeadline(read(candidate)));
  return { candidates: confirmed ? all : unconfirmed(all, bare), confirmed, read };
}

function findCandidates(view: View, end: number, title: TitleLine | null, around: Surroundings): Candidate[] {
  const candidates: Candidate[] = [];
  for (let index = 0; index < end; index++) {
    if (index === title?.index || !view.measures[index]?.hasLetters || !mayBeLine(view, index)) continue;
    candidates.push({ index, glance: glanceAt(view, index, title, around) });
  }
  return candidates;
}

/**
 * Without the title's word for it, a line below paragraphs heads a part of the story and not the whole; and so do
 * all lines of a text whose head was cut off with the site around it.
 */
function unconfirmed(candidates: readonly Candidate[], bare: boolean): Candidate[] {
  return bare ? [] : candidates.filter(({ glance }) => glance.proseAbove <= LITTLE_PROSE);
}

/** A path or the page's data heads a story only where the title says so. */
function mayBeHeadline({ path, data, partOfTitle, inTitle, topHeading, wordsOfTitle }: Evidence): boolean {
  return path + data === 0 || partOfTitle + inTitle > 0 || topHeading * wordsOfTitle >= CONFIRMED;
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

/** The line that scores highest, the upper one of two. Lines are read from the most promising down. */
function bestOf(
  candidates: readonly Candidate[],
  weights: Weights,
  read: (candidate: Candidate) => Evidence,
): Scored | null {
  const promising = candidates
    .map((candidate) => ({ candidate, promise: scoreOf(candidate.glance, weights) }))
    .sort((a, b) => b.promise - a.promise);
  let best: Scored | null = null;
  for (const { candidate, promise } of promising) {
    if (best !== null && promise < best.score) break;
    const { index } = candidate;
    const evidence = read(candidate);
    if (!mayBeHeadline(evidence)) continue;
    const score = scoreOf(evidence, weights);
    if (best === null || score > best.score || (score === best.score && index < best.index))
      best = { index, evidence, score };
  }
  return best;
}

const PIECES = Object.keys(BESIDE_TITLE) as (keyof Evidence)[];

function scoreOf(evidence: Partial<Evidence>, weights: Weights): number {
  let sum = 0;
  for (const piece of PIECES) sum += (evidence[piece] ?? 0) * weights[piece];
  return sum;
}

/** What a person can look up on the page for each piece of evidence. */
const WORDS: Readonly<Partial<Record<keyof Evidence, string>>> = {
  inTitle: "stands in the page's title",
  partOfTitle: "is a part of the page's title",
  wordsOfTitle: "shares words with the page's title",
  stated: 'is what the page states to be its headline',
  proseBelow: 'has the story below it',
  dataBelow: 'has a date or byline below it',
  dataAbove: 'has a date or byline above it',
  nearProse: 'stands close above prose',
  wordsInProse: 'tells of what the prose tells of',
};

/** The three pieces of evidence that weighed most. */
function describe(evidence: Evidence, weights: Weights, score: number): string {
  const weighed = PIECES.flatMap((key) =>
    WORDS[key] === undefined ? [] : [{ words: WORDS[key], weight: evidence[key] * weights[key] }],
  )
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  const reasons = weighed.slice(0, 3).map(({ words }) => words);
  return `${reasons.join(', ')} (${score.toFixed(1)})`;
}
