import type { ParsedHtml } from '../html/parsed.ts';
import type { Block, Fact, Page } from '../types.ts';
import { blocksFromText } from './from-text.ts';
import { cutHead } from './page-head/index.ts';

/** A page cut into blocks; of HTML and Markdown also what it states beside its text, and the page as it was parsed. */
export interface Segmented {
  blocks: Block[];
  /** The page's title: of HTML its own, of flat text the first line. */
  title: string;
  facts: readonly Fact[];
  html?: ParsedHtml;
}

/** Cuts a page into the runs of text that stand alone. Only for HTML and Markdown a parser is loaded. */
export async function segment({ format, content }: Page): Promise<Segmented> {
  if (format === 'text') {
    const { facts, rest } = await cutHead(content, (title) => title);
    const blocks = blocksFromText(rest);
    return { blocks, title: blocks[0]?.text ?? '', facts };
  }
  const { blocksFromHtml } = await import('./from-html.ts');
  if (format === 'html') return blocksFromHtml(content);
  const { readMarkdown } = await import('./from-markdown.ts');
  const { html, facts } = await readMarkdown(content);
  const page = blocksFromHtml(html);
  return { ...page, facts: [...facts, ...page.facts] };
}
