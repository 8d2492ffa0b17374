import type { ChildNode, Document, Element, ParentNode, Text } from 'domhandler';

/** Hears of elements as they begin and end, in the order of the page. */
export interface ElementVisitor {
  enter: (element: Element) => void;
  leave: (element: Element) => void;
}

/** What is done on the way. */
export interface Visitor extends ElementVisitor {
  /** Comes to an element; says whether to look into it. One that is not looked into is not left either. */
  enter: (element: Element) => boolean;
  text: (node: Text) => void;
}

/**
 * Visits all that stands within a node, in the order of the page. It follows the links between the nodes and
 * calls nothing within itself, for pages may be nested deeper than calls can be.
 */
export function traverse(root: Document | Element, visitor: Visitor): void {
  let node = root.firstChild;
  while (node !== null) node = visit(node, visitor) ?? nextAfter(node, root, visitor);
}

/** Visits one node, and gives the first within it, if it is to be looked into. */
function visit(node: ChildNode, visitor: Visitor): ChildNode | null {
  if (isText(node)) visitor.text(node);
  if (!isElement(node) || !visitor.enter(node)) return null;
  if (node.firstChild === null) visitor.leave(node);
  return node.firstChild;
}

/** The next node that is not within this one; leaves every element that ends between the two. */
function nextAfter(node: ChildNode, root: Document | Element, visitor: Visitor): ChildNode | null {
  let at = node;
  while (at.next === null) {
    const outer: ParentNode | null = at.parent;
    if (outer === null || outer === root || !isElement(outer)) return null;
    visitor.leave(outer);
    at = outer;
  }
  return at.next;
}

/** Every step of a walk asks this: of what a node is in itself, not of what its class says of all. */
export function isElement(node: ChildNode | ParentNode): node is Element {
  const { type } = node;
  return type === 'tag' || type === 'script' || type === 'style';
}

function isText(node: ChildNode): node is Text {
  return node.type === 'text';
}
