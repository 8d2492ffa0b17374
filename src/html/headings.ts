import type { Markup } from '../types.ts';

/** Whether an element of this name is a heading. */
export function isHeading(name: string): boolean {
  return /^h[1-6]$/.test(name);
}

/** Whether a block is a heading, or all of it stands in one. */
export function standsAsHeading({ tag, ancestors }: Pick<Markup, 'tag' | 'ancestors'>): boolean {
  return isHeading(tag) || isHeading(ancestors[0] ?? '');
}
