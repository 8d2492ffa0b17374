import { labelOf } from '../label.ts';
import type { Label } from '../types.ts';
import { isHtml } from './is-html.ts';
import type { View } from './rule.ts';

/** What only a site prints around a story. */
const OF_A_SITE: ReadonlySet<Label> = new Set<Label>(['navigation', 'counter', 'chrome', 'list-head']);

/**
 * Says whether nothing of a site stands around a flat text: an extractor has been over it already, or a person has
 * copied the story alone. Hardly anything is left to cut, and what heads it may have been cut with the rest.
 */
export function isBare(view: View): boolean {
  return !isHtml(view) && hasNoSite(view);
}

/** The same of HTML too: a part of a page may hold the story and nothing else. */
export function hasNoSite(view: View): boolean {
  return !view.blocks.some((block) => OF_A_SITE.has(labelOf(block))) && !hasPath(view);
}

/** Says whether the path to the page stands above its first paragraph. */
function hasPath({ blocks, pageData }: View): boolean {
  const story = blocks.findIndex((block) => labelOf(block) === 'paragraph');
  return blocks.slice(0, Math.max(story, 0)).some((_, i) => pageData(i)?.label === 'breadcrumb');
}
