import { isJapanesePlace } from '../../../data/east-asian-places.ts';
import { lazy } from '../../../text/lazy.ts';
import { DATE, namesIn, type Shape, SPACE } from './shape.ts';

const LETTERS = '\\p{Script=Han}\\p{Script=Katakana}\\p{Script=Hiragana}ー・々';
const NAME = `[${LETTERS}]{3,12}`;
const DASH = '[-－―—–:：]';

/** Agencies that sign in Latin letters in Japanese too. */
const LATIN = 'AFP|AP|CNN|CNS|UPI|BBC';

/** The ways to print a dateline in Japanese. */
export const japaneseShapes = lazy((): Shape[] => {
  const NAMES = `${namesIn(/^(?:[\p{sc=Han}\p{sc=Katakana}ー]|AFP|AP)+$/u)}|聯合ニュース|${LATIN}`;
  const AGENCY = `(?<agency>(?:${NAMES})(?:[=＝・/／]?(?:${NAMES}))?)`;
  /** One that stands alone: `時事` alone is a section. */
  const SIGNED = `(?<agency>${LATIN}|${namesIn(/^(?:\p{sc=Katakana}|ー)+$|通信社?$/u)})`;
  return [
    // 【AFP＝時事】
    { pattern: `^(?<text>【(?<agency>(?:${NAMES})[=＝・/／](?:${NAMES}))】)${SPACE}` },
    // 【3月3日 AFP】
    { pattern: `^(?<text>【${DATE}[\\s　]${AGENCY}】)${SPACE}` },
    // 【北京時事】, 【ワシントン＝共同】, 【モスクワAFP時事】
    { pattern: `^(?<text>【(?<place>[${LETTERS}]{2,12}?)[=＝ 　]?${AGENCY}】)${SPACE}` },
    // 【ロンドン＝山田太郎】
    {
      pattern: `^(?<text>【(?<place>[${LETTERS}]{2,12}?)[=＝]${NAME}(?:[、　 ]${NAME})*】)${SPACE}`,
      isPlace: isJapanesePlace,
    },
    // ［東京 ５日 ロイター］ -, ［ベルリン/パリ ３日 ロイター］ -
    {
      pattern: `^(?<text>[[［](?<place>[${LETTERS}/／]{2,20})[\\s　](?:${DATE}[\\s　])?${AGENCY}[\\]］])${SPACE}${DASH}*${SPACE}`,
    },
    // ［ロイター］ -
    { pattern: `^(?<text>[[［]${SIGNED}[\\]］])${SPACE}${DASH}+${SPACE}` },
    // （CNN）, ソウル（CNN）, （ブルームバーグ）:
    {
      pattern: `^(?<text>(?<place>[${LETTERS}]{2,12})?（${SIGNED}）)${SPACE}(?:${DASH}+${SPACE})?`,
      isPlace: isJapanesePlace,
    },
    // （台北中央社）
    {
      pattern: `^(?<text>（(?<place>[${LETTERS}]{2,12}?)[=＝ 　]?${AGENCY}）)${SPACE}`,
      isPlace: isJapanesePlace,
    },
  ].map(({ pattern, ...shape }) => ({ pattern: new RegExp(pattern, 'u'), ...shape }));
});
