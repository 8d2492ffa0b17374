import type { Page } from '../types.ts';
import { decode } from './decode.ts';
import { UnreadablePage } from './error.ts';
import { streamFormats } from './record.ts';
import { sniff } from './sniff.ts';
import { manyPages } from './sniff-many.ts';
import { tooMuch } from './too-much.ts';

export { UnreadablePage } from './error.ts';
export { isStream, type StreamFormat, streamFormatOf } from './record.ts';

/** How a page is to be taken: `auto` looks at it, the others take it as that. */
const pageFormats = ['auto', 'text', 'html', 'markdown'] as const;
export type PageSource = (typeof pageFormats)[number];

/** What an input may be: one page, or a stream of many. */
export const inputFormats = ['auto', 'text', 'html', ...streamFormats, 'markdown'] as const;
export type InputFormat = (typeof inputFormats)[number];

/**
 * Reads bytes as a page.
 * @param origin where the bytes came from, kept in the page.
 * @param charset the encoding that came with the bytes, from a header; they are asked first.
 * @throws {UnreadablePage} if they are empty or binary, or more than one page.
 */
export async function readPage(
  bytes: Uint8Array,
  origin: string,
  from: PageSource,
  charset?: string,
): Promise<Page> {
  const content = await decode(bytes, charset);
  if (content.trim() === '') throw new UnreadablePage('holds only white space; give a page with text');
  const many = from === 'auto' ? manyPages(content) : undefined;
  if (many !== undefined) throw new UnreadablePage(many);
  const format = from === 'auto' ? sniff(content) : from;
  const excess = tooMuch(content, format);
  if (excess !== undefined) throw new UnreadablePage(excess);
  return { origin, format, content };
}
