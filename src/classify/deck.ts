import { labelOf } from '../label.ts';
import { readDateline } from '../newsroom/dateline.ts';
import { DECK_BLOCKS } from './opening.ts';
import type { Finding, View } from './rule.ts';

/** A dateline opens the story: prose of the story between it and the headline is the deck. */
export function* deck({ blocks }: View): Iterable<Finding> {
  const headline = blocks.findIndex((block) => labelOf(block) === 'headline');
  const first = blocks.findIndex((block, i) => i > headline && labelOf(block) === 'paragraph');
  if (headline < 0 || first < 0) return;
  const opening = blocks.findIndex(
    ({ text }, i) => i >= first && i <= first + DECK_BLOCKS && readDateline(text) !== null,
  );
  for (let index = first; index < opening; index++) {
    if (labelOf(blocks[index]) === 'paragraph')
      yield {
        index,
        label: 'deck',
        reason: 'stands between the headline and the dateline that opens the story',
      };
  }
}
