import type { CleanedPage } from '../types.ts';
import { toJson, toJsonLine } from './json.ts';
import { toJsonLd } from './json-ld.ts';
import { toText } from './text.ts';

/** The forms an article can be written in. */
export type OutputFormat = 'markdown' | 'json' | 'jsonl' | 'jsonld' | 'text';

export interface RenderOptions {
  /** Markdown: write the fields as YAML before the text; true unless said otherwise. */
  frontMatter?: boolean;
}

/** Writes the article of a cleaned page in the form asked for; the text ends in one line end. */
export async function render(
  cleaned: CleanedPage,
  format: OutputFormat,
  options: RenderOptions = {},
): Promise<string> {
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
  }
}
