/** Sums of neighbouring blocks: from one block to before another; beyond the page's ends there is nothing. */
export function sumsOf(values: Float64Array): (from: number, to: number) => number {
  const above = new Float64Array(values.length + 1);
  for (let i = 0; i < values.length; i++) above[i + 1] = (above[i] as number) + (values[i] as number);
  const at = (i: number) => above[Math.min(Math.max(i, 0), values.length)] as number;
  return (from, to) => at(to) - at(from);
}
