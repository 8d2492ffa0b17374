import type { Page } from '../types.ts';
import { decode } from './decode.ts';
import { UnreadablePage } from './error.ts';
import { sniff } from './sniff.ts';

export { UnreadablePage } from './error.ts';

/** How the input is to be taken: `auto` looks at it, `text` takes it as it stands. */
export const inputFormats = ['auto', 'text'] as const;
export type InputFormat = (typeof inputFormats)[number];

/**
 * Reads bytes as a page.
 * @param origin where the bytes came from, kept in the page.
 * @throws {UnreadablePage} if they are empty, binary, or not what `from` accepts.
 */
export async function readPage(bytes: Uint8Array, origin: string, from: InputFormat): Promise<Page> {
  const content = await decode(bytes);
  if (content.trim() === '') throw new UnreadablePage('holds only white space; give a page with text');
  if (from === 'auto' && sniff(content) === 'html') {
    throw new UnreadablePage(
      'looks like HTML, and this version cleans flat text; give its text, or -f text to take it as it stands',
    );
  }
  return { origin, format: 'text', content };
}
