import type { ChildNode, Element, Text } from 'domhandler';
import { isElement } from '../../html/traverse.ts';

const NUMBER = /^[+−-]?\d+$/;

/**
 * A number that is set higher right behind a word, so that it can be told from it: `10^6` for `10<sup>6</sup>`, and
 * `1804[1]` where that leads to a note. With the digits of the line it would be another number, with raised digits a
 * word that does not stand in the page.
 */
export function asRaised(node: Text, before: Text | undefined): string {
  const { data } = node;
  if (!NUMBER.test(data) || before === undefined || isApart(node, before)) return data;
  const around = elementsOfItsOwn(node);
  if (around.some(leadsToNote)) return `[${data}]`;
  return around.some(({ name }) => name === 'sup') && /\d$/.test(before.data) ? `^${data}` : data;
}

/** Whether white space stands between two texts. */
function isApart(node: Text, before: Text): boolean {
  if (/\s$/.test(before.data)) return true;
  let at: ChildNode = node;
  while (at.prev === null && at.parent !== null && isElement(at.parent)) at = at.parent;
  return at.prev !== before && at.prev?.type === 'text';
}

/** A link set higher, or to a place in the page that is called a note. */
function leadsToNote({ name, attribs, parent }: Element, _at: number, around: readonly Element[]): boolean {
  if (name !== 'a') return false;
  if (
    around.some((one) => one.name === 'sup') ||
    (parent !== null && isElement(parent) && parent.name === 'sup')
  )
    return true;
  return NOTE.test(attribs.href ?? '');
}

const NOTE = /^#_*(?:end|foot)?note/i;

/** The elements that hold a text and nothing else, up to the one that sets it higher and a link around that. */
function elementsOfItsOwn({ parent }: Text): Element[] {
  const around: Element[] = [];
  for (let at = parent; at !== null && isElement(at) && at.children.length === 1; at = at.parent) {
    if (around.some(({ name }) => name === 'sup') && at.name !== 'a') break;
    around.push(at);
  }
  return around;
}
