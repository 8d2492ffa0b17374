import type { CleanedPage } from '../types.ts';
import { toJson, toJsonLine } from './json.ts';
import { toJsonLd } from './json-ld.ts';
import { leaveOut } from './leave-out.ts';
import { toText } from './text.ts';

/** The forms an article can be written in. */
const formats = ['markdown', 'json', 'jsonl', 'jsonld', 'text'] as const;
export type OutputFormat = (typeof formats)[number];

export interface RenderOptions {
  /** Markdown: write the fields as YAML before the text; true unless said otherwise. */
  frontMatter?: boolean;
  /** Keep the links of a page of HTML; true unless said otherwise. */
  links?: boolean;
  /** Keep its images; true unless said otherwise. */
  images?: boolean;
}

/**
 * Writes the article of a cleaned page in the form asked for; the text ends in one line end.
 * @throws TypeError if there is no such form.
 */
export async function render(
  page: CleanedPage,
  format: OutputFormat,
  options: RenderOptions = {},
): Promise<string> {
  const cleaned = shown(page, options);
  switch (format) {
    case 'markdown':
      // The only format that needs libraries, so they are loaded here.
      return (await import('./markdown.ts')).toMarkdown(cleaned, options);
    case 'json':
      return toJson(cleaned);
    case 'jsonl':
      return toJsonLine(cleaned);
    case 'jsonld':
      return toJsonLd(cleaned);
    case 'text':
      return toText(cleaned);
    default:
      throw new TypeError(`there is no format ${JSON.stringify(format)}; there are ${formats.join(', ')}`);
  }
}

/** A cleaned page without what shall be left out of its article. */
export function shown(page: CleanedPage, { links = true, images = true }: RenderOptions): CleanedPage {
  if (links && images) return page;
  const body = leaveOut(page.article.body, { links: !links, images: !images });
  return { ...page, article: { ...page.article, body } };
}
