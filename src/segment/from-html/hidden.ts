import type { Element } from 'domhandler';
import { UNSEEN_ELEMENTS } from './elements.ts';

const HIDING_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** What React streams late comes in hidden containers of these ids; its script moves it to where it is seen. */
const STREAMED = /^S:[\da-f]+$/i;

/** Whether a reader of the page never sees an element, as far as the element itself says. */
export function isHidden({ name, attribs }: Element): boolean {
  if (UNSEEN_ELEMENTS.has(name)) return true;
  if (attribs.hidden !== undefined && attribs.hidden !== 'until-found')
    return !STREAMED.test(attribs.id ?? '');
  return attribs.style !== undefined && HIDING_STYLE.test(attribs.style);
}
