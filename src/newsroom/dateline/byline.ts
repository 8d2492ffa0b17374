import { isKnownPlace } from '../../data/places.ts';
import { lazy } from '../../text/lazy.ts';
import { findAgency } from '../agency.ts';
import { isPerson } from '../person.ts';
import { isName } from './place.ts';

/** What says that the writer's name follows. */
export const BY = /^(?:By|BY|Von|VON|Par|PAR|Por|POR|Di|DI|Da|DA|Door)\s/;

/** Shorter names are parts of a place: `Santa FE`. */
const WORDS_OF_NAME = 2;

const lower = lazy(() => /\p{Ll}/u);

/**
 * The place without the writer, or the agency's full name, that a page runs together with it: `Maria Lund LONDON`,
 * `By MARIA LUND LONDON`, `Von Anna Marsch, Berlin`. `null` where somebody is named and no place can be told.
 */
export function withoutByline(text: string): string | null {
  const name = text.replace(BY, '');
  const isSaid = name !== text;
  const [first = '', ...others] = name.split(/,\s/);
  if (isSaid && others.length > 0 && first.includes(' ') && isName(first)) return others.join(', ');
  return placeBehindName(name, isSaid) ?? (isSaid ? null : text);
}

/** The known place in capitals at the end; before it a name that is told apart by its case, or said to be one. */
function placeBehindName(text: string, isSaid: boolean): string | null {
  const words = text.split(' ');
  for (let start = WORDS_OF_NAME; start < words.length; start++) {
    const place = words.slice(start).join(' ');
    const [city = ''] = place.split(',');
    if (city !== city.toUpperCase() || !isKnownPlace(city)) continue;
    const name = words.slice(0, start);
    if (isSaid || (name.every((word) => lower().test(word)) && isWriter(name.join(' ')))) return place;
  }
  return null;
}

const isWriter = (name: string): boolean => isPerson(name) || findAgency(name) !== null;
