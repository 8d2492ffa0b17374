import { isOpen, labelOf } from '../../label.ts';
import type { Label } from '../../types.ts';
import type { View } from '../rule.ts';

/** The rules that know what interrupts a story: it goes on behind that. */
const INTERRUPTING: ReadonlySet<string> = new Set(['interruptions', 'invitations']);
/** What may stand beside it. */
const BESIDE: ReadonlySet<Label> = new Set<Label>(['caption', 'separator']);

/** Prose so likely is surely of the story ... */
export const SURE = 0.8;
/** ... and surely not from here down. */
export const SURELY_NOT = 0.1;

/**
 * How likely blocks are of the story where something interrupted it. The model takes the mark of an advertisement or a
 * pointer to another story for a sign that the story is over; prose right behind one that stands right behind the
 * story's own prose goes on with it, unless it surely does not.
 */
export function resumed({ blocks }: View, likely: Float64Array): Float64Array {
  const lifted = likely.slice();
  let interrupted = false;
  let goesOn = false;
  for (const [i, block] of blocks.entries()) {
    const label = labelOf(block);
    const interrupts = INTERRUPTING.has(block.verdicts.at(-1)?.rule ?? '');
    interrupted ||= interrupts;
    if (interrupts || BESIDE.has(label)) continue;
    const probability = likely[i] as number;
    const isLifted: boolean =
      label === 'paragraph' && interrupted && goesOn && probability >= SURELY_NOT && probability < SURE;
    if (isLifted) lifted[i] = SURE;
    goesOn = isLifted || (isOpen(label) && probability >= SURE);
    // What stands right behind such prose goes on with it in turn.
    interrupted = isLifted;
  }
  return lifted;
}
