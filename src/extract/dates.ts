import { labelOf } from '../label.ts';
import { type DateOptions, findDate, readDate } from '../newsroom/dates.ts';
import { readMetaLine } from '../text/meta-line.ts';
import type { Fact, LabelledBlock } from '../types.ts';
import { type Found, firstFact, fromLine } from './found.ts';

/** `published` and `modified`, ISO 8601 at the precision printed. */
export interface FoundDates {
  published: Found<string> | null;
  modified: Found<string> | null;
}

/** How dates are read, and the day after which none is believed. */
export interface DateContext extends DateOptions {
  now: Date;
}

const CHANGED =
  /updat|modif|revis|edited|aktualisiert|actualizad|atualizad|mis à jour|aggiornat|bijgewerkt|обновлен|更新|수정/iu;

/** What the page states, then what the lines around the headline print; the first of each kind counts. */
export function findDates(
  blocks: readonly LabelledBlock[],
  facts: readonly Fact[],
  context: DateContext,
): FoundDates {
  const stated = (kind: 'published' | 'modified') =>
    firstFact(facts, kind, (value) => believed(readDate(value, context), context));
  const found: FoundDates = { published: stated('published'), modified: stated('modified') };
  for (const block of blocks) {
    const label = labelOf(block);
    if (label !== 'date' && label !== 'byline') continue;
    for (const { kind, date } of datesIn(block.text, context)) {
      const value = found[kind] === null ? believed(date, context) : null;
      if (value !== null) found[kind] = { value, from: fromLine(block, 'a date') };
    }
  }
  return found;
}

/** A page may be from a place where it is tomorrow already. */
const AHEAD = 2 * 24 * 60 * 60 * 1000;
/** No news page is older than the Web; older papers are not scraped as one. */
const OLDEST = '1980';

/** A date in the future, or one from before there were pages, is a mistake of the page's. */
function believed(date: string | null, { now }: DateContext): string | null {
  if (date === null || date < OLDEST) return null;
  return date.slice(0, 10) <= new Date(now.getTime() + AHEAD).toISOString().slice(0, date.slice(0, 10).length)
    ? date
    : null;
}

interface KindOfDate {
  kind: keyof FoundDates;
  date: string;
}

/** Every date of a line, with what its label makes of it; one without a label is when it was published. */
function datesIn(text: string, options: DateOptions): KindOfDate[] {
  const { lead, fields } = readMetaLine(text);
  const labelled = fields.flatMap(({ kind, value }) => {
    const date = kind === 'published' || kind === 'modified' ? findDate(value, options) : null;
    return date === null ? [] : [{ kind: kind as keyof FoundDates, date: date.iso }];
  });
  return [...datesInLead(lead, options), ...labelled];
}

/** `Published April 11, 2025 Updated 3 May 2025`: the words before a date say which it is. */
function datesInLead(lead: string, options: DateOptions): KindOfDate[] {
  const dates: KindOfDate[] = [];
  let rest = lead;
  for (let date = findDate(rest, options); date !== null; date = findDate(rest, options)) {
    const changed = CHANGED.test(rest.slice(0, date.start));
    dates.push({ kind: changed ? 'modified' : 'published', date: date.iso });
    rest = rest.slice(date.end);
  }
  return dates;
}
