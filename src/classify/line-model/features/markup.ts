import { remembering } from '../../../remembering.ts';
import type { Block, Markup } from '../../../types.ts';
import type { Scan } from '../scan.ts';
import { grow, share, toByte, YES, yes } from './amounts.ts';
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

/** What its element or one around it is called, those of a kind together. */
const CALLED: readonly (readonly string[])[] = [
  [
    'comment',
    'comments',
    'commentlist',
    'disqus',
    'reply',
    'replies',
    'respond',
    'kommentare',
    'commentaires',
  ],
  [
    'related',
    'recommended',
    'recommendations',
    'more',
    'teaser',
    'teasers',
    'promo',
    'trending',
    'popular',
    'latest',
  ],
  [
    'sidebar',
    'widget',
    'footer',
    'nav',
    'navigation',
    'menu',
    'header',
    'breadcrumb',
    'breadcrumbs',
    'toolbar',
  ],
  [
    'share',
    'social',
    'newsletter',
    'subscribe',
    'signup',
    'cookie',
    'consent',
    'modal',
    'popup',
    'dialog',
    'banner',
  ],
  ['article', 'story', 'entry', 'post', 'body', 'content', 'text', 'richtext', 'prose'],
  ['caption', 'credit', 'image', 'gallery', 'figure', 'author', 'byline', 'bio', 'meta', 'tags', 'date'],
];

/** What the markup says of a block, in the order in which `markupFeatures` gives it. */
export const MARKUP_FEATURES: readonly string[] = [
  'link density',
  'links',
  'emphasised',
  'depth',
  ...TAGS.map(([tag]) => `is <${tag}>`),
  ...ANCESTORS.map(([tag]) => `in <${tag}>`),
  ...CALLED.map(([name]) => `called "${name}"`),
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

const NOTHING: Content = { prose: 0, blocks: 0, letters: 0, linked: 0 };

type MarkedBlock = Block & { markup: Markup };

/** Where each tag stands among `TAGS`, and for each ancestor and each name a bit for its kind. */
const placeOfTag = /* @__PURE__ */ new Map(TAGS.flatMap((tags, i) => tags.map((tag) => [tag, i] as const)));
const bitOfAncestor = /* @__PURE__ */ bitsOf(ANCESTORS);
const bitOfName = /* @__PURE__ */ bitsOf(CALLED);

function bitsOf(kinds: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map(kinds.flatMap((words, i) => words.map((word) => [word, 1 << i] as const)));
}

/** Blocks times `MARKUP_FEATURES`, each 0 to 255; null for a page without markup. */
export function markupFeatures(blocks: readonly Block[], scans: readonly Scan[]): Uint8Array | null {
  if (blocks.length === 0 || !blocks.every(isMarked)) return null;
  const { within, prose } = contents(blocks, scans);
  const kinds = kindsKnown();
  const out = new Uint8Array(blocks.length * MARKUP_FEATURES.length);
  for (let i = 0; i < blocks.length; i++) {
    const { markup } = blocks[i] as MarkedBlock;
    const before = blocks[i - 1]?.markup;
    let at = putOwn(markup, kinds, out, i * MARKUP_FEATURES.length);
    at = putNeighbourhood(markup, before, blocks[i + 1]?.markup, out, at);
    at = putSurroundings(markup, within, prose, out, at);
    out[at] = toByte(yes(before?.tag === markup.tag));
  }
  return out;
}

function isMarked(block: Block): block is MarkedBlock {
  return block.markup !== undefined;
}

/** Which kinds there are among words. Blocks within the same elements share the words, and so what is found. */
interface Kinds {
  around: (ancestors: readonly string[]) => number;
  called: (names: readonly string[]) => number;
}

function kindsKnown(): Kinds {
  return {
    around: remembering((ancestors) => kindsAmong(ancestors, bitOfAncestor)),
    called: remembering((names) => kindsAmong(names, bitOfName)),
  };
}

/** A bit for each kind. */
function kindsAmong(words: readonly string[], bits: ReadonlyMap<string, number>): number {
  let kinds = 0;
  for (let i = 0; i < words.length; i++) kinds |= bits.get(words[i] as string) ?? 0;
  return kinds;
}

/** What each element holds, of all blocks together. */
function contents(blocks: readonly MarkedBlock[], scans: readonly Scan[]) {
  const within: Content[] = [];
  let prose = 0;
  for (let i = 0; i < blocks.length; i++) {
    const { markup } = blocks[i] as MarkedBlock;
    const scan = scans[i] as Scan;
    const words = isProse(scan) && markup.linkDensity < LINKED ? scan.words : 0;
    prose += words;
    for (const element of markup.within) {
      const content = contentOf(element, within);
      content.prose += words;
      content.blocks++;
      content.letters += scan.letters;
      content.linked += scan.letters * markup.linkDensity;
    }
  }
  return { within, prose };
}

function contentOf(element: number, within: Content[]): Content {
  let content = within[element];
  if (content === undefined) {
    content = { prose: 0, blocks: 0, letters: 0, linked: 0 };
    within[element] = content;
  }
  return content;
}

function contentIn(within: readonly Content[], element: number | undefined): Content {
  return (element === undefined ? undefined : within[element]) ?? NOTHING;
}

/** What a block's own element and those around it are, from a place in `out` on; gives the place behind. */
function putOwn(markup: Markup, kinds: Kinds, out: Uint8Array, start: number): number {
  let at = start;
  out[at++] = toByte(markup.linkDensity);
  out[at++] = toByte(grow(markup.links, 10));
  out[at++] = toByte(yes(markup.emphasised));
  out[at++] = toByte(markup.ancestors.length / DEEPEST);
  const tag = placeOfTag.get(markup.tag);
  if (tag !== undefined) out[at + tag] = YES;
  at = putKinds(kinds.around(markup.ancestors), ANCESTORS.length, out, at + TAGS.length);
  return putKinds(kinds.called(markup.names), CALLED.length, out, at);
}

/** A column for each of so many kinds. */
function putKinds(kinds: number, count: number, out: Uint8Array, at: number): number {
  for (let kind = 0; kind < count; kind++) if ((kinds & (1 << kind)) !== 0) out[at + kind] = YES;
  return at + count;
}

/** Whether a block shares its element and its parent with those beside it. */
function putNeighbourhood(
  { within }: Markup,
  before: Markup | undefined,
  after: Markup | undefined,
  out: Uint8Array,
  at: number,
): number {
  out[at] = toByte(yes(before?.within[0] === within[0]));
  out[at + 1] = toByte(yes(before?.within[1] === within[1]));
  out[at + 2] = toByte(yes(after?.within[1] === within[1]));
  return at + 3;
}

/** What the three elements around a block hold. */
function putSurroundings(
  { within: [, first, second, third] }: Markup,
  within: readonly Content[],
  prose: number,
  out: Uint8Array,
  at: number,
): number {
  const parent = contentIn(within, first);
  const grandparent = contentIn(within, second);
  const outer = contentIn(within, third);
  out[at] = toByte(share(parent.prose, prose));
  out[at + 1] = toByte(share(grandparent.prose, prose));
  out[at + 2] = toByte(share(outer.prose, prose));
  out[at + 3] = toByte(grow(parent.blocks, 60));
  out[at + 4] = toByte(share(parent.linked, parent.letters));
  out[at + 5] = toByte(share(grandparent.linked, grandparent.letters));
  return at + 6;
}
