import { lazy } from '../../text/lazy.ts';
import type { Dateline } from '../../types.ts';
import { findAgency } from '../agency.ts';
import type { Byline } from '../byline/line.ts';
import { BY } from '../dateline/byline.ts';
import { splitFiled } from '../dateline/east-asian/filed.ts';
import { isPerson } from '../person.ts';
import { between, NAMES } from './chinese.ts';
import { readKoreanReporters, SIGNED } from './korean.ts';

/** `(서울=연합뉴스) 홍길동 기자`, `[세종=이데일리 홍길동 기자]`, `[파이낸셜뉴스 대전=홍길동 특파원]`. */
const koreanInDateline = lazy(() => new RegExp(`[)\\]】=\\s]\\s*(${SIGNED})[)\\]】]?$`, 'u'));
/** `（记者张三、李四）`, `（张三）`. */
const chineseInDateline = lazy(() => new RegExp(`[（(](?:[记記]者[\\s　]*)?${NAMES}[）)]$`, 'u'));
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
  return names === undefined ? null : readKoreanReporters(names);
}

function readHanIn({ text, agency }: Dateline): Byline | null {
  const japanese = agency === null ? japaneseInDateline().exec(text)?.[1] : undefined;
  if (japanese !== undefined) return named(japanese, japanese.split(JAPANESE_BETWEEN));
  const names = chineseInDateline().exec(text)?.[1];
  if (names !== undefined) return named(names, names.split(between()));
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
