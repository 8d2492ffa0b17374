import { indexOfHeadline, labelOf } from '../label.ts';
import { hasNoSite } from './bare.ts';
import type { View } from './rule.ts';

/**
 * How sure it is at least that such a text is an article: of articles copied with headline, byline and date
 * 96 in 100 came out whole, but a page of another kind may look like one.
 */
export const SURE_IF_COMPLETE = 0.7;
/** Fewer paragraphs are as well an announcement or the description of a thing. */
const FEWEST_PARAGRAPHS = 2;

/**
 * Says whether a text is an article that was copied whole: its headline on top, its byline or date below, the story,
 * and nothing of a site. The model knows pages with sites around them, and doubts short ones without.
 */
export function isComplete(view: View): boolean {
  const { blocks } = view;
  if (!hasNoSite(view)) return false;
  const labels = blocks.map(labelOf);
  const headline = indexOfHeadline(blocks);
  const story = labels.indexOf('paragraph');
  const head = labels.slice(headline + 1, story);
  return (
    labels[headline] === 'headline' &&
    (head.includes('byline') || head.includes('date')) &&
    labels.filter((label) => label === 'paragraph').length >= FEWEST_PARAGRAPHS
  );
}
