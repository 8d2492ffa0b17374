import { convert } from 'html-to-text';

/** @type {import('html-to-text').HtmlToTextOptions} */
const options = {
  wordwrap: false,
  limits: { maxInputLength: Number.MAX_SAFE_INTEGER },
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'img', format: 'skip' },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
    { selector: 'ul', options: { itemPrefix: '' } },
    { selector: 'ol', format: 'unorderedList', options: { itemPrefix: '' } },
    { selector: 'blockquote', options: { trimEmptyLines: true }, format: 'block' },
    { selector: 'hr', format: 'skip' },
  ],
};

/**
 * The text of HTML, a line a block and nothing added: no addresses, no bullets, no underlines. It judges
 * nothing, so menus and all stay in.
 *
 * @param {string} html
 */
export function plainText(html) {
  return convert(html, options);
}
