import { standsAsHeading } from '../html/headings.ts';
import { indexOfHeadline, labelOf, makesStory } from '../label.ts';
import { readByline } from '../newsroom/byline.ts';
import { findAnyDate, mayHoldDate } from '../newsroom/dates.ts';
import { remembering } from '../remembering.ts';
import { isBylineHead, names } from './bylines/name-lines.ts';
import type { Finding, View } from './rule.ts';
import { LEAST_STORY } from './story-words.ts';

/** The next has so many paragraphs below its byline and date, no further below than so many lines: an item of a list has fewer. */
const FEWEST_PARAGRAPHS = 3;
const LEAST_WORDS = 8;
const NEAR = 12;
/** The headline of the next stands above them, with no more than so many lines between. */
const MOST_BETWEEN = 2;
const LONGEST_TITLE = 25;

/**
 * Another story that is printed whole below the first, as where readers scroll on: it begins as the first did, with a
 * headline, a byline and a date of its own. The parts of a story have no more than two of them.
 */
export function* nextStory(view: View): Iterable<Finding> {
  const { blocks } = view;
  const begin = beginOfNext(view);
  if (begin === null) return;
  for (let index = begin; index < blocks.length; index++)
    if (makesStory(labelOf(blocks[index])))
      yield {
        index,
        label: 'chrome',
        reason: 'stands in another story, which has a byline and a date of its own',
      };
}

function beginOfNext(view: View): number | null {
  const { blocks, measures } = view;
  // To look for a date takes time, and four lines ask for that of each.
  const isDated = remembering((index: number) => isDate(view, index));
  const headline = indexOfHeadline(blocks);
  if (headline < 0) return null;
  let words = 0;
  let isSigned = false;
  for (let i = headline + 1; i < blocks.length; i++) {
    isSigned ||= words < LEAST_STORY && labelOf(blocks[i]) === 'byline';
    if (words >= LEAST_STORY) {
      if (!isSigned) return null;
      const signed = isNearDate(isDated, i) ? signature(view, i) : 0;
      const title = signed > 0 ? titleAbove(view, i) : null;
      // Where the first to open so is but an item of a list, so is the last, whatever stands below it.
      if (title !== null) return hasParagraphs(view, i + signed) ? title : null;
    }
    if (makesStory(labelOf(blocks[i]))) words += measures[i]?.words ?? 0;
  }
  return null;
}

/** Where the headline stands above a byline; null where none does. */
function titleAbove(view: View, index: number): number | null {
  for (let at = index - 1; at >= Math.max(0, index - 1 - MOST_BETWEEN); at--)
    if (isTitle(view, at)) return at;
  return null;
}

/** Whether a date stands beside a line, as beside a byline; asked first, for to read a byline takes longer. */
function isNearDate(isDated: (index: number) => boolean, index: number): boolean {
  return isDated(index - 1) || isDated(index) || isDated(index + 1) || isDated(index + 2);
}

const LONGEST_BYLINE = 120;

/** How many lines a byline has that begins there: one, or two where `By` stands alone; none where it is none. */
function signature(view: View, index: number): number {
  const { text = '', bullet } = view.blocks[index] ?? {};
  if (bullet !== undefined || text.length > LONGEST_BYLINE || (view.measures[index]?.words ?? 0) === 0)
    return 0;
  if (isBylineHead(view, index)) return names(view, index + 1, true).length > 0 ? 2 : 0;
  return (readByline(text)?.authors.length ?? 0) > 0 ? 1 : 0;
}

function isDate({ blocks }: View, index: number): boolean {
  const { text = '' } = blocks[index] ?? {};
  if (text.length > LONGEST_BYLINE || !mayHoldDate(text)) return false;
  const date = findAnyDate(text);
  return date !== null && date.iso.length >= 'yyyy-mm-dd'.length;
}

function hasParagraphs(view: View, from: number): boolean {
  const { blocks, measures } = view;
  let count = 0;
  for (let at = from; at < Math.min(blocks.length, from + NEAR) && count < FEWEST_PARAGRAPHS; at++) {
    if (signature(view, at) > 0) return false;
    if ((measures[at]?.words ?? 0) >= LEAST_WORDS && measures[at]?.endsSentence) count++;
  }
  return count === FEWEST_PARAGRAPHS;
}

function isTitle(view: View, index: number): boolean {
  const { markup } = view.blocks[index] ?? {};
  const { words = 0, endsSentence = false, asks = false } = view.measures[index] ?? {};
  if (words < 3 || words > LONGEST_TITLE || isDate(view, index)) return false;
  if (markup !== undefined) return standsAsHeading(markup);
  return !endsSentence || asks;
}
