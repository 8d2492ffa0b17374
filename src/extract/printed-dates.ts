import { SAYS_PUBLISHED } from '../data/date-words.ts';
import { indexOfHeadline, labelOf, saysWhoOrWhen } from '../label.ts';
import {
  type DateOfStory,
  datesOfStory,
  isLabelOfOther,
  type KindOfDate,
  kindOfWords,
} from '../newsroom/dated-line.ts';
import { type DateOptions, findAnyDate, findDate, mayHoldDate, readDate } from '../newsroom/dates.ts';
import type { LabelledBlock } from '../types.ts';
import { daysBetween } from './days.ts';
import { type Found, fromLine } from './found.ts';

/** A date that a line of the page prints, and what its label makes of it. */
export interface PrintedDate extends Found<string> {
  kind: KindOfDate;
  /** Whether it stands so far above the headline that it may as well be another story's. */
  isFar: boolean;
}

/** Dates so many lines above the headline are those of the day, of an event or of another story ... */
const LINES_ABOVE = 12;
/** ... and from so many on they may be. */
const FAR_ABOVE = 4;

/** The dates of the lines that tell of the story, those below its headline first, then those above it, nearest first. */
export function printedDates(blocks: readonly LabelledBlock[], options: DateOptions): PrintedDate[] {
  const headline = indexOfHeadline(blocks);
  const top = Math.max(headline, 0);
  const indices = [...blocks.keys()];
  const above = indices.slice(Math.max(top - LINES_ABOVE, 0), top).reverse();
  return [...indices.slice(top), ...above].flatMap((index) => {
    const block = blocks[index] as LabelledBlock;
    if (!saysWhoOrWhen(labelOf(block)) || isLabelOfOther(blocks[index - 1]?.text ?? '')) return [];
    const told = { from: fromLine(block, 'a date'), isFar: index < top - FAR_ABOVE };
    return datesIn(block, options).map(({ kind, date }) => ({ kind, value: date, ...told }));
  });
}

/** `This story was first published on 5 March 2025.`: dates among the credits, those of paper editions left out. */
export function creditedDates(blocks: readonly LabelledBlock[], options: DateOptions): PrintedDate[] {
  return blocks.flatMap((block) => {
    const { text } = block;
    if (labelOf(block) !== 'credit' || !mayHoldDate(text) || OF_EDITION.test(text)) return [];
    const told = { from: fromLine(block, 'a credit line'), isFar: true };
    return datesOfStory(text, (piece) => findDate(piece, options))
      .filter(({ kind }) => kind === 'modified' || SAYS_PUBLISHED().test(text.toLowerCase()))
      .map(({ kind, date }) => ({ kind, value: date, ...told }));
  });
}

const OF_EDITION = /©|\(c\)|copyright|\bprint\b/i;

/** What a line prints, or the element in it that states the same for machines. */
function datesIn({ text, markup }: LabelledBlock, options: DateOptions): DateOfStory[] {
  const printed = datesOfStory(text, (piece) => findDate(piece, options));
  const stated = markup?.time === undefined ? null : readDate(markup.time, options);
  if (stated === null) return printed;
  const changed = markup?.timeOfChange === undefined ? null : readDate(markup.timeOfChange, options);
  const [only, ...others] = printed;
  if (others.length > 0)
    return printed.map(({ kind, date }) => ({
      kind,
      date: [stated, changed].find((one) => one?.startsWith(date)) ?? date,
    }));
  if (only === undefined) return findAnyDate(text) === null ? statedBeside(text, stated, changed) : [];
  return [{ kind: only.kind, date: isNextDoor(only.date, stated) ? only.date : stated }];
}

/** What elements state of days that the line prints without a year, or tells in words. */
function statedBeside(text: string, stated: string, changed: string | null): DateOfStory[] {
  if (changed === null) return [{ kind: kindOfWords(text), date: stated }];
  return [
    { kind: 'published', date: stated },
    { kind: 'modified', date: changed },
  ];
}

/** One day apart is the same moment on the clocks of two places: the day where the page was made is printed. */
function isNextDoor(one: string, other: string): boolean {
  return Math.abs(daysBetween(one, other)) === 1;
}
