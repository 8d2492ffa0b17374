import { fingerprint } from '../../text/fingerprint.ts';
import type { SiteChrome } from '../../types.ts';
import type { Sites } from './sample.ts';

/** Pages of which nothing tells the site. */
const UNNAMED = '';

/** The site of a page by its address: the host, without the `www.` that some links have and others have not. */
export function siteOfUrl(url: string | undefined): string {
  const host = URL.canParse(url ?? '') ? new URL(url ?? '').hostname : UNNAMED;
  return host.replace(/^www\./, '');
}

/** The site of a file by its place: the first folder below the input, as crawlers have one for each site. */
export function siteOfName(name: string): string {
  const [first = '', ...others] = name.split(/[\\/]/);
  return others.length > 0 ? first : UNNAMED;
}

/**
 * What is known of a page's site; a table learnt from one folder of pages without names holds for all.
 * @param names what the site may be called: the first counts that something is known of.
 */
export function knownOf(sites: Sites | undefined, names: readonly string[]): SiteChrome | undefined {
  const name = names.find((name) => sites?.has(name)) ?? UNNAMED;
  return sites?.get(name);
}

/**
 * What tells whether what is known of a site is what it was: it changes with the site's table, and for pages of
 * sites without one, which may be of another by their address, with any.
 */
export function stateOfSites(sites: Sites | undefined): (site: string) => string {
  if (sites === undefined) return () => '';
  const states = new Map([...sites].map(([name, table]) => [name, stateOf(name, table)]));
  const ofAll = String(fingerprint([...states.values()].join()));
  return (site) => states.get(site) ?? ofAll;
}

function stateOf(name: string, { pages, lines }: SiteChrome): string {
  return String(fingerprint(JSON.stringify([name, pages, ...lines])));
}
