import type { Document, Element } from 'domhandler';
import { inherit } from '../../html/inherit.ts';
import { isElement } from '../../html/traverse.ts';
import type { Markup } from '../../types.ts';

/** Further out, the elements around a block are the same for half the page. */
const MOST_ANCESTORS = 12;
/** Pages styled by utility classes hang dozens of words on an element. */
const MOST_NAMES = 40;

/** What authors call their elements, in the attributes that pages are styled and scripted by. */
const NAMING_ATTRIBUTES = ['class', 'id', 'role', 'itemprop', 'aria-label', 'data-component', 'data-testid'];

/** What is kept from screen readers is seen all the same, and is often the second copy of something. */
const KEPT_QUIET = ' aria-hidden';

const WORD = /[A-Za-z\u00aa-\uffff]+/g;
/** `articleBody` is two words, `HTMLText` too. */
const HUMP = /(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/;

/** How an element stands in the page. */
export type Standing = Pick<Markup, 'tag' | 'ancestors' | 'names' | 'within'>;

const OUTSIDE: Standing = { tag: 'body', ancestors: [], names: [], within: [] };

/** So many elements are numbered: brothers and cousins are told by them. */
const NUMBERED = 4;

/** Says how elements stand in a page. It remembers what it said of each, and builds upon it for those within. */
export function standingIn(): (element: Element | Document) => Standing {
  const wordsOf = remembering(wordsIn);
  const namesWithin = remembering((outer: Names) => remembering((words: Names) => joined(words, outer)));
  let number = 0;
  return inherit(OUTSIDE, (outer: Standing, element) => {
    const words = wordsOf(namesOf(element));
    const names = words.length === 0 ? outer.names : namesWithin(outer.names)(words);
    return inside(outer, element, names, number++);
  }).of;
}

type Names = readonly string[];

function inside(outer: Standing, { name: tag, parent }: Element, names: Names, number: number): Standing {
  const isOutermost = parent === null || !isElement(parent);
  return {
    tag,
    ancestors: isOutermost ? [] : [outer.tag, ...outer.ancestors.slice(0, MOST_ANCESTORS - 1)],
    names,
    within: [number, ...outer.within.slice(0, NUMBERED - 1)],
  };
}

/** The words of an element before those of the elements around it, each once. */
function joined(words: Names, outer: Names): Names {
  return [...words, ...outer.filter((word) => !words.includes(word))].slice(0, MOST_NAMES);
}

/** Everything an element is called. */
function namesOf({ attribs }: Element): string {
  let names = '';
  for (const attribute of NAMING_ATTRIBUTES) {
    const value = attribs[attribute];
    if (value !== undefined) names = names === '' ? value : `${names} ${value}`;
  }
  return attribs['aria-hidden'] === 'true' ? names + KEPT_QUIET : names;
}

/** The words of names, in lower case, each once; single letters and numbers say nothing. */
function wordsIn(names: string): Names {
  const words = new Set<string>();
  for (const word of names.slice(0, 1000).match(WORD) ?? []) {
    for (const part of HUMP.test(word) ? word.split(HUMP) : [word]) {
      if (part.length > 1 && part.length <= 24) words.add(part.toLowerCase());
    }
  }
  return [...words];
}

/** Makes the same for the same only once: elements of a kind share what is said of them. */
function remembering<Key, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const known = new Map<Key, Made>();
  return (key) => {
    let made = known.get(key);
    if (made === undefined) {
      made = make(key);
      known.set(key, made);
    }
    return made;
  };
}
