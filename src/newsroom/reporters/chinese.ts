import { lazy } from '../../text/lazy.ts';
import { findAgency } from '../agency.ts';
import type { Byline } from '../byline/line.ts';

const SIGN = /[记記]者|[/／]\s?文$/;

/** What else somebody may be to a Chinese paper, between two names: `（记者张三 通讯员李四）`. */
const JOB = '(?:(?:特[约約]|[见見实實][习習])?[记記]者|通[讯訊][员員]|[实實][习習]生)';
/** `报道`, `台北即時報導`: what follows the names. */
const REPORTS = '(?:报道|報道|报导|報導)';
const NAME = `(?!${JOB}|\\p{Script=Han}{0,4}${REPORTS})\\p{Script=Han}{2,4}`;
export const NAMES = `(${NAME}(?:[、\\s　]+(?:${JOB}[\\s　]*)?${NAME})*)`;
export const between = lazy(() => new RegExp(`[、\\s　]+(?:${JOB}[\\s　]*)?`, 'u'));
/** Whoever takes pictures for a paper is one of its reporters too: `摄影记者 李静`. */
const NO_WRITER = '(?!\\p{Script=Han}{0,2}(?:摄影|攝影|图片|圖片|视频|影音))';

/** `新华社记者 张三 李四`: in Chinese it stands before the names, the agency before it. */
const opening = lazy(
  () =>
    new RegExp(
      `^${NO_WRITER}(\\p{Script=Han}{2,6}?)?[记記]者[\\s　]+${NAMES}(?:[\\s　]+\\p{Script=Han}{0,4}${REPORTS})?$`,
      'u',
    ),
);
/** The same within a line, where marks part it from the rest: `聯合報／ 記者 張三 ／台北報導`, `（记者张三、李四）`. */
const within = lazy(
  () =>
    new RegExp(
      `(?:^|[\\s／/|｜（(〔【])(?:[本记記]?[报報]?|特[约約])?[记記]者[\\s　:：]*${NAMES}[\\s　]*(?:[／/|｜）)〕】]|$)`,
      'u',
    ),
);
/** `(記者王小明台北報導)`: a name of three letters or two, and the place. */
const beforePlace = lazy(
  () =>
    new RegExp(
      `^[（(〔【]?[记記]者[\\s　]*(${NAME.replace('{2,4}', '{2,3}')})\\p{Script=Han}{2,3}(?:即時|综合|綜合)?${REPORTS}[）)〕】]?$`,
      'u',
    ),
);
/** `张伟/文` */
const beforeText = lazy(() => /^(\p{Script=Han}{2,4})\s?[/／]\s?文$/u);

/** A line that names reporters as Chinese papers print it; `null` for any other. */
export function readChineseReporters(line: string): Byline | null {
  if (!SIGN.test(line)) return null;
  const [, agency = '', alone] = opening().exec(line) ?? [];
  const names =
    alone ?? within().exec(line)?.[1] ?? beforePlace().exec(line)?.[1] ?? beforeText().exec(line)?.[1];
  if (names === undefined) return null;
  return { byline: names, authors: names.split(between()), agency: findAgency(agency) };
}
