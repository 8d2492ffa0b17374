import type { BodyBlock, Inline } from '../types.ts';

/** What is not to be shown of a story's markup. */
export interface LeftOut {
  /** Links become the text they stand on; those to what is played go. */
  links: boolean;
  /** Images go, with their captions. */
  images: boolean;
}

/** The story without its links or images. A text whose markup is all gone is plain. */
export function leaveOut(body: readonly BodyBlock[], left: LeftOut): BodyBlock[] {
  if (!left.links && !left.images) return [...body];
  return body.flatMap((block) =>
    (block.type === 'image' && left.images) || (block.type === 'embed' && left.links)
      ? []
      : [without(block, left)],
  );
}

function without(block: BodyBlock, left: LeftOut): BodyBlock {
  switch (block.type) {
    case 'code':
      return block;
    case 'quote': {
      const { blocks, ...rest } = block;
      return blocks === undefined ? rest : { ...rest, blocks: leaveOut(blocks, left) };
    }
    case 'list': {
      const { blocks, ...rest } = block;
      return blocks === undefined ? rest : { ...rest, blocks: blocks.map((item) => leaveOut(item, left)) };
    }
    case 'table': {
      const { children, ...rest } = block;
      const cells = children?.map((row) => row.map((cell) => inlines(cell, left)));
      return cells?.flat().some(isRich) ? { ...rest, children: cells } : rest;
    }
    default: {
      const { children, ...rest } = block;
      const kept = inlines(children ?? [], left);
      return isRich(kept) ? { ...rest, children: kept } : rest;
    }
  }
}

function inlines(all: readonly Inline[], left: LeftOut): Inline[] {
  return all.flatMap((inline) => {
    if (inline.type === 'image' && left.images) return [];
    if (!('children' in inline)) return [inline];
    const children = inlines(inline.children, left);
    return inline.type === 'link' && left.links ? children : [{ ...inline, children }];
  });
}

function isRich(all: readonly Inline[]): boolean {
  return all.some(({ type }) => type !== 'text');
}
