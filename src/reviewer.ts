import { REVIEWED } from './data/byline-words.ts';
import { lazy } from './text/lazy.ts';
import type { Block } from './types.ts';

/** A longer line holds more than names. */
const LONGEST_LINE = 160;

const reviewed = lazy(() => new RegExp(`(?:${REVIEWED.join('|')})\\s?[:,]?\\s*$`, 'i'));

/** Whether the page says of somebody that he has reviewed, checked or edited the story. */
export function isReviewer(blocks: readonly Block[], name: string): boolean {
  return blocks.some(({ text }, i) => {
    const at = text.length > LONGEST_LINE ? -1 : text.indexOf(name);
    if (at < 0) return false;
    const before = at > 0 ? text.slice(0, at) : (blocks[i - 1]?.text ?? '');
    return before.length <= LONGEST_LINE && reviewed().test(before);
  });
}
