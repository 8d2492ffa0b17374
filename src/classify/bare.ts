import { labelOf } from '../label.ts';
import type { Label } from '../types.ts';
import { isHtml } from './is-html.ts';
import type { View } from './rule.ts';

/** What only a site prints around a story. */
const OF_A_SITE: ReadonlySet<Label> = new Set<Label>([
  'navigation',
  'counter',
  'chrome',
  'list-head',
  'teaser',
]);

/**
 * Says whether nothing of a site stands around a flat text: an extractor has been over it already, or a person has
 * copied the story alone. Hardly anything is left to cut, and what heads it may have been cut with the rest.
 */
export function isBare(view: View): boolean {
  return !isHtml(view) && hasNoSite(view);
}

/** The same of HTML too: a part of a page may hold the story and nothing else. */
export function hasNoSite(view: View): boolean {
  return !view.blocks.some((block) => OF_A_SITE.has(labelOf(block))) && !hasPath(view) && !hasMenu(view);
}

/** So many short lines above the first paragraph are a menu in any language. */
const LINES_OF_MENU = 8;
const WORDS_OF_ENTRY = 3;

function hasMenu({ blocks, measures }: View): boolean {
  const story = blocks.findIndex((block) => labelOf(block) === 'paragraph');
  const entries = measures.slice(0, Math.max(story, 0)).filter(({ words }) => words <= WORDS_OF_ENTRY);
  return entries.length >= LINES_OF_MENU;
}

/** Says whether the path to the page stands above its first paragraph. */
function hasPath({ blocks, pageData }: View): boolean {
  const story = blocks.findIndex((block) => labelOf(block) === 'paragraph');
  return blocks.slice(0, Math.max(story, 0)).some((_, i) => pageData(i)?.label === 'breadcrumb');
}
