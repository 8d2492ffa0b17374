import { endsInJoint, isJoint, readNames, withoutJoint } from '../../newsroom/byline.ts';
import { areInitialsOf, isNamedTeam } from '../../newsroom/person.ts';
import type { Finding, View } from '../rule.ts';
import { LONGEST_NAME_LINE } from './name-lines.ts';

/** So many lines below the first name others may follow. */
const FURTHER = 8;
/** A head that says there are several, each on a line of its own. */
const SEVERAL = /^(?:the )?authors\b|^author\(s\)/i;

/** Names on lines of their own below the first: `By`, `Jane Doe`, `and`, `John Roe`; joined, or under `Authors`. */
export function* furtherNames(view: View, first: number): Iterable<Finding> {
  const { blocks } = view;
  let joins = endsInJoint(blocks[first]?.text ?? '');
  const several = SEVERAL.test(blocks[first - 1]?.text ?? '');
  let joint: number[] = [];
  for (let index = first + 1; index <= first + FURTHER; index++) {
    const { text = '', bullet } = blocks[index] ?? {};
    if (isJoint(text) || areInitialsOf(text, blocks[index + 1]?.text ?? '')) {
      joint.push(index);
      joins = true;
      continue;
    }
    const name = withoutJoint(text);
    if (bullet !== undefined || !(joins || several || name !== text) || !isName(name)) return;
    for (const one of [...joint, index])
      yield { index: one, label: 'byline', reason: 'goes on with the names above' };
    joins = endsInJoint(text);
    joint = [];
  }
}

function isName(text: string): boolean {
  const people = text.length <= LONGEST_NAME_LINE ? (readNames(text)?.authors ?? []) : [];
  return people.length > 0 ? people.every((name) => name.includes(' ')) : isNamedTeam(text);
}
