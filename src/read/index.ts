import type { Page } from '../types.ts';
import { decode } from './decode.ts';
import { UnreadablePage } from './error.ts';
import { sniff } from './sniff.ts';

export { UnreadablePage } from './error.ts';

/** How the input is to be taken: `auto` looks at it, `text` and `html` take it as that. */
export const inputFormats = ['auto', 'text', 'html'] as const;
export type InputFormat = (typeof inputFormats)[number];

/**
 * Reads bytes as a page.
 * @param origin where the bytes came from, kept in the page.
 * @throws {UnreadablePage} if they are empty or binary.
 */
export async function readPage(bytes: Uint8Array, origin: string, from: InputFormat): Promise<Page> {
  const content = await decode(bytes);
  if (content.trim() === '') throw new UnreadablePage('holds only white space; give a page with text');
  return { origin, format: from === 'auto' ? sniff(content) : from, content };
}
