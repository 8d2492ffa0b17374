import { isCredited } from '../../../data/east-asian-places.ts';
import { lazy } from '../../../text/lazy.ts';
import type { PrintedDateline } from '../../dateline.ts';
import { chineseShapes } from './chinese.ts';
import { splitFiled } from './filed.ts';
import { japaneseShapes } from './japanese.ts';
import { koreanShapes } from './korean.ts';
import type { Shape } from './shape.ts';

/** Asked first: the shapes take their time to compile. */
const HANGUL = /[\uac00-\ud7a3]/;
const HAN_OR_KANA = /[\u3040-\u9fff]/;

const hanOrKana = lazy(() => [...chineseShapes(), ...japaneseShapes()]);

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
    (HAN_OR_KANA.test(head) ? readShape(hanOrKana(), head) : null) ??
    (HANGUL.test(head) ? readShape(koreanShapes(), head) : null)
  );
}

function readShape(shapes: readonly Shape[], head: string): PrintedDateline | null {
  for (const { pattern, isPlace = () => true } of shapes) {
    const match = pattern.exec(head);
    if (match === null) continue;
    const { text = '', filed, date = null, agency = null } = match.groups ?? {};
    const place = filed === undefined ? (match.groups?.place ?? null) : splitFiled(filed).place;
    if (place !== null && (place.split(BETWEEN).some(isCredited) || !isPlace(place))) continue;
    return { dateline: { text, place, date, agency }, printed: match[0] };
  }
  return null;
}
