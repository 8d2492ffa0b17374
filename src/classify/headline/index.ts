import {
  besideTitle,
  byItself,
  inHtml,
  LEAST_SCORE,
  TITLE_SCORE,
  TITLE_SCORE_IN_HTML,
  type Weights,
} from '../../data/headline-weights.ts';
import type { Block } from '../../types.ts';
import { holdsStoryAlone, isBare } from '../bare.ts';
import { isHtml } from '../is-html.ts';
import type { Finding, View } from '../rule.ts';
import {
  agrees,
  bestOf,
  type Candidate,
  confirms,
  findCandidates,
  mayBeHeadline,
  type Read,
  readWhole,
  type Scored,
} from './candidates.ts';
import type { Evidence } from './evidence.ts';
import { aboveDeck, inItsPlace } from './in-its-place.ts';
import { isRepeatedBelow, isTitle, mayHead } from './is-title.ts';
import { STEPS } from './reading.ts';
import { isBylineOrDate, isProse, LINES_OF_HEAD, surroundings } from './surroundings.ts';
import { findTitleLine, isStatedTitle, type TitleLine } from './title-line.ts';
import { topLine } from './top-line.ts';

/** No headline stands below so many words of prose. */
const PROSE_ABOVE = 600;
/** Prose above a line that no title confirms, as `proseAbove` counts it. */
const LITTLE_PROSE = 0.2;
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
  if (found !== null && isRepeatedBelow(view, found)) yield* repeatedTitle(found);
  else if (found === null && opensWithOnlyTitle(view))
    yield { index: 0, label: 'headline', reason: ONLY_TITLE };
  else yield* weighed(view, found);
}

const ONLY_TITLE = 'is the only heading of the first level, above a text with nothing of a site around it';

/** Markdown, or a part of a page, that begins with its only heading of the first level says itself what it is called. */
function opensWithOnlyTitle(view: View): boolean {
  const isTop = ({ markup }: Block): boolean => markup?.tag === 'h1';
  const [first, ...others] = view.blocks;
  return first !== undefined && isTop(first) && !others.some(isTop) && holdsStoryAlone(view);
}

function* repeatedTitle({ index }: TitleLine): Iterable<Finding> {
  yield { index, label: 'page-title', reason: 'repeats the line below it with more around it' };
  yield {
    index: index + 1,
    label: 'headline',
    reason: "stands again in the page's title on the line above it",
  };
}

function* weighed(view: View, found: TitleLine | null): Iterable<Finding> {
  const { title, candidates, confirmed, read } = lookAtHead(view, found);
  const weights = confirmed ? (isHtml(view) ? inHtml() : besideTitle()) : byItself();
  const most = bestOf(candidates, weights, read);
  const others = { candidates, read, view };
  const best = inItsPlace(confirmed ? most : aboveDeck(most, weights, others), others);
  const top = topLine(view);
  // A line above the story that the title confirms is sure; one within it is the head of a part.
  const isStated = title !== null && isStatedTitle(view, title.index);
  if (top !== null && !isStated && !(confirmed && best?.evidence.proseAbove === 0)) {
    yield* headedBy(view, top);
    return;
  }
  const enough =
    best !== null &&
    (best.score >= leastScore(view, confirmed) || (confirmed && headsBesideSite(best, title))) &&
    (confirmed || title === null || isHtml(view) || !isAboveData(view, title.index));
  // A first line that is hardly a title heads the page better than nothing.
  const head = title ?? (found !== null && mayHead(view, found) ? found : null);
  if (head !== null && (confirmed || !enough || isStated || isHtml(view)))
    yield { index: head.index, label: 'page-title', reason: 'heads the page and stands above the story' };
  if (enough)
    yield {
      index: best.index,
      label: 'headline',
      reason: () => describe(best.evidence, weights, best.score),
    };
}

function leastScore(view: View, confirmed: boolean): number {
  if (!confirmed) return LEAST_SCORE;
  return isHtml(view) ? TITLE_SCORE_IN_HTML : TITLE_SCORE;
}

/** The names of sites are no longer. */
const MOST_WORDS_OF_NAME = 4;

/**
 * Whether the title is but the site's name, as some sites have it on all pages: it is short, and the best line is a
 * heading of the first level, longer than a name, that shares nothing with it.
 */
function headsBesideSite({ evidence }: Scored, title: TitleLine | null): boolean {
  if (title === null || title.words.size > MOST_WORDS_OF_NAME) return false;
  if (evidence.topHeading === 0 || evidence.oneWord + evidence.twoWords > 0) return false;
  return evidence.wordsOfTitle + evidence.inTitle + evidence.partOfTitle === 0;
}

/** A complete text begins with its headline; what stands above names the site or a section. */
function* headedBy({ pageData }: View, top: number): Iterable<Finding> {
  for (let index = 0; index < top; index++)
    if (pageData(index) === null)
      yield { index, label: 'meta', reason: 'a name or a label above the headline' };
  yield { index: top, label: 'headline', reason: 'heads a text that nothing of a site stands around' };
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
  const around = surroundings(view, end, found);
  const lines = findCandidates(view, end, found, around);
  const read = (candidate: Candidate): void => {
    // Not a copy: many shapes of evidence would make every look at it slow.
    Object.assign(candidate.evidence, STEPS[candidate.steps++]?.(view, candidate.index, around));
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
  return { title, candidates: confirmed ? all : unconfirmed(all, view, bare), confirmed, read };
}

/**
 * Without the title's word for it, a line below the story's paragraphs heads a part of it and not the whole; and so
 * do all lines of a text whose head was cut off with the site around it, but for one right above the page's data.
 */
function unconfirmed(candidates: readonly Candidate[], view: View, bare: boolean): Candidate[] {
  if (bare)
    return candidates.filter(
      ({ index, evidence }) =>
        index < LINES_OF_BARE_HEAD && evidence.belowStart === 0 && isAboveData(view, index),
    );
  return candidates.filter(
    ({ evidence }) => evidence.proseAbove <= LITTLE_PROSE || evidence.belowStart === 0,
  );
}

/** A kicker, or a menu that reads like nothing of a site, may stand above the headline. */
const LINES_OF_BARE_HEAD = 10;

/** Whether a byline or a date stands right below a line that is neither itself. */
function isAboveData(view: View, index: number): boolean {
  return view.pageData(index) === null && isBylineOrDate(view, index + 1);
}

/** Where so much prose has been seen that the story has begun. */
function endOfHead(view: View): number {
  let prose = 0;
  const end = Math.min(view.blocks.length, LINES_OF_HEAD);
  for (let index = 0; index < end; index++) {
    if (isProse(view, index)) prose += view.measures[index]?.words ?? 0;
    if (prose > PROSE_ABOVE) return index + 1;
  }
  return end;
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
  likeMost: 'is about as long as most headlines are',
  blankBefore: 'stands below blank lines',
  outdented: 'stands out of the margin that the prose keeps',
  number: 'has a number in it',
  proseBelow: 'has prose below it',
  storyBelow: 'has what is likely the story below it',
  dataBelow: 'has a date or byline below it',
  dataAbove: 'has a date or byline above it',
  dataFurther: 'has a date or byline further below',
  doubled: 'stands again close by',
  wordsInProse: 'tells of what the prose tells of',
  manyInProse: 'shares several words with the prose',
  namesInProse: 'shares names with the prose',
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
