import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { plainText } from './plain-text.js';

/**
 * Mozilla's Readability on linkedom: what Firefox shows in its reader view, as text.
 *
 * @returns {import('../extractors.js').Extractor}
 */
export function openReadability() {
  return {
    extract: async ({ content }) => {
      const started = performance.now();
      // Its type is that of a browser's document, which linkedom implements.
      const { document } = /** @type {any} */ (parseHTML(content));
      const html = new Readability(document).parse()?.content ?? '';
      return { seconds: (performance.now() - started) / 1000, text: plainText(html) };
    },
    close: () => {},
  };
}
