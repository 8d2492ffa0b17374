import { Defuddle } from 'defuddle/node';
import { plainText } from './plain-text.js';

/**
 * Defuddle, the extractor of Obsidian's Web Clipper, as text; asked to load nothing from the net.
 *
 * @returns {import('../extractors.js').Extractor}
 */
export function openDefuddle() {
  return {
    extract: async ({ content, url }) => {
      const { content: html } = await Defuddle(content, url ?? undefined, { useAsync: false });
      return { text: plainText(html) };
    },
    close: () => {},
  };
}
