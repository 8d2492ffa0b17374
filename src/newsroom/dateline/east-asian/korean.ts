import { lazy } from '../../../text/lazy.ts';
import { namesIn, type Shape, SPACE, whenAsked } from './shape.ts';

const HANGUL = '\\p{Script=Hangul}';
const NAMES = `(?:${HANGUL}{2,4}[·,]?\\s?){1,4}(?:기자|특파원)`;
const SEVERAL = `\\s?[·ㆍ・,/]\\s?`;
/** `서울`, `서울·세종`, `서울, 부산`. */
const PLACE = `(?<place>${HANGUL}{2,8}(?:${SEVERAL}${HANGUL}{2,8}){0,3})`;
/** A paper or a station, by how it calls itself: `이데일리`, `파이낸셜뉴스`, `아이뉴스24`. */
const PAPER = `(?<agency>${HANGUL}{1,7}(?:뉴스\\d{0,2}|일보|신문|경제|데일리|투데이|미디어|방송|저널|조선|중앙|닷컴|TV))`;
const END = `(?:\\s*=)?${SPACE}`;

const agencies = lazy(() => `${namesIn(/^\p{sc=Hangul}+\d?$/u)}|AP|AFP|UPI|EPA|DPA|CNN`);
/** `연합뉴스`, `AP/뉴시스`. */
const agency = (): string => `(?<agency>(?:${agencies()})(?:[/·]\\s?(?:${agencies()}))*)`;
/** `서울 세종`; in `런던 로이터` the second word is another agency. */
const places = (): string =>
  `(?<place>${HANGUL}{2,8}(?:(?:${SEVERAL}|\\s(?!(?:${agencies()})\\s?=))${HANGUL}{2,8}){0,3})`;

const SIGNED = /^[([【][^)\]】]{2,30}=[^)\]】]{2,20}[)\]】]/;
const SIGNED_BY_REPORTER = /^[([【][^)\]】]{2,30}=[^)\]】]{2,30}(?:기자|특파원)[)\]】]/;

/** The ways to print a dateline in Korean. */
export const KOREAN_SHAPES: readonly Shape[] = [
  // (서울=연합뉴스) 홍길동 기자 =, (런던 AP=연합뉴스), [도쿄=AP/뉴시스]
  {
    needs: SIGNED,
    pattern: whenAsked(
      () =>
        `^(?<text>[(\\[【]${places()}(?:\\s(?:${agencies()}))?\\s?=\\s?${agency()}[)\\]】](?:\\s?${NAMES})?)${END}`,
    ),
  },
  // (서울=포커스뉴스) 홍길동 기자 =: who is named to report vouches for the agency
  {
    needs: SIGNED,
    pattern: whenAsked(
      () =>
        `^(?<text>[(\\[【]${PLACE}\\s?=\\s?(?<agency>[${HANGUL}A-Za-z\\d]{2,10})[)\\]】]\\s?${NAMES})${END}`,
    ),
  },
  // [세종=이데일리 홍길동 기자]
  {
    needs: SIGNED_BY_REPORTER,
    pattern: whenAsked(() => `^(?<text>[(\\[【]${PLACE}\\s?=\\s?${PAPER}\\s${NAMES}[)\\]】])${END}`),
  },
  // [파이낸셜뉴스 대전=홍길동 기자]
  {
    needs: SIGNED_BY_REPORTER,
    pattern: whenAsked(() => `^(?<text>[(\\[【]${PAPER}\\s${PLACE}\\s?=\\s?${NAMES}[)\\]】])${END}`),
  },
];
