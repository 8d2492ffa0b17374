import type { Document, Element } from 'domhandler';
import { traverse } from '../../../html/traverse.ts';

/** The elements of a page that may state something of its story, each kind in the order of the page. */
export interface Stating {
  html: Element | undefined;
  title: Element | undefined;
  metas: Element[];
  links: Element[];
  jsonLd: Element[];
  /** Elements whose names and attributes may tell of an author, a date or the headline, and links in a byline. */
  marked: Element[];
}

/** Attributes that say what an element holds, and what of them is heard. */
const TELLING = /author|byline|fn|publish|entry-date|posted|created|updat|modif/i;

/** Finds them all in one walk: each selector would take one of its own. */
export function findStating(document: Document): Stating {
  const found: Stating = { html: undefined, title: undefined, metas: [], links: [], jsonLd: [], marked: [] };
  let bylines = 0;
  traverse(document, {
    enter: (element) => {
      sort(element, found);
      if (isByline(element)) bylines++;
      if (isMarked(element) || (bylines > 0 && element.name === 'a')) found.marked.push(element);
      return true;
    },
    text: () => {},
    leave: (element) => {
      if (isByline(element)) bylines--;
    },
  });
  return found;
}

function sort(element: Element, found: Stating): void {
  const { name, attribs } = element;
  if (name === 'meta' && attribs.content !== undefined) found.metas.push(element);
  else if (name === 'link') found.links.push(element);
  else if (name === 'script' && /ld\+json/i.test(attribs.type ?? '')) found.jsonLd.push(element);
  else if (name === 'title') found.title ??= element;
  else if (name === 'html') found.html ??= element;
}

function isByline({ attribs }: Element): boolean {
  return attribs.class !== undefined && /byline/i.test(attribs.class);
}

function isMarked({ name, attribs }: Element): boolean {
  if (attribs.itemprop !== undefined || (name === 'time' && attribs.pubdate !== undefined)) return true;
  const { class: names = '', rel = '', 'data-testid': id = '' } = attribs;
  return (names + rel + id).length > 0 && TELLING.test(`${names} ${rel} ${id}`);
}
