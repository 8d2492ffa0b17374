import { HEADS_COMMENTS } from '../data/comment-words.ts';
import { labelOf } from '../label.ts';
import { plainWords } from '../text/title-parts.ts';
import { isEnglish } from './english.ts';
import { isHtml } from './is-html.ts';
import { isLabelledDate } from './labelled-date.ts';
import type { View } from './rule.ts';

/** The family prints little above its stories. */
const BLOCKS_ABOVE = 12;
/** Its pages are short: a story and a few lists. */
const MOST_BLOCKS = 120;
/** It counts the story's readers once or twice; where more is counted, it is the posts of a thread, each by itself. */
const MOST_COUNTERS = 3;
/** Pages of all kinds count what their readers say. */

/**
 * Says whether a page is of the family whose every line the rules know: short flat text, the story right below a
 * few lines of the page's own, and among them the family's marks, a labelled date above the story or a counter.
 */
export function isOfTheFamily(view: View): boolean {
  const { blocks } = view;
  if (blocks.length > MOST_BLOCKS) return false;
  const opening = blocks.findIndex((block) => labelOf(block) === 'paragraph');
  if (opening < 0 || opening > BLOCKS_ABOVE || isHtml(view)) return false;
  const counters = blocks.filter((block) => labelOf(block) === 'counter');
  if (counters.length > MOST_COUNTERS) return false;
  return (
    counters.some(({ text }) => !plainWords(text).some((word) => HEADS_COMMENTS.has(word))) ||
    (isEnglish(view) && blocks.slice(0, opening).some(({ text }) => isLabelledDate(text)))
  );
}
