import type { Fact } from '../types.ts';
import { toHtml } from './from-markdown/to-html.ts';
import { cutHead } from './page-head/index.ts';

/** A page of Markdown as the page of HTML it stands for. */
export interface MarkdownPage {
  /** Every block stands on the line that it has in the Markdown. */
  html: string;
  /** What its head says beside the title. */
  facts: readonly Fact[];
}

/**
 * Reads Markdown as crawlers and converters write it of whole pages (CommonMark with the tables of GitHub's), with
 * the head that they put before it.
 */
export async function readMarkdown(content: string): Promise<MarkdownPage> {
  const { rest, facts } = await cutHead(content, titleElement);
  return { html: toHtml(rest), facts };
}

function titleElement(title: string): string {
  return `<title>${title.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</title>`;
}
