import { isAmericanCity } from '../../data/places.ts';
import { hasGivenName } from '../person.ts';
import type { Fields, Peeled } from './fields.ts';
import type { PlaceKind } from './place.ts';

/**
 * What stands between the dateline and the story: a dash, a dash right behind a stop as Spanish agencies print it, a
 * colon, a stop, a bar, nothing, or no story at all.
 */
export type Ending = 'dash' | 'stop-dash' | 'colon' | 'stop' | 'bar' | 'nothing' | 'end';

interface Rule {
  /** A dateline that only this rule accepts. */
  example: string;
  accepts: (fields: Fields, ending: Ending) => boolean;
}

const isPlace = (fields: Fields, ...kinds: PlaceKind[]): boolean => kinds.includes(fields.place.kind);

/** Known, or followed by its state, or both in the form and the place of a name. */
const isSure = (fields: Fields): boolean => isPlace(fields, 'known', 'region');
const isClear = (fields: Fields): boolean => isPlace(fields, 'known', 'region', 'capitals');
/** An abbreviation or a coined name rather than a plain word: `AZFamily`, not `Paddington`. */
const looksSigned = (fields: Fields): boolean => /\p{Lu}.*\p{Lu}|\d/u.test(fields.agency ?? '');
/** What parts a dateline from the story, and is enough for a mere place. */
export const isFirm = (ending: Ending): boolean =>
  ending === 'dash' || ending === 'stop-dash' || ending === 'colon';

/** The evidence that makes a dateline, one row each; a single row is enough. */
const RULES: readonly Rule[] = [
  {
    example: 'BEIRUT (AP) — ',
    accepts: (f, ending) =>
      f.signer === 'agency' &&
      isClear(f) &&
      (f.bracketed || f.place.capitals || f.date !== null || isFirm(ending)),
  },
  {
    example: 'Jan 5 (Reuters) - ',
    accepts: (f) => f.signer === 'agency' && f.date !== null && !f.dayOnly && isPlace(f, 'none', 'mixed'),
  },
  {
    example: 'Oviedo, 12 (EUROPA PRESS)',
    accepts: (f) => f.signer === 'agency' && f.dayOnly && f.bracketed && isPlace(f, 'mixed'),
  },
  {
    example: 'Kirchlinteln (dpa/lni) – ',
    accepts: (f, ending) =>
      f.signer === 'agency' &&
      f.bracketed &&
      isPlace(f, 'mixed') &&
      (isFirm(ending) || (ending !== 'end' && f.place.words === 1)),
  },
  {
    example: '(Reuters) - ',
    accepts: (f, ending) => f.signer === 'agency' && f.bracketed && isPlace(f, 'none') && ending !== 'end',
  },
  {
    example: 'SOUTH BEND, Ind. (WNDU) - ',
    accepts: (f, ending) => f.signer === 'outlet' && isFirm(ending) && (isClear(f) || f.date !== null),
  },
  {
    example: 'PHOENIX (AZFamily) — ',
    accepts: (f, ending) =>
      f.signer === 'unknown' &&
      isFirm(ending) &&
      (isPlace(f, 'region') || (isPlace(f, 'known') && f.place.capitals && (f.slashed || looksSigned(f)))),
  },
  {
    example: 'RAJSHAHI, Dec 20, 2025 (XYZ) - ',
    accepts: (f, ending) =>
      f.signer === 'unknown' &&
      f.date !== null &&
      !f.dayOnly &&
      !isPlace(f, 'none') &&
      (isClear(f) || (isFirm(ending) && f.place.words <= 3)),
  },
  {
    example: 'LAHORE (Web Desk) ',
    accepts: (f, ending) =>
      f.signer === 'role' && isSure(f) && (isFirm(ending) || (f.place.capitals && ending !== 'end')),
  },
  {
    example: 'KUALA LUMPUR, Dec 31 — ',
    accepts: (f, ending) =>
      f.signer === 'none' &&
      f.date !== null &&
      !f.dayOnly &&
      (isFirm(ending) || (ending === 'end' && isSure(f) && f.place.capitals)) &&
      (isSure(f) || (isPlace(f, 'capitals') && f.dateParted && f.place.words <= 3)),
  },
  {
    example: 'WASHINGTON — ',
    accepts: (f, ending) =>
      f.signer === 'none' &&
      f.date === null &&
      f.place.capitals &&
      (ending === 'colon'
        ? isPlace(f, 'known') && !isAmericanCity(f.placeText)
        : isFirm(ending) && isSure(f)),
  },
  {
    example: 'Santiago de Chile.- ',
    accepts: (f, ending) =>
      f.signer === 'none' && f.date === null && ending === 'stop-dash' && isPlace(f, 'known'),
  },
  {
    // With a year it may set the scene of a story from another time.
    example: 'Lima, mar. 3. ',
    accepts: (f, ending) =>
      f.signer === 'none' &&
      f.date !== null &&
      !f.dayOnly &&
      !/\d{4}/.test(f.date) &&
      f.dateParted &&
      ending === 'stop' &&
      isSure(f),
  },
  {
    example: '(New York) – ',
    accepts: (f, ending) =>
      f.enclosed && f.signer === 'none' && isSure(f) && isFirm(ending) && ending !== 'colon',
  },
  {
    example: '(Montréal) ',
    accepts: (f, ending) =>
      f.enclosed &&
      f.signer === 'none' &&
      f.date === null &&
      isPlace(f, 'known') &&
      !hasGivenName(f.placeText) &&
      ending === 'nothing',
  },
];

/** Whether any rule may accept words so dated, signed and ended, whatever place they name; to read that takes time. */
export function mayBeDateline({ signer, date, enclosed }: Peeled, ending: Ending): boolean {
  return signer !== 'none' || date !== null || enclosed || isFirm(ending);
}

/** Whether these fields, so ended, are a dateline. What is doubtful is not. */
export function isDateline(fields: Fields, ending: Ending): boolean {
  return fields.place.kind !== 'bad' && RULES.some((rule) => rule.accepts(fields, ending));
}
