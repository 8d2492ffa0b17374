import { labelOf } from '../label.ts';
import type { Finding, View } from './rule.ts';

/** What no rule spoke for is chrome. */
export function* leftOver({ blocks }: View): Iterable<Finding> {
  for (const [index, block] of blocks.entries()) {
    if (labelOf(block) === 'unclear') yield { index, label: 'chrome', reason: 'nothing speaks for it' };
  }
}
