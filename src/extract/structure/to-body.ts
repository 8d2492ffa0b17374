import type { Element, ElementContent, Root } from 'hast';
import { plainText } from '../../plain-text.ts';
import type { BodyBlock, Inline } from '../../types.ts';
import { code, listing } from './code.ts';
import { isRich, textOf, toInlines } from './inlines.ts';
import { isPlain, join, list, plainList } from './lists.ts';
import { table } from './table.ts';

/** The story's blocks out of the pruned page. */
export function toBody({ children }: Root): BodyBlock[] {
  return blocksOf(children as ElementContent[]);
}

/** What the elements that are blocks become; texts that stand beside them are paragraphs. */
const BLOCKS = new Map<string, (node: Element) => BodyBlock[]>([
  ['p', textIn],
  ['figcaption', textIn],
  ...[1, 2, 3, 4, 5, 6].map((depth) => [`h${depth}`, (node: Element) => heading(node, depth)] as const),
  ['ul', (node) => list(node, blocksOf)],
  ['ol', (node) => list(node, blocksOf)],
  ['dl', terms],
  ['blockquote', quote],
  ['figure', figure],
  ['iframe', (node) => [embed(node)]],
  ['pre', (node) => [code(node)]],
  ['table', (node) => [table(node)]],
]);

function blocksOf(nodes: readonly ElementContent[]): BodyBlock[] {
  const body: BodyBlock[] = [];
  let beside: ElementContent[] = [];
  for (const node of nodes) {
    const last = body.at(-1);
    const toBlocks = node.type === 'element' ? BLOCKS.get(node.tagName) : undefined;
    if (toBlocks === undefined) beside.push(node);
    else if (isCaption(node) && beside.length === 0 && isUncaptioned(last)) caption(last, [node]);
    else {
      body.push(...paragraph(beside));
      join(body, toBlocks(node as Element));
      beside = [];
    }
  }
  body.push(...paragraph(beside));
  return body;
}

function textIn({ children }: Element): BodyBlock[] {
  return paragraph(children);
}

/** Images that no text stands beside are blocks of their own. */
function paragraph(nodes: readonly ElementContent[]): BodyBlock[] {
  if (nodes.length === 0) return [];
  const code = listing(nodes);
  if (code !== null) return [code];
  const inlines = toInlines(nodes);
  const blocks = withText(paragraphOf, inlines);
  return blocks.length === 0 ? inlines.flatMap(imagesIn) : blocks;
}

function imagesIn(inline: Inline): BodyBlock[] {
  if (inline.type === 'image') return [{ type: 'image', url: inline.url, alt: inline.alt, caption: null }];
  return 'children' in inline ? inline.children.flatMap(imagesIn) : [];
}

function heading({ children }: Element, depth: number): BodyBlock[] {
  return withText((text) => ({ type: 'heading', depth, text }), withoutStress(toInlines(children)));
}

/** A heading stands out by itself: what stresses all of it says no more. */
function withoutStress(inlines: Inline[]): Inline[] {
  const [only] = inlines;
  const isStress = only?.type === 'strong' || only?.type === 'emphasis';
  return isStress && inlines.length === 1 ? withoutStress(only.children) : inlines;
}

type Texts = Extract<BodyBlock, { type: 'paragraph' | 'heading' }>;

function paragraphOf(text: string): Texts {
  return { type: 'paragraph', text };
}

function withText(make: (text: string) => Texts, inlines: Inline[]): BodyBlock[] {
  const text = textOf(inlines);
  if (text === '') return [];
  const block = make(text);
  if (isRich(inlines)) block.children = inlines;
  return [block];
}

function quote({ children }: Element): BodyBlock[] {
  const blocks = blocksOf(children);
  if (blocks.length === 0) return [];
  const text = plainText(blocks).join('\n');
  return [{ type: 'quote', text, ...(isPlain(blocks) ? {} : { blocks }) }];
}

/** Terms and what they mean: a list with an item for each term, or for several that mean the same. */
function terms({ children }: Element): BodyBlock[] {
  const items: BodyBlock[][] = [];
  let isOpen = false;
  for (const node of children) {
    if (node.type !== 'element') continue;
    const isTerm = node.tagName === 'dt';
    const blocks = isTerm ? blocksOf(node.children).map(stressed) : blocksOf(node.children);
    const last = items.at(-1);
    if (last === undefined || (isTerm && !isOpen)) items.push(blocks);
    else last.push(...blocks);
    isOpen = isTerm;
  }
  return [plainList(items)];
}

/** A term stands out from what it means. */
function stressed(block: BodyBlock): BodyBlock {
  if (block.type !== 'paragraph') return block;
  const inlines = block.children ?? [{ type: 'text' as const, value: block.text }];
  const children = inlines.flatMap((inline) => (inline.type === 'strong' ? inline.children : [inline]));
  return { ...block, children: [{ type: 'strong', children }] };
}

function embed({ properties }: Element): BodyBlock {
  return {
    type: 'embed',
    url: String(properties.src),
    title: String(properties.title) || null,
    caption: null,
  };
}

/** The images of a figure, the last of them with the caption, and whatever else it holds. */
function figure({ children }: Element): BodyBlock[] {
  const captions = children.filter(isCaption);
  const blocks = blocksOf(children.filter((node) => !isCaption(node)));
  const last = blocks.findLast(isShown);
  if (last === undefined) return [...blocks, ...captions.flatMap(textIn)];
  caption(last, captions);
  return blocks;
}

function isCaption(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'figcaption';
}

type Shown = Extract<BodyBlock, { type: 'image' | 'embed' }>;

function isShown(block: BodyBlock): block is Shown {
  return block.type === 'image' || block.type === 'embed';
}

function isUncaptioned(block: BodyBlock | undefined): block is Shown {
  return block !== undefined && isShown(block) && block.caption === null;
}

function caption(shown: Shown, captions: readonly Element[]): void {
  const blocks = captions.flatMap(textIn);
  shown.caption = plainText(blocks).join(' ') || null;
  const inlines = withoutItalics(blocks.flatMap(inlinesOf));
  if (isRich(inlines)) shown.children = inlines;
}

/** A caption stands out by itself, as a heading does; Markdown has it in italics. */
function withoutItalics(inlines: Inline[]): Inline[] {
  const [only] = inlines;
  return inlines.length === 1 && only?.type === 'emphasis' ? withoutItalics(only.children) : inlines;
}

/** What a block of a caption says, behind the one before it. */
function inlinesOf(block: BodyBlock, at: number): Inline[] {
  const gap: Inline[] = at === 0 ? [] : [{ type: 'text', value: ' ' }];
  const text = plainText([block]).join(' ');
  if (block.type === 'paragraph' && block.children !== undefined) return [...gap, ...block.children];
  return text === '' ? [] : [...gap, { type: 'text', value: text }];
}
