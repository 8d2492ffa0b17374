import { MAY_OPEN, SAYS_POSTED } from '../data/byline-words.ts';
import { labelOf, tellsStory } from '../label.ts';
import { readBesideMarks } from '../newsroom/byline/beside-date.ts';
import { isBylineWithJob, readByline } from '../newsroom/byline.ts';
import { datesOfStory } from '../newsroom/dated-line.ts';
import { readDateline } from '../newsroom/dateline.ts';
import { type FoundDate, findAnyDate, findDate } from '../newsroom/dates.ts';
import { partsDate, saysHowRecent, saysOnlyWhen } from '../newsroom/only-when.ts';
import { readReporters } from '../newsroom/reporters/index.ts';
import { leadsTo, readPathTo } from '../text/breadcrumb.ts';
import { type MetaLine, readMetaLine } from '../text/meta-line.ts';
import { countWords } from '../text/word-count.ts';
import { hasLetters } from '../text/words.ts';
import type { Block } from '../types.ts';
import { aroundHeadline } from './around-headline.ts';
import { indicesWhere } from './indices.ts';
import type { Finding, PageData, View } from './rule.ts';

/** A page's own data stands close above the story ... */
const LINES_ABOVE = 25;
/** ... or at the very top. */
const LINES_AT_TOP = 10;
/** What may stand beside a bare date: a section, a place, "updated". A mere month stands in many a headline. */
const WORDS_BESIDE_DATE = 10;
const WORDS_BESIDE_MONTH = 3;
/** Beside a date and a name: what somebody is, and where. */
const WORDS_BESIDE_BYLINE = 20;
/** How long ago it was, in words, with a name and a section beside it. */
const LONGEST_TIME_LINE = 120;

/** The lines around the headline that say who, when and where: byline, date, breadcrumb. */
export function* headLines(view: View): Iterable<Finding> {
  const { blocks } = view;
  const headline = blocks.find((block) => labelOf(block) === 'headline')?.text ?? null;
  const opening = blocks.findIndex((block) => labelOf(block) === 'paragraph' && !saysOnlyWhen(block.text));
  for (const index of headOf(view, opening)) {
    const block = blocks[index];
    const label = labelOf(block);
    if (block === undefined || label === 'headline' || label === 'page-title' || label === 'caption')
      continue;
    const isSure = isSurelyStory(view, index);
    // `from 1 January 2025 for cigars` is an item of the story; `3 мая 2024 г.` is none, whatever it looks like.
    const isData = (isSure || tellsStory(label)) && isNoSentence(block.text);
    const mayBeStory = tellsStory(label) && !isData && !isDatedByline(block.text);
    if (index >= opening && opening >= 0 && (mayBeStory || readDateline(block.text) !== null)) continue;
    if (isSure && !isData) continue;
    // A page control says nothing of the story; with a number in it, it may stand beside the date.
    if (label === 'navigation' && !/\d/.test(block.text)) continue;
    const isPath = headline !== null && leadsTo(headline, block.text);
    const said = isPath ? dataIn(block.text, headline) : view.pageData(index);
    // `5 hours ago` says when, if an element states the day.
    const found = said === null || said.label === 'meta' ? (timeIn(block) ?? said) : said;
    // The arrows in the title of a page of HTML stand between names, and lead to nothing.
    const isNoPath = found?.label === 'breadcrumb' && block.markup?.tag === 'title';
    if (found !== null && !isNoPath) yield { index, ...found };
  }
}

/** From this probability on, a block that is no name nor date by itself is of the story. */
const SURE = 0.8;

function isSurelyStory({ likely }: View, index: number): boolean {
  return likely !== undefined && (likely[index] ?? 0) >= SURE;
}

/** Whether a line says when, parts a date from the rest by dashes, or says who wrote and at most what that is. */
function isNoSentence(text: string): boolean {
  return saysOnlyWhen(text) || dashesPartDate(text) || isBylineWithJob(text) || isBylineAlone(text);
}

/** Longer bylines end in no abbreviation. */
const LONGEST_ALONE = 60;

/** `By J. R. Doe Jr.` ends like a sentence. */
function isBylineAlone(text: string): boolean {
  return text.length <= LONGEST_ALONE && MAY_OPEN.test(text) && namesNobodyElse(text);
}

function namesNobodyElse(text: string): boolean {
  const { byline = '', authors = [] } = readByline(text) ?? {};
  return (
    authors.length > 0 &&
    authors.every((name) => name.includes(' ')) &&
    authors.join(' and ').length >= byline.length - JOINTS
  );
}

/** Commas and the words that join names in other languages are no longer than the English one. */
const JOINTS = 2;

const LONGEST_DATED_BYLINE = 160;

/**
 * `Von Jane Doe 20.11.2024, 17:42 Uhr Lesezeit: 3 Min.`, `20.11.2024 17:42 von Jane Doe`: names and a date make no
 * sentence, however the line ends.
 */
function isDatedByline(text: string): boolean {
  if (text.length > LONGEST_DATED_BYLINE) return false;
  const date = findDate(text);
  if (date === null) return false;
  const rest = hasLetters(text.slice(0, date.start)) ? text : text.slice(date.end).replace(MARKS, '');
  return ((MAY_OPEN.test(rest) ? readByline(rest) : readReporters(text))?.authors.length ?? 0) > 0;
}

const MARKS = /^[\s|•·,;:/–—-]+/;

/** The blocks at the top of the page, right above the story, and around the headline. */
function headOf(view: View, opening: number): number[] {
  const { blocks } = view;
  const end = opening < 0 ? Math.min(blocks.length, LINES_ABOVE) : opening;
  const above = indicesWhere(blocks.slice(0, end), (_, i) => i < LINES_AT_TOP || i >= end - LINES_ABOVE);
  return [...new Set([...above, ...aroundHeadline(view)])].sort((a, b) => a - b);
}

/** What a line says of the page it stands on; null if nothing. */
export function dataIn(text: string, headline: string | null): PageData | null {
  if (text.length > 300) return null;
  const breadcrumb = readPathTo(headline, text);
  if (breadcrumb !== null && findDate(text) === null)
    return { label: 'breadcrumb', reason: "the page's place in its site" };
  const line = readMetaLine(text);
  const kinds = new Set(line.fields.map(({ kind }) => kind));
  const dated = isDated(line);
  if (!dated && saysHowRecent(text))
    return { label: 'meta', reason: 'says how long ago the story was published' };
  if (dated && datesOfStory(text).length > 0)
    return { label: 'date', reason: 'says when the story was published or changed' };
  if (kinds.has('author') || readByline(text) !== null || readBesideMarks(text) !== null)
    return { label: 'byline', reason: 'names who wrote the story' };
  // `Deadline: March 15, 2025`; a sentence about such a day may be the story's.
  if (kinds.has('source') || kinds.has('section') || (dated && (!/[.!?]$/.test(text) || saysOnlyWhen(text))))
    return { label: 'meta', reason: "is a line of the page's own data" };
  return null;
}

/** What parts the pieces of a page's data. */
const DASHES = /\s[—–|•·]\s/;
const LONGEST_DATA = 160;

/** `By Jane Doe — Reviewed by John Roe, MD — Updated on May 3, 2024`: a date stands between or behind dashes, by itself. */
function dashesPartDate(text: string): boolean {
  return text.length <= LONGEST_DATA && partsDate(text, DASHES);
}

/** A date behind its label, or with little beside it before all labels or behind those of what is no name. */
function isDated({ lead, fields }: MetaLine): boolean {
  return (
    fields.some(
      ({ kind, value }) => (kind === 'published' || kind === 'modified') && findAnyDate(value) !== null,
    ) ||
    hasDateAndLittle(lead) ||
    dashesPartDate(lead) ||
    fields.some(({ kind, value }) => (kind === 'source' || kind === 'other') && hasDateAndLittle(value))
  );
}

function hasDateAndLittle(text: string): boolean {
  const date = findAnyDate(text);
  // `The quay © Ana Ruiz, 31.05.2013` dates a picture.
  if (date === null || text.includes('©')) return false;
  const beside = `${text.slice(0, date.start)} ${text.slice(date.end)}`.trim();
  const words = Math.max(beside.match(/\p{L}+/gu)?.length ?? 0, countWords(beside.replace(/\d/g, '')));
  return words <= wordsBeside(date, beside);
}

function wordsBeside({ iso }: FoundDate, beside: string): number {
  if (iso.length <= 'YYYY-MM'.length) return WORDS_BESIDE_MONTH;
  return MAY_OPEN.test(beside) || SAYS_POSTED.test(beside) ? WORDS_BESIDE_BYLINE : WORDS_BESIDE_DATE;
}

/** `<time datetime="2025-04-11">two days ago</time>` */
function timeIn({ text, markup }: Block): PageData | null {
  if (markup?.time === undefined || text.length > LONGEST_TIME_LINE || findAnyDate(markup.time) === null)
    return null;
  return { label: 'date', reason: 'holds an element that states a time' };
}
