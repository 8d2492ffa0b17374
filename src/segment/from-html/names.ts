import type { Document, Element, ParentNode } from 'domhandler';
import type { Markup } from '../../types.ts';
import { isElement } from './traverse.ts';

/** So many elements outwards an element is described by: what is further out is the same for half the page. */
const MOST_ANCESTORS = 12;
/** Pages styled by utility classes hang dozens of words on an element. */
const MOST_NAMES = 40;

/** What authors call their elements, in the attributes that pages are styled and scripted by. */
const NAMING_ATTRIBUTES = ['class', 'id', 'role', 'itemprop', 'aria-label', 'data-component', 'data-testid'];

/** `articleBody` is two words, `HTMLText` too. */
const HUMP = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;
const NO_LETTERS = /[^\p{L}]+/u;

/** Says what elements are called; it remembers each one's words, for siblings share their ancestors. */
export function namer(): (element: Element | Document) => Pick<Markup, 'tag' | 'ancestors' | 'names'> {
  const known = new Map<Element, readonly string[]>();
  const ownNames = (element: Element) => {
    const names = known.get(element) ?? namesOf(element);
    known.set(element, names);
    return names;
  };
  return (element) => {
    const line = lineOf(element);
    const names = new Set<string>();
    for (const one of line) for (const name of ownNames(one)) if (names.size < MOST_NAMES) names.add(name);
    const [tag = 'body', ...ancestors] = line.map(({ name }) => name);
    return { tag, ancestors, names: [...names] };
  };
}

/** An element and those around it, inside out. */
function lineOf(element: Element | Document): Element[] {
  const line: Element[] = [];
  let at: ParentNode | null = element;
  while (at !== null && isElement(at) && line.length <= MOST_ANCESTORS) {
    line.push(at);
    at = at.parent;
  }
  return line;
}

/**
 * The words of one element's own names, in lower case; numbers and single letters say nothing. What is kept from
 * screen readers is seen all the same, and often the second copy of something: it is named so.
 */
function namesOf({ attribs }: Element): readonly string[] {
  const values = NAMING_ATTRIBUTES.map((attribute) => attribs[attribute]).filter((value) => value);
  if (attribs['aria-hidden'] === 'true') values.push('aria-hidden');
  if (values.length === 0) return [];
  const words = values
    .join(' ')
    .slice(0, 1000)
    .split(NO_LETTERS)
    .flatMap((word) => word.split(HUMP));
  return words.filter(({ length }) => length > 1 && length <= 24).map((word) => word.toLowerCase());
}
