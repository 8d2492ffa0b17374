import { META_LABELS, type MetaKind } from '../data/meta-labels.ts';
import { LETTERS } from './words.ts';

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

const KINDS = new Map<string, MetaKind>(
  (Object.keys(META_LABELS) as MetaKind[]).flatMap((kind) =>
    META_LABELS[kind].map((label) => [label, kind] as const),
  ),
);

/**
 * Up to three words before a colon, at the line's start or after a gap. A counter needs no colon, its
 * number tells it: `View 32`, `reading(143)`.
 */
const LABELLED = new RegExp(
  String.raw`(?<=^|[\s|•·,;/([（【])((?:[${LETTERS}]+ ){0,2}[${LETTERS}]+)\s?(?:([:：])|(?=[(（]?\d[\d,.]*(?:[)）kKmM万\s]|$)))`,
  'g',
);

const LONGEST = 300;
const EDGES = /^[\s|•·,;/()[\]（）【】–—-]+|[\s|•·,;/([（【–—-]+$/g;

/** A label has a colon or a number behind it. */
const MAY_BE_LABELLED = /[:：\d]/;

/** Reads the labels and values of a line such as `2025-05-07 [Markets] Source: X Author: Y Views: 32`. */
export function readMetaLine(text: string): MetaLine {
  const line = text.slice(0, LONGEST);
  if (!MAY_BE_LABELLED.test(line)) return { lead: tidy(line), fields: [] };
  const marks = [...line.matchAll(LABELLED)].flatMap(knownLabel);
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

/** The longest known label that the words before a colon end with. */
function knownLabel(match: RegExpMatchArray): Mark[] {
  const label = match[1] ?? '';
  const start = match.index ?? 0;
  const hasColon = match[2] !== undefined;
  for (let from = 0; from >= 0; from = nextWord(label, from)) {
    const kind = KINDS.get(label.slice(from).toLowerCase());
    if (kind !== undefined && (hasColon || kind === 'other'))
      return [{ kind, start: start + from, end: start + match[0].length }];
  }
  return [];
}

function nextWord(label: string, from: number): number {
  const space = label.slice(from).search(/\s/);
  return space < 0 ? -1 : from + space + 1;
}

/** Cuts the separators that stood between a value and its neighbours. */
function tidy(value: string): string {
  return value.replace(EDGES, '');
}
