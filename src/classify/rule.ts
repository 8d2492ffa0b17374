import type { Measure } from '../text/measure.ts';
import type { Block, Label, LabelledBlock, Verdict } from '../types.ts';

/** What a rule sees: every block with the verdicts given so far, and its measure. */
export interface View {
  blocks: readonly LabelledBlock[];
  measures: readonly Measure[];
}

/** A rule walks the page once and says something of the blocks it knows about. It changes nothing. */
export type Rule = (view: View) => Iterable<Finding>;

export interface Finding {
  index: number;
  label: Label;
  reason: string;
}

/** What a block counts as now. */
export function labelOf(block: LabelledBlock | undefined): Label {
  return block?.verdicts.at(-1)?.label ?? 'chrome';
}

/** A rule that judges each block by itself. */
export function eachBlock(
  judge: (block: Block, measure: Measure) => { label: Label; reason: string } | undefined,
): Rule {
  return function* ({ blocks, measures }) {
    for (const [index, block] of blocks.entries()) {
      const found = judge(block, measures[index] as Measure);
      if (found !== undefined) yield { index, ...found };
    }
  };
}

/** Adds what a rule found to the blocks it was found for; the others stay as they are. */
export function apply(name: string, rule: Rule, view: View): View {
  const found = new Map<number, Verdict>();
  for (const { index, label, reason } of rule(view)) found.set(index, { label, rule: name, reason });
  if (found.size === 0) return view;
  const blocks = view.blocks.map((block, i) => {
    const verdict = found.get(i);
    return verdict === undefined ? block : { ...block, verdicts: [...block.verdicts, verdict] };
  });
  return { ...view, blocks };
}
