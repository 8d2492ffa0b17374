import type { Element as DomElement, ParentNode } from 'domhandler';
import type { Element, Root } from 'hast';
import { Inherited } from '../../html/inherit.ts';
import { copyOf, make } from './copy.ts';

/** Where blocks are put in the pruned page: the copy of what gives the elements within it their place. */
export interface Home {
  node: Root | Element;
  /** What it stands in; null for the page itself. */
  outer: Home | null;
  /** It comes into what it stands in with the first thing that is put in it, so that none stays empty. */
  isPlaced: boolean;
}

/** Elements that may hold several blocks. */
export const WITH_BLOCKS = /^(?:root|blockquote|li|dd|figure)$/;
/** What the elements that give structure may stand in; elsewhere they are passed over, and anything within `pre`. */
const PARENTS: Readonly<Record<string, RegExp>> = {
  blockquote: WITH_BLOCKS,
  ol: WITH_BLOCKS,
  ul: WITH_BLOCKS,
  li: /^(?:ol|ul)$/,
  dl: WITH_BLOCKS,
  dt: /^dl$/,
  dd: /^dl$/,
  pre: WITH_BLOCKS,
  figure: /^root$/,
  table: WITH_BLOCKS,
  thead: /^table$/,
  tbody: /^table$/,
  tfoot: /^table$/,
  tr: /^(?:table|thead|tbody|tfoot)$/,
  td: /^tr$/,
  th: /^tr$/,
};

/**
 * Finds for each element of the page its home in the pruned one.
 * @param figures whatever holds a picture and its caption.
 * @param kept the tables and lists of terms to be kept as such; others only lay out what stands in them.
 */
export function homesIn(
  root: Root,
  figures: ReadonlySet<ParentNode>,
  kept: ReadonlySet<ParentNode>,
): (node: ParentNode | null) => Home {
  const page: Home = { node: root, outer: null, isPlaced: true };
  const cells = new Map<DomElement, Element>();
  const homes = new Inherited(page, (home, element) => homeWithin(home, element, { figures, kept, cells }));
  return (node) => homes.of(node);
}

interface Known {
  figures: ReadonlySet<ParentNode>;
  kept: ReadonlySet<ParentNode>;
  cells: Map<DomElement, Element>;
}

const IF_KEPT: ReadonlySet<string> = new Set(['table', 'dl']);

function homeWithin(home: Home, element: DomElement, { figures, kept, cells }: Known): Home {
  const name = figures.has(element) ? 'figure' : element.name;
  if (isList(name) && isList(nameOf(home))) return listWithin(home, element);
  if (name === 'caption' && nameOf(home) === 'table') return home.outer ?? home;
  if (!PARENTS[name]?.test(nameOf(home))) return home;
  if (name === 'figure' ? !figures.has(element) : IF_KEPT.has(name) && !kept.has(element)) return home;
  const node = name === 'figure' ? make('figure') : (cells.get(element) ?? copyOf(element));
  if (name === 'tr') addCells(element, node, cells);
  return { node, outer: home, isPlaced: cells.has(element) };
}

/** A list right in a list belongs to the item before it. Without one it is the same list, only set further in. */
function listWithin(home: Home, element: DomElement): Home {
  const last = home.node.children.at(-1);
  if (last?.type !== 'element') return home;
  return { node: copyOf(element), outer: { node: last, outer: home, isPlaced: true }, isPlaced: false };
}

function isList(name: string): boolean {
  return name === 'ol' || name === 'ul';
}

/** All cells of a row are copied at once: an empty one keeps those after it in their columns. */
function addCells(row: DomElement, copy: Element, cells: Map<DomElement, Element>): void {
  for (const cell of row.children) {
    if (!('attribs' in cell) || (cell.name !== 'td' && cell.name !== 'th')) continue;
    const node = copyOf(cell);
    cells.set(cell, node);
    copy.children.push(node);
  }
}

/** The name of what a home is the copy of; `root` for the page. */
export function nameOf({ node }: Home): string {
  return node.type === 'root' ? 'root' : node.tagName;
}

/** Puts something in its home, and the home where it belongs. */
export function putIn(home: Home, node: Element): void {
  place(home);
  home.node.children.push(node);
}

/** Brings a home into the page, with all it stands in. */
export function place(home: Home): void {
  for (let at: Home | null = home; at !== null; at = at.outer) {
    if (!at.isPlaced && at.node.type === 'element') at.outer?.node.children.push(at.node);
    at.isPlaced = true;
  }
}
