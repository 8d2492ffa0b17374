import { type Document, DomHandler, Element } from 'domhandler';
import { Parser } from 'htmlparser2';
import { type ElementVisitor, isElement } from '../../html/traverse.ts';
import { UNSEEN_ELEMENTS } from './elements.ts';

/**
 * Browsers nest elements no deeper than this (https://developer.chrome.com/docs names 512 for Chrome). Here it is
 * what keeps the time in proportion: at every tag the parser looks through all that is open.
 */
const DEEPEST = 512;

/** Selectors hold every node at the top of a page against every other; a page in order has a handful. */
const MOST_AT_THE_TOP = 100;

/** Their content is one text up to their end, so they hold no further elements. */
const TEXT_ONLY: ReadonlySet<string> = new Set('script style textarea title'.split(' '));

/**
 * Parses a page as HTML. What is nested too deep stands where it is, as if its elements ended at once: no word is
 * lost.
 * @param visitor is told of every element, as soon as its attributes are known, and as it ends.
 */
export function parseHtml(content: string, visitor: ElementVisitor): Document {
  const handler = new DepthHandler(visitor);
  new FlatParser(handler).end(content);
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

/** Knows how much is open, and tells of it. */
class DepthHandler extends DomHandler {
  readonly #visitor: ElementVisitor;
  /** Whether an element was opened since this was last set to false. */
  hasOpened = false;

  constructor(visitor: ElementVisitor) {
    super(undefined, { withStartIndices: true, withEndIndices: true });
    this.#visitor = visitor;
  }

  get depth(): number {
    return this.tagStack.length;
  }

  override onopentag(name: string, attributes: Record<string, string>): void {
    super.onopentag(name, attributes);
    this.hasOpened = true;
    this.#visitor.enter(this.tagStack.at(-1) as Element);
  }

  /** At a page's end the parser closes a tag that was cut off too, and so in the end the page itself. */
  override onclosetag(): void {
    const ended = this.tagStack.at(-1);
    if (ended !== undefined && isElement(ended)) this.#visitor.leave(ended);
    super.onclosetag();
  }
}

/**
 * Takes elements that are too deep for ones that hold nothing, such as `<br>`. The parser asks twice whether a
 * tag opens such a one, before and after it tells of it, and once more for a tag that closes something.
 */
class FlatParser extends Parser {
  readonly #handler: DepthHandler;
  #holdsNothing = false;
  #isClosing = false;

  constructor(handler: DepthHandler) {
    super(handler);
    this.#handler = handler;
  }

  override onclosetag(start: number, end: number): void {
    this.#isClosing = true;
    super.onclosetag(start, end);
    this.#isClosing = false;
    this.#handler.hasOpened = false;
  }

  protected override isVoidElement(name: string): boolean {
    if (this.#isClosing) return super.isVoidElement(name);
    if (!this.#handler.hasOpened) this.#holdsNothing = super.isVoidElement(name) || this.#isTooDeep(name);
    this.#handler.hasOpened = false;
    return this.#holdsNothing;
  }

  /** What nobody sees may go deeper, for its content must not come to light. */
  #isTooDeep(name: string): boolean {
    const { depth } = this.#handler;
    return depth > DEEPEST && !TEXT_ONLY.has(name) && (depth > 2 * DEEPEST || !UNSEEN_ELEMENTS.has(name));
  }
}
