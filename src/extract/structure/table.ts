import type { Element, ElementContent } from 'hast';
import type { BodyBlock, Inline } from '../../types.ts';
import { isRich, textOf, toInlines } from './inlines.ts';

interface Cell {
  children: readonly ElementContent[];
  /** How many columns it spans, and how many rows. */
  across: number;
  down: number;
}

const EMPTY: Cell = { children: [], across: 1, down: 1 };

/**
 * A table as rows of as many cells each: the columns and rows that a cell spans beyond its own are held by empty
 * ones, and so is the row of heads, where the table has none.
 */
export function table(node: Element): BodyBlock {
  const rows = rowsIn(node);
  const grid = rows.map(cellsIn);
  spread(grid);
  if (!hasHeads(node, rows[0])) grid.unshift([]);
  const width = grid.reduce((most, { length }) => Math.max(most, length), 1);
  const children = grid.map((cells) =>
    Array.from({ length: width }, (_, i): Inline[] => toInlines((cells[i] ?? EMPTY).children)),
  );
  const texts = children.map((row) => row.map(textOf));
  return { type: 'table', rows: texts, ...(children.flat().some(isRich) ? { children } : {}) };
}

/** The rows of a table, those of its head, bodies and foot too. */
function rowsIn({ children }: Element): Element[] {
  return elementsIn(children).flatMap((child) => (child.tagName === 'tr' ? [child] : rowsIn(child)));
}

/** The cells of a row. What stands beside them belongs to the next one; at the row's end, to the last. */
function cellsIn(row: Element): Cell[] {
  const cells: Cell[] = [];
  let beside: ElementContent[] = [];
  for (const child of row.children) {
    if (!isCell(child)) beside.push(child);
    else {
      cells.push(cellOf(child, beside));
      beside = [];
    }
  }
  if (beside.length > 0) {
    const last = cells.pop() ?? EMPTY;
    cells.push({ ...last, children: [...last.children, ...beside] });
  }
  return cells;
}

function cellOf({ properties, children }: Element, before: readonly ElementContent[]): Cell {
  return {
    children: [...before, ...children],
    across: spanOf(properties.colSpan),
    down: spanOf(properties.rowSpan),
  };
}

/** No cell spans more, says the HTML standard. */
const WIDEST = 1000;

function spanOf(stated: unknown): number {
  return Math.min(Number.parseInt(String(stated), 10) || 1, WIDEST);
}

/** Puts empty cells wherever a cell spans more than its own place; no row is added for it. */
function spread(grid: Cell[][]): void {
  for (const [first, cells] of grid.entries()) {
    for (let column = 0; column < cells.length; column++) {
      const { across, down } = cells[column] as Cell;
      for (const [row, spanned] of grid.slice(first, first + down).entries())
        for (let at = column; at < column + across; at++)
          if (row > 0 || at > column) spanned.splice(at, 0, EMPTY);
    }
  }
}

function hasHeads(node: Element, firstRow: Element | undefined): boolean {
  return (
    elementsIn(node.children).some(({ tagName }) => tagName === 'thead') ||
    (firstRow !== undefined && elementsIn(firstRow.children).some(({ tagName }) => tagName === 'th'))
  );
}

function elementsIn(nodes: readonly ElementContent[]): Element[] {
  return nodes.filter((node) => node.type === 'element');
}

function isCell(node: ElementContent): node is Element {
  return node.type === 'element' && (node.tagName === 'td' || node.tagName === 'th');
}
