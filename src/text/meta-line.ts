import { META_LABELS, type MetaKind } from '../data/meta-labels.ts';
import { allMatches } from './all-matches.ts';
import { DIGIT, LETTER, traitsOf } from './characters.ts';
import { lazy } from './lazy.ts';
import { unitAt } from './units.ts';

/** A labelled piece of a line: `Date:2025-04-11` is `{ kind: 'published', value: '2025-04-11' }`. */
export interface MetaField {
  kind: MetaKind;
  value: string;
}

export interface MetaLine {
  /** What stands before the first label. */
  lead: string;
  fields: MetaField[];
}

const kinds = lazy(() => {
  const found = new Map<string, MetaKind>();
  for (const kind of Object.keys(META_LABELS) as MetaKind[])
    for (const label of META_LABELS[kind]) found.set(label, kind);
  return found;
});

/** A label has a colon behind it. A counter needs none, its number tells it: `View 32`, `reading(143)`. */
const MARK = /\s?(?:([:：])|(?<!\d)(?=[(（]?\d[\d,.]*(?:[)）kKmM万\s]|$)))/g;

/** Words of the longest label. */
const MOST_WORDS = 3;
/** What may stand before a label, where it is not the line's first word. */
const GAP = /[\s|•·,;/([（【]/;

const LONGEST = 300;
const EDGES = /^[\s|•·,;/()[\]（）【】–—-]+|[\s|•·,;/([（【–—-]+$/g;

/** Reads the labels and values of a line such as `2025-05-07 [Markets] Source: X Author: Y Views: 32`. */
export function readMetaLine(text: string): MetaLine {
  const line = text.slice(0, LONGEST);
  const marks = findMarks(line);
  const lead = tidy(line.slice(0, marks[0]?.start ?? line.length));
  const fields = marks.map(({ kind, end }, i) => ({
    kind,
    value: tidy(line.slice(end, marks[i + 1]?.start ?? line.length)),
  }));
  return { lead, fields };
}

interface Mark {
  kind: MetaKind;
  start: number;
  end: number;
}

/** Every known label of a line, with the mark behind it. */
function findMarks(line: string): Mark[] {
  const marks: Mark[] = [];
  if (!/[:：\d]/.test(line)) return marks;
  for (const match of allMatches(MARK, line)) {
    const start = startOfLabel(line, match.index);
    const label = start < 0 ? null : knownLabel(line.slice(start, match.index), match[1] !== undefined);
    if (label !== null)
      marks.push({ kind: label.kind, start: start + label.start, end: match.index + match[0].length });
  }
  return marks;
}

/** Where the words begin that stand right before a mark, three at most; -1 if there are none. */
function startOfLabel(line: string, mark: number): number {
  let start = -1;
  let end = mark;
  for (let words = 0; words < MOST_WORDS; words++) {
    let first = end;
    while (first > 0 && traitsOf(unitAt(line, first - 1)) & LETTER) first--;
    if (first === end) break;
    if (first === 0 || GAP.test(line.charAt(first - 1))) start = first;
    if (line.charAt(first - 1) !== ' ') break;
    end = first - 1;
  }
  return start;
}

/** The longest known label that these words end with. */
function knownLabel(words: string, hasColon: boolean): { kind: MetaKind; start: number } | null {
  for (let start = 0; start >= 0; start = nextWord(words, start)) {
    const kind = kinds().get(words.slice(start).toLowerCase());
    if (kind !== undefined && (hasColon || kind === 'other')) return { kind, start };
  }
  return null;
}

function nextWord(label: string, from: number): number {
  const space = label.slice(from).search(/\s/);
  return space < 0 ? -1 : from + space + 1;
}

/** Cuts the separators that stood between a value and its neighbours. */
function tidy(value: string): string {
  if (value === '') return value;
  const isTidy = isOfWord(unitAt(value, 0)) && isOfWord(unitAt(value, value.length - 1));
  return isTidy ? value : value.replace(EDGES, '');
}

const isOfWord = (unit: number): boolean => (traitsOf(unit) & (LETTER | DIGIT)) !== 0;
