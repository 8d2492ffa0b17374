import { FEWEST_PAGES_OF_A_LINE, lineKey, type Zone, zonesOf } from './classify/site-lines.ts';
import { segment } from './segment/index.ts';
import { measure } from './text/measure.ts';
import type { Page, SiteChrome } from './types.ts';

/** Fewest pages of a site that can tell what returns on them. */
export const FEWEST_PAGES = 5;

/** The lines of a page from the longest down, each as the number that stands for it on its site, none twice. */
export async function linesOf(page: Page): Promise<Float64Array> {
  const { blocks } = await segment(page);
  const zones = zonesOf(
    blocks,
    blocks.map(({ text }) => measure(text)),
  );
  const lines = blocks.map((block, i) => ({
    length: block.text.length,
    key: lineKey(block, zones[i] as Zone),
  }));
  lines.sort((one, other) => other.length - one.length);
  return Float64Array.from(new Set(lines.map(({ key }) => key)));
}

/**
 * Counts on how many pages each line stands. A story that a site has at several addresses counts once, or its own
 * lines would seem to be the site's. Too few pages say nothing.
 */
export function countLines(pages: readonly Float64Array[]): SiteChrome {
  const stories = oneForEachStory(pages);
  if (stories.length < FEWEST_PAGES) return { pages: stories.length, lines: new Map() };
  const common = [...count(stories)].filter(([, times]) => times >= FEWEST_PAGES_OF_A_LINE);
  return { pages: stories.length, lines: new Map(common.sort(([one], [other]) => one - other)) };
}

/** Pages tell the same story if the longest line is the same that is not on most pages, as a legal notice is. */
function oneForEachStory(pages: readonly Float64Array[]): ReadonlySet<number>[] {
  const times = count(pages);
  const stories = new Map<unknown, Set<number>>();
  for (const page of pages) {
    const longest = page.find((line) => (times.get(line) ?? 0) * 2 <= pages.length) ?? page;
    const story = stories.get(longest) ?? new Set();
    for (const line of page) story.add(line);
    stories.set(longest, story);
  }
  return [...stories.values()];
}

function count(pages: readonly Iterable<number>[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const lines of pages) for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}
