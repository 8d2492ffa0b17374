import { isCredited } from '../../../data/east-asian-places.ts';
import type { PrintedDateline } from '../../dateline.ts';
import { CHINESE_SHAPES } from './chinese.ts';
import { splitFiled } from './filed.ts';
import { JAPANESE_SHAPES } from './japanese.ts';
import { KOREAN_SHAPES } from './korean.ts';
import type { Shape } from './shape.ts';

const HANGUL = /[\uac00-\ud7a3]/;
const HAN_OR_KANA = /[\u3040-\u9fff]/;

const CHINESE_AND_JAPANESE = [...CHINESE_SHAPES, ...JAPANESE_SHAPES];

/** What parts two places, or two words. */
const BETWEEN = /[·ㆍ・,/／、\s]+/;

/** No shape reaches further. */
const LONGEST = 120;

/**
 * Reads a dateline in Chinese, Japanese or Korean, where the agency stands first or stands with the place
 * in one pair of brackets. But for what a paper files for itself, and where a reporter is named too, only agencies
 * of the table are taken; `null` if there is no such dateline.
 */
export function readEastAsianDateline(text: string): PrintedDateline | null {
  const head = text.slice(0, LONGEST);
  return (
    (HAN_OR_KANA.test(head) ? readShape(CHINESE_AND_JAPANESE, head) : null) ??
    (HANGUL.test(head) ? readShape(KOREAN_SHAPES, head) : null)
  );
}

function readShape(shapes: readonly Shape[], head: string): PrintedDateline | null {
  for (const shape of shapes) {
    const match = shape.needs.test(head) ? shape.pattern().exec(head) : null;
    if (match === null) continue;
    const { text = '', filed, date = null, site = null, agency = site } = match.groups ?? {};
    const place = filed === undefined ? (match.groups?.place ?? null) : splitFiled(filed).place;
    if (place !== null && (place.split(BETWEEN).some(isCredited) || shape.isPlace?.(place) === false))
      continue;
    return { dateline: { text, place, date, agency }, printed: match[0] };
  }
  return null;
}
