import { SECTION_WORDS } from './data/page-words.ts';
import { labelOf } from './label.ts';
import { isSectionName } from './text/section-name.ts';
import { plainWords } from './text/title-parts.ts';
import { firstLetters } from './text/words.ts';
import type { LabelledBlock } from './types.ts';

const LONGEST_NAME = 60;

/** The words of each page that was asked of: lines by the thousand may ask. */
const known = new WeakMap<readonly LabelledBlock[], ReadonlySet<string>>();

/**
 * Whether a word is something else than a part of a name: a section is called so, the headline holds it, or a short
 * line of the page begins with it, as those do that name sections and tags.
 */
export function isOtherWord(blocks: readonly LabelledBlock[], word: string): boolean {
  const small = word.toLowerCase();
  if (SECTION_WORDS.has(small) || isSectionName(small)) return true;
  let words = known.get(blocks);
  if (words === undefined) {
    words = new Set(blocks.flatMap(otherWords));
    known.set(blocks, words);
  }
  return words.has(small);
}

function otherWords(block: LabelledBlock): string[] {
  if (labelOf(block) === 'headline') return plainWords(block.text);
  return block.text.length > LONGEST_NAME ? [] : [firstLetters(block.text.toLowerCase())];
}
