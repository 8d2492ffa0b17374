import type { PageFormat } from '../types.ts';
import { isMarkdown } from './sniff-markdown.ts';

/** Enough of a page to tell what it is. */
const SAMPLE = 100_000;

/** An HTML document says so first, after white space, an XML declaration or comments. */
const preamble = /^(?:\s+|<\?xml[^>]*>|<!--(?:(?!-->)[\s\S])*-->)*/i;
const opening = /^<(?:!doctype\s+html|html|head|body)(?=[\s>])/i;

/** A tag with a name that pages use, closed with `>`. Prose such as `a<b` or `Markets<Israeli strike` has none. */
const tag =
  /<\/?(?:a|abbr|article|aside|b|blockquote|body|br|div|em|figcaption|figure|footer|form|h[1-6]|head|header|hr|i|iframe|img|input|label|li|link|main|meta|nav|ol|option|p|script|section|select|small|span|strong|style|table|tbody|td|th|time|title|tr|u|ul)(?:\s+[\w:-]+=[^<>]*|\s*\/)?>/gi;

/** A fragment of HTML has many tags, close together; a text that quotes or forgot a few has not. */
const FEWEST_TAGS = 8;
const CHARACTERS_A_TAG = 300;

/** A part of a page, however short, begins with an element that has lines of its own and ends with the end of one. */
const BLOCK = '(?:article|blockquote|div|figure|h[1-6]|header|main|ol|p|section|table|ul)';
const begins = new RegExp(`^<${BLOCK}(?:\\s[^<>]*)?>`, 'i');
const ends = new RegExp(`</${BLOCK}>\\s*$`, 'i');
/** The longest end of one, and white space behind it. */
const END = 100;

/** Whether text is real HTML, Markdown, or flat text that may well hold a `<` or a `#`. */
export function sniff(content: string): PageFormat {
  const sample = content.slice(0, SAMPLE);
  if (isHtml(sample, content.slice(-END))) return 'html';
  return isMarkdown(sample) ? 'markdown' : 'text';
}

function isHtml(sample: string, end: string): boolean {
  if (!sample.includes('<')) return false;
  const start = preamble.exec(sample)?.[0].length ?? 0;
  if (opening.test(sample.slice(start, start + 64))) return true;
  return (ends.test(end) && begins.test(sample.slice(start))) || isFragment(sample);
}

function isFragment(sample: string): boolean {
  const tags = sample.match(tag)?.length ?? 0;
  return tags >= FEWEST_TAGS && tags * CHARACTERS_A_TAG >= sample.length;
}
