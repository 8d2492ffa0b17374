import type { BlockContent, List, ListItem, PhrasingContent, Table } from 'mdast';
import type { BodyBlock, Inline } from '../types.ts';

/**
 * The story as nodes of mdast.
 * @param lead what stands before the first block: the dateline, as newspapers print it.
 */
export function toNodes(body: readonly BodyBlock[], lead = ''): BlockContent[] {
  const first = body.findIndex(({ type }) => type !== 'image');
  return body.flatMap((block, i) => toNode(block, i === first ? lead : ''));
}

function toNode(block: BodyBlock, lead: string): BlockContent[] {
  switch (block.type) {
    case 'paragraph':
      return [paragraph(block, lead)];
    case 'heading':
      return [{ type: 'heading', depth: depthOf(block.depth), children: phrasing(block) }];
    case 'quote':
      return [{ type: 'blockquote', children: toNodes(block.blocks ?? [textBlock(block.text)]) }];
    case 'list':
      return [list(block)];
    case 'code':
      return [{ type: 'code', lang: block.language, value: block.text }];
    case 'table':
      return [table(block)];
    case 'image':
      return image(block);
  }
}

type Of<Type extends BodyBlock['type']> = Extract<BodyBlock, { type: Type }>;

function textBlock(text: string): BodyBlock {
  return { type: 'paragraph', text };
}

function paragraph(block: Of<'paragraph'>, lead: string): BlockContent {
  const before: PhrasingContent[] = lead === '' ? [] : [{ type: 'text', value: lead }];
  return { type: 'paragraph', children: [...before, ...phrasing(block)] };
}

function phrasing({ text, children }: { text: string; children?: Inline[] }): PhrasingContent[] {
  return children ?? [{ type: 'text', value: text }];
}

function depthOf(depth: number): 1 | 2 | 3 | 4 | 5 | 6 {
  return depth as 1 | 2 | 3 | 4 | 5 | 6;
}

function list({ ordered, start, items, blocks }: Of<'list'>): List {
  const contents = blocks ?? items.map((item) => [textBlock(item)]);
  return {
    type: 'list',
    ordered,
    ...(start === undefined ? {} : { start }),
    spread: false,
    children: contents.map(
      (content): ListItem => ({ type: 'listItem', spread: false, children: toNodes(content) }),
    ),
  };
}

function table({ rows, children }: Of<'table'>): Table {
  const cells = children ?? rows.map((row) => row.map((value): Inline[] => [{ type: 'text', value }]));
  return {
    type: 'table',
    children: cells.map((row) => ({
      type: 'tableRow',
      children: row.map((cell) => ({ type: 'tableCell', children: cell })),
    })),
  };
}

/** Markdown has no captions: one stands below its image in italics. */
function image({ url, alt, caption, children }: Of<'image'>): BlockContent[] {
  const shown: BlockContent = { type: 'paragraph', children: [{ type: 'image', url, alt }] };
  if (caption === null) return [shown];
  const text = phrasing({ text: caption, ...(children === undefined ? {} : { children }) });
  return [shown, { type: 'paragraph', children: [{ type: 'emphasis', children: text }] }];
}
