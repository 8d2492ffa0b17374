import type { Document, Element, ParentNode } from 'domhandler';
import { ancestorOf } from '../../html/ancestors.ts';
import { isBesideFormula } from '../../html/formulas.ts';
import type { ParsedHtml, Place } from '../../html/parsed.ts';
import { isCalledDecoration, isDecoration } from '../../html/pictures.ts';
import { isPlayer, playedBy } from '../../html/players.ts';
import { isElement } from '../../html/traverse.ts';
import { foldSpaces } from '../../text/fold.ts';
import type { Resolve } from './addresses.ts';

/** An image that belongs to the story, or what plays something in it. */
export interface Picture {
  element: Element;
  /** The figure it stands in, or what else holds it and its caption, if anything does. */
  figure: ParentNode | null;
  url: string;
  /** What is said in its place; of what plays something, its title. */
  alt: string;
}

/** What stands in an image's place while it loads; an element may be called so that is shown then. */
const PLACEHOLDER = /(?:^|[^a-z])(?:loader|loading|placeholder|spinner)(?:[^a-z]|$)/i;

/** Where pages that load images late keep the address, the likeliest first; `src` is then a placeholder. */
const ADDRESSES = ['data-src', 'data-original', 'data-lazy-src', 'data-full-src', 'data-url', 'src'];
const SETS = ['data-srcset', 'data-lazy-srcset', 'srcset'];

/**
 * The images of the story, in order: those from its first block, or the headline, to the last, that stand nearer
 * to text of the story than to any other.
 * @param story where the blocks of the story stand, the headline among them.
 * @param captions where what is said of pictures stands: it is no other text.
 */
export function picturesOf(
  { images, places }: ParsedHtml,
  story: readonly Place[],
  captions: ReadonlySet<Place>,
  resolve: Resolve,
): Picture[] {
  const from = story.reduce((least, place) => Math.min(least, startOf(place)), Number.POSITIVE_INFINITY);
  const to = story.reduce((most, { leaves }) => Math.max(most, leaves.at(-1)?.startIndex ?? 0), 0);
  const among = images.filter(
    ({ startIndex }) => startIndex !== null && startIndex >= from && startIndex <= to,
  );
  const candidates = among.filter((element) => !isDecoration(element) && !isBesideFormula(element));
  if (candidates.length === 0) return [];
  // What stands in a figure beside the story tells of its picture, such as whose it is.
  const ofStory = new Set(story);
  const isOther = (place: Place) => ofStory.has(place) || figureAround(place.element) === null;
  const inText = elementsAround(
    [...places.values()].filter((place) => !captions.has(place) && isOther(place)),
  );
  // What a figure says of its own picture, it says of no other.
  const inCaptioned = elementsAround([...captions].filter(({ element }) => figureAround(element) === null));
  const inStory = elementsAround(story);
  const seen = new Set<string>();
  return candidates.flatMap((element) => {
    const isOutside = (node: ParentNode) => inText.has(node);
    const figure =
      figureAround(element) ??
      ancestorOf(element, (node) => inCaptioned.has(node) && !inText.has(node), isOutside);
    const around = ancestorOf(figure ?? element, isOutside);
    const url = around !== null && inStory.has(around) ? shownBy(element, resolve) : null;
    if (url === null || isDecorationFile(url) || seen.has(pictureAt(element, url))) return [];
    seen.add(pictureAt(element, url));
    return [{ element, figure, url, alt: foldSpaces(named(element) ?? '').trim() }];
  });
}

function figureAround(node: Element | Document): ParentNode | null {
  return ancestorOf(node, (around) => isElement(around) && around.name === 'figure');
}

export function startOf(place: Place | undefined): number {
  return place?.leaves[0]?.startIndex ?? 0;
}

/** The elements that hold any of these texts. */
function elementsAround(some: readonly Place[]): Set<ParentNode> {
  const around = new Set<ParentNode>();
  for (const { element } of some) {
    for (let at: ParentNode | null = element; at !== null && !around.has(at); at = at.parent) around.add(at);
  }
  return around;
}

function shownBy(element: Element, resolve: Resolve): string | null {
  return isPlayer(element) ? playedBy(element) : addressOf(element, resolve);
}

function named(element: Element): string | undefined {
  return isPlayer(element) ? element.attribs.title : element.attribs.alt;
}

/** What is seen at these is told from other things by what stands behind the question mark. */
function pictureAt(element: Element, url: string): string {
  return isPlayer(element) ? url : withoutQuery(url);
}

/** The same picture is often there twice, for browsers with scripts and without. */
function withoutQuery(url: string): string {
  const end = url.search(/[?#]/);
  return end < 0 ? url : url.slice(0, end);
}

function isDecorationFile(url: string): boolean {
  const address = withoutQuery(url);
  const file = address.slice(address.lastIndexOf('/') + 1);
  return isCalledDecoration(file) || PLACEHOLDER.test(file);
}

function addressOf({ attribs, parent }: Element, resolve: Resolve): string | null {
  for (const name of ADDRESSES) {
    const url = resolve(attribs[name]);
    if (url !== null) return url;
  }
  const sources = parent !== null && 'name' in parent && parent.name === 'picture' ? parent.children : [];
  const sets = [attribs, ...sources.flatMap((source) => ('attribs' in source ? [source.attribs] : []))];
  for (const address of sets.flatMap((one) => SETS.map((name) => widest(one[name])))) {
    const url = resolve(address);
    if (url !== null) return url;
  }
  return null;
}

/** The widest of the images in a `srcset`: `a.jpg 480w, b.jpg 960w`. */
function widest(set: string | undefined): string | undefined {
  const candidates = [...(set ?? '').matchAll(/([^\s,]\S*[^\s,]|[^\s,])(?:\s+([\d.]+)[wx])?\s*(?:,|$)/g)];
  const [first, ...rest] = candidates.map(([, address, size]) => ({ address, size: Number(size ?? 1) }));
  return rest.reduce((best, one) => (best && best.size >= one.size ? best : one), first)?.address;
}
