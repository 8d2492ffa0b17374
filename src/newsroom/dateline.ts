import { lazy } from '../text/lazy.ts';
import type { Dateline } from '../types.ts';
import { readArabicDateline } from './dateline/arabic.ts';
import { type Cut, findCuts } from './dateline/cuts.ts';
import { readEastAsianDateline } from './dateline/east-asian/index.ts';
import { addPlace, type Fields, mayHoldFields, peelFields } from './dateline/fields.ts';
import { isDateline, isFirm, mayBeDateline } from './dateline/judge.ts';
import { findAnyDate } from './dates.ts';

/** A dateline at the head of a text. */
export interface PrintedDateline {
  dateline: Dateline;
  /** What must be cut off the text: the dateline, its dash and the white space after. */
  printed: string;
}

/** A sentence that goes on in lower case has not ended at these brackets: `BEIRUT (AP) photographers`. */
const goesOn = (text: string, { ending, end }: Cut): boolean =>
  (ending === 'nothing' || ending === 'stop' || ending === 'bar') &&
  !/^[\p{Lu}\p{Lt}\p{Lo}\p{N}"“„«‘'¿¡(]/u.test(text.slice(end, end + 2));

const lower = lazy(() => /^\p{Ll}(?!\p{Lu})/u);

/** A story begins with a capital: after a mere place and a dash, `PARIS — la chanteuse` is about somebody else. */
const isExplained = ({ date, signer }: Fields, text: string, end: number): boolean =>
  date === null && signer === 'none' && lower().test(text.slice(end, end + 4));

/** `DENVER: Sunny, 24. BOSTON: rain, 12.`: a list, of the weather or of scores. */
const goesOnToPlace = (text: string, end: number): boolean =>
  PLACE_AND_COLON.test(text.slice(end, end + LONGEST_ITEM));

const LONGEST_ITEM = 80;
const PLACE_AND_COLON = /\s[A-Z]{3,}:\s/;

function readCut(text: string, cut: Cut): PrintedDateline | null {
  const lead = cut.lead.trim();
  if (lead === '' || goesOn(text, cut)) return null;
  if (!isFirm(cut.ending) && !mayHoldFields(lead)) return null;
  const peeled = peelFields(lead);
  if (!mayBeDateline(peeled, cut.ending)) return null;
  const fields = addPlace(peeled);
  if (!isDateline(fields, cut.ending) || isExplained(fields, text, cut.end)) return null;
  if (cut.ending === 'colon' && fields.signer === 'none' && goesOnToPlace(text, cut.end)) return null;
  const { placeText, date, agency } = fields;
  return {
    dateline: { text: lead, place: placeText || null, date, agency },
    printed: text.slice(0, cut.end),
  };
}

const LONGEST_DATED = 60;

/** `Madrid - 27 ENE 2025 - 05:30 CET`: a line that ends in the hour says when the story came out. */
function endsInHour(text: string): boolean {
  if (text.length > LONGEST_DATED || !/\d[:.h]\d\d/.test(text)) return false;
  const date = findAnyDate(text);
  if (date === null) return false;
  return date.iso.includes('T') && date.end >= text.trimEnd().length;
}

/**
 * Reads the dateline at the head of a story's first paragraph: `BEIRUT (AP) — `, `Jan 5 (Reuters) - `,
 * `新华社北京1月20日电`. Place, date and agency are as printed, `null` where not printed. `null` if the text
 * opens with none; what is doubtful is none. Only the first 120 characters are looked at.
 */
export function readDateline(text: string): PrintedDateline | null {
  if (endsInHour(text)) return null;
  const shaped = readEastAsianDateline(text) ?? readArabicDateline(text);
  if (shaped !== null) return shaped;
  for (const cut of findCuts(text)) {
    const found = readCut(text, cut);
    if (found !== null) return withSecondPrinting(found, text);
  }
  return null;
}

/** Some systems put the dateline before a story that has it already: `LONDON (AP) — LONDON (AP) — `. */
function withSecondPrinting({ dateline, printed }: PrintedDateline, text: string): PrintedDateline {
  return { dateline, printed: text.startsWith(printed, printed.length) ? printed + printed : printed };
}
