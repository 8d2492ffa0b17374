import { labelOf } from '../label.ts';
import type { SiteChrome } from '../types.ts';
import { headline } from './headline/index.ts';
import { mayBeLine } from './headline/surroundings.ts';
import type { Finding, Rule, View } from './rule.ts';
import { FEWEST_PAGES_OF_A_LINE, lineKey, type Zone, zonesOf } from './site-lines.ts';

/** Share of the pages looked at that it stands on; amid the prose only what stands on most pages is chrome. */
const SHARE: Readonly<Record<Zone, number>> = { above: 0.04, amid: 0.5, below: 0.04 };
/** Copies of one story share their prose: where more than this returns, it is the story all the same. */
const MOST_PROSE = 0.5;

/**
 * Lines that return on many pages of a site are the site's, not the story's. The page's own data (its date, its
 * author) may return as well, and stays; and so does the headline that the page's title confirms, which may stand in
 * lists on other pages.
 */
export function siteChrome(site: SiteChrome): Rule {
  return (view) => {
    const zones = zonesOf(view.blocks, view.measures);
    const found = findReturning(view, site, zones);
    // To look for the headline takes time, and hardly ever may one of these lines be it.
    if ([...found.keys()].some((index) => zones[index] !== 'below' && mayHead(view, index)))
      for (const { index } of headline(view)) found.delete(index);
    const prose = view.blocks.flatMap((block, i) => (labelOf(block) === 'paragraph' ? i : []));
    const returning = prose.filter((i) => found.has(i));
    if (wordsOf(view, returning) > MOST_PROSE * wordsOf(view, prose))
      for (const i of returning) found.delete(i);
    return found.values();
  };
}

/** A single word may be a page's title, but then it names the site or a section of it. */
const FEWEST_WORDS = 2;

function mayHead(view: View, index: number): boolean {
  return mayBeLine(view, index) && (view.measures[index]?.words ?? 0) >= FEWEST_WORDS;
}

function wordsOf({ measures }: View, indices: readonly number[]): number {
  return indices.reduce((sum, i) => sum + (measures[i]?.words ?? 0), 0);
}

function findReturning(
  { blocks, pageData }: View,
  { pages, lines }: SiteChrome,
  zones: readonly Zone[],
): Map<number, Finding> {
  const found = new Map<number, Finding>();
  for (const [index, block] of blocks.entries()) {
    const label = labelOf(block);
    if (label !== 'unclear' && label !== 'paragraph') continue;
    const zone = zones[index] as Zone;
    const count = lines.get(lineKey(block, zone)) ?? 0;
    if (count < Math.max(FEWEST_PAGES_OF_A_LINE, pages * SHARE[zone]) || pageData(index) !== null) continue;
    const reason = `stands on ${count} of the ${pages} pages of this site that were looked at`;
    found.set(index, { index, label: 'chrome', reason });
  }
  return found;
}
