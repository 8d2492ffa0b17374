import type { Document, Element, Text } from 'domhandler';
import type { Markup } from '../types.ts';

/** What a page of HTML holds besides its blocks, for the structure of its story. */
export interface ParsedHtml {
  /** Where the text of each block stands. */
  places: ReadonlyMap<Markup, Place>;
  /** All its images, and what plays something from elsewhere, in order. */
  images: readonly Element[];
  /** The address that relative ones stand to, as the page gives it. */
  base: string | undefined;
}

/** Where a block's text stands in a page. */
export interface Place {
  /** The innermost element around it that has lines of its own. */
  element: Element | Document;
  /** The nodes that hold the text, in order; never none. */
  leaves: readonly Text[];
  /** Those of them that a gap is seen before where the source has none. */
  parted?: ReadonlySet<Text> | undefined;
  /** The picture right above it. */
  picture?: Element | undefined;
}
