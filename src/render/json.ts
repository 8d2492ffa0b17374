import type { CleanedPage } from '../types.ts';

/** The article as an indented JSON object. */
export function toJson({ article }: CleanedPage): string {
  return `${JSON.stringify(article, null, 2)}\n`;
}

/** The article as one line of JSON Lines. U+2028 and U+2029 are escaped: some readers take them for line ends. */
export function toJsonLine({ article }: CleanedPage): string {
  const line = JSON.stringify(article).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
  return `${line}\n`;
}
