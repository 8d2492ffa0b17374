import type { Element } from 'domhandler';
import { elementAround } from '../../html/ancestors.ts';
import { isElement } from '../../html/traverse.ts';
import { isBlock } from './elements.ts';

/** Whether an element that runs along within the text elsewhere has lines of its own. */
export function isSetApart(element: Element): boolean {
  return isKicker(element) || isDateOfHeadline(element);
}

const OWN_LINE = /(?:^|[;\s])display\s*:\s*(?:block|flex|grid|list-item|table)\b(?!-)/i;

/** `<span style="display: block">`: a line of its own within the text. */
export function isSetOnOwnLine({ attribs }: Element): boolean {
  return attribs.style?.includes('display') === true && OWN_LINE.test(attribs.style);
}

/** What newsrooms call the words set above a headline, which say what it is about and are no part of it. */
const KICKER =
  /kicker|roofline|overline|over-?title|dachzeile|topline|spitzmarke|eyebrow|volanta|ante-?t[ií]tulo|surtitre|occhiello/i;

const HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2']);

/** `<h1><span class="kicker">Storms</span> Bridge closed</h1>` */
function isKicker({ name, attribs, parent }: Element): boolean {
  return (
    name === 'span' &&
    attribs.class !== undefined &&
    parent !== null &&
    isElement(parent) &&
    HEADINGS.has(parent.name) &&
    KICKER.test(attribs.class)
  );
}

/** `<h1><a><time datetime="2025-05-03">May 3</time> Bridge closed</a></h1>` */
function isDateOfHeadline(element: Element): boolean {
  if (element.name !== 'time') return false;
  return elementAround(element, isBlock)?.name === 'h1';
}
