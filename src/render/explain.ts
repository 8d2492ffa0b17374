import type { CleanedPage, LabelledBlock } from '../types.ts';

/** How much of a block is shown: enough to find it again. */
const SHOWN = 60;

/**
 * Why each line of a page is where it is: a line a block with its line numbers, label, the rule that
 * had the last word, its reason, and the beginning of the text. Earlier verdicts stand below. Then, after a
 * blank line, where each field of the article was found.
 */
export function explain(cleaned: CleanedPage): string {
  const blocks = cleaned.blocks.map((block) => `${explainBlock(block)}\n`);
  const fields = explainFields(cleaned);
  return [...blocks, ...(fields.length > 0 ? ['\n', ...fields] : [])].join('');
}

function explainBlock(block: LabelledBlock): string {
  const { firstLine, lastLine, text, verdicts } = block;
  const last = verdicts.at(-1);
  const lines = firstLine === lastLine ? `${firstLine}` : `${firstLine}-${lastLine}`;
  const columns = [lines.padStart(7), (last?.label ?? '').padEnd(11), (last?.rule ?? '').padEnd(13)];
  return `${columns.join('  ')}  ${shorten(text)}\n${' '.repeat(9)}${last?.reason ?? ''}`;
}

/** `  published  2025-04-11T14:42:41`, and below it where that stands. */
function explainFields({ article, origins }: CleanedPage): string[] {
  const found = Object.entries(origins).filter(([, from]) => from !== '');
  return found.map(([field, from]) => {
    const value = article[field as keyof typeof article];
    const shown = typeof value === 'string' ? value : JSON.stringify(value);
    return `${field.padStart(9)}  ${shorten(shown)}\n${' '.repeat(11)}${from}\n`;
  });
}

function shorten(text: string): string {
  const letters = [...text.slice(0, SHOWN * 2)];
  return letters.length > SHOWN ? `${letters.slice(0, SHOWN).join('')}…` : text;
}
