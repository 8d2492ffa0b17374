import type { Element } from 'domhandler';
import { UNSEEN_ELEMENTS } from './elements.ts';

const HIDING_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** What React streams late comes in hidden containers of these ids; its script moves it to where it is seen. */
const STREAMED = /^S:[\da-f]+$/i;

/** Whether an element is never seen, whatever the page's scripts do. */
export function isUnseen({ name, attribs }: Element): boolean {
  if (UNSEEN_ELEMENTS.has(name)) return true;
  if (name === 'dialog') return attribs.open === undefined;
  return attribs.hidden !== undefined && attribs.hidden !== 'until-found' && !STREAMED.test(attribs.id ?? '');
}

/** Whether an element is not seen until a script gives it another style, or only where no scripts run. */
export function isVeiled(element: Element): boolean {
  return (
    isForNoScript(element) ||
    (element.attribs.style !== undefined && HIDING_STYLE.test(element.attribs.style))
  );
}

/** It repeats what scripts show by other means, or says that none run. */
export function isForNoScript({ name }: Element): boolean {
  return name === 'noscript';
}
