import type { Document, Element } from 'domhandler';
import { Inherited } from '../../html/inherit.ts';
import { MOST_ANCESTORS } from '../../html/most-ancestors.ts';
import { remembering } from '../../remembering.ts';
import { unitAt } from '../../text/units.ts';
import type { Markup } from '../../types.ts';
import { youngList } from '../../young.ts';

/** Pages styled by utility classes hang dozens of words on an element. */
const MOST_NAMES = 40;

/** What authors call their elements, in the attributes that pages are styled and scripted by. */
const NAMING_ATTRIBUTES = ['class', 'id', 'role', 'itemprop', 'aria-label', 'data-component', 'data-testid'];

/** What is kept from screen readers is seen all the same, and is often the second copy of something. */
const KEPT_QUIET = ' aria-hidden';

/** How an element stands in the page. */
export type Standing = Pick<Markup, 'tag' | 'ancestors' | 'names' | 'within' | 'articles'>;

/** So many elements are numbered: brothers and cousins are told by them. */
const NUMBERED = 4;

/** Stories in stories further in are told apart by the outer ones. */
const MOST_ARTICLES = 8;

/** What is said of an element, and what is said of those within it is built upon. */
class Stands implements Standing {
  readonly tag: string;
  readonly ancestors: Names;
  readonly within: readonly number[];
  readonly articles: readonly number[];
  readonly called: Chain;
  readonly path: Chain;

  constructor(
    { tag, ancestors, within, articles }: Omit<Standing, 'names'>,
    { called, path }: { called: Chain; path: Chain },
  ) {
    this.tag = tag;
    this.ancestors = ancestors;
    this.within = within;
    this.articles = articles;
    this.called = called;
    this.path = path;
  }

  get names(): Names {
    return this.called.words;
  }
}

/** Says how elements stand in a page. It remembers what it said of each, and builds upon it for those within. */
export function standingIn(): (element: Element | Document) => Standing {
  const called = new Chain([], joining());
  const path = new Chain([], nested);
  const nowhere = { tag: 'body', ancestors: [], within: [], articles: [] };
  const outside = new Stands(nowhere, { called, path });
  let number = 0;
  const standings = new Inherited(outside, (outer: Stands, { name: tag, attribs }) => {
    const names = namesOf(attribs);
    const called = names === '' ? outer.called : outer.called.within(names);
    const within = before(number++, outer.within, NUMBERED);
    const articles = tag === 'article' ? before(number, outer.articles, MOST_ARTICLES) : outer.articles;
    const own = { tag, ancestors: outer.path.words, within, articles };
    return new Stands(own, { called, path: outer.path.within(tag) });
  });
  return (element) => standings.of(element);
}

/** The name of an element before those of the elements around it. */
function nested(tag: string, outer: Names): Names {
  return before(tag, outer, MOST_ANCESTORS);
}

function before<T>(one: T, others: readonly T[], most: number): T[] {
  const all = youngList<T>();
  all.push(one);
  const end = Math.min(others.length, most - 1);
  for (let i = 0; i < end; i++) all.push(others[i] as T);
  return all;
}

type Names = readonly string[];

/** Words, those of the innermost element first. Elements of a kind, within others of a kind, share theirs. */
class Chain {
  readonly words: Names;
  readonly #add: (name: string, outer: Names) => Names;
  #within: Map<string, Chain> | undefined;

  constructor(words: Names, add: (name: string, outer: Names) => Names) {
    this.words = words;
    this.#add = add;
  }

  /** Those of an element in one that has these. */
  within(name: string): Chain {
    this.#within ??= new Map();
    let chain = this.#within.get(name);
    if (chain === undefined) {
      chain = new Chain(this.#add(name, this.words), this.#add);
      this.#within.set(name, chain);
    }
    return chain;
  }
}

/** Puts the words of an element before those of the elements around it, each once. */
function joining(): (names: string, outer: Names) => Names {
  const wordsOf = remembering(wordsIn);
  return (names, outer) => {
    const words = wordsOf(names);
    return words.length === 0 ? outer : joined(words, outer);
  };
}

function joined(words: Names, outer: Names): Names {
  const all = words.slice(0, MOST_NAMES);
  for (const word of outer) {
    if (all.length === MOST_NAMES) break;
    if (!words.includes(word)) all.push(word);
  }
  return all;
}

/** Everything an element is called. */
function namesOf(attribs: Element['attribs']): string {
  let names = '';
  for (const attribute of NAMING_ATTRIBUTES) {
    const value = attribs[attribute];
    if (value !== undefined) names = names === '' ? value : `${names} ${value}`;
  }
  return attribs['aria-hidden'] === 'true' ? names + KEPT_QUIET : names;
}

/** So many characters of names are read. */
const MOST_READ = 1000;
const LONGEST_WORD = 24;

/**
 * The words of names, in lower case, each once; single letters and numbers say nothing. `articleBody` is two words,
 * `HTMLText` too.
 */
function wordsIn(names: string): Names {
  const words = youngList<string>();
  const end = Math.min(names.length, MOST_READ);
  let start = 0;
  let isSmall = true;
  let last = OTHER;
  for (let i = 0; i <= end; i++) {
    const kind = i < end ? kindAt(names, i) : OTHER;
    const isHump = kind === CAPITAL && (last === SMALL || (last === CAPITAL && isSmallAt(names, i + 1, end)));
    if (kind === OTHER || isHump) {
      addWord(words, names.slice(start, i), isSmall);
      start = kind === OTHER ? i + 1 : i;
      isSmall = true;
    }
    if (kind > SMALL) isSmall = false;
    last = kind;
  }
  return words;
}

function isSmallAt(names: string, i: number, end: number): boolean {
  return i < end && kindAt(names, i) === SMALL;
}

/** @param isSmall whether it is in small letters of English: most are, and to make sure takes time */
function addWord(words: string[], printed: string, isSmall: boolean): void {
  if (printed.length < 2 || printed.length > LONGEST_WORD) return;
  const word = isSmall ? printed : printed.toLowerCase();
  if (!words.includes(word)) words.push(word);
}

const OTHER = 0;
const SMALL = 1;
const CAPITAL = 2;
/** Of any other script; it makes no humps. */
const LETTER = 3;

function kindAt(names: string, i: number): number {
  const code = unitAt(names, i);
  if (code >= 97 && code <= 122) return SMALL;
  if (code >= 65 && code <= 90) return CAPITAL;
  return code >= 0xaa ? LETTER : OTHER;
}
