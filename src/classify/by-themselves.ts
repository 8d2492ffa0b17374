import { measure } from '../text/measure.ts';
import type { Block } from '../types.ts';
import { creditLines } from './credits.ts';
import { firstLook } from './first-look.ts';
import { apply, type Recipe, type View } from './rule.ts';
import { setPhrases } from './set-phrases.ts';

/** What a block says by itself. */
const BY_ITSELF: Recipe = [
  ['first-look', firstLook],
  ['set-phrases', setPhrases],
  ['credits', creditLines],
];

/** The page as every judgement begins: its blocks measured, each with what the rules say that look at it alone. */
export function byThemselves(blocks: readonly Block[]): View {
  const view: View = {
    blocks: blocks.map((block) => ({ ...block, verdicts: [] })),
    measures: blocks.map(({ text }) => measure(text)),
  };
  for (const [name, rule] of BY_ITSELF) apply(name, rule, view);
  return view;
}
