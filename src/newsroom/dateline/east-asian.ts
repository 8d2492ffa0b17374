import { agencies } from '../../data/agencies.ts';
import { lazy } from '../../text/lazy.ts';
import type { PrintedDateline } from '../dateline.ts';

/** `1月20日`, `20日`, `5日`, `2024年1月20日`, in half- or full-width digits. */
const DATE = '(?<date>(?:[\\d０-９]{4}年)?(?:[\\d０-９]{1,2}月)?[\\d０-９]{1,2}日)';

/** The agencies' names in Han, kana or Hangul as alternatives, longest first. */
function namesIn(script: RegExp): string {
  const names = agencies()
    .flatMap(({ aliases }) => aliases)
    .filter((name) => script.test(name));
  return names.sort((a, b) => b.length - a.length).join('|');
}

const HAN = '\\p{Script=Han}';
const JAPANESE = '[\\p{Script=Han}\\p{Script=Katakana}\\p{Script=Hiragana}ー・]';
const HANGUL = '\\p{Script=Hangul}';
const REPORTER = '(?:\\s?[（(](?:记者|記者|通讯员)[^（()）]{0,40}[)）])?';
const KOREAN_REPORTER = `(?:\\s?(?:${HANGUL}{2,4}[·,]?\\s?){1,4}(?:기자|특파원))?`;
const SPACE = '[\\s　]*';

/** Each shape names its parts `agency`, `place` and `date`; `text` is the dateline without its separator. */
const shapes = lazy(() => {
  const AGENCY = `(?<agency>${namesIn(/^(?:[\p{sc=Han}\p{sc=Katakana}ー]|AFP|AP)+$/u)}|AFP|AP)`;
  const KOREAN_AGENCY = `(?<agency>${namesIn(/^\p{sc=Hangul}+\d?$/u)})`;
  return [
    // 新华社北京1月20日电（记者…）, 中新网1月20日电
    `^(?<text>${AGENCY}(?:[记記]者${HAN}{2,3}(?:、${HAN}{2,3})*)?(?<place>${HAN}{2,8}?)?${DATE}[专專]?[电電]${REPORTER})[\\s　:：]*`,
    // 本报苏州3月21日电（记者…）, 江南新闻网3月21日讯: a paper's own report
    `^(?<text>(?:本[报報网網刊台]|(?<agency>${HAN}{2,8}?[网網报報台]))(?<place>${HAN}{2,8}?)?${DATE}[专專]?[电電讯訊]${REPORTER})[\\s　:：]*`,
    // 本报讯（记者…）
    `^(?<text>本[报報网網刊台][讯訊]${REPORTER})(?:[\\s　:：]+|(?<=[)）]))`,
    // （中央社記者王小明台北20日電）
    `^(?<text>[（(]${AGENCY}(?:記者${HAN}{2,3})?(?<place>${HAN}{2,6}?)${DATE}[专專]?[电電](?:[/／][^（()）]{0,20})?[)）])${SPACE}`,
    // 【北京時事】, 【ワシントン＝共同】
    `^(?<text>【(?<place>${JAPANESE}{2,12}?)[=＝ 　]?${AGENCY}】)${SPACE}`,
    // ［東京 ５日 ロイター］ -
    `^(?<text>[[［](?<place>${JAPANESE}{2,14})[\\s　](?:${DATE}[\\s　])?${AGENCY}[\\]］])${SPACE}[-－―—–]*${SPACE}`,
    // (서울=연합뉴스) 홍길동 기자 =
    `^(?<text>[(\\[【](?<place>${HANGUL}{2,8})(?:\\s${HANGUL}{2,4})?\\s?=\\s?${KOREAN_AGENCY}[)\\]】]${KOREAN_REPORTER})(?:\\s*=)?${SPACE}`,
  ].map((shape) => new RegExp(shape, 'u'));
});

/** Asked first: the shapes take their time to compile. */
const EAST_ASIAN = /[\u3040-\u9fff\uac00-\ud7a3]/;

/** No shape reaches further. */
const LONGEST = 120;

/**
 * Reads a dateline in Chinese, Japanese or Korean, where the agency stands first or stands with the place
 * in one pair of brackets. But for what a paper files for itself, only agencies of the table are taken; `null` if there is
 * no such dateline.
 */
export function readEastAsianDateline(text: string): PrintedDateline | null {
  const head = text.slice(0, LONGEST);
  if (!EAST_ASIAN.test(head)) return null;
  for (const shape of shapes()) {
    const match = shape.exec(head);
    const { text: printedText = '', place = null, date = null, agency = null } = match?.groups ?? {};
    if (match !== null) {
      return { dateline: { text: printedText, place, date, agency }, printed: match[0] };
    }
  }
  return null;
}
