import { isJapanesePlace } from '../../../data/east-asian-places.ts';
import { lazy } from '../../../text/lazy.ts';
import { DATE, namesIn, type Shape, SPACE, whenAsked } from './shape.ts';

const LETTERS = '\\p{Script=Han}\\p{Script=Katakana}\\p{Script=Hiragana}ー・々';
const NAME = `[${LETTERS}]{3,12}`;
const DASH = '[-－―—–:：]';

/** Agencies that sign in Latin letters in Japanese too. */
const LATIN = 'AFP|AP|CNN|CNS|UPI|BBC';

const names = lazy(() => `${namesIn(/^(?:[\p{sc=Han}\p{sc=Katakana}ー]|AFP|AP)+$/u)}|聯合ニュース|${LATIN}`);
const agency = (): string => `(?<agency>(?:${names()})(?:[=＝・/／]?(?:${names()}))?)`;
/** One that stands alone: `時事` alone is a section. */
const signed = lazy(() => `(?<agency>${LATIN}|${namesIn(/^(?:\p{sc=Katakana}|ー)+$|通信社?$/u)})`);

/** The ways to print a dateline in Japanese. */
export const JAPANESE_SHAPES: readonly Shape[] = [
  // 【AFP＝時事】
  {
    needs: /^【[A-Z一-鿿ァ-ー]{2,9}[=＝・/／][^】]{2,9}】/,
    pattern: whenAsked(() => `^(?<text>【(?<agency>(?:${names()})[=＝・/／](?:${names()}))】)${SPACE}`),
  },
  // 【3月3日 AFP】
  {
    needs: /^【[^】]{2,12}日[\s　]/,
    pattern: whenAsked(() => `^(?<text>【${DATE}[\\s　]${agency()}】)${SPACE}`),
  },
  // 【北京時事】, 【ワシントン＝共同】, 【モスクワAFP時事】
  {
    needs: /^【[^】]{3,30}】/,
    pattern: whenAsked(() => `^(?<text>【(?<place>[${LETTERS}]{2,12}?)[=＝ 　]?${agency()}】)${SPACE}`),
  },
  // 【ロンドン＝山田太郎】
  {
    needs: /^【[^】]{2,12}[=＝][^】]{3,30}】/,
    pattern: whenAsked(
      () => `^(?<text>【(?<place>[${LETTERS}]{2,12}?)[=＝]${NAME}(?:[、　 ]${NAME})*】)${SPACE}`,
    ),
    isPlace: isJapanesePlace,
  },
  // ［東京 ５日 ロイター］ -, ［ベルリン/パリ ３日 ロイター］ -
  {
    needs: /^[[［][^\]］]{2,20}[\s　][^\]］]{2,20}[\]］]/,
    pattern: whenAsked(
      () =>
        `^(?<text>[[［](?<place>[${LETTERS}/／]{2,20})[\\s　](?:${DATE}[\\s　])?${agency()}[\\]］])${SPACE}${DASH}*${SPACE}`,
    ),
  },
  // ［ロイター］ -
  {
    needs: /^[[［][^\]］]{2,12}[\]］][\s　]*[-－―—–:：]/,
    pattern: whenAsked(() => `^(?<text>[[［]${signed()}[\\]］])${SPACE}${DASH}+${SPACE}`),
  },
  // （CNN）, ソウル（CNN）, （ブルームバーグ）:
  {
    needs: /^[^（]{0,12}（(?:[A-Z]{2,4}|[ァ-ー]{4,12}|.{2,6}通信社?)）/,
    pattern: whenAsked(
      () => `^(?<text>(?<place>[${LETTERS}]{2,12})?（${signed()}）)${SPACE}(?:${DASH}+${SPACE})?`,
    ),
    isPlace: isJapanesePlace,
  },
  // （台北中央社）
  {
    needs: /^（[^）]{4,20}）/,
    pattern: whenAsked(() => `^(?<text>（(?<place>[${LETTERS}]{2,12}?)[=＝ 　]?${agency()}）)${SPACE}`),
    isPlace: isJapanesePlace,
  },
];
