import { SECTIONS } from '../data/page-words.ts';

const NAMES: ReadonlySet<string> = new Set(SECTIONS);

/** Whether many sites call a section so. */
export function isSectionName(name: string): boolean {
  return NAMES.has(name.toLowerCase());
}
