const EMPTY = -1;
const FEWEST_SLOTS = 64;
/** 2^32 over the golden ratio: spreads hashes over the slots (Fibonacci hashing, Knuth 1973). */
const SPREAD = 0x9e3779b1 | 0;

/**
 * Numbers hashes from 0 in the order in which they are added, so that arrays can say what is known of each: a table
 * with open addressing, looked up once a word of every page, in a fraction of the time that a `Map` takes.
 */
export class HashNumbers {
  #size = 0;
  #hashes = new Int32Array(FEWEST_SLOTS);
  #numbers = new Int32Array(FEWEST_SLOTS).fill(EMPTY);

  /** How many different hashes were added. */
  get size(): number {
    return this.#size;
  }

  /** The number of a hash; of a new one the next. */
  add(hash: number): number {
    const slot = this.#slotOf(hash);
    const known = this.#numbers[slot] as number;
    if (known !== EMPTY) return known;
    const number = this.#size++;
    this.#hashes[slot] = hash;
    this.#numbers[slot] = number;
    if (2 * this.#size > this.#numbers.length) this.#grow();
    return number;
  }

  /** The number of a hash, -1 if it was never added. */
  find(hash: number): number {
    return this.#numbers[this.#slotOf(hash)] as number;
  }

  /** The slot that holds a hash, or the empty one where it would stand. */
  #slotOf(hash: number): number {
    const last = this.#numbers.length - 1;
    let slot = (Math.imul(hash, SPREAD) >>> 8) & last;
    while (this.#numbers[slot] !== EMPTY && this.#hashes[slot] !== hash) slot = (slot + 1) & last;
    return slot;
  }

  #grow(): void {
    const [hashes, numbers] = [this.#hashes, this.#numbers];
    this.#hashes = new Int32Array(2 * numbers.length);
    this.#numbers = new Int32Array(2 * numbers.length).fill(EMPTY);
    for (let old = 0; old < numbers.length; old++) {
      if (numbers[old] === EMPTY) continue;
      const slot = this.#slotOf(hashes[old] as number);
      this.#hashes[slot] = hashes[old] as number;
      this.#numbers[slot] = numbers[old] as number;
    }
  }
}
