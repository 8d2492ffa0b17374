import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import type { Entry } from './stated.ts';

/** The entries of front matter, one for each value of a list; null where it is none, as between two rules. */
export function readFrontMatter(yaml: string): Entry[] | null {
  try {
    // Every value stays as it is written: dates above all.
    const read = load(yaml, { schema: FAILSAFE_SCHEMA });
    if (typeof read !== 'object' || read === null || Array.isArray(read)) return null;
    return Object.entries(read).flatMap(([key, value]) => texts(value).map((text) => [key, text] as const));
  } catch {
    return null;
  }
}

/** How YAML writes that there is none. */
const NOTHING = /^\s*(?:null|~)?\s*$/i;

/** More authors than any story has; a list may repeat itself without end. */
const MOST_VALUES = 50;

/** The texts of a value, or of each in a list. */
function texts(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).slice(0, MOST_VALUES).flatMap(textOf);
}

/** A text, or the name of an object. */
function textOf(value: unknown): string[] {
  if (typeof value === 'string') return NOTHING.test(value) ? [] : [value.replace(/\s+/g, ' ').trim()];
  const name = typeof value === 'object' && value !== null && 'name' in value ? value.name : null;
  return typeof name === 'string' ? textOf(name) : [];
}
