import { ADVERTISEMENTS, PLAYERS, POINTERS } from '../data/page-lines.ts';
import { isOpen, labelOf } from '../label.ts';
import { isPhraseAlone, pageLine } from './page-lines.ts';
import type { Finding, JudgedBlock, Line, View } from './rule.ts';

/** What interrupts a story, whatever stands around it: `Read also: …`, `Lire aussi : …`; the mark of an advertisement; a player. */
export function* interruptions({ blocks, lines }: View): Iterable<Finding> {
  for (const [index, block] of blocks.entries()) {
    const line = lines[index] as Line;
    const found = labelOf(block) === 'navigation' ? pageLine(line, block.text) : undefined;
    if (found === POINTERS) {
      yield { index, label: 'teaser', reason: `is ${found.what}` };
      if (isPhraseAlone(line)) yield* pointedTo(blocks, index);
    }
    if (found === ADVERTISEMENTS || found === PLAYERS)
      yield { index, label: 'chrome', reason: `is ${found.what}` };
  }
}

/** A line of so much links is nothing else. */
const LINKED = 0.9;

/** The stories right below a pointer that names none itself: `Leia também:` above two headlines. */
function* pointedTo(blocks: readonly JudgedBlock[], pointer: number): Iterable<Finding> {
  for (let index = pointer + 1; index < blocks.length; index++) {
    const block = blocks[index] as JudgedBlock;
    if (!isOpen(labelOf(block)) || !isTitle(block, index === pointer + 1)) return;
    yield { index, label: 'teaser', reason: 'stands right below a pointer to other stories' };
  }
}

/** HTML links it; in flat text it is an item, or a line that is no sentence and that no blank line parts from one above. */
function isTitle(block: JudgedBlock, isFirst: boolean): boolean {
  if (block.markup !== undefined) return block.markup.linkDensity >= LINKED;
  if (block.bullet !== undefined) return true;
  return labelOf(block) === 'unclear' && (isFirst || block.blankBefore === 0);
}
