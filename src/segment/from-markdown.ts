import type { Fact } from '../types.ts';
import { cutHead } from './from-markdown/head.ts';
import { toHtml } from './from-markdown/to-html.ts';

/** A page of Markdown as the page of HTML it stands for. */
export interface MarkdownPage {
  /** Every block stands on the line that it has in the Markdown. */
  html: string;
  /** What its head says beside the title. */
  facts: readonly Fact[];
}

/**
 * Reads Markdown as crawlers and converters write it of whole pages (CommonMark with the tables of GitHub's), with
 * the head that they put before it: front matter in YAML, or lines such as `URL Source: …`.
 */
export function readMarkdown(content: string): MarkdownPage {
  const { rest, facts } = cutHead(content);
  return { html: toHtml(rest), facts };
}
