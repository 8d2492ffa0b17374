import type { BodyBlock } from './types.ts';

/** What stands between the cells of a row that is given as a text. */
const BETWEEN_CELLS = ' | ';

/**
 * The same as plain text, a string a block: each item of a list is one, each paragraph of a quote, and each row of
 * a table.
 */
export function plainText(body: readonly BodyBlock[]): string[] {
  return body.flatMap((block) => {
    switch (block.type) {
      case 'list':
        return block.items;
      case 'quote':
        return block.blocks === undefined ? [block.text] : plainText(block.blocks);
      case 'table':
        return block.rows.map((row) => row.filter((cell) => cell !== '').join(BETWEEN_CELLS)).filter(Boolean);
      case 'image':
      case 'embed':
        return [];
      default:
        return [block.text];
    }
  });
}
