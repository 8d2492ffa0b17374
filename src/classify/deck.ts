import { labelOf } from '../label.ts';
import { readDateline } from '../newsroom/dateline.ts';
import type { Label } from '../types.ts';
import { DECK_BLOCKS } from './opening.ts';
import type { Finding, View } from './rule.ts';

const OF_THE_STORY: ReadonlySet<Label> = new Set<Label>(['paragraph', 'list-item', 'heading', 'quote']);

/** A dateline opens the story: prose, or points that sum it up, of the story between it and the headline are the deck. */
export function* deck({ blocks }: View): Iterable<Finding> {
  const headline = blocks.findIndex((block) => labelOf(block) === 'headline');
  const first = blocks.findIndex((block, i) => i > headline && OF_THE_STORY.has(labelOf(block)));
  if (headline < 0 || first < 0) return;
  const opening = blocks.findIndex(
    ({ text }, i) => i >= first && i <= first + DECK_BLOCKS && readDateline(text) !== null,
  );
  for (let index = first; index < opening; index++) {
    if (OF_THE_STORY.has(labelOf(blocks[index])))
      yield {
        index,
        label: 'deck',
        reason: 'stands between the headline and the dateline that opens the story',
      };
  }
}
