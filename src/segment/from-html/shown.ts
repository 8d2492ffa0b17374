import type { Document, Element } from 'domhandler';
import { isBesideText } from './beside-text.ts';
import { isForNoScript, isUnseen, isVeiled } from './hidden.ts';
import { findRuns, type Run } from './runs.ts';

/** What is shown where no scripts run tells of the story if it has so many characters, and else that none run. */
const MUCH = 400;

/**
 * The runs of text that a reader sees. What a style hides is left out: menus, notices, dialogs; and what is there for
 * browsers without scripts. But where that is most of what the page has to say, its story is what scripts reveal by
 * and by, and it is all taken.
 */
export function shownRuns(document: Document): Run[] {
  const veiled: Element[] = [];
  const shown = findRuns(document, (element) => {
    if (isNoText(element)) return true;
    if (!isVeiled(element)) return false;
    veiled.push(element);
    return true;
  });
  const hidden = new Map(veiled.map((element) => [element, findRuns(element, isNoText)]));
  for (const [element, runs] of hidden)
    if (isForNoScript(element) && unlinked(runs) < MUCH) hidden.delete(element);
  if (unlinked([...hidden.values()].flat()) <= unlinked(shown)) return shown;
  return findRuns(
    document,
    (element) => isNoText(element) || (isForNoScript(element) && !hidden.has(element)),
  );
}

/** The text in an element as a reader sees it. */
export function textShownIn(element: Element): string {
  return findRuns(element, isNoText)
    .map(({ text }) => text)
    .join(' ');
}

/** Whether nothing in an element is text of the page. */
function isNoText(element: Element): boolean {
  return isUnseen(element) || isBesideText(element);
}

/** Characters that stand in no link: menus have few. */
function unlinked(runs: readonly Run[]): number {
  return runs.reduce((sum, { length, linked }) => sum + length - linked, 0);
}
