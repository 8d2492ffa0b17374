import { hash } from 'node:crypto';

/** 64 bits of a text's SHA-256, as two words. Of ten million texts two are alike once in 400,000 times. */
export type Fingerprint = readonly [high: number, low: number];

export function fingerprint(text: string): Fingerprint {
  const digest = hash('sha256', text, 'hex');
  return [Number.parseInt(digest.slice(0, 8), 16), Number.parseInt(digest.slice(8, 16), 16)];
}

/**
 * A set of fingerprints, eight bytes each: a hundred thousand paths take little more than a megabyte, where a `Set`
 * of their strings would take ten.
 */
export interface Fingerprints {
  has: (print: Fingerprint) => boolean;
  /** Adds one, and says whether it is new. */
  add: (print: Fingerprint) => boolean;
}

/** At most this share of the slots is taken before there are twice as many. */
const FULL = 0.8;

/**
 * So many tables share a set. They grow one by one and stay small: to make one of megabytes anew, twice as large, takes
 * three times its memory, and C libraries give back less of all memory from then on.
 */
const TABLES = 64;

/** An empty set. */
export function emptyFingerprints(): Fingerprints {
  const tables = Array.from({ length: TABLES }, emptyTable);
  const tableOf = ([high]: Fingerprint) => tables[high % TABLES] as Fingerprints;
  return { has: (print) => tableOf(print).has(print), add: (print) => tableOf(print).add(print) };
}

/** A hash table with open addressing, two words a slot, both zero where the slot is free. */
function emptyTable(): Fingerprints {
  let slots = new Uint32Array(32);
  let count = 0;
  const grow = () => {
    const small = slots;
    slots = new Uint32Array(2 * small.length);
    for (let i = 0; i < small.length; i += 2) slots.set(small.subarray(i, i + 2), slotOf(slots, small, i));
  };
  return {
    has: (print) => !isFree(slots, slotOf(slots, print)),
    add: (print) => {
      const slot = slotOf(slots, print);
      if (!isFree(slots, slot)) return false;
      slots.set(print, slot);
      count += 1;
      if (2 * count > FULL * slots.length) grow();
      return true;
    },
  };
}

/** Where a fingerprint stands, or the free slot where it would go. */
function slotOf(slots: Uint32Array, print: ArrayLike<number>, at = 0): number {
  const [high, low] = [print[at], print[at + 1]];
  let slot = (2 * (low ?? 0)) % slots.length;
  while (!isFree(slots, slot) && (slots[slot] !== high || slots[slot + 1] !== low)) {
    slot = (slot + 2) % slots.length;
  }
  return slot;
}

function isFree(slots: Uint32Array, slot: number): boolean {
  return slots[slot] === 0 && slots[slot + 1] === 0;
}
