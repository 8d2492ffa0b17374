import type { Block, Markup } from '../../../types.ts';
import type { Scan } from '../scan.ts';
import { grow, share, toByte, yes } from './amounts.ts';
import { isProse } from './prose.ts';

/** The elements that make a block, those of a kind together. */
const TAGS: readonly (readonly string[])[] = [
  ['p'],
  ['li'],
  ['h1'],
  ['h2'],
  ['h3', 'h4', 'h5', 'h6'],
  ['td', 'th', 'tr', 'caption'],
  ['pre', 'code'],
  ['blockquote', 'q'],
  ['figcaption', 'figure'],
  ['dt', 'dd'],
  ['div'],
  ['span', 'a', 'b', 'strong', 'em', 'i', 'font'],
  ['button', 'label', 'legend', 'summary', 'option'],
];

/** The elements around it. */
const ANCESTORS: readonly (readonly string[])[] = [
  ['article'],
  ['main'],
  ['nav', 'menu'],
  ['header'],
  ['footer'],
  ['aside'],
  ['section'],
  ['form', 'fieldset'],
  ['table'],
  ['ul'],
  ['ol'],
  ['blockquote'],
  ['figure'],
  ['button', 'dialog'],
  ['a'],
  ['details'],
];

/** What the markup says of a block, in the order in which `markupFeatures` gives it. */
export const MARKUP_FEATURES: readonly string[] = [
  'link density',
  'links',
  'emphasised',
  'depth',
  ...TAGS.map(([tag]) => `is <${tag}>`),
  ...ANCESTORS.map(([tag]) => `in <${tag}>`),
  'shares its element with the block before',
  'shares its parent with the block before',
  'shares its parent with the block after',
  'prose within the parent, of all',
  'prose within the grandparent, of all',
  'prose within the third element out, of all',
  'blocks within the parent',
  'link density within the parent',
  'link density within the grandparent',
  'same tag as the block before',
];

/** From this link density on, a block is no prose but a link. */
const LINKED = 0.5;
const DEEPEST = 12;

interface Content {
  prose: number;
  blocks: number;
  letters: number;
  linked: number;
}

type MarkedBlock = Block & { markup: Markup };

/** Blocks times `MARKUP_FEATURES`, each 0 to 255; null for a page without markup. */
export function markupFeatures(blocks: readonly Block[], scans: readonly Scan[]): Uint8Array | null {
  if (blocks.length === 0 || !blocks.every(isMarked)) return null;
  const { within, prose } = contents(blocks, scans);
  const out = new Uint8Array(blocks.length * MARKUP_FEATURES.length);
  for (const [i, { markup }] of blocks.entries()) {
    const values = [
      ...ownMarkup(markup),
      ...neighbourhood(markup, blocks[i - 1]?.markup, blocks[i + 1]?.markup),
      ...surroundings(markup, within, prose),
      yes(blocks[i - 1]?.markup.tag === markup.tag),
    ];
    out.set(values.map(toByte), i * MARKUP_FEATURES.length);
  }
  return out;
}

function isMarked(block: Block): block is MarkedBlock {
  return block.markup !== undefined;
}

/** What each element holds, of all blocks together. */
function contents(blocks: readonly MarkedBlock[], scans: readonly Scan[]) {
  const within = new Map<number, Content>();
  let prose = 0;
  for (const [i, { markup }] of blocks.entries()) {
    const scan = scans[i] as Scan;
    const words = isProse(scan) && markup.linkDensity < LINKED ? scan.words : 0;
    prose += words;
    for (const element of markup.within) {
      const content = within.get(element) ?? { prose: 0, blocks: 0, letters: 0, linked: 0 };
      content.prose += words;
      content.blocks++;
      content.letters += scan.letters;
      content.linked += scan.letters * markup.linkDensity;
      within.set(element, content);
    }
  }
  return { within, prose };
}

function ownMarkup(markup: Markup): number[] {
  const ancestors = new Set(markup.ancestors);
  return [
    markup.linkDensity,
    grow(markup.links, 10),
    yes(markup.emphasised),
    markup.ancestors.length / DEEPEST,
    ...TAGS.map((tags) => yes(tags.includes(markup.tag))),
    ...ANCESTORS.map((tags) => yes(tags.some((tag) => ancestors.has(tag)))),
  ];
}

function neighbourhood({ within }: Markup, before: Markup | undefined, after: Markup | undefined): number[] {
  return [
    yes(before?.within[0] === within[0]),
    yes(before?.within[1] === within[1]),
    yes(after?.within[1] === within[1]),
  ];
}

function surroundings(markup: Markup, within: ReadonlyMap<number, Content>, prose: number): number[] {
  const [, parent, grandparent, third] = markup.within.map((element) => within.get(element));
  return [
    share(parent?.prose ?? 0, prose),
    share(grandparent?.prose ?? 0, prose),
    share(third?.prose ?? 0, prose),
    grow(parent?.blocks ?? 0, 60),
    share(parent?.linked ?? 0, parent?.letters ?? 0),
    share(grandparent?.linked ?? 0, grandparent?.letters ?? 0),
  ];
}
