import { lazy } from '../../text/lazy.ts';
import { type Entry, type KeyKind, kindOf } from './stated.ts';

/** The lines that a program wrote before a page, `URL: …`, and how much of the page they are. */
export interface LabelledLines {
  entries: readonly Entry[];
  /** Characters up to where the page begins. */
  length: number;
}

const labelled = lazy(() => /^(\ufeff?\s*(\p{L}[\p{L}\p{M} _-]{0,30}?)\s*[:：](?!\/\/)\s*)(.*)/su);

/** No head has more lines. */
const MOST_LINES = 40;
/** Behind a blank line a longer value is as likely the story's first paragraph. */
const LONGEST_APART = 120;
const LONGEST_NAME = 200;

const DATED: ReadonlySet<KeyKind> = new Set(['published', 'modified']);
const NAMES: ReadonlySet<KeyKind> = new Set(['author', 'site', 'source', 'section', 'language']);

/**
 * Finds the lines such as `Title: …` and `URL: …` that scrapers and readers put before a page. They begin on its first
 * line and hold the title or the address; every key is a known one, unless one such as `Content:` says where the
 * page begins.
 */
export function findLabelledLines(content: string): LabelledLines | null {
  const entries: Entry[] = [];
  const kinds = new Set<KeyKind>();
  let head: LabelledLines | null = null;
  let isKnown = true;
  let isApart = false;
  let at = 0;
  for (let lines = 0; lines < MOST_LINES && at < content.length; lines++) {
    const end = endOfLine(content, at);
    const line = content.slice(at, end);
    const [, label = '', key = '', rest = ''] = labelled().exec(line) ?? [];
    const value = rest.trim();
    const isBlank = line.trim() === '';
    if (key === '' && isKnown && entries.length > 1 && says(kinds))
      head = { entries: [...entries], length: at };
    if (key === '' && !isBlank) break;
    if (key !== '') {
      const kind = kindOf(key);
      if (kind === 'story') return says(kinds) ? { entries, length: at + label.length } : null;
      isKnown &&= kind !== null && isLikely(kind, value, isApart);
      if (kind !== null) kinds.add(kind);
      entries.push([key, value]);
    }
    isApart = isBlank;
    at = end;
  }
  return head;
}

/** Whether lines with such keys were written before a page. */
function says(kinds: ReadonlySet<KeyKind>): boolean {
  return kinds.has('title') || kinds.has('url');
}

/** Whether a value is what its key tells of. */
function isLikely(kind: KeyKind, value: string, isApart: boolean): boolean {
  if (isApart && kind !== 'title' && kind !== 'url' && value.length > LONGEST_APART) return false;
  return DATED.has(kind) ? /\d/.test(value) : !NAMES.has(kind) || value.length <= LONGEST_NAME;
}

/** Behind the mark that ends the line. */
function endOfLine(content: string, from: number): number {
  const end = content.indexOf('\n', from);
  return end < 0 ? content.length : end + 1;
}
