import { load } from 'cheerio/slim';

/** The text of a value in which sites left elements and references to characters: `Tom &amp; Jerry`. */
export function plainTextOf(value: string): string {
  return /[<&]/.test(value) ? load(value).text() : value;
}
