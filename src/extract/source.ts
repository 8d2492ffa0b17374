import type { Agency } from '../data/agencies.ts';
import { PICTURE_LIBRARY } from '../data/picture-credits.ts';
import { labelOf } from '../label.ts';
import { agencyCredited, findAgency, findSignedAgency } from '../newsroom/agency.ts';
import { findAnyDate } from '../newsroom/dates.ts';
import { firstPublisher } from '../newsroom/publisher.ts';
import { lazy } from '../text/lazy.ts';
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
  const publisher = publishedBy(evidence);
  if (publisher !== null) return reporter(publisher, 'a credit line');
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

/** A name that may be a reporter's, unless the site names itself. */
function ofOther(name: string, { site }: Evidence): string | null {
  if (!mayReport(name) || name.toLowerCase() === site?.toLowerCase()) return null;
  const agency = site === null ? null : findAgency(site);
  return agency !== null && findAgency(name) === agency ? null : name;
}

/** A `Source:` label names the reporter of the story. */
function labelled(evidence: Evidence): Found<string> | null {
  const { blocks, facts } = evidence;
  for (const { text, verdicts } of blocks) {
    const label = labelOf({ verdicts });
    if (label !== 'date' && label !== 'meta' && label !== 'byline') continue;
    const printed = readMetaLine(text).fields.find(({ kind }) => kind === 'source')?.value ?? '';
    const beside = label === 'date' && printed === '' ? besideDate(text) : printed;
    const value = ofOther(withoutDate(beside), evidence);
    if (value !== null) return { value, from: 'a "Source" label' };
  }
  return firstFact(facts, 'source', (name) => ofOther(name, evidence));
}

/** `Press Trust of India | March 5, 2025` */
function besideDate(line: string): string {
  return line.split(PARTS).find((part) => findSignedAgency(part) !== null && !LINK.test(part)) ?? '';
}

/** Initials of agencies that are links of a page, too. */
const LINK = /^(?:RSS|MAP|APP|TAP)$/;

const PARTS = /\s*[|•·]\s*|\s[–—-]\s/;

/** `This story was originally published by The Harbour Times.` */
function publishedBy(evidence: Evidence): string | null {
  const names = evidence.credits.map(firstPublisher);
  return names.find((name) => name !== null && ofOther(name, evidence) !== null) ?? null;
}

/** `来源：新华网 | 2025年01月27日 10:15:33`: the date behind a name is none of it. */
function withoutDate(value: string): string {
  const date = findAnyDate(value);
  return date === null ? value : value.slice(0, date.start).replace(/[\s|•·,，–—-]+$/, '');
}

/** Libraries of pictures report nothing, and what holds addresses or half a bracket is more than a name. */
function mayReport(value: string): boolean {
  return (
    value !== '' && !PICTURE_LIBRARY().test(value.toLowerCase()) && !/https?:|@|^[^(]*\)|\([^)]*$/.test(value)
  );
}

function firstAgency(lines: readonly string[]): Agency | null {
  return lines.map(agencyCredited).find((agency) => agency !== null) ?? null;
}

const IN_BRACKETS = lazy(() => /[(（]([\p{L}][^()（）]{1,30})[)）][.。।\s]*$/u);
const BEHIND_STOP = lazy(() => /[.!?。।”"»’]\s*(?:[-–—]{1,2}|\s)\s*([\p{L}][^.!?()]{1,30})\.?$/u);

/** `... said on Tuesday. (dpa/lsw)`, `... said on Tuesday. – AFP`, `... said on Tuesday. EFE` */
function closing(paragraph: string | undefined): Agency | null {
  const end = paragraph?.slice(-40) ?? '';
  const signature = IN_BRACKETS().exec(end) ?? BEHIND_STOP().exec(end);
  return signature === null ? null : findSignedAgency(signature[1] ?? '');
}
