import { labelOf } from '../label.ts';
import type { View } from './rule.ts';

/** So many paragraphs of English hold its commonest word, and no other language does; others quote it. */
const SHARE = 1 / 6;

/** Says whether the page's prose is English. */
export function isEnglish({ blocks, lines }: View): boolean {
  let prose = 0;
  let english = 0;
  for (const [index, block] of blocks.entries()) {
    if (labelOf(block) !== 'paragraph') continue;
    prose++;
    if (lines[index]?.lower.includes(' the ')) english++;
  }
  return english >= prose * SHARE;
}
