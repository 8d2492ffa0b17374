import type { Document, Element, Text } from 'domhandler';
import { youngList } from '../../young.ts';
import type { Marks } from './notes.ts';

/** Text that runs along without a break, from the first word to the last. */
export class Run {
  /** The element the text stands in: the innermost that has lines of its own. */
  element: Element | Document;
  /** The nodes that hold the text, in order. */
  readonly leaves = youngList<Text>();
  /** Those of them that a gap is seen before where the source has none. */
  parted: Set<Text> | undefined;
  /** The text as it stands in the page, a space or line end for each forced break. */
  text = '';
  /** Characters in all, within links, and within emphasis. */
  length = 0;
  linked = 0;
  weighty = 0;
  /** Characters in italics or small type, and not bold. */
  quiet = 0;
  /** Links that hold some of the text. */
  links = 0;
  /** Whether a blank line is shown before it. */
  spaced: boolean;
  /** Whether it opens the item of a list. */
  opensItem = false;
  /** The picture right above it. */
  picture: Element | undefined;
  /** Where it stands in the page and leads to. */
  marks: Marks | undefined;
  /** What a `time` element in it states for machines. */
  time: string | undefined;
  /** The same for one that states the last change, by its name or the words before it. */
  timeOfChange: string | undefined;
  /** How much of the text had come by the last of them. */
  textBeforeTime = 0;
  /** The texts in it of elements that are called after an author, or lead to one. */
  authors: string[] | undefined;

  constructor(element: Element | Document, spaced: boolean) {
    this.element = element;
    this.spaced = spaced;
  }
}
