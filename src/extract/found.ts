import type { Block, Fact, FactKind } from '../types.ts';

/** A field's value with where it was found, for whoever asks why. */
export interface Found<T> {
  value: T;
  /** `line 3, a byline`, `JSON-LD NewsArticle.author`. */
  from: string;
}

/** The first fact of a kind that `read` makes something of. */
export function firstFact<T>(
  facts: readonly Fact[],
  kind: FactKind,
  read: (value: string) => T | null,
): Found<T> | null {
  for (const fact of facts) {
    const value = fact.kind === kind ? read(fact.value) : null;
    if (value !== null) return { value, from: fact.from };
  }
  return null;
}

/** `line 3, a byline`. */
export function fromLine({ firstLine }: Pick<Block, 'firstLine'>, what: string): string {
  return `line ${firstLine}, ${what}`;
}
