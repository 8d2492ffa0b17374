import { convert } from 'html-to-text';

/** @type {import('html-to-text').HtmlToTextOptions} */
const options = {
  wordwrap: false,
  limits: { maxInputLength: Number.MAX_SAFE_INTEGER },
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'img', format: 'skip' },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
    // The numbers of a list would be words that do not stand in the page.
    { selector: 'ol', format: 'unorderedList' },
    { selector: 'blockquote', options: { trimEmptyLines: true }, format: 'block' },
    { selector: 'hr', format: 'skip' },
  ],
};

/**
 * The text of HTML, a line a block, with no word that is not in it: no addresses of links, no numbers of lists. It
 * judges nothing, so menus and all stay in.
 *
 * @param {string} html
 */
export function plainText(html) {
  return convert(html, options);
}
