import { HEAD_KEYS } from '../../data/head-keys.ts';
import { lazy } from '../../text/lazy.ts';
import { type Entry, type KeyKind, kindOf } from './stated.ts';

/** The lines that a program wrote before a page, `URL: …`, and how much of the page they are. */
export interface LabelledLines {
  entries: readonly Entry[];
  /** Characters up to where the page begins. */
  length: number;
}

const labelled = lazy(() => /^(\ufeff?\s*(\p{L}[\p{L}\p{M} _-]{0,30}?)\s*[:：](?!\/\/)\s*)(.*)/su);

/** Asked first, for the other pattern and the table of keys take their time to make: some line says title or address. */
const says = lazy(() => {
  const keys = [...(HEAD_KEYS.title ?? []), ...(HEAD_KEYS.url ?? [])].join('|').replaceAll(' ', '[ _-]?');
  return new RegExp(`^\\ufeff?\\s*(?:${keys})\\s*[:：]`, 'im');
});
/** It stands so near the top, in characters. */
const NEAR = 2000;

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
  if (!says().test(content.slice(0, NEAR))) return null;
  const entries: Entry[] = [];
  const kinds = new Set<KeyKind>();
  let head: LabelledLines | null = null;
  let isKnown = true;
  let isApart = false;
  for (let at = 0, end = 0, lines = 0; lines < MOST_LINES && at < content.length; lines++, at = end) {
    end = endOfLine(content, at);
    const line = content.slice(at, end);
    const isBlank = line.trim() === '';
    const found = isBlank ? null : readLine(line);
    if (found === null) {
      if (isKnown && entries.length > 1 && isHead(kinds)) head = { entries: [...entries], length: at };
      if (!isBlank) break;
    } else {
      const { key, value } = found;
      const kind = kindOf(key);
      if (kind === 'story') return isHead(kinds) ? { entries, length: at + found.before } : null;
      isKnown &&= kind !== null && isLikely(kind, value, isApart);
      if (kind !== null) kinds.add(kind);
      if (value !== '') entries.push([key, value]);
    }
    isApart = isBlank;
  }
  return head;
}

/** What a line says, and how many characters stand before that; null for one without a label. */
function readLine(line: string): { key: string; value: string; before: number } | null {
  const [, before = '', key, value = ''] = labelled().exec(line) ?? [];
  return key === undefined ? null : { key, value: value.trim(), before: before.length };
}

/** Whether lines with such keys were written before a page. */
function isHead(kinds: ReadonlySet<KeyKind>): boolean {
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
