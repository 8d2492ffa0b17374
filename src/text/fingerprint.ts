import { unitAt } from './units.ts';

/** FNV-1a, 32 bits (Fowler, Noll, Vo; http://www.isthe.com/chongo/tech/comp/fnv/). */
export const FNV_PRIME = 0x01000193;
export const FNV_BASIS = 0x811c9dc5 | 0;
/** Any other basis gives a second hash, independent enough of the first. */
const OTHER_BASIS = 0x2f0b4c47;
const HIGH_BITS = 2 ** 21;

/** A number of 53 bits for a text: among millions of texts two have hardly ever the same. */
export function fingerprint(text: string): number {
  const { length } = text;
  let [low, high] = [FNV_BASIS, OTHER_BASIS];
  for (let i = 0; i < length; i++) {
    const unit = unitAt(text, i);
    low = Math.imul(low ^ unit, FNV_PRIME);
    high = Math.imul(high ^ unit, FNV_PRIME);
  }
  return ((high >>> 0) % HIGH_BITS) * 2 ** 32 + (low >>> 0);
}
