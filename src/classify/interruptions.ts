import { ADVERTISEMENTS, PLAYERS, POINTERS } from '../data/page-lines.ts';
import { labelOf } from '../label.ts';
import { pageLine } from './page-lines.ts';
import type { Finding, Line, View } from './rule.ts';

/** What interrupts a story, whatever stands around it: `Read also: …`, `Lire aussi : …`; the mark of an advertisement; a player. */
export function* interruptions({ blocks, lines }: View): Iterable<Finding> {
  for (const [index, block] of blocks.entries()) {
    const found = labelOf(block) === 'navigation' ? pageLine(lines[index] as Line, block.text) : undefined;
    if (found === POINTERS) yield { index, label: 'teaser', reason: `is ${found.what}` };
    if (found === ADVERTISEMENTS || found === PLAYERS)
      yield { index, label: 'chrome', reason: `is ${found.what}` };
  }
}
