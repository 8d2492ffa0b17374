import type { Scan } from '../scan.ts';

/** Rows of the table of words; a power of two. */
export const WORD_BUCKETS = 4096;

/** So many words at a block's beginning, and at its end, are looked up. */
const FIRST_WORDS = 24;
const LAST_WORDS = 8;

/** The rows of a block's first and last words. */
export function wordBuckets({ hashes }: Scan): Uint16Array {
  const size = Math.min(hashes.length, FIRST_WORDS + LAST_WORDS);
  const skipped = hashes.length - size;
  const rows = new Uint16Array(size);
  for (let i = 0; i < size; i++) rows[i] = bucketOf(hashes[i < FIRST_WORDS ? i : i + skipped] as number);
  return rows;
}

/** The low bits of FNV are the weaker ones, so higher ones are folded in. */
function bucketOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (WORD_BUCKETS - 1);
}
