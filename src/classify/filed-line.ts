import { labelOf } from '../label.ts';
import { readDateline } from '../newsroom/dateline.ts';
import type { Finding, View } from './rule.ts';

/** A short line right above the story that opens with a dateline is its first: `NEW YORK — Safe.` */
export function* filedLine({ blocks }: View): Iterable<Finding> {
  const index = blocks.findIndex((block) => labelOf(block) === 'paragraph') - 1;
  const block = blocks[index];
  if (block === undefined || labelOf(block) !== 'unclear' || block.bullet !== undefined) return;
  if (readDateline(block.text) !== null)
    yield { index, label: 'paragraph', reason: 'opens with a dateline right above the story' };
}
