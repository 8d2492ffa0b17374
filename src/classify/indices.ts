/** Where in a list those stand that are wanted. */
export function indicesWhere<T>(
  items: ArrayLike<T>,
  isWanted: (item: T, index: number) => boolean,
  from = 0,
): number[] {
  const found: number[] = [];
  for (let i = from; i < items.length; i++) if (isWanted(items[i] as T, i)) found.push(i);
  return found;
}
