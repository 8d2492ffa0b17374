import type { Element, ParentNode } from 'domhandler';
import { isElement } from './traverse.ts';

/**
 * What is made for the elements of a page, each out of what was made for the one around it. It is remembered, and
 * made outwards and back without calls within calls, for pages may be nested deeper than calls can be.
 */
export class Inherited<T> {
  readonly #outermost: T;
  readonly #make: (outer: T, element: Element) => T;
  readonly #top: ParentNode | null;
  /** Made late: most texts hold no element that something is made for. */
  #known: Map<ParentNode, T> | undefined;

  /**
   * @param outermost what is made for everything that is no element, or from which on nothing is inherited.
   * @param make makes the thing for an element from that of its parent.
   * @param top where inheriting begins; the whole page, if it is not given.
   */
  constructor(outermost: T, make: (outer: T, element: Element) => T, top: ParentNode | null = null) {
    this.#outermost = outermost;
    this.#make = make;
    this.#top = top;
  }

  /** What is made for a node. */
  of(node: ParentNode | null): T {
    if (node === null || node === this.#top) return this.#outermost;
    this.#known ??= new Map();
    const fresh: Element[] = [];
    let at: ParentNode | null = node;
    let made = this.#known.get(at);
    while (made === undefined && at !== null && at !== this.#top && isElement(at)) {
      fresh.push(at);
      at = at.parent;
      if (at !== null) made = this.#known.get(at);
    }
    made ??= this.#outermost;
    for (let i = fresh.length - 1; i >= 0; i--) {
      const element = fresh[i] as Element;
      made = this.#make(made, element);
      this.#known.set(element, made);
    }
    return made;
  }

  /** What was made for a node, or for the nearest around it for which something was; makes nothing. */
  nearest(node: ParentNode | null): T {
    let at = node;
    while (at !== null && at !== this.#top) {
      const made = this.#known?.get(at);
      if (made !== undefined) return made;
      at = at.parent;
    }
    return this.#outermost;
  }
}
