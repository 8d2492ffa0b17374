import type { Element } from 'domhandler';

/** What an address that is only mentioned in Markdown has for `rel`: it leads where it says, and is written as text. */
export const MENTIONED = 'mentioned';

export function isMentioned({ name, attribs }: Element): boolean {
  return name === 'a' && attribs.rel === MENTIONED;
}
