import { findDate } from '../newsroom/dates.ts';
import { readMetaLine } from '../text/meta-line.ts';

/** Says whether a line is a date behind its label: `Date:2025-04-11 14:42:41`, `Published: 3 May`. */
export function isLabelledDate(text: string): boolean {
  return readMetaLine(text).fields.some(
    ({ kind, value }) => (kind === 'published' || kind === 'modified') && findDate(value) !== null,
  );
}
