import { labelOf, makesStory } from '../label.ts';
import { agencyIn } from '../newsroom/agency.ts';
import type { Finding, View } from './rule.ts';

/** An agency's name, with a label before it. */
const LONGEST = 40;

/** What an agency signs the story with, alone on the line behind the last paragraph: `dpa`, `/ritzau/`, `Kaynak: AA`. */
export function* agencySignature({ blocks }: View): Iterable<Finding> {
  const last = blocks.findLastIndex((block) => makesStory(labelOf(block)));
  if (last < 1) return;
  for (const index of [last, last + 1]) {
    const { text = '', bullet } = blocks[index] ?? {};
    const label = labelOf(blocks[index]);
    if (bullet !== undefined || text.length > LONGEST || !(makesStory(label) || label === 'unclear'))
      continue;
    if (agencyIn(text) !== null) yield { index, label: 'credit', reason: 'an agency that signs the story' };
  }
}
