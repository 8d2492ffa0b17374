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
  const wordsOf = wordsOfNames();
  let number = 0;
  return inherit(OUTSIDE, (outer, element) => inside(outer, element, wordsOf(namesOf(element)), number++)).of;
}

function inside(
  outer: Standing,
  { name: tag, parent }: Element,
  words: readonly string[],
  number: number,
): Standing {
  const isOutermost = parent === null || !isElement(parent);
  return {
    tag,
    ancestors: isOutermost ? [] : [outer.tag, ...outer.ancestors].slice(0, MOST_ANCESTORS),
    names: words.length === 0 ? outer.names : [...new Set([...words, ...outer.names])].slice(0, MOST_NAMES),
    within: [number, ...outer.within].slice(0, NUMBERED),
  };
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

/** The words of names, in lower case; single letters and numbers say nothing. Elements of a kind share theirs. */
function wordsOfNames(): (names: string) => readonly string[] {
  const known = new Map([['', [] as string[]]]);
  return (names) => {
    let words = known.get(names);
    if (words === undefined) {
      words = (names.slice(0, 1000).match(WORD) ?? []).flatMap(splitWord);
      known.set(names, words);
    }
    return words;
  };
}

function splitWord(word: string): string[] {
  const parts = HUMP.test(word) ? word.split(HUMP) : [word];
  return parts.filter(({ length }) => length > 1 && length <= 24).map((part) => part.toLowerCase());
}
