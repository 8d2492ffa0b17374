import { indexOfHeadline, labelOf } from '../label.ts';
import { type DateOptions, findDate, readDate } from '../newsroom/dates.ts';
import { lazy } from '../text/lazy.ts';
import { readMetaLine } from '../text/meta-line.ts';
import type { LabelledBlock } from '../types.ts';
import { daysBetween } from './days.ts';
import { type Found, fromLine } from './found.ts';

export type KindOfDate = 'published' | 'modified';

/** A date that a line of the page prints, and what its label makes of it. */
export interface PrintedDate extends Found<string> {
  kind: KindOfDate;
  /** Whether it stands so far above the headline that it may as well be another story's. */
  isFar: boolean;
}

/** The words before a date of change, in many languages. */
const changes = lazy(
  () =>
    /updat|modif|revis|edited|changed|aktualisiert|actualizad|atualizad|mis à jour|aggiornat|bijgewerkt|oppdatert|opdateret|uppdaterad|päivitetty|zaktualizowan|aktualizov|frissít|actualizat|güncelle|diperbarui|cập nhật|обновлен|оновлен|изменен|更新|수정|تحديث|अपडेट/iu,
);

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
    if (!holdsDate(block) || isOfOther(blocks[index - 1]?.text ?? '')) return [];
    const told = { from: fromLine(block, 'a date'), isFar: index < top - FAR_ABOVE };
    return datesIn(block, options).map(({ kind, date }) => ({ kind, value: date, ...told }));
  });
}

function holdsDate(block: LabelledBlock): boolean {
  const label = labelOf(block);
  return label === 'date' || label === 'byline';
}

/** The words of labels that date something else, in several languages: `Date of event:`. */
const ofOther = lazy(
  () =>
    /^(?=.{1,40}:$).*(?:\b(?:events?|deadline|due|clos(?:es|ing)|expir\w+|starts?|ends?|when|born|birth|died|death)\b|veranstaltung|termin|évén|event[io]|fecha límite|prazo|wydarzen|мероприят)/iu,
);

/** Whether a line says that the date below it is none of the story's. */
function isOfOther(above: string): boolean {
  return above.endsWith(':') && ofOther().test(above);
}

interface KindAndDate {
  kind: KindOfDate;
  date: string;
}

/** What a line prints, or the element in it that states the same for machines. */
function datesIn({ text, markup }: LabelledBlock, options: DateOptions): KindAndDate[] {
  const printed = datesInText(text, options);
  const stated = markup?.time === undefined ? null : readDate(markup.time, options);
  if (stated === null) return printed;
  const [only, ...others] = printed;
  if (others.length > 0)
    return printed.map(({ kind, date }) => ({ kind, date: stated.startsWith(date) ? stated : date }));
  if (only === undefined) return [{ kind: changes().test(text) ? 'modified' : 'published', date: stated }];
  return [{ kind: only.kind, date: isNextDoor(only.date, stated) ? only.date : stated }];
}

/** One day apart is the same moment on the clocks of two places: the day where the page was made is printed. */
function isNextDoor(one: string, other: string): boolean {
  return Math.abs(daysBetween(one, other)) === 1;
}

/** Every date of a line, with what its label makes of it; one without a label is when it was published. */
function datesInText(text: string, options: DateOptions): KindAndDate[] {
  const { lead, fields } = readMetaLine(text);
  const labelled = fields.flatMap(({ kind, value }): KindAndDate[] => {
    // `By: Jane Doe | December 16, 2025`: the label is that of the name before the date.
    if (kind !== 'published' && kind !== 'modified')
      return kind === 'author' ? datesInLead(value, options) : [];
    const date = findDate(value, options);
    return date === null ? [] : [{ kind, date: date.iso }];
  });
  return [...datesInLead(lead, options), ...labelled];
}

/** `Published April 11, 2025 Updated 3 May 2025`: the words before a date say which it is. */
function datesInLead(lead: string, options: DateOptions): KindAndDate[] {
  const dates: KindAndDate[] = [];
  let rest = lead;
  for (let date = findDate(rest, options); date !== null; date = findDate(rest, options)) {
    const next = rest.slice(date.end);
    const end = findDate(next, options);
    // `April 30, 1931 – October 6, 2021`: somebody's life, or how long something lasts.
    if (end !== null && DASH.test(next.slice(0, end.start))) {
      rest = next.slice(end.end);
      continue;
    }
    const changed =
      changes().test(rest.slice(0, date.start)) ||
      (FOR_MACHINES.test(rest.slice(date.start)) && end !== null);
    dates.push({ kind: changed ? 'modified' : 'published', date: date.iso });
    rest = next;
  }
  return dates;
}

const DASH = /^\s*[–—-]\s*$/;

/** What a theme of blogs hides before the date that it prints, for search engines: when the post was last changed. */
const FOR_MACHINES = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d/;
