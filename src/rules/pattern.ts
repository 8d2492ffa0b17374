/** The pattern of a rule that is one: what stands between slashes. */
export function patternIn(line: string): string | undefined {
  return /^\/(.+)\/$/.exec(line)?.[1];
}
