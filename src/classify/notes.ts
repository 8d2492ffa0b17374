import { isHeading } from '../html/headings.ts';
import { isOpen, labelOf, makesStory } from '../label.ts';
import { hasLetters } from '../text/words.ts';
import type { Finding, View } from './rule.ts';

/** Notes to the story are of it, wherever they stand below it, and so is the heading right above them. */
export function* notes({ blocks, isListHead }: View): Iterable<Finding> {
  for (const [index, block] of blocks.entries()) {
    const to = block.markup?.noteTo;
    if (to === undefined || !makesStory(labelOf(blocks[to])) || !isOpen(labelOf(block))) continue;
    const above = blocks[index - 1];
    if (
      above !== undefined &&
      isOpen(labelOf(above)) &&
      isHeading(above.markup?.tag ?? '') &&
      !isListHead(index - 1)
    )
      yield { index: index - 1, label: 'heading', reason: 'heads the notes to the story' };
    const label = block.bullet === undefined ? 'paragraph' : 'list-item';
    yield { index, label, reason: 'is a note to the story, which leads to it' };
    if (!hasLetters(block.text)) yield* textOf(blocks, index);
  }
}

/** What a note says that stands on lines of their own below its number, in the same element. */
function* textOf(blocks: View['blocks'], number: number): Iterable<Finding> {
  const holder = blocks[number]?.markup?.within[0];
  for (let index = number + 1; index < blocks.length; index++) {
    const { markup, verdicts = [] } = blocks[index] ?? {};
    const isWithin = holder !== undefined && markup?.within.includes(holder) === true;
    if (!isWithin || markup?.noteTo !== undefined || !isOpen(labelOf({ verdicts }))) return;
    yield { index, label: 'paragraph', reason: 'is what a note to the story says' };
  }
}
