import type { Article, CleanedPage } from '../types.ts';

/** The article as an indented JSON object. */
export function toJson({ article }: CleanedPage): string {
  return `${JSON.stringify(article, null, 2)}\n`;
}

/** The article as one line of JSON Lines. */
export function toJsonLine({ article }: CleanedPage): string {
  return asLine(JSON.stringify(article));
}

/**
 * What was made of a record of a stream, as one line: the article, or why there is none, and what the record
 * said beside the page.
 * @param input that, as JSON.
 */
export function toRecordLine(made: Article | RecordFailure, input: string): string {
  return asLine(`${JSON.stringify(made).slice(0, -1)},"input":${input}}`);
}

/** A record without an article. */
export interface RecordFailure {
  error: string;
  url: string | null;
  origin: string;
}

/** U+2028 and U+2029 are escaped: some readers take them for line ends. */
function asLine(json: string): string {
  return `${json.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}\n`;
}
