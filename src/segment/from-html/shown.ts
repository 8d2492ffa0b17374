import type { Document, Element } from 'domhandler';
import { isBesideText } from './beside-text.ts';
import { isForNoScript, isUnseen, isVeiled } from './hidden.ts';
import type { Run } from './run.ts';
import { findRuns } from './runs.ts';
import { hiddenBySheets } from './style-sheets.ts';

/** What is shown where no scripts run tells of the story if it has so many characters, and else that none run. */
const MUCH = 400;

/**
 * The runs of text that a reader sees. What a style hides is left out: menus, notices, dialogs; and what is there for
 * browsers without scripts. But where that is most of what the page has to say, its story is what scripts reveal by
 * and by, and it is all taken.
 * @param styles the page's own style sheets.
 */
export function shownRuns(document: Document, styles: readonly Element[]): Run[] {
  const isHidden = hiddenBySheets(styles);
  const shown =
    isHidden === null ? null : runsWithout((element) => isVeiled(element) || isHidden(element), document);
  return shown?.isMost ? shown.runs : shownUntilStyled(document);
}

/** The same with the styles of single elements alone. */
function shownUntilStyled(document: Document): Run[] {
  const { runs, hidden, isMost } = runsWithout(isVeiled, document);
  if (isMost) return runs;
  return findRuns(
    document,
    (element) => isNoText(element) || (isForNoScript(element) && !hidden.has(element)),
  );
}

interface Shown {
  runs: Run[];
  /** What is left out, but for what says that no scripts run. */
  hidden: ReadonlyMap<Element, Run[]>;
  /** Whether at least as much is shown as is hidden. */
  isMost: boolean;
}

function runsWithout(isVeil: (element: Element) => boolean, document: Document): Shown {
  const veiled: Element[] = [];
  const runs = findRuns(document, (element) => {
    if (isNoText(element)) return true;
    if (!isVeil(element)) return false;
    veiled.push(element);
    return true;
  });
  const hidden = new Map(veiled.map((element) => [element, findRuns(element, isNoText)]));
  for (const [element, within] of hidden)
    if (isForNoScript(element) && unlinked(within) < MUCH) hidden.delete(element);
  return { runs, hidden, isMost: unlinked([...hidden.values()].flat()) <= unlinked(runs) };
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
