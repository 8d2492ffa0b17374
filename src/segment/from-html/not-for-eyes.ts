import type { ChildNode, Element } from 'domhandler';
import { FOR_EARS, FOR_PAPER } from '../../data/unseen-classes.ts';
import { elementAround } from '../../html/ancestors.ts';
import { isElement, traverse } from '../../html/traverse.ts';
import { isBlock } from './elements.ts';

/** Asked first, for it takes the least time. */
const MAY_BE_FOR_EARS = /hidden|sr|screen|a11y|access|assist|visib|\bvh\b/i;

/**
 * Whether an element says to screen readers alone what belongs to no text: where a link opens, a large initial once
 * more, or signs without a letter. Other words for them are labels, by which dates and bylines are known.
 */
export function isForEars(element: Element): boolean {
  const names = element.attribs.class ?? '';
  if (!MAY_BE_FOR_EARS.test(names) || !isCalled(names, FOR_EARS)) return false;
  return isOfLink(element) || isBesideInitial(element) || !/[\p{L}\p{N}]/u.test(textIn(element));
}

/** `<p class="print-only">`; Bootstrap and Tailwind say of the screen in another name that it is not seen there. */
export function isForPaper({ attribs: { class: names } }: Element): boolean {
  return names?.includes('print') === true && isCalled(names, FOR_PAPER) && !SEEN_ON_SCREEN.test(names);
}

/** `class="d-flex d-print-block"` is seen in both. */
const SEEN_ON_SCREEN = /(?:^|\s)(?:d-(?:block|flex|inline|grid)|block|flex|grid|inline(?:-block)?)(?:\s|$)/;

function isCalled(names: string, known: ReadonlySet<string>): boolean {
  return names.split(/\s+/).some((name) => known.has(name.replace(/[-_]/g, '').toLowerCase()));
}

/** `<a>the report <span class="sr-only">(opens in a new window)</span></a>`, or the same behind the link. */
function isOfLink(element: Element): boolean {
  const link = elementAround(element, ({ name }) => name === 'a', isBlock);
  if (link !== null) return textIn(link).trim().length > textIn(element).trim().length;
  return isNamed(besideIn(element, 'prev'), 'a');
}

function isNamed(node: ChildNode | null, name: string): boolean {
  return node !== null && isElement(node) && node.name === name;
}

/** `<span aria-hidden="true">T</span><span class="sr-only">T</span>he`: the one that is seen is taken. */
function isBesideInitial(element: Element): boolean {
  const own = textIn(element).trim();
  if (own.length > MOST_IN_INITIAL) return false;
  return [besideIn(element, 'prev'), besideIn(element, 'next')].some(
    (node) => isKeptQuiet(node) && textIn(node).trim().toLowerCase() === own.toLowerCase(),
  );
}

/** A letter, and a mark before it. */
const MOST_IN_INITIAL = 3;

function isKeptQuiet(node: ChildNode | null): node is Element {
  return node !== null && isElement(node) && node.attribs['aria-hidden'] === 'true';
}

/** Whether an element that screen readers pass over says again what stands right before or behind it. */
export function isQuietCopy(element: Element): boolean {
  const own = textIn(element).trim();
  if (own.length <= MOST_IN_INITIAL) return false;
  return [besideIn(element, 'prev'), besideIn(element, 'next')].some(
    (node) => node !== null && isElement(node) && !isKeptQuiet(node) && textIn(node).trim() === own,
  );
}

/** What stands beside an element, white space apart. */
export function besideIn(element: Element, side: 'prev' | 'next'): ChildNode | null {
  let beside = element[side];
  while (beside?.type === 'text' && beside.data.trim() === '') beside = beside[side];
  return beside;
}

/** Longer texts are no copies. */
const MOST_READ = 5000;
const MOST_WITHIN = 500;

function textIn(element: Element): string {
  let text = '';
  let elements = 0;
  traverse(element, {
    enter: () => text.length < MOST_READ && elements++ < MOST_WITHIN,
    text: ({ data }) => {
      if (text.length < MOST_READ) text += data;
    },
    leave: () => {},
  });
  return text;
}
