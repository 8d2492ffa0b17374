import type { Agency } from '../data/agencies.ts';
import { SECTIONS } from '../data/page-words.ts';
import { labelOf } from '../label.ts';
import { readByline, readNames } from '../newsroom/byline.ts';
import { readMetaLine } from '../text/meta-line.ts';
import type { TitleParts } from '../text/title.ts';
import type { LabelledBlock } from '../types.ts';

export interface FoundByline {
  byline: string | null;
  authors: string[];
  /** The agency that the byline names, beside its authors or alone. */
  agency: Agency | null;
}

const HOLDS_AUTHOR: ReadonlySet<string> = new Set(['byline', 'date', 'meta']);

/** The first byline around the headline. A site that names itself or a section as author names nobody. */
export function findByline(blocks: readonly LabelledBlock[], { site, section }: TitleParts): FoundByline {
  for (const { text, verdicts } of blocks) {
    const label = labelOf({ verdicts });
    if (!HOLDS_AUTHOR.has(label)) continue;
    const author = authorIn(text);
    const found = readByline(author ?? text) ?? (label === 'byline' ? readNames(text) : null);
    if (
      found !== null &&
      !isSame(found.byline, site) &&
      !isSame(found.byline, section) &&
      !isSection(found.byline)
    )
      return found;
  }
  return { byline: null, authors: [], agency: null };
}

/** The labelled author of a line that says other things too: `Source: X Author: Y Views: 3`. */
function authorIn(text: string): string | null {
  const { lead, fields } = readMetaLine(text);
  const author = fields.find(({ kind, value }) => kind === 'author' && value !== '');
  if (author === undefined || (lead === '' && fields.length === 1)) return null;
  return `Author: ${author.value}`;
}

/** Some sites fill the author with a section: `Author: Finance`. */
function isSection(name: string): boolean {
  return SECTIONS.includes(name.toLowerCase());
}

function isSame(name: string, other: string | null): boolean {
  return other !== null && name.toLowerCase() === other.toLowerCase();
}
