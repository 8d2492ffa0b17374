import {
  BEGINS_WITH_OTHER,
  ENDS_WITH_EVENT,
  ENDS_WITH_OTHER,
  HOLDS_OTHER,
  SAYS_CHANGED,
  SAYS_PUBLISHED,
  SAYS_WHERE,
} from '../data/date-words.ts';
import { readMetaLine } from '../text/meta-line.ts';
import { type FoundDate, findAnyDate } from './dates.ts';
import { readTimeAfter } from './times.ts';

export type KindOfDate = 'published' | 'modified';

/** A date of a line, and what the words around it make of it. */
export interface DateOfStory {
  kind: KindOfDate;
  /** ISO 8601. */
  date: string;
}

/** How to find a date in a piece of a line. */
type Find = (text: string) => FoundDate | null;

/**
 * When a line says that the story was published or changed. A date without a label is when it was published; one behind
 * a label that is no word of publishing, or behind words such as "until", is that of something else, and none.
 */
export function datesOfStory(text: string, find: Find = findAnyDate): DateOfStory[] {
  const { lead, fields } = readMetaLine(text);
  const labelled = fields.flatMap(({ kind, value }): DateOfStory[] => {
    if (kind === 'published' || kind === 'modified') return datesIn(value, kind, find);
    // `By: Jane Doe | December 16, 2025`, `来源：新华网 2025-01-27`: the label is that of the name before the date.
    return kind === 'author' || kind === 'source' ? datesIn(value, null, find) : [];
  });
  const found = [...datesIn(lead, null, find), ...labelled];
  return found.length > 0 && saysWhere(text) ? [] : found;
}

/** What words without a date say of the day that is stated beside them: `Updated two hours ago`. */
export function kindOfWords(words: string): KindOfDate {
  return SAYS_CHANGED().test(words.toLowerCase()) ? 'modified' : 'published';
}

/** Whether a line says that the date below it is none of the story's. */
export function isLabelOfOther(line: string): boolean {
  if (!/[:：]$/.test(line) || line.length > LONGEST_LABEL) return false;
  const label = line.toLowerCase();
  return HOLDS_OTHER().test(label) && !SAYS_PUBLISHED().test(label);
}

const LONGEST_LABEL = 40;

/** `Datum: 15 mars 2025, kl 18.30. Plats: Bygdegården`: what takes place somewhere is no story. */
const saysWhere = (text: string): boolean =>
  /[:：]\s?[^\s\d]/.test(text) && SAYS_WHERE().test(text.toLowerCase());

/**
 * `Published April 11, 2025 Updated 3 May 2025`: the words before a date say which it is.
 * @param label what a known label before all this makes of the first date
 */
function datesIn(piece: string, label: KindOfDate | null, find: Find): DateOfStory[] {
  const dates: DateOfStory[] = [];
  let rest = piece;
  let known = label;
  for (let date = find(rest); date !== null; date = find(rest)) {
    const next = rest.slice(date.end);
    const end = find(next);
    // `April 30, 1931 – October 6, 2021`: somebody's life, or how long something lasts.
    if (end !== null && DASH.test(next.slice(0, end.start))) {
      rest = next.slice(end.end);
      continue;
    }
    const before = rest.slice(0, date.start);
    const isForMachines = end !== null && FOR_MACHINES.test(rest.slice(date.start));
    const kind = isForMachines ? 'modified' : kindOf(before, next, known);
    // A label is that of one date; of those behind it only changes tell what they are.
    if (kind === 'modified' || (kind === 'published' && known === label))
      dates.push({ kind, date: date.iso });
    known = null;
    rest = next;
  }
  return [...dates, ...changedLater(dates.at(-1), rest)];
}

/** How far behind a date the hour of a change may stand. */
const LONGEST_CHANGE = 40;

/** `Publié le 27 janvier 2025 à 10h15, mis à jour à 12h03`: an hour behind the day, which is that of the change, too. */
function changedLater(day: DateOfStory | undefined, behind: string): DateOfStory[] {
  const hour = behind.slice(0, LONGEST_CHANGE).search(/\d{1,2}[:.h]\d\d/);
  if (day?.kind !== 'published' || hour < 0 || kindOfWords(behind.slice(0, hour)) !== 'modified') return [];
  const [year = 0, month = 0, ofMonth] = day.date.slice(0, DAY).split('-').map(Number);
  const time = ofMonth === undefined ? null : readTimeAfter(` ${behind.slice(hour)}`, [year, month, ofMonth]);
  return time === null ? [] : [{ kind: 'modified', date: day.date.slice(0, DAY) + time.iso }];
}

const DAY = 'YYYY-MM-DD'.length;

const DASH = /^\s*[–—-]\s*$/;

/** What a theme of blogs hides before the date that it prints, for search engines: when the post was last changed. */
const FOR_MACHINES = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d/;

function kindOf(before: string, behind: string, label: KindOfDate | null): KindOfDate | null {
  if (MAY_BE_OF_OTHER.test(behind) && BEGINS_WITH_OTHER().test(behind.toLowerCase())) return null;
  const kind = label ?? kindBefore(before);
  return kind === 'published' && isChange(behind) ? 'modified' : kind;
}

/** The first letters of the words for "until" behind a date, which is written so in a few languages only. */
const MAY_BE_OF_OTHER = /^[^\0-\u024f]|^['’]|kadar|तक/;

/** `28.01.2025 (Aktualisiert)` */
function isChange(behind: string): boolean {
  const [, word = ''] = /^\s?[([（]([^\s()[\]（）\d]+)[)\]）]/.exec(behind) ?? [];
  return word !== '' && kindOfWords(word) === 'modified';
}

/** What the words before a date make of it; `null` if it is none of the story's. */
function kindBefore(words: string): KindOfDate | null {
  if (words.trim() === '') return 'published';
  const parts = words.split(PARTS).flatMap((part) => part.trim() || []);
  const printed = parts.at(-1)?.replace(COLON, '') ?? '';
  const isLabel = COLON.test(words);
  if (isOfOther(printed)) return null;
  const kind = kindOfWords(words);
  return kind === 'published' && isLabel && !SAYS_PUBLISHED().test(printed.toLowerCase()) ? null : kind;
}

const PARTS = /[|•·,;/—–()[\]（）【】]|\s-\s/;
const COLON = /\s?[:：]\s?$/;

/** What joins a date to what happens then. */
const JOINS = /\s(?:on|at|am|den|le|el|il|em|dia|op|dnia)$/i;
/** Names may be as short as a word: `Anna Do`. */
const LONGEST_NAME = 4;

function isOfOther(printed: string): boolean {
  const joined = printed.replace(JOINS, '');
  const lower = joined.toLowerCase();
  const other = ENDS_WITH_OTHER().exec(lower);
  if (other !== null && !mayBeName(joined, other)) return true;
  const event = ENDS_WITH_EVENT().exec(lower);
  return event !== null && (joined !== printed || event.index === 0);
}

/** Whether a short word with a capital stands behind others. */
function mayBeName(text: string, { index, 0: word }: RegExpExecArray): boolean {
  const printed = text.slice(index);
  return index > 0 && word.length <= LONGEST_NAME && printed !== printed.toLowerCase();
}
