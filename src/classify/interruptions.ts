import { ADVERTISEMENTS, PLAYERS, POINTERS } from '../data/page-lines.ts';
import { isAllLink } from '../html/links.ts';
import { isOpen, labelOf } from '../label.ts';
import { isPhraseAlone, pageLine } from './page-lines.ts';
import type { Finding, JudgedBlock, Line, View } from './rule.ts';

/** What interrupts a story, whatever stands around it: `Read also: …`, `Lire aussi : …`; the mark of an advertisement; a player. */
export function* interruptions({ blocks, lines }: View): Iterable<Finding> {
  for (const [index, block] of blocks.entries()) {
    const line = lines[index] as Line;
    const found = labelOf(block) === 'navigation' ? pageLine(line, block.text) : undefined;
    if (found === POINTERS) {
      yield { index, label: 'teaser', reason: `is ${found.what}` };
      if (isPhraseAlone(line)) yield* pointedTo(blocks, index);
      else yield* boxedWith(blocks, index);
    }
    if (found === ADVERTISEMENTS || found === PLAYERS)
      yield { index, label: 'chrome', reason: `is ${found.what}` };
  }
}

/** A box has no more lines, and none of them is longer. */
const MOST_BOXED = 3;
const LONGEST_BOXED = 300;

/**
 * What stands below a pointer in an element of HTML that it opens, and that soon ends: what the other story is about.
 * The story's own paragraphs stand beside that element, in none of their own.
 */
function* boxedWith(blocks: readonly JudgedBlock[], pointer: number): Iterable<Finding> {
  const [, box, story] = blocks[pointer]?.markup?.within ?? [];
  if (box === undefined || story === undefined) return;
  let end = pointer + 1;
  while (isWithin(blocks[end], box)) end++;
  if (parentOf(blocks[pointer - 1]) !== story || parentOf(blocks[end]) !== story) return;
  const boxed = blocks.slice(pointer + 1, end);
  if (boxed.length > MOST_BOXED || boxed.some(({ text }) => text.length > LONGEST_BOXED)) return;
  for (const [at, block] of boxed.entries())
    if (isOpen(labelOf(block)))
      yield {
        index: pointer + 1 + at,
        label: 'teaser',
        reason: 'stands in a box with a pointer to another story',
      };
}

function parentOf(block: JudgedBlock | undefined): number | undefined {
  return block?.markup?.within[1];
}

function isWithin(block: JudgedBlock | undefined, element: number): boolean {
  return block?.markup?.within.includes(element) === true;
}

/** The stories right below a pointer that names none itself: `Leia também:` above two headlines. */
function* pointedTo(blocks: readonly JudgedBlock[], pointer: number): Iterable<Finding> {
  for (let index = pointer + 1; index < blocks.length; index++) {
    const block = blocks[index] as JudgedBlock;
    if (!isOpen(labelOf(block)) || !isTitle(block, index === pointer + 1)) return;
    yield { index, label: 'teaser', reason: 'stands right below a pointer to other stories' };
  }
}

/** HTML links it; in flat text it is an item, or a line that is no sentence and that no blank line parts from one above. */
function isTitle(block: JudgedBlock, isFirst: boolean): boolean {
  if (block.markup !== undefined) return isAllLink(block.markup);
  if (block.bullet !== undefined) return true;
  return labelOf(block) === 'unclear' && (isFirst || block.blankBefore === 0);
}
