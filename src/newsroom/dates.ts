import { isWeekday, MONTH_WORD, monthNumber, WEEKDAY_WORD } from '../data/months.ts';
import { lazy } from '../text/lazy.ts';
import { LETTERS } from '../text/letters.ts';
import { hasLetters, wordsIn } from '../text/words.ts';
import { type Day, toGregorian } from './calendars.ts';
import { DIGIT, toAsciiDigits } from './digits.ts';
import { isJoiningWord, readTimeAfter, readTimeBefore } from './times.ts';

/** What comes first in `03/04/2025`: the day, the month, or `null` where that is not known. */
export type DateOrder = 'dmy' | 'mdy' | null;

/** How to read dates. */
export interface DateOptions {
  /** By default it is not known; then such a date is read only where a number above 12 decides. */
  order?: DateOrder;
}

/** A date inside a line. */
export interface FoundDate {
  /** ISO 8601 at the precision printed: `2025-04`, `2025-04-11`, `2025-04-11T14:42+02:00`. */
  iso: string;
  /** Where it begins and ends in the line, its weekday and time included. */
  start: number;
  end: number;
}

/** A day with its place in the line. */
interface FoundDay extends Day {
  start: number;
  end: number;
}

type Groups = Readonly<Record<string, string | undefined>>;

const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2100;

/** Scripts that write no spaces between words, nor before a number: `입력2025.01.27`. */
const UNSPACED = '\\u3041-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7a3';

/** A year before it ends another date, which a page set apart by its style alone: `6. May 20257. May 2025`. */
const ALONE = `(?:(?<![${LETTERS}\\d./-])|(?<=[${UNSPACED}])|(?<=\\d:\\d\\d\\s?-)|(?<=[${LETTERS}\\d]\\.?,?\\s(?:19|20)\\d\\d))`;
/**
 * The next word may stand right behind a year for the same reason: `2025Jane`, `2025by Jane`; and the next date, or
 * the hour: `202207:30`.
 */
const END = `(?!\\d(?!\\d?(?:\\.|er|º)?\\s(?:de\\s)?[${LETTERS}]{3}|\\d?:\\d\\d)|(?!T\\d)(?![A-Z][a-z]|[${UNSPACED}]|(?:by|von|par|por)\\s)[${LETTERS}]|[./-]\\d)`;
const YEAR = '(?<year>\\d{4})';
const YEAR_AFTER_NAME = `(?:พ\\.ศ\\.\\s?)?${YEAR}(?:\\s?(?:года|року|roku|г\\.|р\\.|r\\.))?`;
const MONTH = '(?<month>\\d{1,2})';
const DAY = '(?<day>\\d{1,2})';
const NAME = `(?<name>${MONTH_WORD})`;
/** Arab papers print the names of both calendars: `يناير/كانون الثاني`. */
const NAME_TWICE = '(?:\\s?/\\s?[\\u0620-\\u064a]+(?:\\s[\\u0620-\\u064a]+)?)?';
const ORDINAL = '(?:st|nd|rd|th|er|[º°ª])?';
const OF = '(?:\\s?(?:de|del|of)\\s|[\\s/-])?\\s?';

interface NumericShape {
  /** What such a date cannot do without: a quicker pattern, so that most shapes are never compiled. */
  needs: RegExp;
  shape: RegExp;
}

/** Groups of all shapes: year, month or name, day; or two numbers in an order to be found out. */
const NUMERIC_SHAPES: readonly NumericShape[] = [
  // 2025-04-11, 2025/04/11, 2025.04.11, 2025. 4. 11., 2025•04•11
  {
    needs: /\d{4}[./•-]/,
    shape: new RegExp(`${ALONE}${YEAR}(?<sign>[-/•]|\\.\\s?)${MONTH}\\k<sign>${DAY}${END}\\.?`, 'g'),
  },
  // ngày 11 tháng 4 năm 2025, 11 tháng 4, 2025, tháng 4/2025
  {
    needs: /[Tt]háng\s\d/,
    shape: new RegExp(
      `${ALONE}(?:(?:[Nn]gày\\s)?${DAY}\\s)?[Tt]háng\\s${MONTH}(?:(?:,|\\snăm)\\s|/)${YEAR}${END}`,
      'g',
    ),
  },
  // 2025 04/11
  {
    needs: /\d{4} \d{2}\s?\/\s?\d{2}/,
    shape: new RegExp(`${ALONE}${YEAR} (?<month>\\d{2})\\s?/\\s?(?<day>\\d{2})${END}`, 'g'),
  },
  // 11.04.2025, 11. 4. 2025, 03/04/2025, 03-04-2025
  {
    needs: /[./-]\s?\d{4}/,
    shape: new RegExp(
      `${ALONE}(?<first>\\d{1,2})(?<sign>\\.\\s?|[/-])(?<second>\\d{1,2})\\k<sign>${YEAR}${END}`,
      'g',
    ),
  },
  // 11.04.25, 11/04/25
  {
    needs: /\d{2}[./]\d{2}[./]\d{2}/,
    shape: new RegExp(
      `${ALONE}(?<first>\\d{2})(?<sign>[./])(?<second>\\d{2})\\k<sign>(?<short>\\d{2})${END}`,
      'g',
    ),
  },
  // 1/27/25
  {
    needs: /\d\/\d{1,2}\/\d{2}/,
    shape: new RegExp(`${ALONE}(?<first>\\d{1,2})(?<sign>/)(?<second>\\d{1,2})/(?<short>\\d{2})${END}`, 'g'),
  },
  // 27.1.25 alone: beside other words, or with a first number that may be a month, it may number a version.
  {
    needs: /^\d\d\.\d{1,2}\.\d{2}$/,
    shape: /^(?<first>1[3-9]|[23]\d)(?<sign>\.)(?<second>\d{1,2})\.(?<short>\d{2})$/g,
  },
  // 1.4.25 20:19: without the hour it may number a version.
  {
    needs: /\d\.\d{1,2}\.\d{2},?\s\d/,
    shape:
      /(?<![A-Za-z\d./-])(?<first>\d{1,2})(?<sign>\.)(?<second>\d{1,2})\.(?<short>\d{2})(?=,?\s\d{1,2}:\d\d)/g,
  },
];

const EAST_ASIAN_SHAPES: readonly RegExp[] = [
  // 2025年4月11日, 2025년 4월 11일, 2025年4月, 2025年（令和7年）4月11日
  `(?<!\\d)${YEAR}\\s?[年년](?:[（(][^（()）]{1,8}[)）])?\\s?${MONTH}\\s?[月월](?:\\s?${DAY}\\s?[日일号])?`,
  // 令和7年4月11日, 民國114年4月11日
  `(?<era>令和|平成|民[國国])(?<ofEra>\\d{1,3}|元)年${MONTH}月${DAY}日`,
].map((shape) => new RegExp(shape, 'gu'));

const namedShapes = lazy(() =>
  [
    // 11 April 2025, 11. April 2025, 11 de abril de 2025, 1er avril 2025, 11-Apr-2025, 11.Apr.2025, 11-Apr-25
    `${ALONE}${DAY}${ORDINAL}\\.?${OF}${NAME}${NAME_TWICE}\\.?(?:(?:,?\\s?(?:de|del)\\s|[\\s,/.-])\\s?${YEAR_AFTER_NAME}|(?<=\\d-[a-z]{3})-(?<short>\\d{2}))${END}`,
    // April 11, 2025, Apr. 11th 2025
    `${ALONE}${NAME}\\.?\\s?${DAY}${ORDINAL}[.,]?\\s{1,2}${YEAR}${END}`,
    // 11 เม.ย. 68
    `${ALONE}${DAY}\\s(?<name>[\\u0e01-\\u0e4d]{1,3}\\.[\\u0e01-\\u0e2e]\\.)\\s?(?<ofBuddha>\\d{2})(?!\\d)`,
    // 2025. május 3., 2025 m. gegužės 3 d.
    `${ALONE}${YEAR}(?:\\.|\\sm\\.)?\\s${NAME}\\s${DAY}(?:\\.|\\sd\\.)?${END}`,
    // April 2025, abril de 2025; not the end of `16-19 March 2026`
    `${ALONE}(?<!\\d(?:st|nd|rd|th|\\.)?\\s(?:de\\s|of\\s)?)${NAME}\\.?(?:\\sde|,)?\\s${YEAR_AFTER_NAME}${END}`,
  ].map((shape) => new RegExp(shape, 'giu')),
);

/** What is no letter, nor a mark on one. */
const NO_LETTER = '\\s\\d!-/:-@[-`{-~';
/** A month's name stands beside a number. Asked first, for the table of names takes its time to make. */
const WORD_BESIDE_NUMBER = new RegExp(`[^${NO_LETTER}][.,]?\\s?\\d|\\d[.,]?[\\s/-]?\\s?[^${NO_LETTER}]`);

/** Whether a word of the line is a month's name, or holds one: `11-Apr-2025`, `11April`. */
const namesMonth = (line: string): boolean => WORD_BESIDE_NUMBER.test(line) && holdsNameOfMonth(line);

const holdsNameOfMonth = (line: string): boolean =>
  /كانون|تشرين|[\u0e01-\u0e4d]\.[\u0e01-\u0e2e]\./.test(line) ||
  wordsIn(line).some((word) => monthNumber(word) !== null || holdsMonth(word));

const holdsMonth = (word: string): boolean =>
  /[\d-]/.test(word) && word.split('-').some((part) => monthNumber(part.replace(/^\d+/, '')) !== null);

/** The shapes a line may hold. Each takes its time to compile and to try, so none is tried that cannot fit. */
function shapesFor(line: string): RegExp[] {
  return [
    ...NUMERIC_SHAPES.flatMap(({ needs, shape }) => (needs.test(line) ? shape : [])),
    ...(/[年년]/.test(line) ? EAST_ASIAN_SHAPES : []),
    ...(namesMonth(line) ? namedShapes() : []),
  ];
}

/** No line that dates a story is longer; what stands behind is not looked at. */
const LONGEST_LINE = 300;

/** All shapes have a year of four digits, but those with two, and those that count the years of an era. */
const ANY_DATE = new RegExp(
  `${DIGIT}{4}|${DIGIT}[./]${DIGIT}{1,2}[./]${DIGIT}{2}|${DIGIT}-[A-Za-z]{3}-${DIGIT}{2}|令和|平成|民[國国]|[\\u0e01-\\u0e2e]\\.\\s?${DIGIT}{2}`,
);

/** Whether a text holds what no date can do without; to find one takes longer. */
export function mayHoldDate(text: string): boolean {
  return ANY_DATE.test(text);
}

/**
 * The first letter of a label that stands right behind a time or its zone for the same reason: `10:15Modifié le`,
 * `5:10 AM ESTUpdated`.
 */
const MAY_BE_GLUED_BEHIND = /:\d\d.*[A-ZÀ-Þ][a-zß-ÿ]/;
const GLUED_BEHIND =
  /(?<=\d:\d\d(?::\d\d)?(?:\s?[AaPp]\.?[Mm]\.?)?(?:\s?[A-Z]{2,4})?)[A-ZÀ-Þ](?=[a-zß-ÿ]{2})/g;
/**
 * The last letter of a name or label that a page parts from the date behind it by its style alone:
 * `DoeNovember 20, 2007`, `Doe3.11.2023`, `Published20 November 2007`.
 */
const MAY_BE_GLUED = /[a-zß-ÿ][A-Z\d]/;
const GLUED =
  /[a-z](?=[A-Z][a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4})|(?<=[A-ZÀ-Þ][a-zß-ÿ]{1,20})[a-zß-ÿ](?=\d{1,2}\.\d{1,2}\.(?:19|20)\d\d(?!\d)|\d{1,2}(?:st|nd|rd|th|\.)? [A-Za-zÀ-ÿ]{3,12}\.? (?:19|20)\d\d(?!\d)|(?:19|20)\d\d-\d\d-\d\dT)/g;

/** Parts what is glued to a date. Most lines hold nothing that may be, and the patterns take their time to compile. */
function parted(line: string): string {
  const before = MAY_BE_GLUED.test(line) ? line.replace(GLUED, '|') : line;
  return MAY_BE_GLUED_BEHIND.test(before) ? before.replace(GLUED_BEHIND, '|') : before;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** Which of two numbers is day, which month: dots mean day first if they can; else the order, or a number above 12. */
function orderNumbers(
  first: number,
  second: number,
  sign: string,
  order: DateOrder,
): [number, number] | null {
  if (sign.startsWith('.')) return second > 12 && first <= 12 ? [second, first] : [first, second];
  if (order === 'dmy') return [first, second];
  if (order === 'mdy') return [second, first];
  if (first > 12 || first === second) return [first, second];
  return second > 12 ? [second, first] : null;
}

/** The years before the first of Japan's last two emperors, and before that of the Republic of China. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 民國: 1911, 民国: 1911 };

/** The century of Thailand's calendar that two digits leave out. */
const BUDDHIST_CENTURY = 2500;

function yearOf({ year, short, era, ofEra, ofBuddha }: Groups): number {
  if (ofBuddha !== undefined) return BUDDHIST_CENTURY + Number(ofBuddha);
  if (era !== undefined) return (ERAS[era] ?? 0) + (ofEra === '元' ? 1 : Number(ofEra));
  return short === undefined ? Number(year) : 2000 + Number(short);
}

function readDay(groups: Groups, order: DateOrder): Day | null {
  const { name, month, day, first, second, sign = '', short } = groups;
  const year = yearOf(groups);
  if (first !== undefined) {
    const numbers = orderNumbers(Number(first), Number(second), sign, order);
    // `4.16.20` may number a version.
    if (short !== undefined && sign === '.' && Number(second) > 12) return null;
    return numbers && toGregorian({ year, month: numbers[1], day: numbers[0] });
  }
  const number = name === undefined ? Number(month) : (monthNumber(name) ?? 0);
  return toGregorian({ year, month: number, day: day === undefined ? null : Number(day) });
}

/** Whether the calendar has this day, and a web page may be dated so. */
function exists({ year, month, day }: Day): boolean {
  if (year < EARLIEST_YEAR || year > LATEST_YEAR || month < 1 || month > 12) return false;
  if (day === null) return true;
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function firstOfShape(shape: RegExp, line: string, order: DateOrder): FoundDay | null {
  // `matchAll` would make a copy of the pattern at each call.
  shape.lastIndex = 0;
  for (let match = shape.exec(line); match !== null; match = shape.exec(line)) {
    const day = readDay(match.groups ?? {}, order);
    if (day && exists(day)) return { ...day, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

/** The earliest day of the line; of two that begin there, the longer. */
function findDay(line: string, order: DateOrder): FoundDay | null {
  const found = shapesFor(line).flatMap((shape) => firstOfShape(shape, line, order) ?? []);
  return found.sort((a, b) => a.start - b.start || b.end - a.end)[0] ?? null;
}

const weekdayBefore = lazy(
  () => new RegExp(`(?<![\\p{L}\\p{N}])(${WEEKDAY_WORD})\\.?,?\\s?(?:the\\s|le\\s|den\\s)?$`, 'u'),
);

function startOf(line: string, start: number): number {
  const before = line.slice(Math.max(0, start - 40), start);
  if (!hasLetters(before.slice(-8)) || /[:：]\s?$/.test(before)) return start;
  const match = weekdayBefore().exec(before);
  return match !== null && isWeekday(match[1] ?? '') ? start - match[0].length : start;
}

function addTime(line: string, found: FoundDay): FoundDate {
  const { year, month, day } = found;
  const start = startOf(line, found.start);
  if (day === null) return { iso: `${year}-${twoDigits(month)}`, start, end: found.end };
  const iso = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  const after = readTimeAfter(line.slice(found.end), [year, month, day]);
  if (after) return { iso: iso + after.iso, start, end: found.end + after.length };
  const before = readTimeBefore(line.slice(0, start), [year, month, day]);
  return before
    ? { iso: iso + before.iso, start: start - before.length, end: found.end }
    : { iso, start, end: found.end };
}

/**
 * Finds the first date or date-time in a short line (a byline, a `Published:` line), with its time and
 * zone where printed beside it. Impossible days, years before 1900 or after 2100, and days whose order
 * cannot be told are passed over. Only the first 300 characters are looked at; prose is not for this.
 */
export function findDate(text: string, { order = null }: DateOptions = {}): FoundDate | null {
  if (!mayHoldDate(text)) return null;
  const line = parted(toAsciiDigits(text.slice(0, LONGEST_LINE)));
  const day = findDay(line, order);
  return day && addTime(line, day);
}

/** Only around these marks is it in doubt which of two numbers is the day. */
const IN_DOUBT = new RegExp(`${DIGIT}[/-]${DIGIT}`);

/** The same, whichever of day and month comes first in it: for who asks whether a line holds a date, and where. */
export function findAnyDate(text: string): FoundDate | null {
  return findDate(text) ?? (IN_DOUBT.test(text) ? findDate(text, { order: 'dmy' }) : null);
}

const YEAR_AND_MONTH = /^(\d{4})-(\d{2})$/;
/** `20250411`, `20250411144241`, `20250411T144241Z`: ISO 8601 without its marks. */
const COMPACT = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?(Z?))?$/;

/**
 * Reads a text that is wholly one date or date-time, with or without weekday, in the languages of
 * `data/months.ts`. Returns ISO 8601 at the precision printed, with a zone only where one is printed;
 * `null` if the text is anything else.
 */
export function readDate(text: string, options: DateOptions = {}): string | null {
  const trimmed = withMarks(text.trim());
  if (trimmed.length > LONGEST_LINE) return null;
  const [, year, month] = YEAR_AND_MONTH.exec(trimmed) ?? [];
  if (year && exists({ year: Number(year), month: Number(month), day: null })) return trimmed;
  const found = findDate(trimmed, options);
  if (found === null) return null;
  const rest = `${trimmed.slice(0, found.start)} ${trimmed.slice(found.end)}`;
  return isFiller(rest) ? found.iso : null;
}

function withMarks(text: string): string {
  const [compact, year, month, day, hour, minute, second, zone = ''] = COMPACT.exec(text) ?? [];
  if (compact === undefined) return text;
  const time =
    hour === undefined ? '' : `T${hour}:${minute}${second === undefined ? '' : `:${second}`}${zone}`;
  return `${year}-${month}-${day}${time}`;
}

/** Whether nothing but weekdays and the words that join a date to its time is left. */
function isFiller(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*/gu) ?? [];
  return words.every((word) => isWeekday(word) || isJoiningWord(word));
}
