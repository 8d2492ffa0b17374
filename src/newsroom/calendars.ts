import { lazy } from '../text/lazy.ts';

/** A day of a calendar; of a month alone the day is `null`. */
export interface Day {
  year: number;
  month: number;
  /** `null` where only the month is printed. */
  day: number | null;
}

/** Thailand counts the years since the Buddha's death, so many before our first. */
const BUDDHIST_YEARS = 543;
const BUDDHIST = { from: 2443, to: 2643 };
/** Iran's solar years since the Hijra, which papers print with the months' own names. */
const SOLAR = { from: 1300, to: 1499 };
/** Its year begins at the equinox of spring, on the 19th of March at the earliest, and some days later at most. */
const YEARS_TO_SOLAR = 621;
const SPRING = { month: 2, day: 19 };
const LATER = 3;
const MILLISECONDS = 24 * 60 * 60 * 1000;

const isWithin = (year: number, { from, to }: { from: number; to: number }): boolean =>
  year >= from && year <= to;

/**
 * The day of our calendar for one that is printed in that of Thailand or Iran, as their years tell: no page is of our
 * year 2566 or 1402. A solar month is none of ours, so that without a day it is `null`.
 */
export function toGregorian(day: Day): Day | null {
  if (isWithin(day.year, BUDDHIST)) return { ...day, year: day.year - BUDDHIST_YEARS };
  return isWithin(day.year, SOLAR) ? fromSolar(day) : day;
}

const solar = lazy(
  () =>
    new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      timeZone: 'UTC',
    }),
);

/** Six months have 31 days, the others 30; which day the year begins on the library for calendars knows. */
function fromSolar({ year, month, day }: Day): Day | null {
  if (day === null) return null;
  const daysBefore = (month - 1) * 31 - Math.max(0, month - 7) + day - 1;
  const first = Date.UTC(year + YEARS_TO_SOLAR, SPRING.month, SPRING.day);
  for (let later = 0; later <= LATER; later++) {
    const date = new Date(first + (daysBefore + later) * MILLISECONDS);
    if (isSolar(date, { year, month, day }))
      return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  }
  return null;
}

function isSolar(date: Date, { year, month, day }: Day): boolean {
  const parts = solar().formatToParts(date);
  const value = (type: string) => Number.parseInt(parts.find((part) => part.type === type)?.value ?? '', 10);
  return value('year') === year && value('month') === month && value('day') === day;
}
