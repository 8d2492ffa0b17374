import { FNV_BASIS, FNV_PRIME } from '../../../text/fingerprint.ts';
import { unitAt } from '../../../text/units.ts';
import type { Scan } from '../scan.ts';

/** Rows of the table of words; a power of two. */
export const WORD_BUCKETS = 4096;
/** Rows of the table of the words that elements are called by. */
const NAME_BUCKETS = 2048;

/** So many words at a block's beginning, and at its end, are looked up. */
const FIRST_WORDS = 24;
const LAST_WORDS = 8;
/** The innermost names say most. */
const MOST_NAMES = 24;

/** The rows of a block's first and last words. */
export function wordBuckets({ hashes }: Scan): Uint16Array {
  const size = Math.min(hashes.length, FIRST_WORDS + LAST_WORDS);
  const skipped = hashes.length - size;
  const rows = new Uint16Array(size);
  for (let i = 0; i < size; i++)
    rows[i] = bucketOf(hashes[i < FIRST_WORDS ? i : i + skipped] as number, WORD_BUCKETS);
  return rows;
}

/** The rows of the words that the elements around a block are called by. */
export function nameBuckets(names: readonly string[]): Uint16Array {
  const rows = new Uint16Array(Math.min(names.length, MOST_NAMES));
  for (let i = 0; i < rows.length; i++) rows[i] = nameBucket(names[i] as string);
  return rows;
}

function nameBucket(name: string): number {
  const { length } = name;
  let hash = FNV_BASIS;
  for (let i = 0; i < length; i++) hash = Math.imul(hash ^ unitAt(name, i), FNV_PRIME);
  return bucketOf(hash, NAME_BUCKETS);
}

/** The low bits of FNV are the weaker ones, so higher ones are folded in. */
function bucketOf(hash: number, buckets: number): number {
  return (hash ^ (hash >>> 15)) & (buckets - 1);
}
