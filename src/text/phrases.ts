import { unitAt } from './units.ts';

/** Where a phrase stands in a text: its first UTF-16 unit, and the one behind its last. */
export interface Place {
  start: number;
  end: number;
}

/**
 * Phrases to be found in texts in small letters, where words begin. As one pattern a thousand of them would take
 * milliseconds to compile, and a command that cleans one page would wait for it.
 */
export class Phrases {
  /** By their first two units. */
  readonly #byStart = new Map<number, string[]>();
  /** Marks what their first two units come to: most words come to something else, and are not looked up. */
  readonly #marks = new Uint8Array(MARKS);

  /** @param phrases of two characters at least, in small letters. */
  constructor(phrases: Iterable<string>) {
    for (const phrase of phrases) {
      const [first, second] = [unitAt(phrase, 0), unitAt(phrase, 1)];
      this.#marks[markOf(first, second)] = 1;
      const key = keyOf(first, second);
      const known = this.#byStart.get(key);
      if (known === undefined) this.#byStart.set(key, [phrase]);
      else known.push(phrase);
    }
  }

  /** Where they stand in a text, in the order of their beginnings. */
  placesIn(text: string): Place[] {
    const places: Place[] = [];
    const marks = this.#marks;
    const last = text.length - 1;
    let isInWord = false;
    let first = last > 0 ? unitAt(text, 0) : 0;
    for (let at = 0; at < last; at++) {
      const second = unitAt(text, at + 1);
      const phrases = !isInWord && marks[markOf(first, second)] === 1 ? this.#beginning(first, second) : NONE;
      for (const phrase of phrases)
        if (text.startsWith(phrase, at)) places.push({ start: at, end: at + phrase.length });
      isInWord = isLetter(first);
      first = second;
    }
    return places;
  }

  #beginning(first: number, second: number): readonly string[] {
    return this.#byStart.get(keyOf(first, second)) ?? NONE;
  }
}

const NONE: readonly string[] = [];
const MARKS = 4096;
const markOf = (first: number, second: number): number => ((first << 5) ^ second) & (MARKS - 1);

const keyOf = (first: number, second: number): number => (first << 16) | second;

/** Whether a word ends at a place in a text in small letters. */
export function endsWordAt(text: string, end: number): boolean {
  return end >= text.length || !isLetter(unitAt(text, end));
}

/** Small letters of Latin, Greek and Cyrillic: words of other scripts run together, or have others glued to them. */
function isLetter(unit: number): boolean {
  if (unit < 0xc0) return (unit >= 0x61 && unit <= 0x7a) || unit === 0xaa || unit === 0xba;
  return unit <= 0x2b8 || (unit >= 0x370 && unit <= 0x52f) || (unit >= 0x1d00 && unit <= 0x1fff);
}
