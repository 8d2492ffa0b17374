import { KINDS_OF_POSTS } from '../../data/byline-words.ts';
import { indexOfHeadline, labelOf } from '../../label.ts';
import { readHandle, saysBy } from '../../newsroom/byline/handle.ts';
import { areInitials, hasGivenName } from '../../newsroom/person.ts';
import { isSectionName } from '../../text/section-name.ts';
import { isEnglish } from '../english.ts';
import type { Finding, View } from '../rule.ts';
import { holdsWord, isDateLine, isElsewhere, isTeamLine, NO_NAMES } from './name-lines.ts';

/** So many lines below the headline somebody signs with one word. */
const HANDLE_BELOW = 4;

/** One word between the headline and the date, behind "By" or one that the page does not use otherwise. */
export function handle(view: View): Finding | null {
  const { blocks } = view;
  const headline = indexOfHeadline(blocks);
  if (headline < 0) return null;
  for (let index = headline + 1; index <= headline + HANDLE_BELOW; index++) {
    const { text = '', bullet } = blocks[index] ?? {};
    // In a list of the page's data the date has the same mark before it.
    const isListed = bullet !== undefined && blocks[index + 1]?.bullet !== bullet;
    if (isListed || NO_NAMES.has(labelOf(blocks[index])) || isElsewhere(blocks[index])) continue;
    const [name = ''] = readHandle(text)?.authors ?? [];
    const signed = saysBy(text);
    // A word beside a count is the label of another.
    if (!signed && labelOf(blocks[index - 1]) === 'counter') continue;
    const isRightBelow = index === headline + 1 && signed && hasGivenName(name);
    if (name === '' || !(isRightBelow || isDateLine(view, index + 1))) continue;
    if (
      signed ||
      (!isSectionName(name) &&
        !KINDS_OF_POSTS.has(name.toLowerCase()) &&
        isNoOtherWord(view, name, text, headline) &&
        isEnglish(view))
    )
      return { index, label: 'byline', reason: 'one word between the headline and the date' };
  }
  return null;
}

/** A team with a name of its own, right below the headline or beside the date. */
export function team(view: View): Finding | null {
  const headline = indexOfHeadline(view.blocks);
  if (headline < 0) return null;
  for (let index = headline + 1; index <= headline + HANDLE_BELOW; index++) {
    if (!isTeamLine(view, index) || isElsewhere(view.blocks[index])) continue;
    const isBelow =
      index === headline + 1 ||
      (index === headline + 2 && areInitials(view.blocks[headline + 1]?.text ?? ''));
    if (isBelow || isDateLine(view, index - 1) || isDateLine(view, index + 1))
      return { index, label: 'byline', reason: 'a team by the headline' };
  }
  return null;
}

/** Names stand in no sentence in small letters, and what is in small letters itself in no other line. */
function isNoOtherWord({ blocks }: View, name: string, line: string, headline: number): boolean {
  const small = name.toLowerCase();
  return small === name
    ? line === name && name.length >= LONG_HANDLE && /^\p{L}/u.test(name)
    : !blocks.some(({ text }, i) => i !== headline && holdsWord(text, small));
}

const LONG_HANDLE = 7;
