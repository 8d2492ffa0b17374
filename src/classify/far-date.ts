import { HEADS_COMMENTS } from '../data/comment-words.ts';
import { SAYS_SENT } from '../data/date-words.ts';
import { META_LABELS } from '../data/meta-labels.ts';
import { labelOf, makesStory } from '../label.ts';
import { datesOfStory } from '../newsroom/dated-line.ts';
import { findAnyDate } from '../newsroom/dates.ts';
import { saysOnlyWhen } from '../newsroom/only-when.ts';
import type { Label, LabelledBlock } from '../types.ts';
import { indicesWhere } from './indices.ts';
import type { Finding, View } from './rule.ts';

/** Lines with a date and little else. */
const LONGEST = 120;
const LONGEST_LABEL = 30;
/** So close below the story a date is still its own. */
const BELOW = 2;
/** Where another date follows so soon, they are those of a list of stories or of comments. */
const APART = 8;

const PUBLISHED: ReadonlySet<string> = new Set(META_LABELS.published);
const MODIFIED: ReadonlySet<string> = new Set(META_LABELS.modified);
const IN_THE_STORY: ReadonlySet<Label> = new Set<Label>([
  ...(['headline', 'page-title', 'paragraph', 'heading', 'list-item', 'quote', 'deck'] as const),
]);
/** The holder of a copyright stands at the story's end, or at that of the page. */
const OF_THE_STORY: ReadonlySet<Label> = new Set<Label>([...IN_THE_STORY, 'credit']);

/**
 * The date of a page that prints none by its headline: behind a label such as "Posted on", wherever it stands, beside
 * the byline, or right below the story. Where several dates might be meant, none is.
 */
export function* farDate(view: View): Iterable<Finding> {
  if (view.blocks.some((block) => labelOf(block) === 'date')) return;
  const last = view.blocks.findLastIndex((block) => makesStory(labelOf(block)));
  const dated = indicesWhere(
    view.blocks,
    (block, i) => mayBeDated(block) || (i === last && isLabelled(block.text)),
  ).flatMap((index) => dateAt(view, index));
  const published = dated.filter(
    (date) => PUBLISHED.has(labelBefore(view, date)) || saysSent(date.lead.trim()),
  );
  const modified = dated.filter((date) => saysChanged(labelBefore(view, date)));
  if (published.length + modified.length === 0) yield* besideByline(view, dated) ?? belowStory(view, dated);
  // Where it is not known which of several days is that of publication, that of a change would be taken for it.
  else if (isOneDay(published)) for (const one of [published, modified]) yield* labelled(one);
}

/** `Published 5 March 2025`: words below the story that say when it came out, and nothing else, are none of its own. */
const isLabelled = (text: string): boolean => !/^\d/.test(text) && saysOnlyWhen(text);

const isOneDay = (dated: readonly Dated[]): boolean => new Set(dated.map(({ day }) => day)).size <= 1;

/** The line of a day behind a label, unless several days stand behind the same. */
function* labelled(dated: readonly Dated[]): Iterable<Finding> {
  const [first] = dated;
  if (first !== undefined && isOneDay(dated))
    yield { index: first.index, label: 'date', reason: 'says when the story was published or changed' };
}

const LONGEST_SENDER = 60;

/** `Submitted by jane on Mon, 24 July 2017` */
const saysSent = (lead: string): boolean =>
  lead.length > 0 && lead.length <= LONGEST_SENDER && SAYS_SENT().test(lead.toLowerCase());

/** A known label, or one that ends in two words or more of one: `Page last updated`, `This page was last updated on`. */
function saysChanged(label: string): boolean {
  const words = label.split(' ');
  return words.some(
    (_, at) => MODIFIED.has(words.slice(at).join(' ')) && (at === 0 || words.length - at > 1),
  );
}

/** A date on the next line to the only byline of the page, or on the one before. */
function besideByline({ blocks }: View, dated: readonly Dated[]): Finding[] | null {
  const bylines = indicesWhere(blocks, (block) => labelOf(block) === 'byline');
  const [byline] = bylines;
  if (byline === undefined || bylines.length > 1) return null;
  const [first, ...others] = dated.filter(({ index }) => Math.abs(index - byline) === 1);
  if (first === undefined || others.length > 0) return null;
  return [{ index: first.index, label: 'date', reason: 'stands beside the byline' }];
}

function isHead({ blocks, isListHead }: View, index: number): boolean {
  return isListHead(index) || HEADS_COMMENTS.has(blocks[index]?.text.toLowerCase() ?? '');
}

interface Dated {
  index: number;
  day: string;
  /** What stands before the date on its line. */
  lead: string;
}

/** Says whether a line is short, no part of the story, and holds a number. */
function mayBeDated(block: LabelledBlock): boolean {
  const { text, bullet } = block;
  return (
    text.length <= LONGEST && bullet === undefined && /\d/.test(text) && !OF_THE_STORY.has(labelOf(block))
  );
}

function dateAt({ blocks }: View, index: number): Dated[] {
  const { text = '' } = blocks[index] ?? {};
  const date = findAnyDate(text);
  return date === null || datesOfStory(text).length === 0
    ? []
    : [{ index, day: date.iso.slice(0, 10), lead: text.slice(0, date.start) }];
}

/** What a date is said to be; the label may stand on the line above. */
function labelBefore({ blocks }: View, { index, lead }: Dated): string {
  const label = lead.trim() === '' ? (blocks[index - 1]?.text ?? '') : lead;
  return label.length > LONGEST_LABEL ? '' : label.replace(/[\s:：]+$/u, '').toLowerCase();
}

function* belowStory(view: View, dated: readonly Dated[]): Iterable<Finding> {
  const end = view.blocks.findLastIndex((block) => IN_THE_STORY.has(labelOf(block)));
  const [below, next] = dated.filter(({ index }) => index > end);
  if (below === undefined || below.index > end + BELOW) return;
  // What a head stands above is of other stories, or of comments.
  if (view.blocks.slice(end + 1, below.index).some((_, i) => isHead(view, end + 1 + i))) return;
  if (next !== undefined && next.index <= below.index + APART) return;
  yield { index: below.index, label: 'date', reason: 'a date right below the story' };
}
