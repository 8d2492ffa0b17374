import { labelOf, makesStory } from '../label.ts';
import { readDateline } from '../newsroom/dateline.ts';
import { DECK_BLOCKS } from './opening.ts';
import type { Finding, View } from './rule.ts';

/** A dateline opens the story: prose, or points that sum it up, of the story between it and the headline are the deck. */
export function* deck({ blocks }: View): Iterable<Finding> {
  const headline = blocks.findIndex((block) => labelOf(block) === 'headline');
  const first = blocks.findIndex((block, i) => i > headline && makesStory(labelOf(block)));
  if (headline < 0 || first < 0) return;
  const opening = opensAt(blocks, first);
  for (let index = first; index < opening; index++) {
    if (makesStory(labelOf(blocks[index])))
      yield {
        index,
        label: 'deck',
        reason: 'stands between the headline and the dateline that opens the story',
      };
  }
}

/** Where a dateline stands, a few blocks below the first of the story or as many of its own: bylines and captions may part them. */
function opensAt(blocks: View['blocks'], first: number): number {
  let ofTheStory = 0;
  for (let index = first; index < blocks.length && ofTheStory <= DECK_BLOCKS; index++) {
    const isOfTheStory = makesStory(labelOf(blocks[index]));
    if ((isOfTheStory || index <= first + DECK_BLOCKS) && readDateline(blocks[index]?.text ?? '') !== null)
      return index;
    if (isOfTheStory) ofTheStory++;
  }
  return -1;
}
