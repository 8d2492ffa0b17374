import type { ChildNode, Element } from 'domhandler';
import { elementAround } from '../../html/ancestors.ts';
import { isElement, traverse } from '../../html/traverse.ts';
import { besideIn } from './not-for-eyes.ts';

/** What a line that opens something is wrapped in no more of. */
const MOST_WRAPPED = 3;
/** Less text, links left out, is a menu or a form. */
const FEWEST_CHARACTERS = 40;
/** Prose has no more elements above it. */
const MOST_ABOVE_PROSE = 100;
const NO_PROSE: ReadonlySet<string> = new Set(['a', 'script', 'style']);
const OF_SITE: ReadonlySet<string> = new Set(['footer', 'form', 'header', 'nav']);
const OPENING: ReadonlySet<string> = new Set(['button', 'tab']);

/**
 * Whether an element that is hidden holds what readers open by the line right above it: the answer to a question, a
 * part of a long page.
 */
export function isOpenedFromAbove(element: Element): boolean {
  const above = besideIn(element, 'prev');
  if (above === null || !opens(above) || element.attribs.role === 'tabpanel') return false;
  if (elementAround(element, ({ name }) => OF_SITE.has(name)) !== null) return false;
  return hasProse(element);
}

function opens(line: ChildNode): boolean {
  let node: ChildNode | undefined = line;
  for (let out = 0; node !== undefined && isElement(node) && out <= MOST_WRAPPED; out++) {
    const { role, 'aria-expanded': expanded } = node.attribs;
    if (expanded !== undefined || OPENING.has(role ?? '')) return true;
    node = node.children.find(isElement);
  }
  return false;
}

function hasProse(element: Element): boolean {
  let length = 0;
  let elements = 0;
  traverse(element, {
    enter: ({ name }) => !NO_PROSE.has(name) && length < FEWEST_CHARACTERS && elements++ < MOST_ABOVE_PROSE,
    text: ({ data }) => {
      length += data.trim().length;
    },
    leave: () => {},
  });
  return length >= FEWEST_CHARACTERS;
}
