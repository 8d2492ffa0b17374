/** Which of some items, such as a page's blocks, have a text in common, or a part of it. */
export class Repeated<Item> {
  /** For each item, the first one of the same text. */
  readonly #firsts: number[] = [];
  /** How many items have the text of each first one. */
  readonly #times: number[] = [];

  constructor(items: readonly Item[], textOf: (item: Item) => string) {
    const firsts = new Map<string, number>();
    for (let i = 0; i < items.length; i++) {
      const text = textOf(items[i] as Item);
      const first = firsts.get(text);
      if (first === undefined) firsts.set(text, i);
      else (this.#times[first] as number)++;
      this.#firsts.push(first ?? i);
      this.#times.push(1);
    }
  }

  /** The first item of the same text, itself or before it. */
  first(item: number): number {
    return this.#firsts[item] as number;
  }

  /** How many items have the same text. */
  times(item: number): number {
    return this.#times[this.first(item)] as number;
  }
}
