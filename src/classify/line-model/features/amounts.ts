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

export function toByte(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * 255);
}

/** An amount for each block of a page. */
export type Column = Float64Array;

/** A column of so many blocks, of what is said of each. */
export function columnOf(blocks: number, amount: (block: number) => number): Column {
  const column = new Float64Array(blocks);
  for (let i = 0; i < blocks; i++) column[i] = amount(i);
  return column;
}

/** A row of bytes for each block of a page, into which amounts are put. */
export class Rows {
  readonly bytes: Uint8Array;
  readonly #width: number;

  constructor(blocks: number, width: number) {
    this.bytes = new Uint8Array(blocks * width);
    this.#width = width;
  }

  /** Puts amounts side by side into a block's row, from a place on; gives the place behind. */
  put(amounts: readonly number[], block: number, from: number): number {
    const start = block * this.#width + from;
    for (let i = 0; i < amounts.length; i++) this.bytes[start + i] = toByte(amounts[i] as number);
    return from + amounts.length;
  }

  /** Puts a column into the rows of all blocks, each amount at the same place. */
  putColumn(column: Column, place: number): void {
    for (let i = 0, at = place; i < column.length; i++, at += this.#width)
      this.bytes[at] = toByte(column[i] as number);
  }
}
