import type { ParsedHtml } from '../html/parsed.ts';
import type { Block, Page } from '../types.ts';
import { blocksFromText } from './from-text.ts';

/** A page cut into blocks; from HTML with the page as it was parsed. */
export interface Segmented {
  blocks: Block[];
  html?: ParsedHtml;
}

/** Cuts a page into the runs of text that stand alone. Only for HTML a parser is loaded. */
export async function segment({ format, content }: Page): Promise<Segmented> {
  if (format === 'text') return { blocks: blocksFromText(content) };
  return (await import('./from-html.ts')).blocksFromHtml(content);
}
