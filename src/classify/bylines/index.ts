import { HOLDS_BY } from '../../data/byline-words.ts';
import { indexOfHeadline, labelOf, saysWhoOrWhen } from '../../label.ts';
import { readBesideDate } from '../../newsroom/byline/beside-date.ts';
import { readByline } from '../../newsroom/byline.ts';
import { areInitialsOf } from '../../newsroom/person.ts';
import { aroundHeadline } from '../around-headline.ts';
import type { Finding, View } from '../rule.ts';
import { agencyAlone } from './agency-alone.ts';
import { bareName } from './bare-name.ts';
import { behindStory, labelledBehind, signedBare, signedDashed } from './behind-story.ts';
import { belowSummary } from './below-summary.ts';
import { furtherNames } from './further-names.ts';
import { handle, team } from './handle.ts';
import {
  areWriters,
  isBylineHead,
  isCalledAuthor,
  isTeamLine,
  markedNames,
  names,
  namesAgency,
} from './name-lines.ts';
import { soleName } from './sole-name.ts';

/**
 * Names that no "By" opens: under a line that says nothing but "By", bare under the headline, or under
 * "About the author" behind the story. Only where the lines around the headline name nobody.
 */
export function* bylines(view: View): Iterable<Finding> {
  const around = aroundHeadline(view);
  const read = around.find((index) => isRead(view, index));
  if (read !== undefined) {
    yield* belowFirst(view, read);
    return;
  }
  const found = byHeadline(view, around) ?? byAgencyOrAfar(view, around);
  if (found === null) return;
  // The line above it that says so is no part of the story either.
  if (isBylineHead(view, found.index - 1))
    yield { index: found.index - 1, label: 'meta', reason: 'says nothing but that a name follows' };
  yield found;
  yield* belowFirst(view, found.index);
}

/** What goes on with the first name: others, or the agency. */
function* belowFirst(view: View, first: number): Iterable<Finding> {
  yield* furtherNames(view, first);
  const agency = agencyAlone(view, first);
  if (agency !== null) yield agency;
}

function byHeadline(view: View, around: readonly number[]): Finding | null {
  return (
    underHead(view, around) ??
    calledAuthor(view, around) ??
    markedAuthor(view, around) ??
    labelledBehind(view) ??
    bareName(view, around)
  );
}

/** The agency that signs alone, if the story is one's; else who is named further off. */
function byAgencyOrAfar(view: View, around: readonly number[]): Finding | null {
  const agency = agencyAlone(view);
  return agency !== null || isAgencys(view, around) ? agency : afar(view, around);
}

/** Whether a line by the headline says that the story is an agency's: a name further off is another story's. */
function isAgencys({ blocks }: View, around: readonly number[]): boolean {
  return around.some((index) => saysWhoOrWhen(labelOf(blocks[index])) && namesAgency(blocks[index]?.text));
}

function afar(view: View, around: readonly number[]): Finding | null {
  return (
    belowSummary(view) ??
    handle(view) ??
    team(view) ??
    behindStory(view) ??
    signedBare(view) ??
    signedDashed(view) ??
    soleName(view, around)
  );
}

function isRead({ blocks }: View, index: number): boolean {
  const block = blocks[index];
  const label = labelOf(block);
  if (block === undefined || !saysWhoOrWhen(label)) return false;
  const { text } = block;
  const found = readByline(text) ?? (HOLDS_BY.test(text) ? readBesideDate(text) : null);
  return found !== null && found.authors.length > 0;
}

/** `By`, and the name on the line below. */
function underHead(view: View, around: readonly number[]): Finding | null {
  // Where no line is the headline, the only such line there is.
  const lines = around.length > 0 ? around : [...view.blocks.keys()];
  const [head, another] = lines.filter(
    (i) => isBylineHead(view, i) && (names(view, i + 1, true).length > 0 || isTeamLine(view, i + 1)),
  );
  if (around.length === 0 && another !== undefined) return null;
  return head === undefined
    ? null
    : { index: head + 1, label: 'byline', reason: 'a name below a line that says "By"' };
}

/** A name by the headline in an element that is called `author` or `byline`. */
function calledAuthor(view: View, around: readonly number[]): Finding | null {
  const index = around.find(
    (i) => isCalledAuthor(view, i) && !isPortrait(view, i) && names(view, i, true).length > 0,
  );
  return index === undefined
    ? null
    : { index, label: 'byline', reason: 'a name by the headline in an element called after its author' };
}

/** Whether a line is the initials of the name on the next one, in place of a picture. */
function isPortrait({ blocks }: View, index: number): boolean {
  return areInitialsOf(blocks[index]?.text ?? '', blocks[index + 1]?.text ?? '');
}

/** So many lines above the headline somebody signs who is marked as its author. */
const ABOVE = 3;

/** A line that holds a name in an element, or a link, that says to be its author's; below the headline before above it. */
function markedAuthor(view: View, around: readonly number[]): Finding | null {
  const headline = indexOfHeadline(view.blocks);
  const near = around.filter((i) => i > headline - ABOVE);
  const inOrder = [...near.filter((i) => i > headline), ...near.filter((i) => i < headline).reverse()];
  const index = inOrder.find((i) => areWriters(view, markedNames(view, i)));
  return index === undefined
    ? null
    : { index, label: 'byline', reason: 'a name by the headline, marked as its author' };
}
