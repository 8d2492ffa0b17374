import { labelOf, makesStory, saysWhoOrWhen } from '../label.ts';
import { findHeadline, fold } from '../text/title.ts';
import { holdsStoryAlone } from './bare.ts';
import { isHtml } from './is-html.ts';
import type { JudgedBlock, Rule } from './rule.ts';
import { storyWords } from './story-words.ts';

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
  const { blocks } = view;
  const headline = blocks.findIndex((block) => labelOf(block) === 'headline');
  if (headline < 0 || isHtml(view) || holdsStoryAlone(view)) return;
  const end = isDated(blocks, headline) || isInTitle(blocks, headline) ? headline : headline - FAR;
  // A line below most of the story heads something else.
  if (storyWords(view, 0, end) > storyWords(view, headline + 1)) return;
  for (let index = 0; index < end; index++)
    if (makesStory(labelOf(blocks[index])))
      yield { index, label: 'chrome', reason: 'stands above the headline' };
};

function isDated(blocks: readonly JudgedBlock[], headline: number): boolean {
  return blocks
    .slice(headline + 1, headline + 1 + DATA_WITHIN)
    .some((block) => saysWhoOrWhen(labelOf(block)));
}

function isInTitle(blocks: readonly JudgedBlock[], headline: number): boolean {
  const title = blocks.find((block) => labelOf(block) === 'page-title')?.text;
  return title !== undefined && findHeadline(fold(title), fold(blocks[headline]?.text ?? '')) !== null;
}
