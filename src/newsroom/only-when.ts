import { ENDS_IN_AGO, OPENS_WITH_DAY } from '../data/date-words.ts';
import { META_LABELS } from '../data/meta-labels.ts';
import { isWeekday, monthNumber } from '../data/months.ts';
import { lazy } from '../text/lazy.ts';
import { wordsIn } from '../text/words.ts';
import { findAnyDate, mayHoldDate } from './dates.ts';
import { DIGIT, toAsciiDigits } from './digits.ts';
import { isJoiningWord, readTimeAfter } from './times.ts';

const LONGEST_DATE = 100;
/** What an hour is printed in. */
const HOUR = /\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\b\.?)?/gi;

/** Whether a line says when and nothing else, however it ends: `27 января 2025 г.`, `Posted on 3 May 2025, 5 p.m.` */
export function saysOnlyWhen(text: string): boolean {
  if (text.length > LONGEST_DATE || !mayHoldDate(text)) return false;
  let beside = '';
  let rest = text.replace(LABEL, '');
  let date = findAnyDate(rest);
  if (date === null) return false;
  for (; date !== null; date = findAnyDate(rest)) {
    beside += `${rest.slice(0, date.start)} `;
    rest = rest.slice(date.end);
  }
  const words = wordsIn((beside + rest).replace(HOUR, ' '));
  return words.every(
    (word) => isWeekday(word) || isJoiningWord(word) || labelWords().has(word.toLowerCase()),
  );
}

/** Whether one of the pieces that something parts a line into says when and nothing else. */
export function partsDate(text: string, between: string | RegExp): boolean {
  return text.split(between).some((part) => part !== text && saysOnlyWhen(part));
}

const LONGEST_AGO = 50;

/** Whether a line says when without a year, and nothing else: `vor 3 Stunden`, `Hier à 18h30`, `27 янв., 10:15`. */
export function saysHowRecent(text: string): boolean {
  if (text.length > LONGEST_AGO) return false;
  if (MAY_SAY_AGO.test(text)) return saysAgo(toAsciiDigits(text.toLowerCase()));
  return HOLDS_HOUR.test(text) && saysDayAndHour(toAsciiDigits(text.toLowerCase()));
}

/** Asked first: most lines hold none of the words for "ago". */
const MAY_SAY_AGO =
  / (?:ago|fa|geleden|temu|назад|тому|sedan|önce|पहले)$|[前전]$|^(?:\S+ ){0,3}(?:vor|il y a|hace|há|منذ|قبل) /i;
const HOLDS_HOUR = new RegExp(`${DIGIT}\\s?[:.：hH時时点點시]\\s?${DIGIT}{2}`);

/** What stands before the words that end a line by saying how long ago it was: `Jane Doe 3 hours ago`. */
export function beforeAgo(line: string): string {
  if (line.length > LONGEST_AGO || !MAY_SAY_AGO.test(line)) return line;
  const ago = ENDS_IN_AGO().exec(toAsciiDigits(line.toLowerCase()));
  return ago === null ? line : line.slice(0, ago.index).trimEnd();
}

function saysAgo(line: string): boolean {
  const ago = ENDS_IN_AGO().exec(line);
  return ago !== null && isLabel(line.slice(0, ago.index));
}

function saysDayAndHour(printed: string): boolean {
  const line = withoutLabel(printed);
  const day = OPENS_WITH_DAY().exec(line);
  const month = day?.groups?.behind ?? day?.groups?.before;
  if (day === null || (month !== undefined && monthNumber(month) === null)) return false;
  const hour = line.slice(day[0].length);
  const time = readTimeAfter(hour, ANY_DAY);
  return time !== null && isLabel(hour.slice(time.length));
}

/** `Publié hier à 10h30`: the words of a label before the day. */
function withoutLabel(line: string): string {
  const [label, word = ''] = OPENING_WORD.exec(line) ?? [];
  return label !== undefined && labelWords().has(word) ? withoutLabel(line.slice(label.length)) : line;
}

const OPENING_WORD = /^([^\s\d:]{2,20})[:\s]\s*/;

/** The zone of a time without a date is not asked for. */
const ANY_DAY = [2000, 1, 1] as const;

/** Whether words are nothing but a date's label, or nothing at all. */
function isLabel(words: string): boolean {
  return wordsIn(words).every((word) => isJoiningWord(word) || labelWords().has(word));
}

/** Whatever a date is labelled with. */
const LABEL = /^[^:：\d]{1,30}[:：]\s?/;

/** All words of the labels of dates. */
const labelWords = lazy(
  () => new Set([...META_LABELS.published, ...META_LABELS.modified].flatMap((label) => label.split(' '))),
);
