import { labelOf } from './label.ts';
import { plainWords } from './text/title-parts.ts';
import { firstLetters } from './text/words.ts';
import type { LabelledBlock } from './types.ts';

const LONGEST_NAME = 60;

/** The words of each page that was asked of: lines by the thousand may ask. */
const known = new WeakMap<readonly LabelledBlock[], ReadonlySet<string>>();

/**
 * Whether a word stands on the page as something else than a part of a name: the headline holds it, or a short line
 * begins with it, as those do that name sections and tags.
 */
export function isOtherWord(blocks: readonly LabelledBlock[], word: string): boolean {
  let words = known.get(blocks);
  if (words === undefined) {
    words = new Set(blocks.flatMap(otherWords));
    known.set(blocks, words);
  }
  return words.has(word.toLowerCase());
}

function otherWords(block: LabelledBlock): string[] {
  if (labelOf(block) === 'headline') return plainWords(block.text);
  return block.text.length > LONGEST_NAME ? [] : [firstLetters(block.text.toLowerCase())];
}
