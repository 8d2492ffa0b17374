import { type Document, Element } from 'domhandler';
import type { ElementVisitor } from '../../html/traverse.ts';
import { FlatParser } from './flat-parser.ts';
import { PageHandler } from './page-handler.ts';

/** Selectors hold every node at the top of a page against every other; a page in order has a handful. */
const MOST_AT_THE_TOP = 100;

/**
 * Parses a page as HTML. What is nested too deep stands where it is, as if its elements ended at once: no word is
 * lost.
 * @param visitor is told of every element, as soon as its attributes are known, and as it ends.
 */
export function parseHtml(content: string, visitor: ElementVisitor): Document {
  const handler = new PageHandler(visitor);
  new FlatParser(handler, content).end(content);
  if (handler.root.children.length > MOST_AT_THE_TOP) wrapAll(handler.root);
  return handler.root;
}

/** Puts all that stands at the top into one element, as browsers do. */
function wrapAll(document: Document): void {
  const html = new Element('html', {}, document.children);
  for (const node of html.children) node.parent = html;
  html.parent = document;
  document.children = [html];
}
