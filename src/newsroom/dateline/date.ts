import { isWeekday, MONTH_WORD, monthNumber } from '../../data/months.ts';
import { lazy } from '../../text/lazy.ts';

/** Hindi agencies write days of one digit as words. */
const HINDI_DAY = 'एक|दो|तीन|चार|पांच|पाँच|छह|सात|आठ|नौ';
const OTHER_DIGIT = '[٠-٩۰-۹०-९০-৯]';
const DAY = `(?:0?[1-9]|[12]\\d|3[01]|${OTHER_DIGIT}{1,2}|${HINDI_DAY})(?:st|nd|rd|th|er|º|ª)?`;
const YEAR = `(?:(?:19|20)\\d{2}|${OTHER_DIGIT}{4})(?:\\s?г\\.|\\s?года)?`;
const MONTH = `${MONTH_WORD}\\.?`;
/** Papers of the Levant print both names of a month: `3 مارس آذار`. */
const SECOND_NAME = '(?:\\s?[\\s/]\\s?(?:(?:كانون|تشرين)\\s)?[\\u0620-\\u064a]+)?';
const OF = '(?:\\s?\\/\\s?|\\s(?:de|of)\\s|\\s)?';

/** How a date is printed in a dateline; the year is often left out, for the paper's own date tells it. */
const DATES: readonly string[] = [
  `${MONTH}\\s?${DAY}(?:,?\\s${YEAR})?`,
  `${DAY}\\.?${OF}${MONTH}${SECOND_NAME}(?:,?\\s(?:de\\s|del\\s)?${YEAR})?`,
  `${DAY}[./]\\s?(?:0?[1-9]|1[0-2])[./](?:\\s?${YEAR}|\\d{2})?`,
  `${YEAR}[-/.](?:0?[1-9]|1[0-2])[-/.]${DAY}`,
  `${DAY}-(?:0?[1-9]|1[0-2])-${YEAR}`,
  // الكويت - 3 - 3: elsewhere two numbers are a score
  `(?<=[\\u0620-\\u064a]\\s-\\s)${DAY}\\s-\\s(?:0?[1-9]|1[0-2])`,
  // 2025. május 3.
  `${YEAR}\\.?\\s${MONTH}\\s${DAY}`,
];

const lastDate = lazy(() => new RegExp(`(?<=^|[\\s,.])(${DATES.join('|')})\\.?$`, 'u'));
const lastWord = lazy(() => /(?<=^|[\s,.])(\p{L}[\p{L}\p{M}-]*)\.?,?\s$/u);
/** Words of a printed date that are no names. */
const NO_NAME = new RegExp(`^(?:st|nd|rd|th|er|de|del|of|г|года|${HINDI_DAY})$`);

/** `BARCELONA, 12`: some agencies print the day alone. */
const LAST_DAY = /(?<=,\s)([1-9]|[12]\d|3[01])$/;

/** The stop after a month in full parts; after an abbreviation it belongs to the date: `3 мая.`, `22 lug.` */
const stopAfterWord = lazy(
  () => /(?<=\p{L}{5}|\s(?:мая|МАЯ|маја|июня|ИЮНЯ|июля|ИЮЛЯ|mars|MARS|juin|JUIN|maja))\.$/u,
);
/** Asked first, for it is quickly said. */
const MAY_END_IN_DATE = new RegExp(`(?:\\d|${OTHER_DIGIT}|${HINDI_DAY}).{0,24}$`);
/** What leads from a place to its date: `MONTRÉAL, le 3 mai`, `دبي في 3 مايو`. */
const LEADS_TO_DATE = /(?<=\s)(?:le|el|il|den|dnia|في|بتاريخ)\s$/u;
/** A weekday behind the date: `2025. május 3., szombat`. */
const weekdayAtEnd = lazy(() => /\.?,\s(\p{L}+)$/u);

export interface LastDate {
  date: string;
  /** What stands before it. */
  before: string;
  /** Whether it is a day of the month alone. */
  dayOnly: boolean;
}

/** The date at the end of a short text, as printed: `Oct 8` of `JAKARTA, Oct 8`; `null` if it ends otherwise. */
export function readLastDate(text: string): LastDate | null {
  if (!MAY_END_IN_DATE.test(text)) return null;
  const weekday = weekdayAfter(text);
  const dated = text.slice(0, text.length - weekday);
  const match = matchDate(dated) ?? LAST_DAY.exec(text);
  if (match === null) return null;
  const start = match.index - weekdayBefore(text.slice(0, match.index));
  const printed = weekday > 0 ? text.slice(start) : text.slice(start, match.index) + (match[1] ?? '');
  const date = printed.replace(stopAfterWord(), '');
  const before = text.slice(0, start).replace(LEADS_TO_DATE, '');
  return { date, before, dayOnly: /^\d+$/.test(date) };
}

/** How many characters the weekday after a date takes up, with what parts it from the date. */
function weekdayAfter(text: string): number {
  const match = weekdayAtEnd().exec(text);
  return match !== null && isWeekday(match[1] ?? '') ? match[0].length : 0;
}

/** A date whose every word is a name of the same month. */
function matchDate(text: string): RegExpExecArray | null {
  const match = lastDate().exec(text);
  const words = match?.[1]?.match(/(?:(?:كانون|تشرين)\s)?\p{L}[\p{L}\p{M}]*/gu) ?? [];
  const months = words.filter((word) => !NO_NAME.test(word)).map(monthNumber);
  return months.every((month) => month !== null && month === months[0]) ? match : null;
}

/** How many characters the weekday before a date takes up, with what parts it from the date. */
function weekdayBefore(text: string): number {
  const match = lastWord().exec(text);
  return match !== null && isWeekday(match[1] ?? '') ? match[0].length : 0;
}

/** Whether a short text is one date and nothing else. */
export function isDate(text: string): boolean {
  const found = readLastDate(text);
  return found !== null && !found.dayOnly && found.before === '';
}
