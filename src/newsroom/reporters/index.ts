import { isKnownPlace } from '../../data/places.ts';
import { lazy } from '../../text/lazy.ts';
import { findAgency } from '../agency.ts';
import type { Byline } from '../byline/line.ts';
import { readChineseReporters } from './chinese.ts';
import { readKoreanReporters } from './korean.ts';

/** `Ali CAN - Ayşe KAYA/KONYA, (DHA)`, as Turkish agencies sign: families' names in capitals, the place, the agency. */
const TURKISH_NAME = '(?:\\p{Lu}\\p{Ll}+\\s)+\\p{Lu}{2,}';
const turkish = lazy(
  () =>
    new RegExp(
      `^(${TURKISH_NAME}(?:\\s?[-–,]\\s?${TURKISH_NAME})*)\\s?/\\s?\\p{Lu}{2,}.*?\\((\\p{Lu}{2,5})\\)`,
      'u',
    ),
);
const TURKISH_BETWEEN = /\s?[-–,]\s?/;

/** `عمّان: رنا الكيلاني`, `القاهرة - أحمد محمود`, as Arabic papers print where somebody writes from. */
const arabic = lazy(
  () =>
    /^([\p{Script=Arabic}\p{M} ]{3,20}?)(?:\s?:|\s[-–ـ])\s?((?:[\p{Script=Arabic}\p{M}]+\s){1,3}[\p{Script=Arabic}\p{M}]+)$/u,
);
const ARABIC_MARK = /:| [-–ـ] /;
const ARABIC_LETTER = /^[\u0620-\u064a]/;
const ARABIC_VOWELS = /[\u064b-\u0652]/g;

/** Letters from here on are those of East Asia. */
const EAST_ASIAN = /[\u3400-\u9fff\uac00-\ud7a3]/;

/** A line that names reporters as the papers of a country print it; `null` for any other. */
export function readReporters(line: string): Byline | null {
  // The patterns take their time to compile.
  if (EAST_ASIAN.test(line)) return readKoreanReporters(line) ?? readChineseReporters(line);
  if (line.includes('/') && line.includes('(')) return readTurkish(line);
  return ARABIC_LETTER.test(line) && ARABIC_MARK.test(line) ? readArabic(line) : null;
}

function readTurkish(line: string): Byline | null {
  const [, names, agency = ''] = turkish().exec(line) ?? [];
  if (names === undefined) return null;
  return { byline: names, authors: names.split(TURKISH_BETWEEN), agency: findAgency(agency) };
}

function readArabic(line: string): Byline | null {
  const [, place = '', name] = arabic().exec(line) ?? [];
  if (name === undefined || !isKnownPlace(place.replace(ARABIC_VOWELS, ''))) return null;
  return { byline: name, authors: [name], agency: null };
}
