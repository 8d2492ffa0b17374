import type { Agency } from '../../data/agencies.ts';
import { chineseSurnames } from '../../data/chinese-surnames.ts';
import { isKnownPlace, isRegion } from '../../data/places.ts';
import { lazy } from '../../text/lazy.ts';
import { findAgency, findSignedAgency } from '../agency.ts';
import { isPaper } from '../papers.ts';
import {
  cutRole,
  hasGivenName,
  isNamedTeam,
  isPerson,
  isRole,
  isSingleWord,
  isStaff,
  isStaffOnly,
} from '../person.ts';
import { BARS, COMMAS, splitAnd } from './joints.ts';

/** A place or an employer after the name: `in London`, `of The Associated Press`. */
const preposition = lazy(
  () => /\s(?:on behalf of|in|IN|of|for|For|FOR|at|from|für|aus|pour|à|para|em|en|per|da)\s(?=\p{Lu}|the\s)/u,
);

/** `PhD`, `RD`, `Jr.`, `CFP®` after a comma. */
const credential = lazy(() => /^(?:\p{Lu}[\p{L}.]{0,5}\.?[®™]?|[IVX]{1,4})$/u);

type Part =
  | { kind: 'author'; name: string; agency: Agency | null }
  | { kind: 'agency'; agency: Agency }
  | { kind: 'staff' | 'beside' | 'prose' };

/** An agency with at most a job behind it, or who many are before it: `AP`, `AP Business Writer`, `Redazione ANSA`. */
function agencyOf(text: string): Agency | null {
  const words = text.replace(/[.\s]+$/, '').split(' ');
  for (let end = words.length; end > 0; end--) {
    const agency = findSignedAgency(words.slice(0, end).join(' '));
    const rest = words.slice(end).join(' ');
    if (agency && (rest === '' || isRole(rest) || isStaff(rest))) return agency;
  }
  return words.length > 1 && isStaffOnly(words[0] as string)
    ? findSignedAgency(words.slice(1).join(' '))
    : null;
}

/** The name, and the agency that stands behind it without a comma: `JILL LAWLESS Associated Press`. */
function splitAgency(text: string): { name: string; agency: Agency | null } {
  const words = text.split(' ');
  for (let start = 2; start < words.length; start++) {
    const agency = agencyOf(words.slice(start).join(' '));
    if (agency) return { name: words.slice(0, start).join(' '), agency };
  }
  return { name: text, agency: null };
}

/** A colon, a full stop behind a word that is no abbreviation, a class of graduates: `By Jane Turner ’04.` */
const END_OF_NAME = lazy(() => /[\s:]+$|(?<=\p{Ll}{3})\.$|\s[’'‘]\d\d\.?$/u);

function readName(text: string): Part {
  const [person = '', employer = ''] = text.split(preposition());
  const split = splitAgency(person.trim());
  const name = cutRole(split.name).replace(END_OF_NAME(), '');
  if (!isPerson(name)) return { kind: 'prose' };
  return { kind: 'author', name, agency: split.agency ?? findAgency(employer) };
}

/** Where somebody is, or for whom: `in London`, `à Londres`, `da Agência Brasil`. */
const BESIDE = lazy(
  () => /^(?:in|of|for|at|from|aus|für|à|au|aux|en|del?|d[ao]s?|em|n[ao]|från)\s(?=\p{Lu})/u,
);

/** `Engineering at Parcelbird` */
const WORKS_AT = lazy(() => /^\p{Lu}\S*(?:\s\S+){0,3}\sat\s\p{Lu}/u);

/** Whether a part after the first may stand beside names: a role, a place, a degree, an organisation. */
const standsBeside = (text: string): boolean =>
  isRole(text) ||
  isRegion(text) ||
  isKnownPlace(text) ||
  credential().test(text) ||
  BESIDE().test(text) ||
  WORKS_AT().test(text) ||
  isPaper(text) ||
  /\b(?:University|College|Institute|School|Hospital|Universität|Université|Universidad)\b/u.test(text);

/** `Cove Harbour Staff`, but not `Jane Doe Staff`. */
const isTeam = (text: string): boolean => isNamedTeam(text) && !hasGivenName(text);

/** `John Roe Staff Writer` behind other names: a given name opens it, or it is in capitals and the job is not. */
function isWithJob(text: string): boolean {
  if (!isRole(text)) return false;
  const name = cutRole(text);
  const isCut = name !== text && name.includes(' ') && isPerson(name);
  return isCut && (hasGivenName(name) || name === name.toUpperCase());
}

function readPart(text: string, isFirst: boolean): Part {
  const agency = agencyOf(isFirst ? text : text.replace(BESIDE(), ''));
  if (agency) return { kind: 'agency', agency };
  const withJob = !isFirst && isWithJob(text);
  if (!isFirst && !withJob && (standsBeside(text) || isStaffOnly(text))) return { kind: 'beside' };
  if (!withJob && (isStaffOnly(text) || isPaper(text) || isTeam(text))) return { kind: 'staff' };
  const name = readName(text);
  if (name.kind === 'author' && (isFirst || !isSingleWord(name.name))) return name;
  if (isStaff(text) && /^\p{Lu}/u.test(text)) return { kind: 'staff' };
  return { kind: 'prose' };
}

/** Names parted by commas; what follows somebody's job is the employer: `Jane Doe, Director, Van Lines`. */
function readGroup(text: string, isFirst: boolean): Part[] {
  const parts = text.split(COMMAS).filter((part) => part !== '');
  const firstRole = parts.findIndex((part, index) => index > 0 && isRole(part));
  return parts.map((part, index) => {
    const read = readPart(part, isFirst && index === 0);
    const isEmployer = read.kind === 'author' || (read.kind === 'prose' && /^\p{Lu}/u.test(part));
    return firstRole > 0 && index > firstRole && isEmployer ? { kind: 'beside' } : read;
  });
}

/** Chinese names are parted by spaces: `作者：张三 李四`. */
const hanNames = lazy(() => /^\p{Script=Han}{2,4}(?:\s\p{Script=Han}{2,4})+$/u);

/** Whether a line holds several Chinese names, and not a family's and a given one as Japanese has them: `佐伯 美咲`. */
function areChinese(names: string): boolean {
  return hanNames().test(names) && names.split(/\s/).every((name) => chineseSurnames().has(name.charAt(0)));
}

/** A job of several things: `Head of Marketing and Community Development`. */
const JOB_GOES_ON = /,[^,]*\s(?:of|for|de|für)\s[^,]*$/u;

/** What is known of a line before its names are read. */
export interface Opened {
  /** A word such as "By" opened it. */
  opened?: boolean;
  /** Names may be of one word each: `Written by Jane and John`. */
  firstNamesDo?: boolean;
  /** A space parts the family's name from the given one, and not two people: `著者：山田 太郎`. */
  inJapanese?: boolean;
}

/** Every part of the names' line, the names first, what follows a bar after them. */
export function readParts(
  text: string,
  { firstNamesDo = false, inJapanese = false }: Opened = {},
): Part[] | null {
  const [names = '', ...besides] = text.split(BARS);
  const groups = !inJapanese && areChinese(names) ? names.split(/\s/) : splitAnd(names);
  const isFirst = (index: number) =>
    index === 0 || (firstNamesDo && groups.every((group) => !group.includes(' ')));
  const read = groups.flatMap((group, index) =>
    JOB_GOES_ON.test(groups[index - 1] ?? '') && isRole(groups[index - 1] ?? '')
      ? [{ kind: 'beside' } as const]
      : readGroup(group, isFirst(index)),
  );
  const [first] = read;
  if (first === undefined || first.kind === 'beside' || read.some(({ kind }) => kind === 'prose'))
    return null;
  const agencies = besides.flatMap((beside) => agencyOf(beside) ?? []);
  return [...read, ...agencies.map((agency): Part => ({ kind: 'agency', agency }))];
}
