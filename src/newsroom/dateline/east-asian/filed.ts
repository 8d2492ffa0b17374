import { isChinesePlace, LONG_HAN_FAMILY_NAMES } from '../../../data/east-asian-places.ts';
import { lazy } from '../../../text/lazy.ts';

/** Who filed a story, and from where. */
export interface Filed {
  reporters: string[];
  place: string | null;
}

/** How long a person's name is: two letters or three, four where the family's has two. */
const LONGEST_NAME = 3;
const longName = lazy(() => new RegExp(`^(?:${LONG_HAN_FAMILY_NAMES})\\p{Script=Han}{1,2}$`, 'u'));

/**
 * Parts what runs together in `記者王明、李大華台北20日電`: the place is the longest known one that leaves a name before
 * it. Where none is known it cannot be told where the last name ends, so neither name nor place is.
 */
export function splitFiled(filed: string): Filed {
  const names = filed.split('、');
  const last = names.pop() ?? '';
  if (last === '') return { reporters: [], place: null };
  for (let end = 2; end <= LONGEST_NAME + 1; end++) {
    const name = last.slice(0, end);
    const place = last.slice(end);
    if (isChinesePlace(place)) return { reporters: isName(name) ? [...names, name] : names, place };
  }
  return { reporters: last.length <= LONGEST_NAME ? [...names, last] : names, place: null };
}

const isName = (name: string): boolean => name.length <= LONGEST_NAME || longName().test(name);
