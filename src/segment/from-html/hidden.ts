import type { Element } from 'domhandler';
import { isFormula } from '../../html/formulas.ts';
import { UNSEEN_ELEMENTS } from './elements.ts';
import { isForPaper } from './not-for-eyes.ts';
import { isOpenedFromAbove } from './opened.ts';

const HIDING_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** What React streams late comes in hidden containers of these ids; its script moves it to where it is seen. */
const STREAMED = /^S:[\da-f]+$/i;

/** Whether an element is never seen, whatever the page's scripts do. */
export function isUnseen(element: Element): boolean {
  const { name, attribs } = element;
  // The content of an element that scripts would build is shown where the page says so.
  if (name === 'template') return attribs.shadowrootmode === undefined;
  if (UNSEEN_ELEMENTS.has(name)) return true;
  if (name === 'dialog') return attribs.open === undefined;
  if (attribs.hidden === undefined || attribs.hidden === 'until-found') return false;
  return !STREAMED.test(attribs.id ?? '') && !isOpenedFromAbove(element);
}

/** Whether an element is not seen until a script gives it another style, or only where no scripts run or on paper. */
export function isVeiled(element: Element): boolean {
  const { style } = element.attribs;
  return (
    isForNoScript(element) ||
    (style !== undefined && HIDING_STYLE.test(style) && !isShownOtherwise(element)) ||
    isForPaper(element)
  );
}

function isShownOtherwise(element: Element): boolean {
  return isFormulaOfPicture(element) || isOpenedFromAbove(element);
}

/** MediaWiki shows formulas as pictures, and hides what says the same. */
function isFormulaOfPicture({ attribs, children }: Element): boolean {
  return attribs.class?.startsWith('mwe-math') === true && children.some(isFormula);
}

/** It repeats what scripts or frames show by other means, or says that there are none. */
export function isForNoScript({ name }: Element): boolean {
  return name === 'noscript' || name === 'noframes';
}
