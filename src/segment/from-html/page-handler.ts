import { DomHandler, type Element } from 'domhandler';
import { decodeHTML } from 'entities/decode';
import { type ElementVisitor, isElement } from '../../html/traverse.ts';

/** In the text of these nothing stands for a character but the character itself. */
const RAW: ReadonlySet<string> = new Set('script style textarea xmp'.split(' '));

/** Builds the tree of a page, knows how much is open, and tells of it. */
export class PageHandler extends DomHandler {
  readonly #visitor: ElementVisitor;
  /** The attributes of the element that is opened next. */
  attributes: Record<string, string> = {};
  /** Whether an element was opened since this was last set to false. */
  hasOpened = false;
  /** Whether what comes is the text of a program, a style or the like. */
  isRaw = false;

  constructor(visitor: ElementVisitor) {
    super(undefined, { withStartIndices: true, withEndIndices: true });
    this.#visitor = visitor;
  }

  get depth(): number {
    return this.tagStack.length;
  }

  override onopentag(name: string): void {
    super.onopentag(name, this.attributes);
    this.attributes = {};
    this.hasOpened = true;
    this.isRaw = RAW.has(name);
    this.#visitor.enter(this.tagStack.at(-1) as Element);
  }

  override ontext(text: string): void {
    super.ontext(this.isRaw ? text : decodeHTML(text));
  }

  /** At a page's end the parser closes a tag that was cut off too, and so in the end the page itself. */
  override onclosetag(): void {
    const ended = this.tagStack.at(-1);
    if (ended !== undefined && isElement(ended)) this.#visitor.leave(ended);
    super.onclosetag();
  }
}
