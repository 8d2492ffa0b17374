import { plainWords } from '../../text/title-parts.ts';

/** Longer lines say more than that a name follows. */
export const LONGEST_HEAD = 30;

/** Whether a text is one of the heads of names, and no more; what it is in lower case, if that is known. */
export function isOneOf(heads: ReadonlySet<string>, text: string, lower?: string): boolean {
  return text.length <= LONGEST_HEAD && heads.has(plainWords(text, lower).join(' '));
}
