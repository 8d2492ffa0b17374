import { MOST_ANCESTORS } from '../html/most-ancestors.ts';
import { labelOf } from '../label.ts';
import type { Block, Label } from '../types.ts';
import { isHtml } from './is-html.ts';
import type { JudgedBlock, View } from './rule.ts';

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
  return !view.blocks.some(isOfASite) && !hasPath(view) && !hasMenu(view);
}

/** What interrupts a story is left where an extractor has cut all around it. */
function isOfASite({ verdicts }: JudgedBlock): boolean {
  const last = verdicts.at(-1);
  return OF_A_SITE.has(last?.label ?? 'chrome') && last?.rule !== 'interruptions';
}

/** So many lines that are nothing but links may stand in a story; a site's menus have more. */
const LINKS_OF_STORY = 3;
const ALL_LINK = 0.9;

/**
 * Says whether a page holds the story alone: a bare text, or HTML and Markdown as an extractor, a feed or this tool
 * itself leaves them, without a body around them, which whole pages have, and without menus.
 */
export function holdsStoryAlone(view: View): boolean {
  return hasNoSite(view) && (!isHtml(view) || isPart(view));
}

function isPart({ blocks }: View): boolean {
  if (blocks.some(isInBody)) return false;
  return blocks.filter(({ markup }) => (markup?.linkDensity ?? 0) > ALL_LINK).length <= LINKS_OF_STORY;
}

/** Nothing but a whole page nests so deep that its body is out of sight. */
function isInBody({ markup }: Block): boolean {
  const { tag, ancestors = [] } = markup ?? {};
  return tag === 'body' || ancestors.includes('body') || ancestors.length >= MOST_ANCESTORS;
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
