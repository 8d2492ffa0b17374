import type { Element } from 'domhandler';
import type { ElementVisitor } from '../../../html/traverse.ts';

/** The elements of a page that may state something of its story, each kind in the order of the page. */
export interface Stating {
  html: Element | undefined;
  title: Element | undefined;
  base: Element | undefined;
  metas: Element[];
  links: Element[];
  jsonLd: Element[];
  /** Pictures, and what plays something from elsewhere. */
  images: Element[];
  styles: Element[];
  /** Headings of the first rank. */
  headings: Element[];
  /** Elements whose names and attributes may tell of an author, a date or the headline, and links in a byline. */
  marked: Element[];
}

/** Attributes that say what an element holds, and what of them is heard. */
const TELLING = /author|byline|fn|publish|entry-date|posted|created|updat|modif/i;

/** Gathers them all while the page is parsed: each selector would take a walk of its own. */
export function gatherStating(): { found: Stating; visitor: ElementVisitor } {
  const found: Stating = {
    html: undefined,
    title: undefined,
    base: undefined,
    metas: [],
    links: [],
    jsonLd: [],
    images: [],
    styles: [],
    headings: [],
    marked: [],
  };
  let bylines = 0;
  const enter = (element: Element) => {
    sort(element, found);
    const marked = isMarked(element);
    // What names a byline tells of an author.
    if (marked && isByline(element)) bylines++;
    if (marked || (bylines > 0 && element.name === 'a')) found.marked.push(element);
  };
  const leave = (element: Element) => {
    if (bylines > 0 && isByline(element)) bylines--;
  };
  return { found, visitor: { enter, leave } };
}

function sort(element: Element, found: Stating): void {
  const { name, attribs } = element;
  switch (name) {
    case 'img':
    case 'amp-img':
    case 'iframe':
    case 'amp-dailymotion':
    case 'amp-vimeo':
    case 'amp-youtube':
    case 'lite-vimeo':
    case 'lite-youtube':
      found.images.push(element);
      break;
    case 'h1':
      found.headings.push(element);
      break;
    case 'meta':
      if (attribs.content !== undefined) found.metas.push(element);
      break;
    case 'link':
      found.links.push(element);
      break;
    case 'script':
      if (/ld\+json/i.test(attribs.type ?? '')) found.jsonLd.push(element);
      break;
    case 'style':
      found.styles.push(element);
      break;
    case 'title':
    case 'html':
      found[name] ??= element;
      break;
    case 'base':
      if (attribs.href !== undefined) found.base ??= element;
  }
}

function isByline({ attribs }: Element): boolean {
  return attribs.class !== undefined && /byline/i.test(attribs.class);
}

function isMarked({ name, attribs }: Element): boolean {
  if (attribs.itemprop !== undefined || (name === 'time' && attribs.pubdate !== undefined)) return true;
  return isTelling(attribs.class) || isTelling(attribs.rel) || isTelling(attribs['data-testid']);
}

function isTelling(names: string | undefined): boolean {
  return names !== undefined && TELLING.test(names);
}
