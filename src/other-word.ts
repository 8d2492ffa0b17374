import { labelOf } from './label.ts';
import { plainWords } from './text/title-parts.ts';
import type { LabelledBlock } from './types.ts';

const LONGEST_NAME = 60;

/**
 * Whether a word stands on the page as something else than a part of a name: the headline holds it, or a short line
 * begins with it, as those do that name sections and tags.
 */
export function isOtherWord(blocks: readonly LabelledBlock[], word: string): boolean {
  const small = word.toLowerCase();
  return blocks.some((block) => {
    if (labelOf(block) === 'headline') return plainWords(block.text).includes(small);
    const { text } = block;
    if (text.length > LONGEST_NAME || text.length < word.length) return false;
    const head = text.slice(0, word.length + 1).toLowerCase();
    return head === small || (head.startsWith(small) && !/\p{L}/u.test(head.charAt(small.length)));
  });
}
