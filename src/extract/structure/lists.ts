import type { Element, ElementContent } from 'hast';
import { plainText } from '../../plain-text.ts';
import type { BodyBlock } from '../../types.ts';

type List = Extract<BodyBlock, { type: 'list' }>;
type BlocksOf = (nodes: readonly ElementContent[]) => BodyBlock[];

interface Item {
  blocks: BodyBlock[];
  checked: boolean | null;
}

/** A list with its items. One of pictures alone is none: it only lays them out. */
export function list(node: Element, blocksOf: BlocksOf): BodyBlock[] {
  const items = node.children.flatMap((item): Item[] => {
    if (item.type !== 'element') return [];
    const blocks = blocksOf(item.children);
    return blocks.length === 0 ? [] : [{ blocks, checked: boxOf(item) }];
  });
  if (items.length === 0) return [];
  if (items.every(({ blocks }) => blocks.every(isShown))) return items.flatMap(({ blocks }) => blocks);
  const ordered = node.tagName === 'ol';
  const start = ordered ? startOf(node) : 1;
  if (ordered && node.properties.reversed !== undefined)
    return [listOf(items, { ordered, start: Number.isNaN(start) ? items.length : start, reversed: true })];
  return [listOf(items, { ordered, ...(start === 1 || Number.isNaN(start) ? {} : { start }) })];
}

function boxOf({ properties }: Element): boolean | null {
  return typeof properties.checked === 'boolean' ? properties.checked : null;
}

function isShown({ type }: BodyBlock): boolean {
  return type === 'image' || type === 'embed';
}

function startOf({ properties, children: [first] }: Element): number {
  const own = first?.type === 'element' ? first.properties.value : undefined;
  return Number.parseInt(String(own ?? properties.start), 10);
}

/** A list of items without order, such as terms with what they mean. */
export function plainList(items: readonly BodyBlock[][]): List {
  return listOf(
    items.filter(({ length }) => length > 0).map((blocks) => ({ blocks, checked: null })),
    { ordered: false },
  );
}

function listOf(items: readonly Item[], order: Pick<List, 'ordered' | 'start' | 'reversed'>): List {
  const blocks = items.map((item) => item.blocks);
  const isOfThingsToDo = items.some(({ checked }) => checked !== null);
  return {
    type: 'list',
    ...order,
    items: blocks.flatMap(plainText),
    ...(blocks.every(isPlain) ? {} : { blocks }),
    ...(isOfThingsToDo ? { checked: items.map(({ checked }) => checked) } : {}),
  };
}

/** Whether blocks are one paragraph with no markup in it. */
export function isPlain(blocks: readonly BodyBlock[]): boolean {
  const [first] = blocks;
  return blocks.length === 1 && first?.type === 'paragraph' && first.children === undefined;
}

/** Adds blocks; a list that goes on with the one right before it is one with that, as Markdown has it. */
export function join(body: BodyBlock[], blocks: readonly BodyBlock[]): void {
  for (const block of blocks) {
    const last = body.at(-1);
    if (last?.type === 'list' && block.type === 'list' && goesOn(last, block)) addTo(last, block);
    else body.push(block);
  }
}

function goesOn(list: List, next: List): boolean {
  if (list.ordered !== next.ordered || list.reversed || next.reversed) return false;
  return !list.ordered || next.start === (list.start ?? 1) + (list.blocks ?? list.items).length;
}

function addTo(list: List, next: List): void {
  if (list.checked || next.checked) {
    list.checked ??= boxesOf(list);
    for (const box of boxesOf(next)) list.checked.push(box);
  }
  if (list.blocks || next.blocks) {
    list.blocks ??= itemsOf(list);
    for (const item of itemsOf(next)) list.blocks.push(item);
  }
  for (const item of next.items) list.items.push(item);
}

function itemsOf({ items, blocks }: List): BodyBlock[][] {
  return blocks ?? items.map((text) => [{ type: 'paragraph', text }]);
}

function boxesOf(list: List): (boolean | null)[] {
  return list.checked ?? itemsOf(list).map(() => null);
}
