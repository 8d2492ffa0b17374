import { plainText } from '../plain-text.ts';
import type { BodyBlock, CleanedPage } from '../types.ts';

/** The headline and the story as plain text, blocks apart by blank lines, the dateline as printed. */
export function toText({ article, lead }: CleanedPage): string {
  const blocks = article.body.map(blockText).filter((text) => text !== '');
  if (blocks.length > 0) blocks[0] = lead + blocks[0];
  return `${[article.headline, ...blocks].filter(Boolean).join('\n\n')}\n`;
}

function blockText(block: BodyBlock): string {
  switch (block.type) {
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'table':
      return plainText([block]).join('\n');
    case 'image':
    case 'embed':
      return '';
    default:
      return block.text;
  }
}
