import type { Block } from '../../../types.ts';

/** Which blocks of a page have a text in common, or a part of it. */
export class Repeated {
  /** For each block, the first one of the same text. */
  readonly #firsts: number[] = [];
  /** How many blocks have the text of each first one. */
  readonly #times: number[] = [];

  constructor(blocks: readonly Block[], textOf: (block: Block) => string) {
    const firsts = new Map<string, number>();
    for (let i = 0; i < blocks.length; i++) {
      const text = textOf(blocks[i] as Block);
      const first = firsts.get(text);
      if (first === undefined) firsts.set(text, i);
      else (this.#times[first] as number)++;
      this.#firsts.push(first ?? i);
      this.#times.push(1);
    }
  }

  /** The first block of the same text, itself or above. */
  first(block: number): number {
    return this.#firsts[block] as number;
  }

  /** How many blocks of the page have the same text. */
  times(block: number): number {
    return this.#times[this.first(block)] as number;
  }
}
