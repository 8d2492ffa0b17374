import { labelOf, makesStory } from '../label.ts';
import { Repeated } from './repeated.ts';
import type { Finding, View } from './rule.ts';

/** So many words that stand again in the same order are a second printing; a refrain or a form's text is shorter. */
const FEWEST_WORDS = 100;
const FEWEST_BLOCKS = 3;

/**
 * A story that stands twice on its page, as where one printing is meant for telephones, is told once: of what stands
 * again, block by block and in the same order, the story keeps the first printing.
 */
export function* secondPrinting(view: View): Iterable<Finding> {
  const { blocks, measures } = view;
  const isStory = (i: number) => makesStory(labelOf(blocks[i]));
  for (const { first, again, length } of runsThatReturn(view)) {
    const words = measures.slice(again, again + length).reduce((sum, measure) => sum + measure.words, 0);
    if (length < FEWEST_BLOCKS || words < FEWEST_WORDS) continue;
    const reason = `stands above already, in a run of ${words} words that is printed twice`;
    for (let n = 0; n < length; n++)
      if (isStory(first + n) && isStory(again + n)) yield { index: again + n, label: 'chrome', reason };
  }
}

/** Where two runs of equal blocks begin, and how many blocks they have. */
interface Run {
  first: number;
  again: number;
  length: number;
}

function* runsThatReturn({ blocks }: View): Iterable<Run> {
  const repeated = new Repeated(blocks, ({ text }) => text);
  for (let again = 0; again < blocks.length; again++) {
    const first = repeated.first(again);
    if (first === again) continue;
    let length = 1;
    while (first + length < again && blocks[first + length]?.text === blocks[again + length]?.text) length++;
    yield { first, again, length };
    again += length - 1;
  }
}
