import type { Agency } from '../data/agencies.ts';
import { PICTURE_LIBRARY } from '../data/picture-credits.ts';
import { labelOf } from '../label.ts';
import { agencyIn, findAgency, findSignedAgency } from '../newsroom/agency.ts';
import { findAnyDate } from '../newsroom/dates.ts';
import { readMetaLine } from '../text/meta-line.ts';
import type { Dateline, Fact, LabelledBlock } from '../types.ts';
import type { FoundByline } from './byline.ts';
import { type Found, firstFact } from './found.ts';

/** Who reported the story: by the name it signs with, and in full where that is known. */
export interface FoundSource {
  source: string | null;
  sourceName: string | null;
  /** Which of the places named it; empty if none. */
  from: string;
}

/** Where an agency may be named. */
export interface Evidence {
  blocks: readonly LabelledBlock[];
  facts: readonly Fact[];
  dateline: Dateline | null;
  byline: FoundByline;
  credits: readonly string[];
  paragraphs: readonly string[];
  site: string | null;
}

/** The agency of the dateline, the byline, a `Source:` label, a credit line, the last words; in that order. */
export function findSource(evidence: Evidence): FoundSource {
  const { dateline, byline, credits, paragraphs } = evidence;
  if (dateline?.agency) return named(findAgency(dateline.agency), dateline.agency, 'the dateline');
  if (byline.agency !== null) return named(byline.agency, null, byline.from);
  const label = labelled(evidence);
  if (label !== null) return reporter(label.value, label.from);
  const credit = firstAgency(credits);
  if (credit !== null) return named(credit, null, 'a credit line');
  const last = closing(paragraphs.at(-1));
  return last === null
    ? { source: null, sourceName: null, from: '' }
    : named(last, null, 'the end of the story');
}

function named(agency: Agency | null, printed: string | null, from: string): FoundSource {
  return { source: agency?.id ?? printed, sourceName: agency?.name ?? null, from };
}

/** A label gives the name in full, where it is no known agency's. */
function reporter(name: string, from: string): FoundSource {
  const agency = findAgency(name);
  return agency === null ? { source: name, sourceName: name, from } : named(agency, null, from);
}

/** A `Source:` label names the reporter of the story, unless the site names itself. */
function labelled({ blocks, facts, site }: Evidence): Found<string> | null {
  const ofOther = (name: string) =>
    mayReport(name) && name.toLowerCase() !== site?.toLowerCase() ? name : null;
  for (const { text, verdicts } of blocks) {
    const label = labelOf({ verdicts });
    if (label !== 'date' && label !== 'meta' && label !== 'byline') continue;
    const printed = readMetaLine(text).fields.find(({ kind }) => kind === 'source')?.value ?? '';
    const value = ofOther(withoutDate(printed));
    if (value !== null) return { value, from: 'a "Source" label' };
  }
  return firstFact(facts, 'source', ofOther);
}

/** `来源：新华网 | 2025年01月27日 10:15:33`: the date behind a name is none of it. */
function withoutDate(value: string): string {
  const date = findAnyDate(value);
  return date === null ? value : value.slice(0, date.start).replace(/[\s|•·,，–—-]+$/, '');
}

/** Libraries of pictures report nothing, and what holds addresses or half a bracket is more than a name. */
function mayReport(value: string): boolean {
  return value !== '' && !PICTURE_LIBRARY().test(value) && !/https?:|@|^[^(]*\)|\([^)]*$/.test(value);
}

function firstAgency(lines: readonly string[]): Agency | null {
  return lines.map(agencyIn).find((agency) => agency !== null) ?? null;
}

/** `... said on Tuesday. (dpa/lsw)` */
function closing(paragraph: string | undefined): Agency | null {
  const signature = /\(([\p{L}][^()]{1,30})\)[.\s]*$/u.exec(paragraph?.slice(-40) ?? '');
  return signature === null ? null : findSignedAgency(signature[1] ?? '');
}
