import { lazy } from '../../../text/lazy.ts';
import { namesIn, type Shape, SPACE } from './shape.ts';

const HANGUL = '\\p{Script=Hangul}';
const NAMES = `(?:${HANGUL}{2,4}[·,]?\\s?){1,4}(?:기자|특파원)`;
const SEVERAL = `\\s?[·ㆍ・,/]\\s?`;
/** `서울`, `서울·세종`, `서울, 부산`. */
const PLACE = `(?<place>${HANGUL}{2,8}(?:${SEVERAL}${HANGUL}{2,8}){0,3})`;
/** A paper or a station, by how it calls itself: `이데일리`, `파이낸셜뉴스`, `아이뉴스24`. */
const PAPER = `(?<agency>${HANGUL}{1,7}(?:뉴스\\d{0,2}|일보|신문|경제|데일리|투데이|미디어|방송|저널|조선|중앙|닷컴|TV))`;
const END = `(?:\\s*=)?${SPACE}`;

/** The ways to print a dateline in Korean. */
export const koreanShapes = lazy((): Shape[] => {
  const AGENCIES = `${namesIn(/^\p{sc=Hangul}+\d?$/u)}|AP|AFP|UPI|EPA|DPA|CNN`;
  const AGENCY = `(?<agency>(?:${AGENCIES})(?:[/·]\\s?(?:${AGENCIES}))*)`;
  /** `서울 세종`; in `런던 로이터` the second word is another agency. */
  const PLACES = `(?<place>${HANGUL}{2,8}(?:(?:${SEVERAL}|\\s(?!(?:${AGENCIES})\\s?=))${HANGUL}{2,8}){0,3})`;
  return [
    // (서울=연합뉴스) 홍길동 기자 =, (런던 AP=연합뉴스), [도쿄=AP/뉴시스]
    `^(?<text>[(\\[【]${PLACES}(?:\\s(?:${AGENCIES}))?\\s?=\\s?${AGENCY}[)\\]】](?:\\s?${NAMES})?)${END}`,
    // (서울=포커스뉴스) 홍길동 기자 =: who is named to report vouches for the agency
    `^(?<text>[(\\[【]${PLACE}\\s?=\\s?(?<agency>[${HANGUL}A-Za-z\\d]{2,10})[)\\]】]\\s?${NAMES})${END}`,
    // [세종=이데일리 홍길동 기자]
    `^(?<text>[(\\[【]${PLACE}\\s?=\\s?${PAPER}\\s${NAMES}[)\\]】])${END}`,
    // [파이낸셜뉴스 대전=홍길동 기자]
    `^(?<text>[(\\[【]${PAPER}\\s${PLACE}\\s?=\\s?${NAMES}[)\\]】])${END}`,
  ].map((shape) => ({ pattern: new RegExp(shape, 'u') }));
});
