import type { CleanedPage, LabelledBlock } from '../types.ts';

/** How much of a block is shown: enough to find it again. */
const SHOWN = 60;

/**
 * Why each line of a page is where it is: a line a block with its line numbers, label, the rule that
 * had the last word, its reason, and the beginning of the text. Earlier verdicts stand below.
 */
export function explain({ blocks }: CleanedPage): string {
  return blocks.map((block) => `${explainBlock(block)}\n`).join('');
}

function explainBlock(block: LabelledBlock): string {
  const { firstLine, lastLine, text, verdicts } = block;
  const last = verdicts.at(-1);
  const lines = firstLine === lastLine ? `${firstLine}` : `${firstLine}-${lastLine}`;
  const columns = [lines.padStart(7), (last?.label ?? '').padEnd(11), (last?.rule ?? '').padEnd(13)];
  return `${columns.join('  ')}  ${shorten(text)}\n${' '.repeat(9)}${last?.reason ?? ''}`;
}

function shorten(text: string): string {
  const letters = [...text.slice(0, SHOWN * 2)];
  return letters.length > SHOWN ? `${letters.slice(0, SHOWN).join('')}…` : text;
}
