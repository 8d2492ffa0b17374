import type { Element } from 'domhandler';
import { isElement, traverse } from '../../html/traverse.ts';
import { BLOCK_ELEMENTS } from './elements.ts';

/** A cell with more text than this holds prose: its table lays the page out. */
const LONGEST_CELL = 200;

/**
 * Whether a table's row reads as one line of data: several cells, and in them a few words each, nothing that
 * stands on lines of its own.
 */
export function isDataRow(row: Element): boolean {
  const cells = row.children.filter(isElement).filter(isCell);
  return cells.length > 1 && cells.every(isShortLine);
}

export function isCell({ name }: Element): boolean {
  return name === 'td' || name === 'th';
}

/** Each cell is looked at as far as its first block, so rows within rows are not looked at again and again. */
function isShortLine(cell: Element): boolean {
  let length = 0;
  let isShort = true;
  const full = () => {
    isShort = false;
  };
  traverse(cell, {
    enter: ({ name }) => {
      if (BLOCK_ELEMENTS.has(name)) full();
      return isShort;
    },
    text: ({ data }) => {
      length += data.length;
      if (length > LONGEST_CELL) full();
    },
    leave: () => {},
  });
  return isShort;
}
