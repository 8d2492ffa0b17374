import type { BlockContent, List, PhrasingContent, Table } from 'mdast';
import type { BodyBlock, Inline } from '../types.ts';

/**
 * The story as nodes of mdast.
 * @param lead what stands before the first block: the dateline, as newspapers print it.
 */
export function toNodes(body: readonly BodyBlock[], lead = ''): BlockContent[] {
  const first = body.findIndex(({ type }) => type !== 'image' && type !== 'embed');
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
      return captioned({ type: 'image', url: block.url, alt: block.alt }, block);
    case 'embed':
      return captioned(linkTo(block), block);
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

function list(block: Of<'list'>): List {
  const { ordered, start = 1, items, blocks, checked, reversed = false } = block;
  const contents = (blocks ?? items.map((item) => [textBlock(item)])).map((content) => toNodes(content));
  const children = contents.map((content, i) => {
    const counted = reversed ? numbered(content, start - i) : content;
    return { type: 'listItem', spread: false, children: boxed(counted, checked?.[i]) } as const;
  });
  const isNumbered = ordered && !reversed;
  return {
    type: 'list',
    ordered: isNumbered,
    ...(isNumbered && start !== 1 ? { start } : {}),
    spread: false,
    children,
  };
}

/** Markdown counts upwards only: the numbers of a list that counts down stand in its items. */
function numbered(nodes: BlockContent[], number: number): BlockContent[] {
  const [first, ...rest] = nodes;
  const mark: PhrasingContent = { type: 'text', value: `${number}. ` };
  if (first?.type !== 'paragraph') return [{ type: 'paragraph', children: [mark] }, ...nodes];
  return [{ ...first, children: [mark, ...first.children] }, ...rest];
}

/** An item of a list of things to do, as GitHub and most other sites read it. */
function boxed(nodes: BlockContent[], checked: boolean | null | undefined): BlockContent[] {
  const [first, ...rest] = nodes;
  if (typeof checked !== 'boolean' || first?.type !== 'paragraph') return nodes;
  const box: PhrasingContent = { type: 'html', value: checked ? '[x] ' : '[ ] ' };
  return [{ ...first, children: [box, ...first.children] }, ...rest];
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

function linkTo({ url, title }: Of<'embed'>): PhrasingContent {
  return { type: 'link', url, children: [{ type: 'text', value: title ?? url }] };
}

/** Markdown has no captions: one stands below its image in italics. */
function captioned(node: PhrasingContent, { caption, children }: Of<'image' | 'embed'>): BlockContent[] {
  const shown: BlockContent = { type: 'paragraph', children: [node] };
  if (caption === null) return [shown];
  const text = children === undefined ? phrasing({ text: caption }) : children.flatMap(upright);
  return [shown, { type: 'paragraph', children: [{ type: 'emphasis', children: text }] }];
}

/** Within italics there are none. */
function upright(inline: Inline): Inline[] {
  if (!('children' in inline)) return [inline];
  const children = inline.children.flatMap(upright);
  return inline.type === 'emphasis' ? children : [{ ...inline, children }];
}
