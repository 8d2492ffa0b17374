import { MONTH_NAMES, WEEKDAY_NAMES } from '../../data/months.ts';

const DAY = '(?:0?[1-9]|[12]\\d|3[01]|[٠-٩]{1,2})(?:st|nd|rd|th|er|º|ª)?';
const YEAR = '(?:19|20)\\d{2}(?:\\s?г\\.|\\s?года)?';
const MONTH = `(?:${MONTH_NAMES})\\.?`;
const OF = '(?:\\s?\\/\\s?|\\s(?:de|of)\\s|\\s)?';

/** How a date is printed in a dateline; the year is often left out, for the paper's own date tells it. */
const DATES: readonly string[] = [
  `${MONTH}\\s?${DAY}(?:,?\\s${YEAR})?`,
  `${DAY}\\.?${OF}${MONTH}(?:,?\\s(?:de\\s|del\\s)?${YEAR})?`,
  `${DAY}[./]\\s?(?:0?[1-9]|1[0-2])[./](?:\\s?${YEAR}|\\d{2})?`,
  `${YEAR}[-/.](?:0?[1-9]|1[0-2])[-/.]${DAY}`,
];

const WEEKDAY = `(?:(?:${WEEKDAY_NAMES})\\.?,?\\s)?`;
const LAST_DATE = new RegExp(`(?<=^|[\\s,.])(${WEEKDAY}(?:${DATES.join('|')}))\\.?$`, 'iu');
const WHOLE_DATE = new RegExp(`^${WEEKDAY}(?:${DATES.join('|')})$`, 'iu');

/** `BARCELONA, 12`: some agencies print the day alone. */
const LAST_DAY = /(?<=,\s)([1-9]|[12]\d|3[01])$/;

/** The stop after a month in full parts; after an abbreviation it belongs to the date: `18 октября.`, `22 lug.` */
const STOP_AFTER_WORD = /(?<=\p{L}{5})\.$/u;

export interface LastDate {
  date: string;
  /** What stands before it. */
  before: string;
  /** Whether it is a day of the month alone. */
  dayOnly: boolean;
}

/** The date at the end of a short text, as printed: `Oct 8` of `JAKARTA, Oct 8`; `null` if it ends otherwise. */
export function readLastDate(text: string): LastDate | null {
  const match = LAST_DATE.exec(text) ?? LAST_DAY.exec(text);
  if (match === null) return null;
  const date = (match[1] ?? '').replace(STOP_AFTER_WORD, '');
  return { date, before: text.slice(0, match.index), dayOnly: /^\d+$/.test(date) };
}

/** Whether a short text is one date and nothing else. */
export const isDate = (text: string): boolean => WHOLE_DATE.test(text);
