import type { ChildNode, Element, ParentNode } from 'domhandler';
import { isElement } from './traverse.ts';

type Node = ChildNode | ParentNode;

/** The innermost of what stands around a node that is wanted, looked for as far as the first that ends the search. */
export function ancestorOf(
  node: Node,
  isWanted: (around: ParentNode) => boolean,
  isEnd: (around: ParentNode) => boolean = () => false,
): ParentNode | null {
  let at = node.parent;
  while (at !== null && !isWanted(at)) at = isEnd(at) ? null : at.parent;
  return at;
}

/** The same among the elements around a node. */
export function elementAround(
  node: Node,
  isWanted: (around: Element) => boolean,
  isEnd: (around: Element) => boolean = () => false,
): Element | null {
  let at = node.parent;
  while (at !== null && isElement(at)) {
    if (isWanted(at)) return at;
    if (isEnd(at)) return null;
    at = at.parent;
  }
  return null;
}
