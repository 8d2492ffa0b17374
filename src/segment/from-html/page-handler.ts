import { DomHandler, Element } from 'domhandler';
import { decodeHTML } from 'entities/decode';
import { type ElementVisitor, isElement } from '../../html/traverse.ts';
import { youngList } from '../../young.ts';
import { isTexScript, sayInTex } from './tex.ts';

/** In the text of these nothing stands for a character but the character itself. */
const RAW: ReadonlySet<string> = new Set('script style textarea xmp'.split(' '));

/** What may be a heading by its role. */
const HEADED: ReadonlySet<string> = new Set(['div', 'p', 'span']);

/** `<div role="heading" aria-level="3">` is an `h3`. */
function headingOf({ 'aria-level': level }: Attributes): string {
  return level !== undefined && /^[1-6]$/.test(level) ? `h${level}` : 'h2';
}

const EMOJI =
  /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator})(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u200d|\ufe0f)*$/u;
const LONGEST_EMOJI = 16;

/** What blogs draw as pictures, so that it looks alike everywhere: `<img class="emoji" alt="🙂">`. */
function emojiOf({ alt }: Attributes): string | null {
  return alt !== undefined && alt.length <= LONGEST_EMOJI && EMOJI.test(alt) ? alt : null;
}

/** Of a class of their own, so that they are made young. */
class Attributes {
  [name: string]: string;
}

/** Builds the tree of a page, knows how much is open, and tells of it. */
export class PageHandler extends DomHandler {
  readonly #visitor: ElementVisitor;
  /** The attributes of the element that is opened next. */
  attributes = new Attributes();
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
    const emoji = name === 'img' ? emojiOf(this.attributes) : null;
    const element = new Element(emoji === null ? this.#meant(name) : 'span', this.attributes, youngList());
    this.addNode(element);
    this.tagStack.push(element);
    this.attributes = new Attributes();
    this.hasOpened = true;
    this.isRaw = RAW.has(name);
    this.#visitor.enter(element);
    if (emoji !== null) super.ontext(emoji);
  }

  /** What stands for an element of another name is called so. */
  #meant(name: string): string {
    if (name === 'script') return isTexScript(this.attributes) ? 'math' : name;
    return this.attributes.role === 'heading' && HEADED.has(name) ? headingOf(this.attributes) : name;
  }

  override ontext(text: string): void {
    super.ontext(this.isRaw ? text : decodeHTML(text));
  }

  /** At a page's end the parser closes a tag that was cut off too, and so in the end the page itself. */
  override onclosetag(): void {
    const ended = this.tagStack.at(-1);
    if (ended !== undefined && isElement(ended)) {
      if (ended.name === 'math') sayInTex(ended);
      this.#visitor.leave(ended);
    }
    super.onclosetag();
  }
}
