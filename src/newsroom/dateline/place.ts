import { isKnownPlace, isRegion } from '../../data/places.ts';
import { lazy } from '../../text/lazy.ts';
import { findAgency } from '../agency.ts';

/**
 * How sure it is that words name a place, from least to most: nothing there, no place, a name in mixed
 * case, a name in capitals, a name followed by its state or country, a place of the table.
 */
export type PlaceKind = 'none' | 'bad' | 'mixed' | 'capitals' | 'region' | 'known';

export interface Place {
  kind: PlaceKind;
  /** Whether the city is printed in capitals, or in a script that has none. */
  capitals: boolean;
  words: number;
}

/** Words in capitals that open a line and are no place. */
const labels = lazy(
  () =>
    new Set(
      `UPDATE UPDATED UPDATES VIDEO VIDEOS WATCH NEW NEWS BREAKING EXCLUSIVE LIVE ANALYSIS OPINION COMMENT COMMENTARY
  FACTBOX EXPLAINER EXPLAINED PHOTO PHOTOS PICTURES GALLERY READ LISTEN AUDIO PODCAST CORRECTED CORRECTION CLARIFICATION
  EDITORIAL REVIEW PREVIEW RECAP INTERVIEW FEATURE WRAPUP REFILE RPT TIMELINE QUOTES ALERT NOTE ADVISORY MORE ALSO
  SPONSORED ADVERTISEMENT AD PUBLISHED POSTED MODIFIED CREATED RELEASED DATE TODAY YESTERDAY TOMORROW TONIGHT NOW
  URGENT FLASH LEAD FILE TOP FULL WEATHER SPORTS SPORT BUSINESS POLITICS WORLD LOCAL ABOUT SOURCE BY FROM SINCE
  SUMMARY BACKGROUND TRANSCRIPT OBITUARY STOCKS MARKETS FOREX COLUMN INSIGHT SPECIAL POLL CHAPTER PART SEASON EPISODE
  EILMELDUNG URGENTE ÚLTIMA VIDEO DIRECTO DIRECT СРОЧНО ВИДЕО ФОТО MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY
  SUNDAY EVENT EVENTS CONCERT MEETING WHO WHAT WHEN WHERE WHY HOW THIS THAT THESE THERE THEY WE IT IN ON AT AS IF`.split(
        /\s+/,
      ),
    ),
);

/** Small words inside a place's name that stay in lower case: `Rio de Janeiro`, `Frankfurt am Main`. */
const PARTICLE =
  /^(?:de|del|della|di|da|do|dos|das|du|des|d'|la|las|le|les|los|el|al|y|e|i|am|an|der|den|dem|im|in|bei|ob|zu|zum|a|à|aan|op|sur|sous|en|on|of|the|upon|near|and|nad|na|над|на)$/u;

/** One word of a name: a capital, or a letter of a script without case. `al-Hol` and `d’Ivoire` count too. */
const nameWord = lazy(
  () => /^(?:al-|el-|as-|ad-|ash-|d['’]|l['’])?[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}'’‑-]*\.?$/u,
);

/** A word in capitals; `McALLEN`, `DeKALB` and `O'FALLON` are in capitals too. */
const capitalWord = lazy(
  () => /^(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|al-|el-|d['’])?[\p{Lu}][\p{Lu}\p{M}'’.‑-]*$/u,
);

/** `D.C.`, `U.S.` and `N.C.`: letters with stops. */
const initials = lazy(() => /^(?:\p{Lu}\.){1,3}$/u);

const MOST_WORDS = 6;
const LONGEST_NAME = 48;
/** A stop ends an abbreviation (`St.`, `Calif.`) or, after a longer word, a sentence. */
const LONGEST_ABBREVIATION = 6;

const isNameWord = (word: string, index: number): boolean =>
  (nameWord().test(word) && (!word.endsWith('.') || word.length <= LONGEST_ABBREVIATION)) ||
  (index > 0 && PARTICLE.test(word)) ||
  initials().test(word);

/** Whether the text has the shape of a proper name of at most six words. */
export function isName(text: string): boolean {
  const words = text.split(' ');
  return text.length <= LONGEST_NAME && words.length <= MOST_WORDS && words.every(isNameWord);
}

const isLabel = (city: string): boolean =>
  labels().has(city.toUpperCase()) || (/^(?:The|A|An|By)\s/i.test(city) && city !== city.toUpperCase());

/** Most are plain, which is quicker asked than all letters and marks. */
const isCapitalWord = (word: string): boolean => /^[A-Z]+$/.test(word) || capitalWord().test(word);

const isCapitals = (city: string): boolean =>
  city.split(' ').every((word) => isCapitalWord(word) || PARTICLE.test(word));

/** German cities are told apart by their river or region. */
const GERMAN_QUALIFIER =
  /^(?:Oder|Saale|Main|Spree|Wümme|Aller|Taunus|Westf\.|Westfalen|Breisgau|Allgäu|Harz|Ems|Elbe)$/i;

/** Whether a name in brackets narrows a city down: `HALLE (Saale)`, `MANCHESTER (BRITAIN)`, not `X (AR)`. */
const narrowsDown = (name: string): boolean =>
  GERMAN_QUALIFIER.test(name) || name === 'UK' || (name.length > 2 && isRegion(name));

/** In square brackets stands nothing but the country, as one agency prints it: `Washington [US]`. */
const isQualifier = (bracketed: string): boolean =>
  bracketed === '[US]' || narrowsDown(bracketed.slice(1, -1));

/** The city, and what follows after commas or in brackets. */
function splitQualifiers(text: string): string[] {
  const [, city = '', brackets = ''] = /^([^()[\]]+?)((?: ?[([][^()[\]]+[)\]]){1,2})$/.exec(text) ?? [];
  const qualifiers = brackets.match(/[([][^()[\]]+[)\]]/g) ?? [];
  const isNarrowed = qualifiers.length > 0 && qualifiers.every(isQualifier);
  const parts = isNarrowed ? [city, ...qualifiers.map((name) => name.slice(1, -1))] : text.split(/\s?,\s?/);
  return parts.map((part) => part.trim());
}

function kindOf(city: string, qualifiers: readonly string[]): PlaceKind {
  const known = isKnownPlace(city);
  if (!known && (!isName(city) || isLabel(city) || findAgency(city))) return 'bad';
  const narrowed = qualifiers.every((name) => narrowsDown(name) || isRegion(name) || isName(name));
  if (qualifiers.length > 3 || !narrowed) return 'bad';
  if (known) return 'known';
  if (qualifiers.some((name) => isRegion(name) || isKnownPlace(name))) return 'region';
  return isCapitals(city) ? 'capitals' : 'mixed';
}

function readOne(text: string): Place {
  const [city = '', ...qualifiers] = splitQualifiers(text);
  const kind = kindOf(city, qualifiers);
  const caseless = city.toLowerCase() === city.toUpperCase();
  return { kind, capitals: caseless ? kind === 'known' : isCapitals(city), words: city.split(' ').length };
}

const ORDER: readonly PlaceKind[] = ['none', 'bad', 'mixed', 'capitals', 'region', 'known'];

/** Judges the words before a dateline's date and agency: one place, or several parted by slashes or "and". */
export function readPlace(text: string): Place {
  if (text === '') return { kind: 'none', capitals: false, words: 0 };
  const names = isKnownPlace(text) ? [text] : text.split(/\s?[/;&]\s?|\s-\s|\sand\s/);
  const places = names.map(readOne);
  const bad = places.find((place) => place.kind === 'bad');
  const best = places.reduce((a, b) => (ORDER.indexOf(b.kind) > ORDER.indexOf(a.kind) ? b : a));
  // `TUNIS/Tunisie`
  const inCapitals = places.every(({ capitals }, i) => capitals || (i > 0 && isRegion(names[i] ?? '')));
  return bad ?? { ...best, capitals: inCapitals };
}

/** The first letters of a name's words: `PTI` for `Press Trust of India`. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => !PARTICLE.test(word));
  return words.map((word) => word.charAt(0).toUpperCase()).join('');
}
