import type { Element, Text } from 'domhandler';

/** Text that runs along without a break, while it is gathered. */
export interface Run {
  /** The element that the text stands in: the innermost that has lines of its own. */
  element: Element;
  /** The nodes that hold the text, in order. */
  leaves: Text[];
  /** The text, white space folded within each node; a forced line break is a line end. */
  text: string;
  /** Characters in all, within links, and within emphasis. */
  length: number;
  linked: number;
  weighty: number;
  /** Links that hold some of the text. */
  links: number;
  /** Whether a forced line break was the last that came. */
  broken: boolean;
}

export function openRun(element: Element): Run {
  return { element, leaves: [], text: '', length: 0, linked: 0, weighty: 0, links: 0, broken: false };
}
