import { labelOf } from '../../label.ts';
import { saysBy } from '../../newsroom/byline/handle.ts';
import { readDateline } from '../../newsroom/dateline.ts';
import { isBare } from '../bare.ts';
import { endsInCredit } from '../captions.ts';
import type { View } from '../rule.ts';
import { isBylineOrDate, isProse } from './surroundings.ts';
import { mayBeTitle } from './title-line.ts';

/** Above its headline a text may still have its date, the site's name and a few of its sections. */
const TOP = 5;
/** So close below the headline its byline or its date stand, with a deck between them. */
const DATA_BELOW = 4;
/** Fewer words are a label or a subheading (`At a glance`), unless data stand right below, or behind a bare name. */
const FEWEST_WORDS = 4;
const DATA_RIGHT_BELOW = 2;
/** More are no headline, but the first paragraph of a text that begins without one. */
const MOST_WORDS = 25;
/** `By Jane`: one name alone is none by itself. */
const MOST_WORDS_OF_BYLINE = 6;

/**
 * The line that heads a text around which nothing of a site stands: no title and no menu tells the headline from
 * other lines, and none needs to. It is the first line that reads like a headline, with the story below it.
 */
export function topLine(view: View): number | null {
  if (view.likely === undefined || !isBare(view)) return null;
  const lines = linesOnTop(view);
  const short = lines.filter((index) => isAboveData(view, index, DATA_RIGHT_BELOW));
  return (
    lines.find((index) => wordsOf(view, index) >= FEWEST_WORDS && isAboveStory(view, index)) ??
    short.find((index) => wordsOf(view, index) > 1) ??
    short[0] ??
    null
  );
}

/** The lines that may head the text, none of them below its first paragraph. */
function linesOnTop(view: View): number[] {
  const found: number[] = [];
  for (let index = 0; index < Math.min(TOP, view.blocks.length); index++) {
    if (readsLikeOne(view, index)) found.push(index);
    else if (labelOf(view.blocks[index]) === 'paragraph') break;
  }
  return found;
}

function readsLikeOne(view: View, index: number): boolean {
  const { hasLetters = false, endsSentence = false, asks = false } = view.measures[index] ?? {};
  if ((endsSentence && !asks) || !hasLetters || wordsOf(view, index) > MOST_WORDS) return false;
  const lower = view.lines[index]?.lower ?? '';
  if (endsInCredit(lower) || /[:：]$/.test(lower)) return false;
  return mayBeTitle(view, index) && !view.isListHead(index) && !isData(view, index);
}

function wordsOf({ measures }: View, index: number): number {
  return measures[index]?.words ?? 0;
}

function isAboveStory(view: View, index: number): boolean {
  return isAboveData(view, index) || (isSetApart(view, index) && isProse(view, index + 1));
}

function isAboveData(view: View, index: number, within = DATA_BELOW): boolean {
  for (let i = index + 1; i <= index + within; i++) if (isData(view, i)) return true;
  return false;
}

/** An extractor that leaves no blank line anywhere leaves subheadings, labels and captions on top as well. */
function isSetApart({ blocks }: View, index: number): boolean {
  return (blocks[index + 1]?.blankBefore ?? 0) > 0;
}

/** Whether a line says when the story was published, by whom, or where. */
function isData(view: View, index: number): boolean {
  const { text = '' } = view.blocks[index] ?? {};
  if (text === '') return false;
  if (view.pageData(index) !== null) return isBylineOrDate(view, index);
  if (saysBy(text))
    return wordsOf(view, index) <= MOST_WORDS_OF_BYLINE && !view.measures[index]?.endsSentence;
  return readDateline(text) !== null;
}
