import TurndownService from 'turndown';
import { gfm } from 'turndown-plugin-gfm';

const turndown = new TurndownService({ headingStyle: 'atx', codeBlockStyle: 'fenced' });
turndown.use(gfm);
turndown.remove(['script', 'style', 'noscript', 'template', 'iframe']);

/**
 * A page of HTML as the Markdown that crawlers make of it: all of it, menus and footers too, its title first.
 *
 * @param {string} html
 */
export function pageMarkdown(html) {
  return turndown.turndown(html);
}
