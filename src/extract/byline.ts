import type { Agency } from '../data/agencies.ts';
import { BYLINE_HEADS, COMMENTS_COUNTED, HOLDS_BY } from '../data/byline-words.ts';
import { monthNumber } from '../data/months.ts';
import { labelOf } from '../label.ts';
import { readBio } from '../newsroom/bio.ts';
import { readBesideDate, readDatedName } from '../newsroom/byline/beside-date.ts';
import { readHandle } from '../newsroom/byline/handle.ts';
import { isOneOf } from '../newsroom/byline/heads.ts';
import { isJoint, withoutJoint } from '../newsroom/byline/joints.ts';
import type { Byline } from '../newsroom/byline/line.ts';
import {
  readAbout,
  readAgency,
  readBelowHead,
  readByline,
  readMarked,
  readNames,
} from '../newsroom/byline.ts';
import { findDate } from '../newsroom/dates.ts';
import { areInitials, hasGivenName, isPerson } from '../newsroom/person.ts';
import { isOtherWord } from '../other-word.ts';
import { readMetaLine } from '../text/meta-line.ts';
import { isSectionName } from '../text/section-name.ts';
import type { TitleParts } from '../text/title.ts';
import type { LabelledBlock } from '../types.ts';
import { fromLine } from './found.ts';

export interface FoundByline {
  byline: string | null;
  authors: string[];
  /** The agency that the byline names, beside its authors or alone. */
  agency: Agency | null;
  /** Whether a word such as "By" says that it is one. */
  certain: boolean;
  from: string;
}

const HOLDS_AUTHOR: ReadonlySet<string> = new Set(['byline', 'date', 'meta']);

/**
 * The first byline around the headline that names somebody, or else the first at all: `By Staff` may stand in a
 * menu. A site that names itself or a section as author names nobody.
 */
export function findByline(blocks: readonly LabelledBlock[], title: TitleParts): FoundByline {
  let nameless: FoundByline | null = null;
  for (const [index, block] of blocks.entries()) {
    const label = labelOf(block);
    if (!HOLDS_AUTHOR.has(label)) continue;
    const said =
      readByline(authorIn(block.text) ?? block.text) ??
      (HOLDS_BY.test(block.text) ? readBesideDate(block.text) : null);
    const found =
      said ?? namedBy(block, blocks) ?? signedTwice(block, blocks) ?? signedByHandle(block, blocks);
    if (found === null || isNobody(found.byline, title)) continue;
    const authors = besideSite(found.authors, title);
    const certain = said !== null || isLabelOfAuthor(blocks[index - 1]?.text ?? '');
    const byline = { ...found, authors, certain, from: fromLine(block, 'a byline') };
    if (found.authors.length > 0 || found.agency !== null) return withFurther(byline, blocks, index);
    nameless ??= byline;
  }
  return nameless ?? { byline: null, authors: [], agency: null, certain: false, from: '' };
}

/** Whether a text says nothing but that the author's name follows: `Written by`. */
export function isLabelOfAuthor(text: string): boolean {
  return isOneOf(BYLINE_HEADS, text);
}

/** `Jane Doe, The Cove`: the site stands behind who wrote for it. */
function besideSite(authors: string[], { site }: TitleParts): string[] {
  const people = authors.filter((name) => !isSame(name, site));
  return people.length > 0 ? people : authors;
}

/** Whom a line names that is known for a byline; one behind the story may be the one that dates it, too. */
function namedBy(block: LabelledBlock, blocks: readonly LabelledBlock[]): Byline | null {
  const { text, verdicts, markup } = block;
  const [before, last] = verdicts.slice(-2);
  const isDate = last?.rule === 'far-date' && before?.rule === 'bylines';
  if (!isDate && labelOf({ verdicts }) !== 'byline') return null;
  const read =
    readDatedName(text, (word) => isOtherWord(blocks, word)) ??
    readAbout(text) ??
    readBelowHead(text) ??
    readBio(text);
  const marked = readMarked(markup?.authors ?? []);
  // Not every name of a line is marked as one.
  const found = marked !== null && marked.authors.length >= (read?.authors.length ?? 0) ? marked : read;
  return isDate && !found?.authors.every((name) => name.includes(' ')) ? null : found;
}

/** Names in Han or kana, as they stand beside the date. */
const JAPANESE_NAME = /^[\u3005\u3041-\u30fc\u3400-\u9fff]{3,8}$/;

/** `水沢遼平 2024年2月18日`, where the story ends in `（水沢遼平）`, as Japanese papers print it, or the name stands alone. */
function signedTwice({ text }: LabelledBlock, blocks: readonly LabelledBlock[]): Byline | null {
  const date = /[\u3400-\u9fff]/.test(text) ? findDate(text) : null;
  if (date === null) return null;
  const name = text.slice(0, date.start).trim();
  if (!JAPANESE_NAME.test(name)) return null;
  const again = blocks.some((block) => block.text === name || block.text.endsWith(`（${name}）`));
  return again ? { byline: name, authors: [name], agency: null } : null;
}

/** With the names on the lines below that go on with those of a byline. */
function withFurther(first: FoundByline, blocks: readonly LabelledBlock[], index: number): FoundByline {
  const found = { ...first, authors: [...first.authors] };
  for (const block of blocks.slice(index + 1)) {
    if (block.verdicts.at(-1)?.rule !== 'bylines') break;
    if (labelOf(block) !== 'byline') continue;
    found.byline += ` ${block.text}`;
    const agency = readAgency(block.text);
    found.agency ??= agency;
    if (agency !== null || isJoint(block.text) || areInitials(block.text)) continue;
    const name = withoutJoint(block.text);
    const people = readNames(name)?.authors ?? [];
    found.authors.push(...(people.length > 0 ? people : [name]));
  }
  // Some sites print a name for narrow screens and again for wide ones.
  found.authors = [...new Set(found.authors)];
  return found;
}

/**
 * `6 December 2022 by Fatima in Harbour`, `12/04/2020 by Kay 24 Comments`: one word, and another thing or nothing.
 * In capitals it is a company's.
 */
const BY_WORD = /(?:^|\s)(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or)\s(\S+)(?=$|\s(.*))/g;
const BEHIND_NAME = /^(?:$|(?:[Ii]n|[Ee]n|[Dd]ans)\s|\d|[|·•])/;

function wordBehindBy(text: string): string {
  const found = [...text.matchAll(BY_WORD)].find(
    ([, , rest = '']) => BEHIND_NAME.test(rest) || COMMENTS_COUNTED.test(rest),
  );
  return found?.[1] ?? '';
}

/** Somebody who signs with one word, where the line is known for a byline or says who beside a date. */
function signedByHandle(block: LabelledBlock, blocks: readonly LabelledBlock[]): Byline | null {
  const { text, verdicts } = block;
  if (verdicts.at(-1)?.rule === 'bylines') return labelOf(block) === 'byline' ? readHandle(text) : null;
  if (labelOf(block) !== 'date') return null;
  if (/^by\s/i.test(text)) return readHandle(text);
  const word = HOLDS_BY.test(text) ? wordBehindBy(text) : '';
  const isOther = word === '' || word === word.toUpperCase() || monthNumber(word) !== null;
  const name = isOther ? nameOfPart(text, blocks) : word;
  return name === null ? null : readHandle(`by ${name}`);
}

/** `3 May 2024 | Jana | 2 Comments`, `3 May 2024 jroth Leave a comment`; `Jana · 3 May 2024 · Travel`. */
function nameOfPart(text: string, blocks: readonly LabelledBlock[]): string | null {
  const date = findDate(text);
  if (date === null) return null;
  const [, before = ''] = ONLY_PART.exec(text.slice(0, date.start)) ?? [];
  if (before !== '') return hasGivenName(before) && isPerson(before) ? before : null;
  const [, first = '', next = ''] = FIRST_PART.exec(text.slice(date.end)) ?? [];
  const isName = next !== '' && COMMENTS_COUNTED.test(next) && !isOtherWord(blocks, first);
  return isName ? first : null;
}

/** One word and what stands behind it; one word and a mark. */
const FIRST_PART = /^[\s|•·,]*(\S+)[\s|•·]+(.*)/;
const ONLY_PART = /^([^\s\d|•·]+)\s*[|•·]\s*$/;

/** The labelled author of a line that says other things too: `Source: X Author: Y Views: 3`. */
function authorIn(text: string): string | null {
  const { lead, fields } = readMetaLine(text);
  const author = fields.find(({ kind, value }) => kind === 'author' && value !== '');
  if (author === undefined || (lead === '' && fields.length === 1)) return null;
  return `Author: ${author.value}`;
}

/** Some sites fill the author with their own name or a section's: `Author: Finance`; but a person's site has theirs. */
export function isNobody(name: string, { site, section }: TitleParts): boolean {
  if (isSectionName(name)) return true;
  return (isSame(name, site) || isSame(name, section)) && !(name.includes(' ') && isPerson(name));
}

function isSame(name: string, other: string | null): boolean {
  return other !== null && name.toLowerCase() === other.toLowerCase();
}
