import type { Element, ParentNode } from 'domhandler';
import { isElement, traverse } from '../../html/traverse.ts';
import { remembering } from '../../remembering.ts';
import { isBlock } from './elements.ts';

/** A cell with more text than this holds prose: its table lays the page out ... */
const LONGEST_CELL = 200;
/** ... unless it says by the heads of its columns that it does not. */
const LONGEST_UNDER_HEADS = 600;
/** What the cells of a table of data may hold that stands on lines of its own. */
const IN_CELLS: ReadonlySet<string> = new Set(
  'address blockquote center dd div dl dt h3 h4 h5 h6 li ol p ul'.split(' '),
);
/** What none of them holds. */
const OF_LAYOUT: ReadonlySet<string> = new Set(
  'audio embed iframe input object select textarea video'.split(' '),
);

/**
 * Says of a table's rows whether each reads as one line of data: several cells, and in them a few words each. Where
 * these stand on lines of their own, as paragraphs or in boxes, only a table that is a grid is one of data.
 */
export function rowReader(): (row: Element) => boolean {
  const isOfData = remembering(isGrid);
  return (row) => {
    if (isLine(row)) return true;
    const table = tableAround(row);
    return table !== null && isOfData(table);
  };
}

function isLine(row: Element): boolean {
  const cells = cellsOf(row);
  return cells.length > 1 && cells.every((cell) => isShort(cell, LONGEST_CELL, isBlock));
}

export function isCell({ name }: Element): boolean {
  return name === 'td' || name === 'th';
}

function cellsOf(row: Element): Element[] {
  return row.children.filter(isElement).filter(isCell);
}

const GROUPS: ReadonlySet<string> = new Set(['thead', 'tbody', 'tfoot']);

function tableAround({ parent }: Element): Element | null {
  let around: ParentNode | null = parent;
  if (around !== null && isElement(around) && GROUPS.has(around.name)) around = around.parent;
  return around !== null && isElement(around) && around.name === 'table' ? around : null;
}

function rowsIn({ children }: Element): Element[] {
  return children
    .filter(isElement)
    .flatMap((child) => (child.name === 'tr' ? [child] : GROUPS.has(child.name) ? rowsIn(child) : []));
}

/** Whether a table has rows of as many cells each, several, that hold no more than a few words or lines. */
function isGrid(table: Element): boolean {
  const rows = rowsIn(table).map(cellsOf);
  const [first = []] = rows;
  if (rows.length < 2 || !rows.some(({ length }) => length > 1) || !areAsWide(rows)) return false;
  const isHeaded = first.length > 1 && first.every(({ name }) => name === 'th');
  const longest = isHeaded ? LONGEST_UNDER_HEADS : LONGEST_CELL;
  return rows.every((cells) => cells.every((cell) => isShort(cell, longest, isOfLayout)));
}

function isOfLayout({ name }: Element): boolean {
  return OF_LAYOUT.has(name) || (isBlock({ name }) && !IN_CELLS.has(name));
}

/** Rows that cells of others reach down into have fewer of their own. */
function areAsWide(rows: readonly (readonly Element[])[]): boolean {
  if (rows.flat().some(({ attribs }) => spanOf(attribs.rowspan) > 1)) return true;
  const widths = new Set(
    rows.map((cells) => cells.reduce((sum, { attribs }) => sum + spanOf(attribs.colspan), 0)),
  );
  return widths.size === 1;
}

function spanOf(stated: string | undefined): number {
  return Number.parseInt(stated ?? '1', 10) || 1;
}

/** Each cell is looked at as far as the first that ends it, so rows within rows are not looked at again and again. */
function isShort(cell: Element, longest: number, isEnd: (element: Element) => boolean): boolean {
  let length = 0;
  let goesOn = true;
  const end = () => {
    goesOn = false;
  };
  traverse(cell, {
    enter: (element) => {
      if (isEnd(element)) end();
      return goesOn;
    },
    text: ({ data }) => {
      length += data.length;
      if (length > longest) end();
    },
    leave: () => {},
  });
  return goesOn;
}
