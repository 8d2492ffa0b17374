/**
 * An empty list for something of a page. V8 makes what is written as `[]` or `{}` among the old objects, once most of
 * what was made at that place outlived a collection. But all that is made for a page is forgotten with it: dead among
 * the old, it keeps whatever it leads to, and so the page, until all memory is looked through. Lists made so, and
 * objects of classes, are always made young.
 */
export function youngList<T>(): T[] {
  return Array.of<T>();
}
