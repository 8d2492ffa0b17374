import type { Element } from 'domhandler';

/** Smaller ones, in pixels, are icons and counters of readers. */
const SMALLEST = 60;
const DECORATION =
  /(?:^|[^a-z])(?:avatar|badge|blank|emoji|favicon|gravatar|icon|logo|pixel|spacer|sprite|tracking)s?(?:[^a-z]|$)/i;

/** Whether an image is an icon, the portrait of a reader or the like, by its size and what it is called. */
export function isDecoration({ attribs }: Element): boolean {
  const { width, height, class: names = '', id = '' } = attribs;
  return isSmall(width) || isSmall(height) || isCalledDecoration(`${names} ${id}`);
}

/** Whether an element or a file is called so. */
export function isCalledDecoration(name: string): boolean {
  return DECORATION.test(name);
}

function isSmall(size: string | undefined): boolean {
  return size !== undefined && Number.parseInt(size, 10) < SMALLEST;
}
