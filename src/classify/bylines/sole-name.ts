import { hasGivenName } from '../../newsroom/person.ts';
import type { Finding, View } from '../rule.ts';
import { isToldOf, peopleAlone } from './behind-story.ts';
import { areWriters, isContact, isElsewhere } from './name-lines.ts';

/** Full names alone on a line by the headline, of whom the story does not tell, where no other such line names anybody else. */
export function soleName(view: View, around: readonly number[]): Finding | null {
  const found = around.filter((index) => namesPeople(view, index));
  const [index] = found;
  if (index === undefined || found.some((other) => !isSame(view, index, other))) return null;
  if (peopleAlone(view, index).some((name) => isToldOf(view.blocks, name, index))) return null;
  return {
    index,
    label: 'byline',
    reason: 'a name alone, the only one by the headline',
  };
}

function namesPeople(view: View, index: number): boolean {
  const people = peopleAlone(view, index);
  return (
    people.every(hasGivenName) &&
    areWriters(view, people) &&
    !isElsewhere(view.blocks[index]) &&
    !isContact(view, index) &&
    !goesOn(view, index)
  );
}

const isSame = ({ blocks }: View, one: number, other: number): boolean =>
  blocks[one]?.text === blocks[other]?.text;

/**
 * Whether the line above or below goes on with it: some converters break a line at every link. Below a line that ends in
 * a word, a name belongs to what that heads.
 */
function goesOn({ blocks }: View, index: number): boolean {
  const [above = '', below = ''] = [blocks[index - 1]?.text, blocks[index + 1]?.text];
  return /[\p{Ll},]$/u.test(above) || /^[\p{Ll},.;)]/u.test(below);
}
