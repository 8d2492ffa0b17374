import type { PageFormat } from '../types.ts';

/** Larger inputs are no pages; holding them would take the memory of all others. */
export const LARGEST_PAGE = 32 * 2 ** 20;
export const LARGEST = '32 MiB';

/** Each line costs some kilobytes while the page is cleaned; the longest books have half as many. */
const MOST_LINES = 200_000;
/** Each element costs some more. Tags that open and tags that close are counted. */
const MOST_TAGS = 400_000;

/** Why a text is more than one page, if it is: the predicate of a sentence about it. */
export function tooMuch(content: string, format: PageFormat): string | undefined {
  if (content.length <= MOST_LINES) return undefined;
  if (Math.max(count(content, '\n', MOST_LINES), count(content, '\r', MOST_LINES)) > MOST_LINES)
    return `has more than ${told(MOST_LINES)} lines, and a page has fewer; split it`;
  if (format === 'html' && count(content, '<', MOST_TAGS) > MOST_TAGS)
    return `has more than ${told(MOST_TAGS)} tags, and a page has fewer; split it`;
  return undefined;
}

/** How often a character stands in a text; counted no further than it matters. */
function count(text: string, character: string, enough: number): number {
  let found = 0;
  for (let at = text.indexOf(character); at >= 0 && found <= enough; at = text.indexOf(character, at + 1))
    found += 1;
  return found;
}

function told(count: number): string {
  return count.toLocaleString('en');
}
