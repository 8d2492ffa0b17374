import { printedOrder, statedOrder } from '../newsroom/date-order.ts';
import type { KindOfDate } from '../newsroom/dated-line.ts';
import { type DateOrder, readDate } from '../newsroom/dates.ts';
import type { Fact, LabelledBlock } from '../types.ts';
import { dateInAddress } from './address-date.ts';
import { daysBetween } from './days.ts';
import { type Found, firstFact } from './found.ts';
import { creditedDates, type PrintedDate, printedDates } from './printed-dates.ts';

/** `published` and `modified`, ISO 8601 at the precision printed. */
export interface FoundDates {
  published: Found<string> | null;
  modified: Found<string> | null;
}

/** What is known of a page whose dates are sought. */
export interface DateContext {
  /** What comes first in `03/04/2025` where the page was made; `null` where that is not known. */
  usual: DateOrder;
  /** The day after which none is believed. */
  now: Date;
  /** The page's address; publishing systems put the day into it. */
  url: string | null;
}

/**
 * When the story was published and changed, by the lines around its headline, by what the page states beside its
 * text, and by its address. A page that dates itself by its last change alone gives that day for both.
 */
export function findDates(
  blocks: readonly LabelledBlock[],
  facts: readonly Fact[],
  context: DateContext,
): FoundDates {
  const options = { order: orderOf(blocks, facts, context) };
  const believable = (dates: readonly PrintedDate[]) =>
    dates.filter(({ value }) => believed(value, context) !== null);
  const printed = believable(printedDates(blocks, options));
  const stated = statedDates(facts, (value) => believed(readDate(value, options), context));
  const credited = believable(creditedDates(blocks, options));
  const changed = agreed(stated.modified, ofKind(printed, 'modified'), null);
  const modified = changed ?? ofKind(credited, 'modified')[0] ?? null;
  const published = agreed(stated.published, ofKind(printed, 'published'), stated.modified);
  const inAddress = believed(dateInAddress(context.url), context);
  const first =
    published ??
    (inAddress === null ? null : { value: inAddress, from: "the page's address" }) ??
    ofKind(credited, 'published')[0] ??
    ofKind(printed, 'modified')[0] ??
    null;
  // No story was changed before it was published: the statement is of something else.
  const isWrong = first !== null && modified !== null && isBefore(modified.value, first.value);
  return { published: first, modified: isWrong ? null : modified };
}

/** What comes first in `03/04/2025`: what the page states of its day tells best, then where the page was made. */
function orderOf(
  blocks: readonly LabelledBlock[],
  facts: readonly Fact[],
  { usual }: DateContext,
): DateOrder {
  const texts = blocks.map(({ text }) => text);
  const days = facts.flatMap(({ kind, value }) =>
    kind === 'published' || kind === 'modified' ? (readDate(value)?.slice(0, DAY) ?? []) : [],
  );
  return statedOrder(texts, days) ?? usual ?? printedOrder(texts);
}

/**
 * What the page states first of each. Of several days of publication, one after the last change is that of the site's
 * last copy.
 */
function statedDates(facts: readonly Fact[], read: (value: string) => string | null): FoundDates {
  const modified = firstFact(facts, 'modified', read);
  const before = firstFact(facts, 'published', (value) => {
    const date = read(value);
    return date !== null && modified !== null && isBefore(modified.value, date) ? null : date;
  });
  return { published: before ?? firstFact(facts, 'published', read), modified };
}

function ofKind(printed: readonly PrintedDate[], kind: KindOfDate): PrintedDate[] {
  return printed.filter((date) => date.kind === kind);
}

/**
 * What readers see goes before what is stated beside it. Where both tell the same day, the statement is the more
 * precise; and a line without a label may print the day of the last change.
 */
function agreed(
  stated: Found<string> | null,
  printed: readonly PrintedDate[],
  changed: Found<string> | null,
): Found<string> | null {
  const [first] = printed;
  if (stated === null || first === undefined) return stated ?? first ?? null;
  if (first.isFar) return stated;
  const isStatedToo = printed.some(({ value }) => isSameDay(value, stated.value));
  return isStatedToo || (changed !== null && isSameDay(first.value, changed.value)) ? stated : first;
}

const DAY = 'YYYY-MM-DD'.length;

/** Whether one is earlier than another for sure: a day apart may be the clocks of two places. */
function isBefore(one: string, other: string): boolean {
  return daysBetween(one, other) > 1 && !isSameDay(one, other);
}

/** Of two dates of different precision the days are the same if one begins like the other. */
function isSameDay(one: string, other: string): boolean {
  const [a, b] = [one.slice(0, DAY), other.slice(0, DAY)];
  return a.startsWith(b) || b.startsWith(a);
}

/** A page may be from a place where it is tomorrow already. */
const AHEAD = 2 * 24 * 60 * 60 * 1000;
/** No news page is older than the Web; older papers are not scraped as one. */
const OLDEST = '1980';

/** A date in the future, or one from before there were pages, is a mistake of the page's. */
function believed(date: string | null, { now }: DateContext): string | null {
  if (date === null || date < OLDEST) return null;
  return date.slice(0, DAY) <=
    new Date(now.getTime() + AHEAD).toISOString().slice(0, date.slice(0, DAY).length)
    ? date
    : null;
}
