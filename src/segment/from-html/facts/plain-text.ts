import { parseDocument } from 'htmlparser2';
import { $ } from '../cheerio.ts';

/** The text of a value in which sites left elements and references to characters: `Tom &amp; Jerry`. */
export function plainTextOf(value: string): string {
  return /[<&]/.test(value) ? $(parseDocument(value)).text() : value;
}
