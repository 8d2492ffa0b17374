import { agencies } from '../../data/agencies.ts';
import { isKnownPlace } from '../../data/places.ts';
import { lazy } from '../../text/lazy.ts';
import type { PrintedDateline } from '../dateline.ts';

/** Asked first: the shape takes its time to compile. */
const PLACE_AND_MARK = /^[\u0620-\u064aپچژکگی\u200c ]{2,25}[-–/]/;

const ARABIC_NAME = /^[\u0620-\u064aپچژکگی\u200c. ]+$/;

const shape = lazy(() => {
  const names = agencies().flatMap(({ aliases }) => aliases.filter((name) => ARABIC_NAME.test(name)));
  const longestFirst = names.sort((a, b) => b.length - a.length);
  const agency = longestFirst.join('|').replaceAll('.', '\\.');
  return new RegExp(
    `^((?<place>[\\u0620-\\u064aپچژکگی\\u200c ]+?)\\s?[-–/]\\s?(?<agency>${agency}))(?:\\s*[-–:/]+\\s*|\\s+|$)`,
    'u',
  );
});

/** Reads `بغداد - واع` and `دمشق-سانا`, which Arabic agencies print with nothing between them and the story. */
export function readArabicDateline(text: string): PrintedDateline | null {
  const match = PLACE_AND_MARK.test(text) ? shape().exec(text) : null;
  const [printed, lead = ''] = match ?? [];
  const { place = '', agency = '' } = match?.groups ?? {};
  if (printed === undefined || !isKnownPlace(place)) return null;
  return { dateline: { text: lead, place, date: null, agency }, printed };
}
