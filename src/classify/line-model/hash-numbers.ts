const FEWEST_SLOTS = 64;
/** 2^32 over the golden ratio: spreads hashes over the slots (Fibonacci hashing, Knuth 1973). */
const SPREAD = 0x9e3779b1 | 0;

/**
 * Numbers hashes from 0 in the order in which they are added, so that arrays can say what is known of each: a table
 * with open addressing, looked up once a word of every page, in a fraction of the time that a `Map` takes.
 */
export class HashNumbers {
  #size = 0;
  /** Two places a slot: a hash, and behind it its number counted from 1; 0 in an empty slot. */
  #slots: Int32Array;

  /** @param expected about how many will be added; there may be more */
  constructor(expected = 0) {
    let slots = FEWEST_SLOTS;
    while (slots < 2 * expected) slots *= 2;
    this.#slots = new Int32Array(2 * slots);
  }

  /** How many different hashes were added. */
  get size(): number {
    return this.#size;
  }

  /** The number of a hash; of a new one the next. */
  add(hash: number): number {
    const slots = this.#slots;
    const at = slotOf(hash, slots);
    const known = slots[at + 1] as number;
    if (known !== 0) return known - 1;
    slots[at] = hash;
    slots[at + 1] = ++this.#size;
    if (4 * this.#size > slots.length) this.#grow();
    return this.#size - 1;
  }

  /** The number of a hash, -1 if it was never added. */
  find(hash: number): number {
    const slots = this.#slots;
    return (slots[slotOf(hash, slots) + 1] as number) - 1;
  }

  #grow(): void {
    const old = this.#slots;
    const slots = new Int32Array(2 * old.length);
    for (let from = 0; from < old.length; from += 2) {
      if (old[from + 1] === 0) continue;
      const at = slotOf(old[from] as number, slots);
      slots[at] = old[from] as number;
      slots[at + 1] = old[from + 1] as number;
    }
    this.#slots = slots;
  }
}

/** Where the slot is that holds a hash, or the empty one where it would stand. */
function slotOf(hash: number, slots: Int32Array): number {
  const last = slots.length - 2;
  let at = (Math.imul(hash, SPREAD) >>> 7) & last;
  while (slots[at + 1] !== 0 && slots[at] !== hash) at = (at + 2) & last;
  return at;
}
