import { isKnownPlace } from '../data/places.ts';
import { lazy } from '../text/lazy.ts';
import type { Dateline } from '../types.ts';
import { agencyIn, findAgency } from './agency.ts';
import type { Byline } from './byline.ts';
import { BY } from './dateline/byline.ts';
import { splitFiled } from './dateline/east-asian/filed.ts';
import { isPerson } from './person.ts';

/** `홍길동 기자`, `홍길동 김철수 기자`, `홍길동 기자, 김철수 기자`: in Korean the word for reporter follows the names. */
const KOREAN_NAME = '\\p{Script=Hangul}{2,4}';
const KOREAN_NAMES = `${KOREAN_NAME}(?:[,·]?\\s?(?<=[,·\\s])${KOREAN_NAME})*\\s?기자`;
const korean = lazy(
  () => new RegExp(`^(${KOREAN_NAMES}(?:[,·]\\s?${KOREAN_NAMES})*)(?:[\\s=,]|구독|입력|$)`, 'u'),
);
const KOREAN_BETWEEN = /\s?기자(?:[,·\s]+|$)|[,·\s]+/u;

/** What else somebody may be to a Chinese paper, between two names: `（记者张三 通讯员李四）`. */
const HAN_JOB = '(?:(?:特[约約]|[见見实實][习習])?[记記]者|通[讯訊][员員]|[实實][习習]生)';
const HAN_NAME = `(?!${HAN_JOB})\\p{Script=Han}{2,4}`;
const HAN_NAMES = `(${HAN_NAME}(?:[、\\s　]+(?:${HAN_JOB}[\\s　]*)?${HAN_NAME})*)`;
const hanBetween = lazy(() => new RegExp(`[、\\s　]+(?:${HAN_JOB}[\\s　]*)?`, 'u'));

/** `新华社记者 张三 李四`: in Chinese it stands before the names, the agency before it. */
const chinese = lazy(() => new RegExp(`^(\\p{Script=Han}{2,6}?)?[记記]者[\\s　]+${HAN_NAMES}$`, 'u'));
/** The same within a line, where marks part it from the rest: `聯合報／ 記者 張三 ／台北報導`, `（记者张三、李四）`. */
const chineseWithin = lazy(
  () =>
    new RegExp(
      `(?:^|[\\s／/|｜（(])(?:[本记記]?[报報]?|特[约約])?[记記]者[\\s　:：]*${HAN_NAMES}[\\s　]*[／/|｜）)]`,
      'u',
    ),
);

/** `Ali CAN - Ayşe KAYA/KONYA, (DHA)`, as Turkish agencies sign: families' names in capitals, the place, the agency. */
const TURKISH_NAME = '(?:\\p{Lu}\\p{Ll}+\\s)+\\p{Lu}{2,}';
const turkish = lazy(
  () =>
    new RegExp(
      `^(${TURKISH_NAME}(?:\\s?[-–,]\\s?${TURKISH_NAME})*)\\s?/\\s?\\p{Lu}{2,}.*?\\((\\p{Lu}{2,5})\\)`,
      'u',
    ),
);
const TURKISH_BETWEEN = /\s?[-–,]\s?/;

/** `عمّان: رنا الكيلاني`, as Arabic papers print where somebody writes from. */
const arabic = lazy(
  () =>
    /^([\p{Script=Arabic}\p{M} ]{3,20}?)\s?:\s?((?:[\p{Script=Arabic}\p{M}]+\s){1,3}[\p{Script=Arabic}\p{M}]+)$/u,
);
const ARABIC_LETTER = /^[\u0620-\u064a]/;
const ARABIC_MARKS = /[\u064b-\u0652]/g;

/** A line that names reporters as the papers of a country print it; `null` for any other. */
export function readReporters(line: string): Byline | null {
  // The patterns take their time to compile.
  if (line.includes('기자')) return readKorean(line);
  if (line.includes('/') && line.includes('(')) return readTurkish(line);
  if (line.includes(':') && ARABIC_LETTER.test(line)) return readArabic(line);
  if (!/[记記]者/.test(line)) return null;
  const [, agency = '', alone] = chinese().exec(line) ?? [];
  const names = alone ?? chineseWithin().exec(line)?.[1];
  if (names === undefined) return null;
  return { byline: names, authors: names.split(hanBetween()), agency: findAgency(agency) };
}

function readTurkish(line: string): Byline | null {
  const [, names, agency = ''] = turkish().exec(line) ?? [];
  if (names === undefined) return null;
  return { byline: names, authors: names.split(TURKISH_BETWEEN), agency: findAgency(agency) };
}

function readArabic(line: string): Byline | null {
  const [, place = '', name] = arabic().exec(line) ?? [];
  if (name === undefined || !isKnownPlace(place.replace(ARABIC_MARKS, ''))) return null;
  return { byline: name, authors: [name], agency: null };
}

function readKorean(line: string): Byline | null {
  const names = korean().exec(line)?.[1];
  if (names === undefined) return null;
  const authors = names.split(KOREAN_BETWEEN).filter((name) => name !== '');
  return { byline: names, authors, agency: agencyIn(line) };
}

/** `(서울=연합뉴스) 홍길동 기자`, `[세종=이데일리 홍길동 기자]`, `[파이낸셜뉴스 대전=홍길동 특파원]`. */
const koreanInDateline = lazy(() => new RegExp(`[)\\]】=\\s]\\s*(${KOREAN_NAMES})[)\\]】]?$`, 'u'));
/** `（记者张三、李四）`, `（张三）`. */
const chineseInDateline = lazy(() => new RegExp(`[（(](?:[记記]者[\\s　]*)?${HAN_NAMES}[）)]$`, 'u'));
/** `（中央社記者王小明台北20日電）`: the date ends what runs together. */
const filedInDateline = lazy(() => /[记記]者([\p{Script=Han}、]+)/u);
/** `【ロンドン＝山田太郎】`. */
const japaneseInDateline = lazy(() => /[=＝]([^=＝】]{3,})】$/u);
const JAPANESE_BETWEEN = /[、　 ]/;

/** Who reports, as agencies print it within the dateline. */
export function readReportersIn(dateline: Dateline): Byline | null {
  const { text } = dateline;
  if (/(?:기자|특파원)[)\]】]?$/.test(text)) return readKoreanIn(dateline);
  if (/[\u3400-\u9fff]/.test(text)) return readHanIn(dateline);
  return readPersonIn(dateline);
}

function readKoreanIn({ text, agency }: Dateline): Byline | null {
  // A correspondent's title stands where a reporter's does.
  const behind = text
    .slice(text.indexOf(agency ?? '') + (agency?.length ?? 0))
    .replace(/특파원(?=[)\]】]?$)/, '기자');
  const names = koreanInDateline().exec(behind)?.[1];
  return names === undefined ? null : readKorean(names);
}

function readHanIn({ text, agency }: Dateline): Byline | null {
  const japanese = agency === null ? japaneseInDateline().exec(text)?.[1] : undefined;
  if (japanese !== undefined) return named(japanese, japanese.split(JAPANESE_BETWEEN));
  const names = chineseInDateline().exec(text)?.[1];
  if (names !== undefined) return named(names, names.split(hanBetween()));
  const { reporters } = splitFiled(filedInDateline().exec(text)?.[1] ?? '');
  return reporters.length === 0 ? null : named(reporters.join('、'), reporters);
}

const named = (byline: string, authors: string[]): Byline => ({ byline, authors, agency: null });

/** `Maria Lund LONDON (AP)`, `МОСКВА, 3 мая — РИА Новости, Анна Иванова`: before the place, or behind the agency. */
function readPersonIn({ text, place, agency }: Dateline): Byline | null {
  if (agency === null || place === null) return null;
  const placeAt = text.indexOf(place);
  const agencyAt = text.lastIndexOf(agency);
  if (placeAt > agencyAt) return null;
  const before = text.slice(0, placeAt).replace(BY, '');
  const behind = text.slice(agencyAt + agency.length);
  const name = [before, behind].map(trimMarks).find((words) => words.includes(' ') && isPerson(words));
  return name === undefined || findAgency(name) !== null ? null : named(name, [name]);
}

const trimMarks = (text: string): string => text.replace(/^[\s,/]+|[\s,/)\]]+$/g, '');
