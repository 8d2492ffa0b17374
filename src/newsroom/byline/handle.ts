import { isRegion } from '../../data/places.ts';
import { LETTERS } from '../../text/letters.ts';
import { hasLetters } from '../../text/words.ts';
import { isNoName, isStaffOnly } from '../person.ts';
import { cutDate } from './cut-date.ts';
import type { Byline } from './line.ts';

export const LONGEST_HANDLE_LINE = 80;

/** What people call themselves by on their own pages and in forums, in one word. */
const HANDLE = new RegExp(`^[${LETTERS}\\d][${LETTERS}\\d_-]{2,24}$`);

const BY_HANDLE = /^(?:(?:(?:written|posted|published)\s)?by:?|von|par|por|di|door)\s+/i;

/** Whether a word such as "By" opens a line. */
export const saysBy = (line: string): boolean => BY_HANDLE.test(line);

/**
 * Reads the one word by which somebody signs: `jdoe` alone, `by jdoe`, `By jdoe April 11, 2025`. Any word looks
 * alike, so the line itself must be known for a byline.
 */
export function readHandle(line: string): Byline | null {
  if (line.length > LONGEST_HANDLE_LINE) return null;
  const opening = BY_HANDLE.exec(line)?.[0] ?? '';
  const name = opening === '' ? line : cutDate(line.slice(opening.length));
  const isName =
    HANDLE.test(name) && hasLetters(name) && !isStaffOnly(name) && !isNoName(name) && !isRegion(name);
  return isName ? { byline: name, authors: [name], agency: null } : null;
}
