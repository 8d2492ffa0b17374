import { load } from 'cheerio/slim';

/**
 * cheerio for the nodes of all pages. `load` makes a class each time; V8 keeps one until it next clears its whole
 * memory, and everything within reach of it, which is the page it was made for.
 */
export const $ = load('');
