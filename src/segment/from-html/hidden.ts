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

/** Whether an element is not seen until a script gives it another style. */
export function isVeiled({ attribs }: Element): boolean {
  return attribs.style !== undefined && HIDING_STYLE.test(attribs.style);
}
