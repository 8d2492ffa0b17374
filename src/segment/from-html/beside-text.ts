import type { Element, ParentNode } from 'domhandler';
import { isHeading } from '../../html/headings.ts';
import { isElement } from '../../html/traverse.ts';
import { BLOCK_ELEMENTS } from './elements.ts';

/**
 * Whether readers see an element that is no part of the text it stands in: a sign that links to the heading, the links
 * to edit a section, the second copy of a formula.
 */
export function isBesideText(element: Element): boolean {
  const { name, attribs } = element;
  if (name === 'a') return isPermalink(element);
  if (attribs['aria-hidden'] === 'true' && isCopyOfFormula(element)) return true;
  return attribs.class?.includes(EDITING) === true;
}

/** What MediaWiki calls the links to edit a section, in whatever language they are. */
const EDITING = 'mw-editsection';

/** The signs by which pages offer the address of a place in them. */
const SIGN = /^(?:[#¶§∞⚓⛓]|🔗|🔖)\ufe0f?$/;
const LONGEST_SIGN = 4;

/** `<h2>The mud years<a href="#mud">¶</a></h2>`: a sign that leads to a place in the page, or stands in a heading. */
function isPermalink(link: Element): boolean {
  if (link.children.length !== 1) return false;
  const text = onlyText(link)?.trim() ?? '';
  if (text === '' || text.length > LONGEST_SIGN || !SIGN.test(text)) return false;
  return link.attribs.href?.startsWith('#') === true || isInHeading(link);
}

/** The text of an element that holds nothing else, in whatever it is wrapped. */
function onlyText({ children }: Element): string | null {
  let within = children;
  while (within.length === 1) {
    const [only] = within;
    if (only === undefined) return null;
    if (only.type === 'text') return only.data;
    if (!isElement(only)) return null;
    within = only.children;
  }
  return null;
}

function isInHeading({ parent }: Element): boolean {
  let around: ParentNode | null = parent;
  while (around !== null && isElement(around) && !BLOCK_ELEMENTS.has(around.name)) around = around.parent;
  return around !== null && isElement(around) && isHeading(around.name);
}

/** What draws a formula for the eye stands beside the same in MathML, which says how its parts belong together. */
function isCopyOfFormula({ prev, next }: Element): boolean {
  return [prev, next].some((beside) => beside !== null && isElement(beside) && isFormula(beside));
}

function isFormula({ name, children }: Element): boolean {
  return name === 'math' || children.some((child) => isElement(child) && child.name === 'math');
}
