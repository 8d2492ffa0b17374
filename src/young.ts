/**
 * An empty list for something of a page. V8 makes what is written as `[]` or `{}` among the old objects, once most of
 * what was made at that place outlived a collection. But all that is made for a page is forgotten with it: dead among
 * the old, it keeps whatever it leads to, and so the page, until all memory is looked through. Copies of lists, and
 * objects of classes, are always made young; `Array.of` makes young ones too, but takes three times as long.
 */
export function youngList<T>(): T[] {
  return EMPTY.slice();
}

const EMPTY: readonly never[] = [];
