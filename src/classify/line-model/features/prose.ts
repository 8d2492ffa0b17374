import type { Scan } from '../scan.ts';

/** A block of so many words, or a sentence of half as many, counts as prose. */
const PROSE_WORDS = 16;

export function isProse({ words, sentences }: Scan): boolean {
  return words >= PROSE_WORDS || (sentences > 0 && words >= PROSE_WORDS / 2);
}
