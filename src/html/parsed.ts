import type { CheerioAPI } from 'cheerio/slim';
import type { Document, Element, Text } from 'domhandler';
import type { Markup } from '../types.ts';

/** A page of HTML after it was parsed, for what its blocks do not tell. */
export interface ParsedHtml {
  /** The page, to be asked by selectors. */
  $: CheerioAPI;
  /** Where the text of each block stands. */
  places: ReadonlyMap<Markup, Place>;
}

/** Where a block's text stands in a page. */
export interface Place {
  /** The innermost element around it that has lines of its own. */
  element: Element | Document;
  /** The nodes that hold the text, in order; never none. */
  leaves: readonly Text[];
}
