import { labelOf } from '../label.ts';
import { findDate } from '../newsroom/dates.ts';
import { readMetaLine } from '../text/meta-line.ts';
import type { LabelledBlock } from '../types.ts';

/** `published` and `modified`, ISO 8601 at the precision printed. */
export interface FoundDates {
  published: string | null;
  modified: string | null;
}

const CHANGED =
  /updat|modif|revis|edited|aktualisiert|actualizad|atualizad|mis à jour|aggiornat|bijgewerkt|обновлен|更新|수정/iu;

/** The dates that the lines around the headline print; the first of each kind counts. */
export function findDates(blocks: readonly LabelledBlock[]): FoundDates {
  const found: FoundDates = { published: null, modified: null };
  for (const { text, verdicts } of blocks) {
    const label = labelOf({ verdicts });
    if (label !== 'date' && label !== 'byline') continue;
    for (const { kind, date } of datesIn(text)) found[kind] ??= date;
  }
  return found;
}

interface KindOfDate {
  kind: keyof FoundDates;
  date: string;
}

/** Every date of a line, with what its label makes of it; one without a label is when it was published. */
function datesIn(text: string): KindOfDate[] {
  const { lead, fields } = readMetaLine(text);
  const labelled = fields.flatMap(({ kind, value }) => {
    const date = kind === 'published' || kind === 'modified' ? findDate(value) : null;
    return date === null ? [] : [{ kind: kind as keyof FoundDates, date: date.iso }];
  });
  return [...datesInLead(lead), ...labelled];
}

/** `Published April 11, 2025 Updated 3 May 2025`: the words before a date say which it is. */
function datesInLead(lead: string): KindOfDate[] {
  const dates: KindOfDate[] = [];
  let rest = lead;
  for (let date = findDate(rest); date !== null; date = findDate(rest)) {
    const changed = CHANGED.test(rest.slice(0, date.start));
    dates.push({ kind: changed ? 'modified' : 'published', date: date.iso });
    rest = rest.slice(date.end);
  }
  return dates;
}
