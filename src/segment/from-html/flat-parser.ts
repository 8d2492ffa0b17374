import { decodeHTMLAttribute } from 'entities/decode';
import { Parser } from 'htmlparser2';
import { attributeNamed } from './attributes.ts';
import { UNSEEN_ELEMENTS } from './elements.ts';
import type { PageHandler } from './page-handler.ts';
import { FastTokenizer } from './tokenizer.ts';

/**
 * Browsers nest elements no deeper than this (https://developer.chrome.com/docs names 512 for Chrome). Here it is
 * what keeps the time in proportion: at every tag the parser looks through all that is open.
 */
const DEEPEST = 512;

/** Their content is one text up to their end, so they hold no further elements. */
const TEXT_ONLY: ReadonlySet<string> = new Set('script style textarea title'.split(' '));

/**
 * Takes elements that are too deep for ones that hold nothing, such as `<br>`. The parser asks twice whether a
 * tag opens such a one, before and after it tells of it, and once more for a tag that closes something.
 *
 * The tokenizer leaves references to characters alone, which lets it skip texts and values in one go; most have
 * none. Of attributes only those are taken that are read.
 */
export class FlatParser extends Parser {
  readonly #handler: PageHandler;
  readonly #content: string;
  #attribute: string | undefined;
  #value = '';
  #holdsNothing = false;
  #isClosing = false;

  constructor(handler: PageHandler, content: string) {
    super(handler, { decodeEntities: false, Tokenizer: FastTokenizer });
    this.#handler = handler;
    this.#content = content;
  }

  override onattribname(start: number, end: number): void {
    this.#attribute = attributeNamed(this.#content.slice(start, end));
  }

  override onattribdata(start: number, end: number): void {
    if (this.#attribute !== undefined) this.#value = decodeHTMLAttribute(this.#content.slice(start, end));
  }

  /** Of several attributes of a name the first counts. */
  override onattribend(): void {
    if (this.#attribute === undefined) return;
    this.#handler.attributes[this.#attribute] ??= this.#value;
    this.#value = '';
  }

  /** `<script/>` is taken for `<script>`, but the text after it is read as any other. */
  override onselfclosingtag(end: number): void {
    super.onselfclosingtag(end);
    this.#handler.isRaw = false;
  }

  override onclosetag(start: number, end: number): void {
    this.#handler.isRaw = false;
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
