/** Whether an element of this name is a heading. */
export function isHeading(name: string): boolean {
  return /^h[1-6]$/.test(name);
}
