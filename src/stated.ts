import type { Stated } from './classify/rule.ts';
import type { Fact, FactKind } from './types.ts';

/** Everything that a page's HTML states of one kind, the most explicit first. */
export function statedAs(kind: FactKind, facts: readonly Fact[]): string[] {
  return facts.flatMap((fact) => (fact.kind === kind ? [fact.value] : []));
}

/** Where this tool says the headline, and nobody else. */
const OWN = 'front matter headline';

/** What it states that the rules weigh lines by. */
export function statedIn(facts: readonly Fact[]): Stated {
  return {
    titles: statedAs('title', facts),
    headlines: statedAs('headline', facts),
    own: facts.find(({ from }) => from === OWN)?.value ?? null,
    sites: statedAs('site', facts),
  };
}
