import type { Document, Element } from 'domhandler';
import { isUnseen, isVeiled } from './hidden.ts';
import { findRuns, type Run } from './runs.ts';

/**
 * The runs of text that a reader sees. What a style hides is left out: menus, notices, dialogs. But where that is
 * most of what the page has to say, its story is what scripts reveal by and by, and it is all taken.
 */
export function shownRuns(document: Document): Run[] {
  const veiled: Element[] = [];
  const shown = findRuns(document, (element) => {
    if (isUnseen(element)) return true;
    if (!isVeiled(element)) return false;
    veiled.push(element);
    return true;
  });
  if (veiled.length === 0) return shown;
  const hidden = veiled.flatMap((element) => findRuns(element, isUnseen));
  return unlinked(hidden) > unlinked(shown) ? findRuns(document, isUnseen) : shown;
}

/** Characters that stand in no link: menus have few. */
function unlinked(runs: readonly Run[]): number {
  return runs.reduce((sum, { length, linked }) => sum + length - linked, 0);
}
