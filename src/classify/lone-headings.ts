import { labelOf, makesStory } from '../label.ts';
import { lazy } from '../text/lazy.ts';
import { wordsIn } from '../text/words.ts';
import type { Block } from '../types.ts';
import { indicesWhere } from './indices.ts';
import type { Rule, View } from './rule.ts';
import { HEADING_WORDS } from './story-lines.ts';

/** Questions that head something are shorter than other headings, for they may be said as well. */
const QUESTION_WORDS = 12;
/** From so many words on, or with a colon, a line with a comma tells something. */
const TELLING_WORDS = 10;
/** A heading of headings has most of its words in capitals. */
const MOSTLY = 0.6;

const NUMBERED = /^(?:\d{1,2}[.)]|#\d{1,2}\b)\s*\S/;
/** What goes on, quotes, signs, or is a row of something. */
const NO_HEADING = lazy(() => /^[\p{Ll}\p{Pd}“”„«»"|]|[,;:，；：|]$/u);
/** A line that goes on from the one before. */
const SMALL = lazy(() => /^\p{Ll}/u);
const CAPITAL = lazy(() => /^\p{Lu}/u);

/**
 * Where flat text marks no headings, they stand alone between paragraphs: short lines of which several follow each
 * other are a list, a table or code. Only a numbered line may head another, and one in capitals that has only one
 * other beside it, the heading of a chapter above that of its first section. Where blank lines stand between the
 * paragraphs of a page, one stands above each heading too.
 */
export const loneHeadings: Rule = function* (view) {
  const { blocks } = view;
  if (blocks.some(({ markup, outdented }) => markup !== undefined || outdented)) return;
  const story = indicesWhere(blocks, (block) => makesStory(labelOf(block)));
  const isSpaced = setsApart(view, story);
  for (const [at, index] of story.entries()) {
    const label = labelOf(blocks[index]);
    if (label !== 'heading' && label !== 'paragraph') continue;
    const heads = at + 1 < story.length && isHeading(view, story, at, isSpaced);
    // A story may open with a question.
    if (heads && label === 'paragraph' && at > 0 && view.measures[index]?.asks)
      yield { index, label: 'heading', reason: 'is a question that stands alone between paragraphs' };
    else if (!heads && label === 'heading')
      yield { index, label: 'paragraph', reason: 'is a short line that does not stand as headings do' };
  }
};

function isHeading(view: View, story: readonly number[], at: number, isSpaced: boolean): boolean {
  const { blocks, measures } = view;
  const index = story[at] as number;
  const { text, blankBefore } = blocks[index] as Block;
  const { words = 0, endsSentence = false, asks = false } = measures[index] ?? {};
  if (words > (asks ? QUESTION_WORDS : HEADING_WORDS) || (endsSentence && !asks)) return false;
  if ((isSpaced && blankBefore === 0) || NO_HEADING().test(text)) return false;
  if (NUMBERED.test(text)) return true;
  if (SMALL().test(blocks[story[at + 1] as number]?.text ?? '')) return false;
  const [above, below] = [shortLines(view, story, at, -1), shortLines(view, story, at, 1)];
  const hasComma = /[,，、]/.test(text);
  if (above + below === 0) return !hasComma || (words <= TELLING_WORDS && !text.includes(':'));
  return isSpaced && above + below === 1 && !hasComma && !asks && isInCapitals(text);
}

/** How many short lines that are no sentences stand right above or below one in the story, none of them bulleted. */
function shortLines({ blocks, measures }: View, story: readonly number[], at: number, step: 1 | -1): number {
  let count = 0;
  for (let next = at + step; count < 2; next += step, count++) {
    const index = story[next];
    if (index === undefined || blocks[index]?.bullet !== undefined) break;
    const measure = measures[index];
    if (measure === undefined || measure.words > HEADING_WORDS || measure.endsSentence) break;
  }
  return count;
}

function isInCapitals(text: string): boolean {
  const words = wordsIn(text);
  return words.filter((word) => CAPITAL().test(word)).length > words.length * MOSTLY;
}

/** Whether most paragraphs of a page, whose first line cannot, have a blank line above them. */
function setsApart({ blocks, measures }: View, story: readonly number[]): boolean {
  const prose = story.filter((index) => index > 0 && (measures[index]?.words ?? 0) > HEADING_WORDS);
  return prose.filter((index) => (blocks[index]?.blankBefore ?? 0) > 0).length > prose.length / 2;
}
