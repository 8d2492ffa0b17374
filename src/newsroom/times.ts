import { isWeekday, WEEKDAY_WORD } from '../data/months.ts';
import { lazy } from '../text/lazy.ts';
import { offsetOf, ZONE_NAMES } from './zones.ts';

/** A time of day beside a date. */
export interface Time {
  /** ISO 8601 with its zone where one is printed: `T14:42`, `T14:42:41+02:00`. */
  iso: string;
  /** Characters it takes up, with what joins it to the date. */
  length: number;
}

/** What joins a date to its time, in many languages. */
const JOINING_WORDS =
  'at|on|um|à|às|a las|alle ore|alle|ore|om|o godz\\.|godz\\.|v|в|о|об|o|u|у|ob|la ora|la|ora|στις|lúc|בשעה|ساعت|kl\\.?|klo|saat|pukul|pkl\\.?|den|le|el|il|am|dnia|the|الساعة';

const HALF_DAY = '(?:(?<half>上午|下午|午前|午後|오전|오후)\\s?)?';
const CLOCK =
  '(?<hour>\\d{1,2})(?:(?:[:.]|\\s?[h時时点點시]\\s?)(?<minute>\\d{2})(?:(?:[:.]|[分분]\\s?)(?<second>\\d{2})(?<fraction>\\.\\d{1,9})?[秒초]?|[分분])?)?';
const MERIDIEM =
  '(?:\\s?(?<meridiem>[ap]\\.?\\s?m\\b\\.?|صباح[اً]*|مساء[اً]*|[صم](?![\\p{L}\\p{M}])))?(?:\\s(?:Uhr|uur|น\\.)|\\s?h(?![\\p{L}\\p{N}]))?';
const ZONE = `(?:\\s?\\(?(?<zone>(?:GMT|UTC)?\\s?[+−-]\\d{1,2}(?::?\\d{2})?|(?:${ZONE_NAMES}))\\)?(?![\\p{L}\\p{N}]))?`;
const LONG_ZONE_NAME = '(?:\\s\\([A-Z][A-Za-z ]{3,40}\\))?';
const WEEKDAY = `(?:\\s?[(（]?(?<weekday>(?!上午|下午|午前|午後|오전|오후)${WEEKDAY_WORD})[)）]?\\.?,?)?`;
const TIME = `${HALF_DAY}${CLOCK}${MERIDIEM}${ZONE}`;

/** Behind a time's digits stands no letter, but Chinese, Japanese and Korean, which write no spaces: `10:15配信`. */
const NOTHING_MORE =
  '(?:(?![\\p{L}\\p{N}]|[:.]\\d)|(?<=[:.]\\d\\d|[分秒분초])(?=[\\u3041-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7a3]))';

const timeAfter = lazy(
  () =>
    new RegExp(
      `^${WEEKDAY}(?:T|\\s?[,|•·–—/@-]?\\s?|\\.\\s(?=[uу]\\s))(?:(?:${JOINING_WORDS})\\s)?${TIME}${LONG_ZONE_NAME}${NOTHING_MORE}`,
      'iu',
    ),
);
const timeBefore = lazy(
  () => new RegExp(`(?<![\\p{L}\\p{N}:.])${TIME}(?:\\s?[,|•·–—/-])?(?:\\s(?:${JOINING_WORDS}))?\\s?$`, 'iu'),
);

const joiningWord = lazy(() => new RegExp(`^(?:${JOINING_WORDS})$`, 'iu'));

/** Whether a word does no more than join a date to its time: `at`, `um`, `kl`. */
export function isJoiningWord(word: string): boolean {
  return joiningWord().test(word) || joiningWord().test(`${word}.`);
}

/** Between a date and its time stands a weekday, a word that joins them, or the T of ISO 8601. */
function joins(word: string | undefined): boolean {
  return word === undefined || word === 'T' || isWeekday(word) || isJoiningWord(word);
}

/** No time beside a date takes more characters. */
const LONGEST_TIME = 80;

type Groups = Readonly<Record<string, string | undefined>>;

const twoDigits = (value: number | string): string => String(value).padStart(2, '0');

function readHour({ hour = '', half, meridiem }: Groups): number | null {
  const value = Number(hour);
  const isTwelveHours = half !== undefined || meridiem !== undefined;
  if (!isTwelveHours) return value < 24 ? value : null;
  const afternoon = /^[pم]/i.test(meridiem ?? '') || /下午|午後|오후/.test(half ?? '');
  // `16:20 pm`: some systems print both.
  if (value > 12) return value < 24 && (half !== undefined || afternoon) ? value : null;
  return (value % 12) + (afternoon ? 12 : 0);
}

/** `10:00-11:30` and `9.30 EUR` look like a time with its zone and a time, but are a span and a price. */
function isDoubtful(match: RegExpExecArray): boolean {
  const { minute, half, meridiem, second, zone = '' } = match.groups ?? {};
  if (minute === undefined) return half === undefined && meridiem === undefined;
  return /^[-−]/.test(zone) && !/\d{4}$/.test(zone) && second === undefined && !match[0].startsWith('T');
}

function readMatch(match: RegExpExecArray, day: readonly [number, number, number]): Time | null {
  const groups: Groups = match.groups ?? {};
  const { minute = '00', second, fraction = '', zone } = groups;
  const hour = readHour(groups);
  if (hour === null || isDoubtful(match) || Number(minute) > 59 || Number(second ?? 0) > 59) return null;
  const offset = zone ? (offsetOf(zone, ...day) ?? '') : '';
  const seconds = second === undefined ? '' : `:${second}${fraction}`;
  return { iso: `T${twoDigits(hour)}:${minute}${seconds}${offset}`, length: match[0].length };
}

/** The commonest time, and the quickest to read: `14:42:41` and nothing behind it. */
const PLAIN_TIME = /^[T ](\d\d):(\d\d)(?::(\d\d))?$/;

/** The time that follows a date, from the first character of `text`; `day` is year, month and day. */
export function readTimeAfter(text: string, day: readonly [number, number, number]): Time | null {
  const plain = PLAIN_TIME.exec(text);
  if (plain !== null) return readPlain(plain);
  const near = text.slice(0, LONGEST_TIME);
  const match = /\d/.test(near) ? timeAfter().exec(near) : null;
  return match && joins(match.groups?.weekday) ? readMatch(match, day) : null;
}

/** The time that stands before a date, at the end of `text`: `2:42 p.m. on `. */
export function readTimeBefore(text: string, day: readonly [number, number, number]): Time | null {
  const near = text.slice(-LONGEST_TIME);
  const match = /\d/.test(near) ? timeBefore().exec(near) : null;
  return match && readMatch(match, day);
}

function readPlain([text, hour, minute, second]: RegExpExecArray): Time | null {
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return null;
  return { iso: `T${text.slice(1)}`, length: text.length };
}
