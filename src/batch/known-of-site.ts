import type { CleanPageOptions } from '../clean.ts';
import type { OwnRules } from '../rules/types.ts';
import type { OwnLines } from '../types.ts';
import { knownOf, siteOfUrl } from './site-chrome/site.ts';
import type { Orders } from './task.ts';

/** What the rules say of each site, made ready once. */
const ready = new WeakMap<OwnRules, Map<string, OwnLines>>();

/**
 * What is known of a page from elsewhere: of the site that its place among the files says, or else its address.
 * @param place the name of that site; none for a record of a stream.
 * @param onSite told whether something is known of what returns on its site.
 */
export function knownFor(
  { sites, rules }: Orders,
  place = '',
  onSite: (isKnown: boolean) => void = () => {},
): CleanPageOptions {
  if (sites === undefined && rules === undefined) return {};
  return {
    ofSite: async (url) => {
      const names = [place, siteOfUrl(url ?? undefined)].filter((name) => name !== '');
      const siteChrome = knownOf(sites, names);
      onSite(siteChrome !== undefined);
      return rules === undefined ? { siteChrome } : { siteChrome, ownLines: await linesFor(rules, names) };
    },
  };
}

/** Sites without rules of their own share those of all. */
async function linesFor(rules: OwnRules, names: readonly string[]): Promise<OwnLines> {
  const known = ready.get(rules) ?? new Map<string, OwnLines>();
  ready.set(rules, known);
  const hosts = Object.keys(rules.sites);
  const isOf = (name: string) => hosts.some((host) => name === host || name.endsWith(`.${host}`));
  const name = names.map((name) => name.toLowerCase()).find(isOf) ?? '';
  const lines = known.get(name) ?? (await import('../rules/compile.ts')).compileRules(rules, name);
  known.set(name, lines);
  return lines;
}
