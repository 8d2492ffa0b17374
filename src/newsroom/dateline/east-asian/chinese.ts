import { HAN_FAMILY_NAMES } from '../../../data/east-asian-places.ts';
import { lazy } from '../../../text/lazy.ts';
import { DATE, namesIn, type Shape, SPACE, whenAsked } from './shape.ts';

const HAN = '\\p{Script=Han}';
/** `上海`, `北京／上海`. */
const PLACE = `(?<place>${HAN}{2,8}?(?:[/／、]${HAN}{2,8}?)?)`;
/** `記者王明、李大華台北`. */
const FILED = `[记記]者(?<filed>(?:${HAN}{2,4}、)*${HAN}{2,12}?)`;
/** `电`, `專電`, `綜合外電報導`. */
const SENT = '(?:[专專]?[电電]|[综綜]合(?:外[电電])?[报報][导導道])';
const NAME = `[${HAN_FAMILY_NAMES}]${HAN}{1,2}`;
/** Who reports: `（记者张三）`, `（张三、李四）`. */
const REPORTER = `(?:\\s?[（(](?:(?:记者|記者|通讯员)[^（()）]{0,40}|${NAME}(?:[、\\s　]${NAME})*)[)）])?`;

const agency = lazy(() => `(?<agency>${namesIn(/^(?:[\p{sc=Han}\p{sc=Katakana}ー]|AFP|AP)+$/u)}|AFP|AP)`);

/** The ways to print a dateline in Chinese. */
export const CHINESE_SHAPES: readonly Shape[] = [
  // 新华社北京1月20日电（记者…）, 中新网1月20日电, 中央社台北3日綜合報導
  {
    needs: /[\d０-９]日(?:[专專]?[电電]|[综綜]合)/,
    pattern: whenAsked(
      () => `^(?<text>${agency()}(?:${FILED}|${PLACE})?${DATE}${SENT}${REPORTER})[\\s　:：]*`,
    ),
  },
  // 路透北京3月3日 -
  {
    needs: /^[^\s-]{4,24}[\d０-９]日[\s　]*[-－―—–]/,
    pattern: whenAsked(() => `^(?<text>${agency()}${PLACE}${DATE})${SPACE}[-－―—–]+${SPACE}`),
  },
  // 本报苏州3月21日电（记者…）, 江南新闻网3月21日讯: a paper's own report
  {
    needs: /[\d０-９]日[专專]?[电電讯訊]/,
    pattern: whenAsked(
      () =>
        `^(?<text>(?:本[报報网網刊台]|(?<agency>${HAN}{2,8}?[網网報报台]))(?<place>${HAN}{2,8}?)?${DATE}[专專]?[电電讯訊]${REPORTER})[\\s　:：]*`,
    ),
  },
  // 央视网消息：
  {
    needs: /^[^\s\w]{2,8}消息[：:]/,
    pattern: whenAsked(() => `^(?<text>(?:${agency()}|(?<site>${HAN}{2,6}[網网]))消息)[：:]${SPACE}`),
  },
  // 本报讯（记者…）
  {
    needs: /^本.[讯訊]/,
    pattern: whenAsked(() => `^(?<text>本[报報网網刊台][讯訊]${REPORTER})(?:[\\s　:：]+|(?<=[)）]))`),
  },
  // （中央社記者王小明台北20日電）, 【新華社北京3月3日】
  {
    needs: /^[（(【〔][^)）】〕]{2,40}[\d０-９]日/,
    pattern: whenAsked(
      () =>
        `^(?<text>[（(【〔]${agency()}(?:${FILED}|${PLACE})?${DATE}(?:${SENT}(?:[/／][^（()）]{0,20})?)?[)）】〕])${SPACE}`,
    ),
  },
];
