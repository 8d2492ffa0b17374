import { isOpen, labelOf } from '../../label.ts';
import { isEnglish } from '../english.ts';
import { isHtml } from '../is-html.ts';
import type { View } from '../rule.ts';
import { SURE, SURELY_NOT } from './resumed.ts';

/** Fewer words are no sentence of a story, and more than so many sentences are no last words. */
const FEWEST_WORDS = 5;
const MOST_SENTENCES = 2;

/**
 * How likely blocks of flat text are of the story where it ends in a language whose words the model does not know: by
 * their shape alone it takes the last short sentences for what a site prints below. A sentence or two right behind the
 * story's own prose go on with it, unless they surely do not. In HTML the markup tells.
 */
export function lastWords(view: View, likely: Float64Array): Float64Array {
  if (isHtml(view) || isEnglish(view)) return likely;
  const lifted = likely.slice();
  for (let index = 1; index < view.blocks.length; index++) {
    const end = endOfSentences(view, likely, index);
    const count = end - index;
    if (count > 0 && count <= MOST_SENTENCES && isSure(view, likely, index - 1))
      lifted.fill(SURE, index, end);
    index += count;
  }
  return lifted;
}

function isSure({ blocks }: View, likely: Float64Array, index: number): boolean {
  return labelOf(blocks[index]) === 'paragraph' && (likely[index] as number) >= SURE;
}

/** Where the sentences end that begin at a block and are neither surely of the story nor surely not. */
function endOfSentences({ blocks, measures }: View, likely: Float64Array, from: number): number {
  let end = from;
  for (; end < blocks.length; end++) {
    const [block, measure, chance] = [blocks[end], measures[end], likely[end] as number];
    if (!isOpen(labelOf(block)) || chance < SURELY_NOT || chance >= SURE) break;
    if (!measure?.endsSentence || measure.words < FEWEST_WORDS || block?.bullet !== undefined) break;
  }
  return end;
}
