import type { Label, LabelledBlock } from './types.ts';

/** What a block counts as: the label of its last verdict; chrome where nothing was said of it. */
export function labelOf(block: Pick<LabelledBlock, 'verdicts'> | undefined): Label {
  return block?.verdicts.at(-1)?.label ?? 'chrome';
}
