import type { ParentNode } from 'domhandler';
import type { Markup } from '../../types.ts';
import type { Run } from './run.ts';

/** A picture stands within no more elements of its own than this. */
const MOST_AROUND = 5;

/** Where the picture stands that is right above a run: with it in one element, or in the element before. */
export function pictureAbove({ element, picture }: Run): Markup['picture'] {
  let at: ParentNode | null | undefined = picture;
  for (let out = 0; at && out < MOST_AROUND; out++) {
    if (at === element) return 'with it';
    if (at.parent === element.parent) return element.parent === null ? undefined : 'before it';
    at = at.parent;
  }
  return undefined;
}
