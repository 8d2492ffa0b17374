import type { LineModel } from './classify/line-model/weights.ts';
import { type CleanPageOptions, cleanPage as clean } from './clean.ts';
import { sniff } from './read/sniff.ts';
import type { Article, CleanedPage, CleanOptions, Page, PageFormat, SiteChrome } from './types.ts';

export type { LineModel } from './classify/line-model/weights.ts';
export type { CleanPageOptions } from './clean.ts';
export { explain } from './render/explain.ts';
export { type OutputFormat, type RenderOptions, render } from './render/index.ts';
export type {
  Article,
  Block,
  BodyBlock,
  CleanedPage,
  CleanOptions,
  Dateline,
  Inline,
  Label,
  LabelledBlock,
  Markup,
  Page,
  PageFormat,
  SiteChrome,
  Verdict,
} from './types.ts';

/**
 * Reads another model than this version's own, as `tools/train` writes them, for `cleanPage(page, { model })`.
 *
 * @param json the text of the model's file
 * @throws {SyntaxError} if that is no JSON
 * @throws {Error} if the model was trained on other features than this version measures
 */
export async function loadLineModel(json: string): Promise<LineModel> {
  return (await import('./classify/line-model/index.ts')).loadLineModel(JSON.parse(json));
}

/** What `cleanArticle` and `cleanPage` take: a page's text, HTML or Markdown, or that with where it came from. */
export type PageInput = string | (Pick<Page, 'content'> & Partial<Pick<Page, 'origin' | 'url' | 'format'>>);

/**
 * Finds the article in a page.
 *
 * @param page the page's flat text, HTML or Markdown, already decoded; or `{ content, origin, url, format }`, where `origin`
 *   and `url` are handed through to the article, and `format` says `text`, `html` or `markdown` where it should not
 *   be told from the content
 * @param options what is known of the page from elsewhere, such as what {@link learnSite} found
 * @returns the article; one without `paragraphs` if the page holds none
 * @throws TypeError if `page` holds no text, or its `format` is none
 */
export async function cleanArticle(page: PageInput, options: CleanOptions = {}): Promise<Article> {
  return (await clean(toPage(page), options)).article;
}

/**
 * Does the same as {@link cleanArticle}, and tells how it came to it.
 *
 * @param page as `cleanArticle` takes it
 * @param options the same, and a model to judge by; `ofSite` is asked for more of them once the page's address is known
 * @returns the page, the article, and every block of the page with the verdicts on it, for `render` and `explain`
 * @throws TypeError if `page` holds no text, or its `format` is none
 */
export async function cleanPage(page: PageInput, options: CleanPageOptions = {}): Promise<CleanedPage> {
  return clean(toPage(page), options);
}

/**
 * Looks at pages of one site for what returns on them: five at least, for a good picture a hundred. Given to
 * {@link cleanArticle}, it tells the site's lines from the story's.
 */
export async function learnSite(pages: Iterable<PageInput>): Promise<SiteChrome> {
  const { countLines, linesOf } = await import('./learn.ts');
  return countLines(await Promise.all([...pages].map((page) => linesOf(toPage(page)))));
}

const formats: readonly PageFormat[] = ['text', 'html', 'markdown'];

/** Makes a page of what a caller has. */
function toPage(input: PageInput): Page {
  const page = typeof input === 'string' ? { content: input } : input;
  if (typeof page?.content !== 'string') {
    throw new TypeError('a page is a string, or an object whose `content` is a string');
  }
  const { content, origin = '-', url, format = sniff(content) } = page;
  if (!formats.includes(format)) {
    throw new TypeError(
      `a page's \`format\` is ${formats.join(', ')} or left out, not ${JSON.stringify(format)}`,
    );
  }
  return { origin, format, content, ...(url === undefined ? {} : { url }) };
}
