import type { Element, ParentNode } from 'domhandler';
import { isElement } from './traverse.ts';

/**
 * Makes something for an element out of what was made for the one around it, and remembers both. It goes outwards
 * and back without calling itself, for pages may be nested deeper than calls can be.
 * @param outermost what is made for everything that is no element, or from which on nothing is inherited.
 * @param make makes the thing for an element from that of its parent.
 * @param top where inheriting begins; the whole page, if it is not given.
 */
export function inherit<T>(
  outermost: T,
  make: (outer: T, element: Element) => T,
  top: ParentNode | null = null,
): Inherited<T> {
  const known = new Map<ParentNode, T>();
  if (top !== null) known.set(top, outermost);
  return {
    of: (node) => {
      const own = node === null ? undefined : known.get(node);
      if (own !== undefined) return own;
      const fresh: Element[] = [];
      let at = node;
      for (; at !== null && isElement(at) && !known.has(at); at = at.parent) fresh.push(at);
      let made = (at === null ? undefined : known.get(at)) ?? outermost;
      for (const element of fresh.reverse()) {
        made = make(made, element);
        known.set(element, made);
      }
      return made;
    },
    nearest: (node) => {
      let at = node;
      while (at !== null && !known.has(at)) at = at.parent;
      return (at === null ? undefined : known.get(at)) ?? outermost;
    },
  };
}

export interface Inherited<T> {
  /** What is made for a node. */
  of: (node: ParentNode | null) => T;
  /** What was made for a node, or for the nearest around it for which something was; makes nothing. */
  nearest: (node: ParentNode | null) => T;
}
