import type { OwnRules } from '../rules/types.ts';
import type { CleanOptions, OwnLines } from '../types.ts';
import { knownOf } from './site-chrome/site.ts';
import type { Orders } from './task.ts';

/** What the rules say of each site, made ready once. */
const ready = new WeakMap<OwnRules, Map<string, OwnLines>>();

/** What is known of the pages of a site from elsewhere. */
export async function knownOfSite({ sites, rules }: Orders, site: string): Promise<CleanOptions> {
  const siteChrome = knownOf(sites, site);
  return rules === undefined ? { siteChrome } : { siteChrome, ownLines: await linesFor(rules, site) };
}

async function linesFor(rules: OwnRules, site: string): Promise<OwnLines> {
  const known = ready.get(rules) ?? new Map<string, OwnLines>();
  ready.set(rules, known);
  // Sites without rules of their own share those of all.
  const name = Object.keys(rules.sites).find((host) => site === host || site.endsWith(`.${host}`))
    ? site
    : '';
  const lines = known.get(name) ?? (await import('../rules/compile.ts')).compileRules(rules, name);
  known.set(name, lines);
  return lines;
}
