import type { Text } from 'domhandler';
import { isElement } from '../../html/traverse.ts';

const NUMBER = /^[+−-]?\d+$/;

/**
 * A number that is set higher right behind another, so that it can be told from it: `10^6` for `10<sup>6</sup>`, and
 * `1804[1]` where that leads to a note. With the digits of the line it would be another number, with raised digits a
 * word that does not stand in the page.
 */
export function asRaised(node: Text, before: Text | undefined): string {
  const { data } = node;
  if (!NUMBER.test(data) || before === undefined || !/\d$/.test(before.data)) return data;
  const around = elementsOfItsOwn(node);
  if (!around.includes('sup')) return data;
  return around.includes('a') ? `[${data}]` : `^${data}`;
}

/** The names of the elements that hold a text and nothing else, up to the one that sets it higher and a link around that. */
function elementsOfItsOwn({ parent }: Text): string[] {
  const names: string[] = [];
  for (let at = parent; at !== null && isElement(at) && at.children.length === 1; at = at.parent) {
    if (names.includes('sup') && at.name !== 'a') break;
    names.push(at.name);
  }
  return names;
}
