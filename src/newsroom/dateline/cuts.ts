import { isRegion } from '../../data/places.ts';
import { allMatches } from '../../text/all-matches.ts';
import type { Ending } from './judge.ts';

/** A place where a dateline may end. */
export interface Cut {
  /** The text before, without the separator. */
  lead: string;
  /** Where the story begins. */
  end: number;
  ending: Ending;
}

/** No dateline is longer. */
const LONGEST_DATELINE = 120;

/** The last of them stands between an agency's name in Latin letters and a Russian story: `— REGNUM Суд`. */
const SEPARATOR =
  /\s*[-‐‑‒–—―−]+\s*|\s_+\s|\s?[:：]\s+|[.।]\s+|\s[/|]\s|(?<=[)\]/])\s*|\s(?=[А-ЯЁ«])(?<=[–—-]\s[A-Z]{4,12}\s)/gu;
/** One of these is in every dateline. */
const SIGN = /[-‐‑‒–—―−:：.।/|)\]]/;
const ENDINGS: readonly [RegExp, Ending][] = [
  [/[-‐‑‒–—―−_]/u, 'dash'],
  [/[:：]/u, 'colon'],
  [/[.।]/u, 'stop'],
  [/[/|]/, 'bar'],
];

/** A hyphen or en dash inside a word or a range is no separator: `PARIS-based`, `NEW YORK–London`. */
function isGlued(text: string, separator: string, start: number, end: number): boolean {
  if (!/^[-‐‑‒–−]$/u.test(separator)) return false;
  return /[\p{L}\p{N}]/u.test(text.charAt(start - 1)) && end < text.length;
}

/** The stop after brackets belongs to the separator, the one of an abbreviation does not. */
const cutStop = (lead: string): string => lead.trimEnd().replace(/(?<=[)\]/])\.$/, '');

/** Neither does that before a dash, `Lima.- `, but for a state's: `MOUNT OLIVE, N.C.- `. */
function cutStopBeforeDash(lead: string): string {
  return isRegion(lead.slice(lead.lastIndexOf(',') + 1).trim()) ? lead : lead.slice(0, -1);
}

const STOP_AND_DASH = /[^)\]/]\.$/;

/** No space parts the stop from the dash, as in `D.C.-Baltimore`, but one stands behind. */
const isSpanish = (head: string, start: number, end: number): boolean =>
  head.charAt(start - 1) === '.' && head.charAt(end - 1) === ' ';

/** Every place in the text's first 120 characters where a dateline may end, the last one first. */
export function findCuts(text: string): Cut[] {
  const head = text.slice(0, LONGEST_DATELINE);
  const cuts: Cut[] = [];
  for (const match of SIGN.test(head) ? allMatches(SEPARATOR, head) : []) {
    const [separator] = match;
    const end = match.index + separator.length;
    if (isGlued(head, separator, match.index, end)) continue;
    const ending = ENDINGS.find(([sign]) => sign.test(separator))?.[1] ?? 'nothing';
    const lead = cutStop(head.slice(0, match.index));
    if (
      ending === 'dash' &&
      end < text.length &&
      STOP_AND_DASH.test(lead) &&
      isSpanish(head, match.index, end)
    )
      cuts.push({ lead: cutStopBeforeDash(lead), end, ending: 'stop-dash' });
    else cuts.push({ lead, end, ending: end < text.length ? ending : 'end' });
  }
  const whole = text.trimEnd();
  if (whole.length <= LONGEST_DATELINE) cuts.push({ lead: cutStop(whole), end: text.length, ending: 'end' });
  return cuts.reverse();
}
