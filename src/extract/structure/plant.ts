import type { ChildNode, Element as DomElement, ParentNode, Text } from 'domhandler';
import type { Element, Root } from 'hast';
import { elementAround } from '../../html/ancestors.ts';
import { Inherited } from '../../html/inherit.ts';
import { isMentioned } from '../../html/mentioned.ts';
import type { Place } from '../../html/parsed.ts';
import { emphasisOf, isOfUsualWeight } from '../../html/styled.ts';
import { isElement } from '../../html/traverse.ts';
import { dropInvisible } from '../../text/visible.ts';
import type { Resolve } from './addresses.ts';
import { make, text } from './copy.ts';
import type { Home } from './homes.ts';
import { asRaised } from './raised.ts';

/** Elements within a text that are kept: links, emphasis, code, quotes, what is struck out. What Markdown has no mark for is text. */
const INLINE: ReadonlySet<string> = new Set('a b code del em i kbd q s samp strike strong tt var'.split(' '));

/** What stands between cells that are given as a text. */
const BETWEEN_CELLS = ' | ';

/** What the planting of any text of a page needs to know. */
export interface Garden {
  homeOf: (node: ParentNode | null) => Home;
  resolve: Resolve;
  /** The images to be kept, as they shall stand within a text. */
  images: ReadonlyMap<ChildNode, Element>;
}

/** What the planting of a block's text needs to know besides. */
export interface Plot {
  place: Place;
  /** What the text is put in. */
  bed: Root | Element;
  /** So many characters, white space not counted, are left out at the beginning: a bullet, a dateline. */
  leaveOut: number;
}

/** How far the planting has come. */
interface Progress {
  beds: Inherited<Root | Element>;
  leaveOut: number;
  cell: DomElement | null;
}

/** Puts a block's text into the pruned page, with its inline markup: all that stands from its first word to its last. */
export function plant(plot: Plot, garden: Garden): void {
  const { bed, leaveOut } = plot;
  const { element, leaves } = plot.place;
  const within = (outer: Root | Element, inner: DomElement) => bedWithin(outer, inner, garden);
  const progress = { beds: new Inherited(bed, within, element), leaveOut, cell: null };
  let planted = 0;
  let node: ChildNode | null = leaves[0] ?? null;
  while (node !== null && planted < leaves.length) {
    if (node === leaves[planted]) {
      plantWords(planted, plot, progress, garden);
      planted++;
    } else plantBetween(node, garden, progress);
    node = after(node, element);
  }
}

/** Of what stands between words, breaks, images and white space are kept. */
function plantBetween(node: ChildNode, { images }: Garden, { beds }: Progress): void {
  const kept = isElement(node) ? (node.name === 'br' ? make('br') : images.get(node)) : blank(node);
  const nearest = beds.nearest(node.parent);
  if (kept !== undefined && nameOf(nearest) !== 'tr') nearest.children.push(kept);
}

/** @param at which of the texts of the plot is planted. */
function plantWords(at: number, plot: Plot, progress: Progress, { homeOf }: Garden): void {
  const { bed, place } = plot;
  const node = place.leaves[at] as Text;
  const isCode = nameOf(bed) === 'code';
  const whole = isCode ? node.data : dropInvisible(asRaised(node, place.leaves[at - 1]));
  const { rest, left } = cutFront(whole, progress.leaveOut);
  progress.leaveOut = left;
  if (rest === '') return;
  part(node, plot, progress, homeOf);
  (isCode ? bed : progress.beds.of(node.parent)).children.push(text(rest));
}

/** Keeps a text from running into the one before. */
function part(node: Text, { place, bed }: Plot, progress: Progress, homeOf: Garden['homeOf']): void {
  const before = progress.cell;
  const cell = cellAround(node, place.element);
  progress.cell = cell;
  const isParted = place.parted?.has(node) === true;
  if (nameOf(bed) === 'tr') {
    if (isParted && cell !== null && cell === before) homeOf(cell).node.children.push(make('br'));
  } else if (before !== null && before !== cell) bed.children.push(text(BETWEEN_CELLS));
  else if (isParted) bed.children.push(text(nameOf(bed) === 'code' ? '\n' : ' '));
}

/** The bed for what stands in an inline element: its copy, or the bed around it if the element is not kept. */
function bedWithin(outer: Root | Element, element: DomElement, { homeOf, resolve }: Garden): Root | Element {
  const { attribs } = element;
  if (nameOf(outer) === 'tr') return homeOf(element).node;
  const name = emphasisOf(element) ?? element.name;
  if (!INLINE.has(name) || isSame(nameOf(outer), name) || isOfUsualWeight(element) || isMentioned(element))
    return outer;
  const copy = name === 'a' ? linkTo(resolve(attribs.href), attribs.title) : make(name);
  if (copy === null) return outer;
  outer.children.push(copy);
  return copy;
}

/** What is bold or in italics within something that is says no more. */
function isSame(outer: string, name: string): boolean {
  return outer === name || (SAME.get(name) ?? name) === (SAME.get(outer) ?? outer);
}

const SAME: ReadonlyMap<string, string> = new Map([
  ['b', 'strong'],
  ['i', 'em'],
]);

/** A link that leads nowhere is text. */
function linkTo(href: string | null, title: string | undefined): Element | null {
  return href === null ? null : make('a', title ? { href, title } : { href });
}

function after(node: ChildNode, within: ParentNode): ChildNode | null {
  if ('firstChild' in node && node.firstChild !== null) return node.firstChild;
  let at: ChildNode = node;
  while (at.next === null) {
    if (at.parent === null || at.parent === within || !isElement(at.parent)) return null;
    at = at.parent;
  }
  return at.next;
}

/** The cell around a node, within an element. */
function cellAround(node: ChildNode, within: ParentNode): DomElement | null {
  const isCell = ({ name }: DomElement) => name === 'td' || name === 'th';
  return node.parent === within ? null : elementAround(node, isCell, ({ parent }) => parent === within);
}

function blank(node: ChildNode) {
  return node.type === 'text' && !/\S/.test(node.data) ? text(node.data) : undefined;
}

/** A text without so many characters at its beginning, and how many are left to be cut. */
function cutFront(whole: string, count: number): { rest: string; left: number } {
  let at = 0;
  let left = count;
  while (left > 0 && at < whole.length) if (/\S/.test(whole[at++] as string)) left--;
  return { rest: count > 0 ? whole.slice(at).trimStart() : whole, left };
}

function nameOf(bed: Root | Element): string {
  return bed.type === 'element' ? bed.tagName : 'root';
}
