import type { Element, Root } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import type { List, Nodes, PhrasingContent, RootContent, Table } from 'mdast';
import type { BodyBlock, Inline } from '../../types.ts';
import { plainText } from '../body.ts';
import { isRich, textOf, toInlines } from './inlines.ts';
import { toPhrasing } from './phrasing.ts';

/**
 * The story's blocks out of the pruned page. Figures are taken by themselves, for Markdown has none, and so are
 * paragraphs and headings, which are most of a story: to turn a tree takes many times as long.
 */
export function toBody(root: Root): BodyBlock[] {
  const body: BodyBlock[] = [];
  let between: Root['children'] = [];
  for (const node of root.children) {
    const alone = node.type === 'element' ? byItself(node) : null;
    if (alone === null) between.push(node);
    else {
      body.push(...blocksIn(between), ...alone);
      between = [];
    }
  }
  return [...body, ...blocksIn(between)];
}

function byItself(node: Element): BodyBlock[] | null {
  const { tagName, children } = node;
  if (tagName === 'figure') return figure(node);
  if (tagName === 'p') return paragraph(toPhrasing(children));
  const depth = /^h([1-6])$/.exec(tagName)?.[1];
  return depth === undefined ? null : withText(headingOf(Number(depth)), toInlines(toPhrasing(children)));
}

function headingOf(depth: number) {
  return { type: 'heading', depth } as const;
}

function blocksIn(children: Root['children']): BodyBlock[] {
  if (children.length === 0) return [];
  const tree: Nodes = toMdast({ type: 'root', children });
  return 'children' in tree ? (tree.children as RootContent[]).flatMap(toBlock) : [];
}

/** The images of a figure, the last of them with the caption, and whatever else it holds. */
function figure({ children }: Element): BodyBlock[] {
  const isCaption = (node: Element['children'][number]) =>
    node.type === 'element' && node.tagName === 'figcaption';
  const caption = blocksIn(children.filter(isCaption));
  const blocks = blocksIn(children.filter((node) => !isCaption(node)));
  const last = blocks.findLast((block) => block.type === 'image');
  if (last === undefined) return [...blocks, ...caption];
  last.caption = plainText(caption).join(' ') || null;
  const inlines = caption.flatMap((block) => (block.type === 'paragraph' ? (block.children ?? []) : []));
  if (inlines.length > 0) last.children = inlines;
  return blocks;
}

function toBlock(node: RootContent): BodyBlock[] {
  switch (node.type) {
    case 'paragraph':
      return paragraph(node.children);
    case 'heading':
      return withText(headingOf(node.depth), toInlines(node.children));
    case 'blockquote':
      return quote(node.children.flatMap(toBlock));
    case 'list':
      return [list(node)];
    case 'code':
      return [{ type: 'code', language: node.lang ?? null, text: node.value.replace(/^\n+/, '') }];
    case 'table':
      return [table(node)];
    default:
      return [];
  }
}

type Texts = { type: 'paragraph' } | { type: 'heading'; depth: number };

function withText(kind: Texts, inlines: Inline[]): BodyBlock[] {
  const text = textOf(inlines);
  if (text === '') return [];
  return [{ ...kind, text, ...(isRich(inlines) ? { children: inlines } : {}) }];
}

/** Images that no text stands beside are blocks of their own. */
function paragraph(children: readonly PhrasingContent[]): BodyBlock[] {
  const inlines = toInlines(children);
  if (textOf(inlines) !== '') return withText({ type: 'paragraph' }, inlines);
  return inlines.flatMap(imagesIn);
}

function imagesIn(inline: Inline): BodyBlock[] {
  if (inline.type === 'image') return [{ type: 'image', url: inline.url, alt: inline.alt, caption: null }];
  return 'children' in inline ? inline.children.flatMap(imagesIn) : [];
}

function quote(blocks: BodyBlock[]): BodyBlock[] {
  if (blocks.length === 0) return [];
  const text = plainText(blocks).join('\n');
  return [{ type: 'quote', text, ...(isPlain(blocks) ? {} : { blocks }) }];
}

function list({ ordered, start, children }: List): BodyBlock {
  const blocks = children.map((item) => item.children.flatMap(toBlock)).filter(({ length }) => length > 0);
  return {
    type: 'list',
    ordered: ordered === true,
    ...(ordered && start != null && start !== 1 ? { start } : {}),
    items: blocks.flatMap(plainText),
    ...(blocks.every(isPlain) ? {} : { blocks }),
  };
}

/** Whether blocks are one paragraph with no markup in it. */
function isPlain(blocks: readonly BodyBlock[]): boolean {
  const [first] = blocks;
  return blocks.length === 1 && first?.type === 'paragraph' && first.children === undefined;
}

function table({ children }: Table): BodyBlock {
  const cells = children.map((row) => row.children.map((cell) => toInlines(cell.children)));
  const rows = cells.map((row) => row.map(textOf));
  return { type: 'table', rows, ...(cells.flat().some(isRich) ? { children: cells } : {}) };
}
