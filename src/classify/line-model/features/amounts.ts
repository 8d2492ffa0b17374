/** Amounts as features: numbers from 0 to 1, kept as bytes. */

/** A yes or no. */
export function yes(condition: boolean): number {
  return condition ? 1 : 0;
}

/** Grows fast at first; 1 at `full`. Square roots are exact on every machine, logarithms need not be. */
export function grow(value: number, full: number): number {
  return Math.sqrt(Math.min(value, full) / full);
}

/** A part of a whole; 0 where there is nothing. */
export function share(part: number, whole: number): number {
  return whole > 0 ? Math.min(part / whole, 1) : 0;
}

/** A whole amount as a byte. */
export const YES = 255;

export function toByte(value: number): number {
  if (value <= 0) return 0;
  return value >= 1 ? YES : Math.round(value * YES);
}

/** An amount for each block of a page, found when it is asked for. */
export type Amount = (block: number) => number;

/** The same, found for all of them. */
export type Column = Float64Array;

/** A column of so many blocks, of what is said of each. */
export function columnOf(blocks: number, amount: Amount): Column {
  const column = new Float64Array(blocks);
  for (let i = 0; i < blocks; i++) column[i] = amount(i);
  return column;
}

export function amountIn(column: Column): Amount {
  return (block) => column[block] as number;
}

/** Rows of bytes, one for each block of a page, and the place in them where the next amount is put. */
export class Rows {
  readonly bytes: Uint8Array;
  readonly #width: number;
  #at = 0;

  constructor(blocks: number, width: number) {
    this.bytes = new Uint8Array(blocks * width);
    this.#width = width;
  }

  /** Goes on at the head of a block's row. */
  begin(block: number): void {
    this.#at = block * this.#width;
  }

  /** Puts an amount, from 0 to 1 or cut to that. */
  put(amount: number): void {
    this.bytes[this.#at++] = toByte(amount);
  }

  /** Puts a yes or no. */
  say(condition: boolean): void {
    this.bytes[this.#at++] = condition ? YES : 0;
  }

  /** Puts an amount into the rows of all blocks, at the same place in each. */
  putColumn(amount: Amount, place: number): void {
    for (let block = 0, at = place; at < this.bytes.length; block++, at += this.#width)
      this.bytes[at] = toByte(amount(block));
  }
}
