import { RE2JS } from 're2js';
import type { OwnLines } from '../types.ts';
import { patternIn } from './pattern.ts';
import type { LineRules, OwnRules } from './types.ts';

/**
 * What the rules say of the lines of a site's pages. Patterns are RE2's: they take time in proportion to the line,
 * whatever is written in them.
 */
export function compileRules(rules: OwnRules, site: string): OwnLines {
  const all = [rules, ...hostsOf(site).flatMap((host) => rules.sites[host] ?? [])];
  const matcher = (list: keyof LineRules) => compile(all.flatMap((some) => some[list]));
  return { strip: matcher('strip'), keep: matcher('keep'), listHead: matcher('listHeads') };
}

/** The hosts that a site's rules may stand under: itself, and what it is a part of. */
function hostsOf(site: string): string[] {
  const parts = site.toLowerCase().split('.');
  return parts.map((_, i) => parts.slice(i).join('.'));
}

function compile(entries: readonly string[]): OwnLines['strip'] {
  const lines = new Map<string, string>();
  const patterns: { entry: string; pattern: RE2JS }[] = [];
  for (const entry of entries) {
    const pattern = patternIn(entry);
    if (pattern === undefined) lines.set(fold(entry), entry);
    else patterns.push({ entry, pattern: RE2JS.compile(pattern, RE2JS.CASE_INSENSITIVE) });
  }
  return (text) =>
    lines.get(fold(text)) ?? patterns.find(({ pattern }) => pattern.matcher(text).find())?.entry;
}

function fold(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}
