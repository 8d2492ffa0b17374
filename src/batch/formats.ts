import { extname } from 'node:path';
import { type InputFormat, isStream } from '../read/index.ts';
import { streamNames } from '../read/record.ts';
import type { OutputFormat } from '../render/index.ts';

/** Files of a format: the ending they get, those they are known by, and what stands between two pages. */
export interface FileFormat {
  ending: string;
  endings: readonly string[];
  between: string;
}

/** What the files are called that are taken from folders, and how to tell of them. */
export interface FileNames {
  pattern: RegExp;
  told: string;
}

/** Markdown is left out unless it is asked for: it is what the tool itself writes. */
const pageNames: FileNames = { pattern: /\.(?:te?xt|x?html|htm)$/i, told: '.txt or .html file' };
const markdownNames: FileNames = { pattern: /\.(?:md|markdown|te?xt)$/i, told: '.md or .txt file' };

/** The files to take from folders, by what the inputs are said to be. */
export function fileNames(from: InputFormat): FileNames {
  if (isStream(from))
    return { pattern: streamNames[from], told: 'file that is called like a stream of pages' };
  return from === 'markdown' ? markdownNames : pageNames;
}

/** Two blank lines part pages of prose, because one parts their paragraphs; JSON needs nothing between. */
export const fileFormats: Readonly<Record<OutputFormat, FileFormat>> = {
  markdown: { ending: '.md', endings: ['.md', '.markdown'], between: '\n\n' },
  json: { ending: '.json', endings: ['.json'], between: '' },
  jsonl: { ending: '.jsonl', endings: ['.jsonl', '.ndjson'], between: '' },
  jsonld: { ending: '.jsonld', endings: ['.jsonld'], between: '' },
  text: { ending: '.txt', endings: ['.txt', '.text'], between: '\n\n' },
};

/** Explanations are plain text whatever the format of the article. */
export const explanation: FileFormat = { ending: '.explain.txt', endings: [], between: '\n\n' };

export const outputFormats = Object.keys(fileFormats) as OutputFormat[];

/** The format that a file's ending says, if it says one. */
export function formatOf(path: string): OutputFormat | undefined {
  const ending = extname(path).toLowerCase();
  return outputFormats.find((format) => fileFormats[format].endings.includes(ending));
}
