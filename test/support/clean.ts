import { cleanPage } from '../../src/clean.ts';
import type { CleanedPage, Label } from '../../src/types.ts';

/** Cleans a text as the library would. */
export function clean(content: string): Promise<CleanedPage> {
  return cleanPage({ origin: 'input.txt', format: 'text', content });
}

/** The final label of the block that begins with these words. */
export function labelAt({ blocks }: CleanedPage, start: string): Label | undefined {
  return blocks.find(({ text }) => text.startsWith(start))?.verdicts.at(-1)?.label;
}

/** Every word of a text, without its punctuation. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Says whether the words stand in the text in this order, others between them allowed. */
export function standInOrder(words: readonly string[], text: string): boolean {
  const all = wordsOf(text);
  let at = 0;
  for (const word of words) {
    while (at < all.length && all[at] !== word) at++;
    if (at++ >= all.length) return false;
  }
  return true;
}

/** The text without the characters that nobody sees: format characters, soft hyphens, controls. */
export function visibleText(text: string): string {
  return text.replace(/[\p{Cf}]|(?![\n\v\f\r\t])\p{Cc}/gu, (character) =>
    character === '\u0085' ? '\n' : '',
  );
}
