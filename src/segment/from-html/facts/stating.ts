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
  /** The first element that is called a breadcrumb. */
  breadcrumb: Element | undefined;
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

/** The same for dates in RDFa. */
const TELLING_DATE = /date|dc:(?:created|modified)/;

/** Gathers them all while the page is parsed: each selector would take a walk of its own. */
export function gatherStating(): { found: Stating; visitor: ElementVisitor } {
  const found: Stating = {
    html: undefined,
    title: undefined,
    base: undefined,
    breadcrumb: undefined,
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
    if (found.breadcrumb === undefined && isBreadcrumb(element)) found.breadcrumb = element;
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

const PATH = /bread-?crumb/i;
/** Asked first, for it takes the least time: of most elements nothing is called so. */
const IN_PATH = 'rumb';
/** The name of a path itself, not of a page that has one: `has-breadcrumbs`. */
const NAME_OF_PATH = /(?:^|\s)(?!(?:has|with|no|without|show|hide)[-_])[\w-]*bread-?crumbs?(?![a-z])/i;

function isBreadcrumb({ name, attribs }: Element): boolean {
  const { class: names, 'aria-label': label, itemtype } = attribs;
  if (name === 'body' || name === 'html') return false;
  return (
    (names?.includes(IN_PATH) === true && PATH.test(names) && NAME_OF_PATH.test(names)) ||
    (label !== undefined && PATH.test(label)) ||
    (itemtype?.endsWith('/BreadcrumbList') ?? false)
  );
}

function isByline({ attribs }: Element): boolean {
  return attribs.class !== undefined && /byline/i.test(attribs.class);
}

function isMarked({ name, attribs }: Element): boolean {
  if (attribs.itemprop !== undefined || (name === 'time' && attribs.pubdate !== undefined)) return true;
  if (attribs.property !== undefined && name !== 'meta' && TELLING_DATE.test(attribs.property)) return true;
  return isTelling(attribs.class) || isTelling(attribs.rel) || isTelling(attribs['data-testid']);
}

function isTelling(names: string | undefined): boolean {
  return names !== undefined && TELLING.test(names);
}
