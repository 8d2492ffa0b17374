import type { Text } from 'domhandler';
import { isElement } from '../../html/traverse.ts';

const RAISED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789+-−'].map((sign, i) => [sign, '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻'.charAt(i)]),
);
const NUMBER = /^[+−-]?\d+$/;

/**
 * What readers see of a text that is set higher right behind a number: `10<sup>6</sup>`, or the sign of a note to
 * `1804`. With the digits of the line it would be another number.
 */
export function asRaised(node: Text, before: Text | undefined): string {
  const { data } = node;
  if (!NUMBER.test(data) || before === undefined || !/\d$/.test(before.data) || !isRaised(node)) return data;
  return data.replace(/[+−\d-]/g, (sign) => RAISED[sign] ?? sign);
}

/** Whether a text is all that is set higher, be it in a link. */
function isRaised({ parent }: Text): boolean {
  let at = parent;
  while (at !== null && isElement(at) && at.children.length === 1 && at.name !== 'sup') at = at.parent;
  return at !== null && isElement(at) && at.name === 'sup';
}
