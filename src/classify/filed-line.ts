import { labelOf, makesStory } from '../label.ts';
import { readDateline } from '../newsroom/dateline.ts';
import type { Label } from '../types.ts';
import type { Finding, View } from './rule.ts';

/** What a short line is taken for that nothing else is known of. */
const SHORT: ReadonlySet<Label> = new Set<Label>(['heading', 'unclear']);

/** A short line that opens with a dateline is the first of the story it begins, or stands right above: `NEW YORK — Safe.` */
export function* filedLine({ blocks }: View): Iterable<Finding> {
  const first = blocks.findIndex((block) => makesStory(labelOf(block)));
  const index = labelOf(blocks[first]) === 'heading' ? first : first - 1;
  const block = blocks[index];
  if (block === undefined || !SHORT.has(labelOf(block)) || block.bullet !== undefined) return;
  if (readDateline(block.text) !== null)
    yield { index, label: 'paragraph', reason: 'opens with a dateline right above the story' };
}
