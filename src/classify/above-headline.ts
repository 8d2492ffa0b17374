import { labelOf, makesStory } from '../label.ts';
import { findHeadline, fold } from '../text/title.ts';
import { holdsStoryAlone } from './bare.ts';
import { indicesWhere } from './indices.ts';
import { isHtml } from './is-html.ts';
import type { JudgedBlock, Rule } from './rule.ts';

/** So close below the headline a byline or the date says that it is one. */
const DATA_WITHIN = 5;
/** So many blocks above a line that nothing else says to be the headline stands none of its story. */
const FAR = 10;

/**
 * Of flat text, what reads like a story above the headline: menus with sentences in them, notices, what the site is.
 * In HTML the markup tells, and the headline may stand below a summary; where nothing of a site stands around a text it
 * is hardly sure which line is the headline.
 */
export const aboveHeadline: Rule = function* (view) {
  const { blocks, measures } = view;
  const headline = blocks.findIndex((block) => labelOf(block) === 'headline');
  if (headline < 0 || isHtml(view) || holdsStoryAlone(view)) return;
  const story = indicesWhere(blocks, (block) => makesStory(labelOf(block)));
  const isSure = isDated(blocks, headline) || isInTitle(blocks, headline);
  const above = story.filter((index) => index < (isSure ? headline : headline - FAR));
  const wordsOf = (indices: readonly number[]) =>
    indices.reduce((sum, index) => sum + (measures[index]?.words ?? 0), 0);
  // A line below most of the story heads something else.
  if (wordsOf(above) > wordsOf(story.filter((index) => index > headline))) return;
  for (const index of above) yield { index, label: 'chrome', reason: 'stands above the headline' };
};

function isDated(blocks: readonly JudgedBlock[], headline: number): boolean {
  return blocks.slice(headline + 1, headline + 1 + DATA_WITHIN).some((block) => {
    const label = labelOf(block);
    return label === 'date' || label === 'byline';
  });
}

function isInTitle(blocks: readonly JudgedBlock[], headline: number): boolean {
  const title = blocks.find((block) => labelOf(block) === 'page-title')?.text;
  return title !== undefined && findHeadline(fold(title), fold(blocks[headline]?.text ?? '')) !== null;
}
