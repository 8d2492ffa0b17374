import { cleanPage } from './clean.ts';
import { sniff } from './read/sniff.ts';
import type { Article, Page } from './types.ts';

export { cleanPage } from './clean.ts';
export { explain } from './render/explain.ts';
export { type OutputFormat, type RenderOptions, render } from './render/index.ts';
export type {
  Article,
  Block,
  BodyBlock,
  CleanedPage,
  Dateline,
  Inline,
  Label,
  LabelledBlock,
  Markup,
  Page,
  PageFormat,
  Verdict,
} from './types.ts';

/** What `cleanArticle` takes: a page's text or HTML, or that with where it came from. */
export type PageInput = string | (Pick<Page, 'content'> & Partial<Pick<Page, 'origin' | 'url' | 'format'>>);

/**
 * Finds the article in a page.
 *
 * @param page the page's flat text or HTML, already decoded; or `{ content, origin, url, format }`, where `origin`
 *   and `url` are handed through to the article, and `format` says `text` or `html` where it should not be told
 *   from the content
 * @returns the article; one without `paragraphs` if the page holds none
 * @throws TypeError if `page` holds no text
 */
export async function cleanArticle(page: PageInput): Promise<Article> {
  return (await cleanPage(toPage(page))).article;
}

/** Makes a page of what a caller has. */
function toPage(input: PageInput): Page {
  const page = typeof input === 'string' ? { content: input } : input;
  if (typeof page?.content !== 'string') {
    throw new TypeError('cleanArticle takes a string, or an object whose `content` is a string');
  }
  const { content, origin = '-', url, format = sniff(content) } = page;
  return { origin, format, content, ...(url === undefined ? {} : { url }) };
}
