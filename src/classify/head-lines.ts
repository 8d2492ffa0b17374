import type { MetaKind } from '../data/meta-labels.ts';
import { readByline } from '../newsroom/byline.ts';
import { findDate } from '../newsroom/dates.ts';
import { readBreadcrumb } from '../text/breadcrumb.ts';
import { readMetaLine } from '../text/meta-line.ts';
import type { Label } from '../types.ts';
import { type Finding, labelOf, type View } from './rule.ts';

/** A page's own data stands close above the story ... */
const LINES_ABOVE = 25;
/** ... or at the very top. */
const LINES_AT_TOP = 10;
/** What may stand beside a bare date: a section, a place, "updated". */
const WORDS_BESIDE_DATE = 8;

/** The lines around the headline that say who, when and where: byline, date, breadcrumb. */
export function* headLines({ blocks }: View): Iterable<Finding> {
  const opening = blocks.findIndex((block) => labelOf(block) === 'paragraph');
  const end = opening < 0 ? Math.min(blocks.length, LINES_ABOVE) : opening;
  for (let index = 0; index < end; index++) {
    if (index >= LINES_AT_TOP && index < end - LINES_ABOVE) continue;
    const block = blocks[index];
    const label = labelOf(block);
    if (block === undefined || label === 'headline' || label === 'page-title') continue;
    const found = judge(block.text);
    if (found !== null) yield { index, ...found };
  }
}

function judge(text: string): { label: Label; reason: string } | null {
  if (text.length > 300) return null;
  const breadcrumb = readBreadcrumb(text);
  if (breadcrumb !== null && findDate(text) === null)
    return { label: 'breadcrumb', reason: "the page's place in its site" };
  const kinds = new Set(readMetaLine(text).fields.map(({ kind }) => kind));
  if (isDated(text, kinds)) return { label: 'date', reason: 'says when the story was published or changed' };
  if (kinds.has('author') || readByline(text) !== null)
    return { label: 'byline', reason: 'names who wrote the story' };
  if (kinds.has('source') || kinds.has('section'))
    return { label: 'meta', reason: "is a line of the page's own data" };
  return null;
}

/** A date with a label, or with little beside it. */
function isDated(text: string, kinds: ReadonlySet<MetaKind>): boolean {
  const date = findDate(text);
  if (date === null) return false;
  if (kinds.has('published') || kinds.has('modified')) return true;
  const beside = text.slice(0, date.start) + text.slice(date.end);
  return (beside.match(/\p{L}+/gu)?.length ?? 0) <= WORDS_BESIDE_DATE;
}
