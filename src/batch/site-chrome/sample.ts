import { countLines, FEWEST_PAGES } from '../../learn.ts';
import { fingerprint } from '../../text/fingerprint.ts';
import type { SiteChrome } from '../../types.ts';

/** What is known of sites, by their names. */
export type Sites = ReadonlyMap<string, SiteChrome>;

/** Pages of a site that are looked at: what returns on a site returns on them. So neither time nor memory grows. */
export const PAGES_OF_A_SITE = 100;

/** A page's lines, and where it stands in the choice. */
interface Sampled {
  rank: number;
  lines: Float64Array;
}

/**
 * Some pages of each site: those whose names have the smallest fingerprints, so that the choice is the same in
 * whatever order they come, and fair.
 */
export interface Sample {
  /** Whether a page would be taken, as things stand. */
  wants(site: string, name: string): boolean;
  add(site: string, name: string, lines: Float64Array): void;
  /** What was learnt of each site with enough pages. */
  sites(): Sites;
}

export function newSample(): Sample {
  const sampled = new Map<string, Sampled[]>();
  return {
    wants(site, name) {
      const pages = sampled.get(site) ?? [];
      return pages.length < PAGES_OF_A_SITE || fingerprint(name) <= (pages.at(-1)?.rank ?? 0);
    },
    add(site, name, lines) {
      const pages = sampled.get(site) ?? [];
      sampled.set(site, pages);
      insert(pages, { rank: fingerprint(name), lines });
    },
    sites: () =>
      new Map(
        [...sampled]
          .filter(([, pages]) => pages.length >= FEWEST_PAGES)
          .sort(([one], [other]) => (one < other ? -1 : 1))
          .map(([site, pages]) => [site, countLines(pages.map(({ lines }) => lines))]),
      ),
  };
}

/** Keeps the pages in the order of their rank, and drops the last where there are too many. */
function insert(pages: Sampled[], page: Sampled): void {
  const at = pages.findIndex((other) => isBefore(page, other));
  pages.splice(at < 0 ? pages.length : at, 0, page);
  if (pages.length > PAGES_OF_A_SITE) pages.pop();
}

/** Two pages of one name, as when an archive holds an address twice: what they say tells them apart. */
function isBefore(one: Sampled, other: Sampled): boolean {
  return one.rank === other.rank ? sum(one.lines) < sum(other.lines) : one.rank < other.rank;
}

function sum(lines: Float64Array): number {
  return lines.reduce((total, line) => (total + line) % 2 ** 53, 0);
}
