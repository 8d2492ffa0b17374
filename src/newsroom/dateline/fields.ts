import { isKnownPlace, isRegion } from '../../data/places.ts';
import { lazy } from '../../text/lazy.ts';
import { findAgency, findSignedAgency } from '../agency.ts';
import { isPerson } from '../person.ts';
import { withoutByline } from './byline.ts';
import { isDate, readLastDate } from './date.ts';
import { initialsOf, type Place, readPlace } from './place.ts';
import { readSigner, type SignerKind } from './signer.ts';

/** The words of a possible dateline, told apart but not yet judged. */
export interface Fields {
  placeText: string;
  place: Place;
  date: string | null;
  /** Whether a comma or stop parts the date from the place, or nothing stands before it. */
  dateParted: boolean;
  dayOnly: boolean;
  agency: string | null;
  signer: SignerKind;
  /** Whether the agency stands in brackets or slashes. */
  bracketed: boolean;
  /** Whether it stands in slashes. */
  slashed: boolean;
  /** Whether all of it stands in brackets: `(NEW YORK)`, `[SINGAPORE]`. */
  enclosed: boolean;
}

/** Date and agency, and what stands beside them. */
export interface Peeled extends Omit<Fields, 'place' | 'placeText'> {
  /** What has not been read yet. */
  rest: string;
}

const BRACKETS_AT_END = /[([]([^()[\]]{1,60})[)\]]\.?$/;
const SLASHES_AT_END = /(?:^|\s|(?<=\d))\/\s?([^/]{2,40}?)\s?\/\.?$/;
const BRACKETS_AT_START = /^[([]([^()[\]]{1,40})[)\]]\s*[-–—]*\s*/;
const IN_BRACKETS = lazy(() => /^(?:\(([^()]+)\)|\[([\p{Lu} ]+)\])$/u);
const NAME_AT_START = /^([^,–—-]{2,30}?)(?:,|\s?[-–—/]+)\s/;
const NAME_AT_END = /^(.*)(?:,|\.|\s\/|\s?[-–—]+)\s([^,–—()[\]/]{2,40})$/s;

/** Cuts the white space, commas, colons and dashes off that stood between two fields. */
const trimEnd = (text: string): string => text.replace(/[\s,،:–—-]+$/, '');

/** The stop after the place of `Москва. 5 января` parts; the one of `N.C.` or `Frankfurt a.M.` belongs to it. */
function trimPlace(text: string): string {
  const place = trimEnd(text);
  if (!place.endsWith('.')) return place;
  const lastName = place.slice(place.lastIndexOf(',') + 1).trim();
  return isRegion(lastName) || isKnownPlace(lastName) ? place : place.slice(0, -1);
}

function peelBrackets(draft: Peeled): Peeled | null {
  const { rest: text } = draft;
  const inBrackets = BRACKETS_AT_END.exec(text);
  const match = inBrackets ?? (text.includes('/') ? SLASHES_AT_END.exec(text) : null);
  const signer = match && readSigner(match[1] ?? '');
  if (!match || !signer || (signer.kind !== 'none' && draft.signer !== 'none') || (signer.date && draft.date))
    return null;
  const rest = trimEnd(text.slice(0, match.index));
  const dated = signer.date ? { date: signer.date, dateParted: true } : {};
  const signed =
    signer.kind === 'none'
      ? {}
      : { agency: signer.agency, signer: signer.kind, bracketed: true, slashed: inBrackets === null };
  return { ...draft, ...dated, ...signed, rest };
}

/** The hour behind the date: `3 марта 2023, 10:00`. */
const TIME_AT_END = /,?\s\d{1,2}:\d{2}(?:\s(?:мск|МСК))?$/;

function peelDate(draft: Peeled): Peeled | null {
  if (draft.date !== null) return null;
  // Without an agency it is rather when something begins.
  const rest = draft.signer === 'agency' ? draft.rest.replace(TIME_AT_END, '') : draft.rest;
  const found = readLastDate(rest);
  if (found === null) return null;
  const dateParted = /^$|[,،.–—-]\s*$/.test(found.before);
  return { ...draft, date: found.date, dayOnly: found.dayOnly, dateParted, rest: trimEnd(found.before) };
}

/** An agency of the table without brackets, after a comma, stop or dash: `BEIRUT, AP`. */
function peelLastName(draft: Peeled): Peeled | null {
  const match = draft.signer === 'none' ? NAME_AT_END.exec(draft.rest) : null;
  if (match === null) return null;
  const [, before = '', printed = ''] = match;
  const name = printed.replace(/\.$/, '');
  if (findAgency(name)) return { ...draft, agency: name, signer: 'agency', rest: trimEnd(before) };
  return name.includes(' ') && DIGIT.test(before) ? peelLastReporter({ ...draft, rest: before }, name) : null;
}

/** The agency before who reports for it: `3 мая — РИА Новости, Анна Иванова`. Only a date makes sure that it is one. */
function peelLastReporter(draft: Peeled, name: string): Peeled | null {
  const signed = peelLastName(draft);
  return signed !== null && readLastDate(signed.rest) !== null && isPerson(name) ? signed : null;
}

const DIGIT = /[\d٠-٩۰-۹०-९০-৯]/;

/** An agency of the table that a hyphen glues to a place in capitals: `ANKARA-AA`. */
function peelGluedName(draft: Peeled): Peeled | null {
  const [, place = '', agency = ''] = draft.signer === 'none' ? (GLUED_NAME().exec(draft.rest) ?? []) : [];
  if (agency === '' || findAgency(agency) === null || !isKnownPlace(place)) return null;
  return { ...draft, agency, signer: 'agency', rest: place };
}

const GLUED_NAME = lazy(() => /^(\p{Lu}{3,20})-(\p{Lu}{2,6})$/u);

/** An agency of the table with nothing before it, behind the date or in lower case: `3-3-2023 وفا`, `BERLIN dpa`. */
function peelBareName(draft: Peeled): Peeled | null {
  if (draft.signer !== 'none' || draft.date !== null || !MAY_END_IN_NAME.test(draft.rest)) return null;
  const words = draft.rest.split(' ');
  for (let start = words.length - 1; start > 0 && start >= words.length - MOST_WORDS_OF_AGENCY; start--) {
    const before = words.slice(0, start).join(' ');
    const agency = words.slice(start).join(' ');
    const isParted = readLastDate(before) !== null || IN_LOWER_CASE.test(agency);
    if (isParted && findSignedAgency(agency)) return { ...draft, agency, signer: 'agency', rest: before };
  }
  return null;
}

const MOST_WORDS_OF_AGENCY = 3;
const IN_LOWER_CASE = /^[a-z]{2,4}(?:\/[a-z]{2,4})?$/;
/** In lower case behind capitals; and the same, or behind a number. */
const ENDS_IN_BARE_NAME = /^[A-ZÀ-Þ ]{3,30}\s[a-z/]{2,9}$/;
const MAY_END_IN_NAME = /[\d٠-٩].*\s|^[A-ZÀ-Þ ]{3,30}\s[a-z/]{2,9}$/;

/** An agency of the table before the place: `(ANSA) - ROMA, 22 LUG`, `TEMPO.CO, Jakarta`. */
function peelFirstName(draft: Peeled): Peeled | null {
  if (draft.signer !== 'none') return null;
  const bracketed = BRACKETS_AT_START.exec(draft.rest);
  const match = bracketed ?? NAME_AT_START.exec(draft.rest);
  const [whole = '', name = ''] = match ?? [];
  const isAgency = (bracketed ? findSignedAgency : findAgency)(name) !== null;
  if (name === '' || !(isAgency || DOMAIN.test(name))) return null;
  const rest = draft.rest.slice(whole.length);
  return {
    ...draft,
    agency: name,
    signer: isAgency ? 'agency' : 'outlet',
    bracketed: bracketed !== null,
    rest,
  };
}

/** Sites of Indonesia sign by their address: `HARIAN.CO.ID, JAKARTA`. */
const DOMAIN = /^[A-Za-z\d-]{3,20}(?:\.[A-Za-z]{2,3}){1,2}$/;

/** A date before the place: `3 мая, Минск /БЕЛТА/`. Only an agency makes sure that it is one. */
function peelFirstDate(draft: Peeled): Peeled | null {
  if (draft.date !== null || draft.signer !== 'agency') return null;
  const isDay = OPENS_WITH_DAY.test(draft.rest) && DAY_BEFORE().test(draft.rest);
  const [first = '', ...rest] = draft.rest.split(isDay ? /(?<=\.) / : ', ');
  if (rest.length === 0 || !isDate(first)) return null;
  return { ...draft, date: first, dateParted: true, rest: rest.join(', ') };
}

/** `05.03. Warszawa` */
const DAY_BEFORE = lazy(() => /^\d{1,2}\.\d{1,2}\.(?:\d{4})? \p{Lu}/u);
const OPENS_WITH_DAY = /^\d{1,2}\./;

const PEELERS = [peelBrackets, peelDate, peelLastName, peelGluedName, peelBareName] as const;

/** A digit, a bracket or what parts fields; Hindi writes days as words. */
const SIGN_OF_FIELD = /[\d٠-٩۰-۹()[\]/,.–—\u0900-\u09ff-]/;

/** Whether date or agency may be told of these words: hardly any line but a dateline holds what it takes. */
export function mayHoldFields(lead: string): boolean {
  return SIGN_OF_FIELD.test(lead) || ENDS_IN_BARE_NAME.test(lead);
}

/** Peels field after field off the end, as often as one is found there. */
function peelAll(draft: Peeled): Peeled {
  for (const peel of PEELERS) {
    const peeled = peel(draft);
    if (peeled !== null) return peelAll(peeled);
  }
  return draft;
}

/** Whether the brackets only abbreviate what stands before them: `Press Trust of India (PTI)`. */
function abbreviates(place: string, agency: string | null): boolean {
  // One word abbreviates nothing.
  if (agency === null || !place.includes(' ')) return false;
  const letters = agency.replace(/[^\p{Lu}]/gu, '');
  return letters.length > 1 && initialsOf(place).endsWith(letters);
}

/** Tells date and agency of a possible dateline: they are peeled off its end, or its start. */
export function peelFields(lead: string): Peeled {
  const empty: Peeled = {
    rest: lead,
    date: null,
    dateParted: false,
    dayOnly: false,
    agency: null,
    signer: 'none',
    bracketed: false,
    slashed: false,
    enclosed: false,
  };
  const peeled = peelAll(empty);
  const [, round, square] = peeled.signer === 'agency' ? [] : (IN_BRACKETS().exec(lead) ?? []);
  const inside = round ?? square;
  if (inside !== undefined) return peelAll({ ...empty, rest: inside, enclosed: true });
  return peelFirstName(peeled) ?? peelFirstDate(peeled) ?? peeled;
}

/** What is left over must be the place. An agency's abbreviation is no place's signature. */
export function addPlace({ rest, ...fields }: Peeled): Fields {
  const printed = trimPlace(rest.trim());
  const placeText = fields.signer === 'agency' ? withoutByline(printed) : printed;
  const place = readPlace(placeText ?? '');
  return placeText === null || abbreviates(placeText, fields.agency)
    ? { ...fields, placeText: printed, place: { ...place, kind: 'bad' } }
    : { ...fields, placeText, place };
}
