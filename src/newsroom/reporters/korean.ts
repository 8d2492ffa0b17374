import {
  KOREAN_FAMILIES,
  KOREAN_JOBS,
  KOREAN_LABELS,
  KOREAN_PLACES,
  KOREAN_TITLES,
} from '../../data/korean-names.ts';
import { lazy } from '../../text/lazy.ts';
import { agencyIn, findAgency } from '../agency.ts';
import type { Byline } from '../byline/line.ts';

/** One of these stands in every line that names reporters. */
const SIGN = /기자|특파원|논설위원|^글|^취재|^작성자/;

const TITLE = `(?:${KOREAN_TITLES.join('|')})`;
const NO_NAME = `(?!(?:${KOREAN_JOBS.join('|')})(?:\\s?기자|[\\s,·]|$))`;
const NAME = `${NO_NAME}\\p{Script=Hangul}{2,4}`;
/** A name that needs no title behind it. */
const SURE_NAME = `(?!${KOREAN_PLACES.join('|')})[${KOREAN_FAMILIES}]\\p{Script=Hangul}{2}`;
/** `홍길동 기자`, `홍길동 김철수 기자`, `홍길동 기자, 김철수 기자`: the word for reporter follows the names. */
export const SIGNED = `${NAME}(?:[,·]?\\s?(?<=[,·\\s])${NAME})*\\s?기자`;
const signed = lazy(() => new RegExp(`^(${SIGNED}(?:[,·]\\s?${SIGNED})*)(?:[\\s=,]|구독|입력|$)`, 'u'));

/** Where the line was filed from: `[서울=뉴시스]`, `워싱턴=`. */
const FILED = '(?:[[(【][^\\])】]{2,20}[\\])】]\\s*|\\p{Script=Hangul}{2,4}\\s?=\\s?)';
/** Behind the names nothing but an address, or who took the pictures. */
const END = '(?:\\s*=?\\s*(?:\\S+@\\S+)?|\\s(?:사진|영상)\\s.{2,12})$';
/** `홍길동 선임기자`, `[서울=뉴시스] 홍길동 기자`, `글·사진 이영희 기자`, `기자 홍길동`. */
const alone = lazy(
  () =>
    new RegExp(
      `^(?:${FILED}?(${SURE_NAME}\\s?${TITLE})|${FILED}(${SIGNED})|(?:${KOREAN_LABELS.join('|')})\\s?[=:：]?\\s?(${SURE_NAME}(?:\\s?${TITLE})?))${END}`,
      'u',
    ),
);
const titles = lazy(() => new RegExp(`\\s?${TITLE}(?:[,·\\s]+|$)|[,·\\s]+`, 'u'));

/** A line that names reporters as Korean papers print it; `null` for any other. */
export function readKoreanReporters(line: string): Byline | null {
  if (!SIGN.test(line)) return null;
  const names =
    alone()
      .exec(line)
      ?.slice(1)
      .find((found) => found !== undefined) ?? signed().exec(line)?.[1];
  if (names === undefined) return null;
  const authors = names.split(titles()).filter((name) => name !== '');
  return { byline: names, authors, agency: agencyIn(line) ?? filedBy(line) };
}

/** `[서울=뉴시스]` */
function filedBy(line: string) {
  return findAgency(/^[[(【][^=]*=([^\])】]+)[\])】]/.exec(line)?.[1] ?? '');
}
