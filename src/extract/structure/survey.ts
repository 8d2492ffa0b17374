import type { Document, Element } from 'domhandler';
import type { ParsedHtml } from '../../html/parsed.ts';
import { traverse } from '../../html/traverse.ts';

/** What the structure needs of a page besides its blocks. */
export interface Survey {
  images: Element[];
  /** The addresses that relative ones stand to, as the page gives them. */
  base: string | undefined;
  canonical: string | undefined;
}

/** Finds it all in one walk, for each selector would be a walk of its own. */
export function survey({ $ }: ParsedHtml): Survey {
  const found: Survey = { images: [], base: undefined, canonical: undefined };
  traverse($.root()[0] as Document, {
    enter: (element) => {
      const { name, attribs } = element;
      if (name === 'img' || name === 'amp-img') found.images.push(element);
      else if (name === 'base') found.base ??= attribs.href;
      else if (name === 'link' && attribs.rel === 'canonical') found.canonical ??= attribs.href;
      return true;
    },
    text: () => {},
    leave: () => {},
  });
  return found;
}
