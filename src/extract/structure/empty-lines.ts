import type { ChildNode, ParentNode } from 'domhandler';
import type { Place } from '../../html/parsed.ts';
import { isElement } from '../../html/traverse.ts';

/** Elements that hold a line each where highlighters take a listing apart. */
const LINES: ReadonlySet<string> = new Set(['div', 'li', 'p', 'tr']);

/** How many lines with nothing in them stand right before a block of a listing. */
export function emptyLinesBefore({ leaves }: Place): number {
  let count = 0;
  let breaks = 0;
  let node: ChildNode | ParentNode | null = leaves[0] ?? null;
  while (node !== null && !('name' in node && node.name === 'pre')) {
    const before: ChildNode | null = 'prev' in node ? (node.prev as ChildNode | null) : null;
    if (before !== null && hasText(before)) break;
    if (before !== null && isElement(before) && LINES.has(before.name)) count++;
    else if (before !== null && isElement(before) && before.name === 'br') breaks++;
    node = before ?? node.parent;
  }
  return count + Math.max(0, breaks - 1);
}

function hasText(node: ChildNode): boolean {
  if (node.type === 'text') return node.data.trim() !== '';
  return isElement(node) && node.children.some(hasText);
}
