import type { ChildNode } from 'domhandler';
import { isElement } from './traverse.ts';

/** Whether a node is a formula, or holds one right within. */
export function isFormula(node: ChildNode | null): boolean {
  if (node === null || !isElement(node)) return false;
  return node.name === 'math' || node.children.some((child) => isElement(child) && child.name === 'math');
}

/** What draws a formula stands beside the same as a formula: a picture of it, or letters set in their places. */
export function isBesideFormula({ prev, next }: ChildNode): boolean {
  return isFormula(prev) || isFormula(next);
}
