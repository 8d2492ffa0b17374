import { isKnownPlace, isRegion } from '../../data/places.ts';
import { lazy } from '../../text/lazy.ts';
import { findAgency, findSignedAgency } from '../agency.ts';
import { isPerson } from '../person.ts';
import { isDate, readLastDate } from './date.ts';

/**
 * Who signs a dateline: an agency of the table, a station or paper known by the shape of its name,
 * somebody whose name tells nothing, or those of the paper whose role is named alone.
 */
export type SignerKind = 'none' | 'agency' | 'outlet' | 'unknown' | 'role';

/** What brackets in a dateline hold. */
export interface Signer {
  kind: SignerKind;
  agency: string | null;
  date: string | null;
}

/** North American stations: `WNDU`, `KTLA-TV`. */
const CALL_SIGN = /^[WK][A-Z]{3}(?:[- ]?(?:TV|FM|AM|DT|LD|CD|\d{1,2}))?$/;

/** Words that newspapers, stations and services call themselves by. */
const outlet = lazy(
  () =>
    /news|tribune|gazette|herald|journal|courier|chronicle|^(?:FOX|ABC|CBS|NBC|CW|PBS|BBC|ITV|ABS-CBN)\b|\b(?:TV|Radio|Wire|Press|Times|Post|Agency|Agentur|Agencia|Agência|Agence|Agenzia|Media)\b|\.(?:com|org|net|info|co|tv|[a-z]{2}|[a-z]{2,3}\.[a-z]{2})$/iu,
);

/** A credit for a picture or a film, and other things in brackets that sign nothing. */
const notASignature = lazy(
  () =>
    /photo|\bfile\b|image|getty|courtesy|video|picture|handout|foto|illustration|screenshot|archiv|\bvia\b|:|\$|%|^\d+$|^(?:\p{Lu}\.\s?)+$|^(?:NYSE|NASDAQ|OTC|LSE|TSXV?)\b|^(?:left|right|center|centre)$/iu,
);

/** Who of the agency reported; the name may stand behind: `Корр. ТАСС Иван Петров`. */
const REPORTER = /^(?:[Кк]орр?\.|[Cc]orr\.|[Ss]pl\.)\s/;

/** The agency that a reporter's name follows. */
function withoutReporter(text: string): string {
  const words = text.split(' ');
  for (let count = words.length - 2; count > 0; count--) {
    const agency = words.slice(0, count).join(' ');
    if (findAgency(agency) && isPerson(words.slice(count).join(' '))) return agency;
  }
  return text;
}

/** `Web Desk`, `Staff Report`, `Our Correspondent`: the paper itself, which so names no agency. */
const ROLE = lazy(
  () =>
    /^(?:(?:web|news|online|digital|monitoring|sports?|business|city|metro|national|foreign|international|staff|bureau|our|own|special|the|a)\s)*(?:(?:web|news)?desk|report(?:er|ers|s)?|correspondents?|bureau|agencies|newsroom|staff|writers?)$|^(?:[Aa]gencias|[Aa]gências|[Aa]gences|[Aa]genzie|[Aa]genturen|AGENCIAS|AGÊNCIAS|AGENCES|[Rr]edacción|[Rr]edação|[Rr]édaction|агентства|وكالات|الوكالات|خبرگزاری‌ها|एजेंसी|एजेंसियां|ब्यूरो|संवाददाता)$/iu,
);

/** A name that begins in lower case is an address; `the agency` and `The news desk` only say what somebody is. */
const NAME = lazy(() => /^(?:(?!The\s\p{Ll})[\p{Lu}\p{Lo}\d]|[a-z\d-]+\.[a-z]{2,4}$)/u);

const LONGEST_SIGNER = 40;

function kindOf(name: string): SignerKind | null {
  if (findSignedAgency(name)) return 'agency';
  if (name.length > LONGEST_SIGNER || notASignature().test(name)) return null;
  if (isRegion(name) || isKnownPlace(name)) return null;
  if (!NAME().test(name)) return null;
  if (ROLE().test(name)) return 'role';
  if (CALL_SIGN.test(name) || outlet().test(name)) return 'outlet';
  return 'unknown';
}

/**
 * Reads the inside of a dateline's brackets: `AP`, `WNDU`, `Newsfile Corp. - March 5, 2024`, or a date
 * alone. `null` means that these brackets belong to something else.
 */
export function readSigner(inside: string): Signer | null {
  const printed = inside.trim();
  const reported = printed.replace(REPORTER, '');
  const text = reported === printed ? printed : withoutReporter(reported);
  if (isDate(text)) return { kind: 'none', agency: null, date: text };
  const dated = readLastDate(text);
  const name = dated && !dated.dayOnly ? dated.before.replace(/[\s,–—-]+$/, '') : text;
  const kind = kindOf(name);
  if (kind === null) return null;
  const date = name === text ? null : (dated?.date ?? null);
  return { kind, agency: kind === 'role' ? null : name, date };
}
