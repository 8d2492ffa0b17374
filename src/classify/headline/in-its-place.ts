import type { Weights } from '../../data/headline-weights.ts';
import { isHeading } from '../../html/headings.ts';
import { leadsTo } from '../../text/breadcrumb.ts';
import type { View } from '../rule.ts';
import { agrees, type Candidate, mayBeHeadline, type Read, readWhole, type Scored } from './candidates.ts';
import { scoreOf } from './score.ts';

/** What stands around the best line. */
interface Others {
  candidates: readonly Candidate[];
  read: Read;
  view: View;
}

/** The line that is the headline in the place of the best one, where that is only a way to it, or a part of it. */
export function inItsPlace(best: Scored | null, others: Others): Scored | null {
  return [belowPath, belowKicker, abovePoints, wholeOf].reduce((found, look) => look(found, others), best);
}

/** So close below the path to its page the headline stands. */
const BELOW_PATH = 8;
/** Fewer words a path may end in by chance. */
const FEWEST_WORDS = 3;

/** The headline itself, where the best line is the path to it, run together with it: `Home World Ferry runs again`. */
function belowPath(best: Scored | null, { candidates, read, view }: Others): Scored | null {
  if (best === null || agrees(best.evidence)) return best;
  const { text: path = '' } = view.blocks[best.index] ?? {};
  const headline = candidates.find(({ index }) => {
    const isClose = index > best.index && index <= best.index + BELOW_PATH;
    return (
      isClose &&
      (view.measures[index]?.words ?? 0) >= FEWEST_WORDS &&
      leadsTo(view.blocks[index]?.text ?? '', path)
    );
  });
  if (headline === undefined) return best;
  return { index: headline.index, evidence: readWhole(headline, read), score: best.score };
}

/** The line right below the best one, where that says who tells what follows: `The keeper of the harbour said:`. */
function belowKicker(best: Scored | null, { candidates, read, view }: Others): Scored | null {
  if (best === null || agrees(best.evidence) || !/[:：]$/.test(view.blocks[best.index]?.text ?? ''))
    return best;
  const headline = candidates.find(({ index }) => index === best.index + 1);
  if (headline === undefined || view.measures[headline.index]?.endsSentence) return best;
  const evidence = readWhole(headline, read);
  return mayBeHeadline(evidence) ? { index: headline.index, evidence, score: best.score } : best;
}

/** What ends a line that was cut short. */
const DOTS = /\s?(?:…|\.{3})$/;

/** The whole headline, where the best line is but its beginning: `Ferry runs again after...`, as paths print it. */
function wholeOf(best: Scored | null, { candidates, read, view }: Others): Scored | null {
  const { text = '' } = view.blocks[best?.index ?? -1] ?? {};
  const start = text.replace(DOTS, '');
  if (best === null || start === text || start.length < SHORTEST_START) return best;
  const whole = candidates.find(({ index }) => {
    const { text: other = '' } = view.blocks[index] ?? {};
    return other.length > start.length && other.startsWith(start) && !DOTS.test(other);
  });
  return whole ? { index: whole.index, evidence: readWhole(whole, read), score: best.score } : best;
}

/** A shorter beginning may be another headline's as well. */
const SHORTEST_START = 15;

/** The heading right above a list, where the best line is one of the points in it that sum up the story. */
function abovePoints(best: Scored | null, { candidates, read, view }: Others): Scored | null {
  const isPoint = (index: number) => view.blocks[index]?.bullet !== undefined;
  if (best === null || !isPoint(best.index)) return best;
  let index = best.index;
  while (isPoint(index)) index--;
  const head = candidates.find((candidate) => candidate.index === index);
  if (head === undefined || !isHeading(view.blocks[index]?.markup?.tag ?? '')) return best;
  const evidence = readWhole(head, read);
  // The way to the page is a list as well, headed by "You are here".
  return mayBeHeadline(evidence) ? { index, evidence, score: best.score } : best;
}

/** A deck scores so much higher at most than the headline right above it: it says more of what the story tells. */
const DECK_SCORES_MORE = 1;
/** The same where blank lines set off both, the upper as long as a headline and the lower no shorter. */
const DECK_SET_OFF_SCORES_MORE = 3;

/** What the story is of stands above its headline: `Match report | Premier Division`. */
const KICKER = /^[^|]{1,30} \| [^|]{1,30}$/;

/** The line right above the best one, if it is about as good: no title tells the headline from the deck below it. */
export function aboveDeck(
  best: Scored | null,
  weights: Weights,
  { candidates, read, view }: Others,
): Scored | null {
  if (best === null) return null;
  const index = view.measures.slice(0, best.index).findLastIndex(({ hasLetters }) => hasLetters);
  const above = candidates.find((candidate) => candidate.index === index);
  if (above === undefined || KICKER.test(view.blocks[index]?.text ?? '')) return best;
  const evidence = readWhole(above, read);
  const score = scoreOf(evidence, weights);
  const more = isSetOff(above, best, view) ? DECK_SET_OFF_SCORES_MORE : DECK_SCORES_MORE;
  const isAsGood = mayBeHeadline(evidence) && score >= best.score - more;
  return isAsGood ? { index, evidence, score } : best;
}

/** Whether two lines stand as headlines and decks do: each by itself, the lower one no shorter. */
function isSetOff(
  { index, evidence }: Candidate,
  { index: below, evidence: ofBelow }: Scored,
  { measures }: View,
): boolean {
  if (evidence.blankBefore === 0 || ofBelow.blankBefore === 0 || evidence.bullet === 1) return false;
  return evidence.usualLength === 1 && (measures[index]?.words ?? 0) <= (measures[below]?.words ?? 0);
}
