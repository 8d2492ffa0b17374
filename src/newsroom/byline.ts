import type { Agency } from '../data/agencies.ts';
import { findSignedAgency } from './agency.ts';
import { LONGEST_HANDLE_LINE, saysBy } from './byline/handle.ts';
import { BARS, COMMAS } from './byline/joints.ts';
import { type Byline, LONGEST } from './byline/line.ts';
import { readRest } from './byline/names.ts';
import { cutOpening, JAPANESE, SURE_OPENING } from './byline/opening.ts';
import { plainLine } from './byline/plain-line.ts';
import { hasGivenName, isPerson, isRole, isSingleWord, isVietnamese } from './person.ts';
import { readReporters } from './reporters/index.ts';

/** What pages print right behind a bare name. Fewer words than behind a byline's: any other may be a name's. */
const FOLLOW =
  /(?:\s|(?<=[a-zß-ÿ]))(?:Follow|Folgen|Suivre|Seguir|Segui|Volg|Följ|Följ skribent|Články autora|Takip et)$/;

/** `（作者：张三）` */
const BRACKETED = /^[（(]([^()（）]+)[）)]$/;

/**
 * Reads a line that is a byline and nothing else: `By JILL LAWLESS Associated Press`, `Von Jane Doe`,
 * `作者：张三`, `By Reuters Staff`. Roles, places, addresses and dates are cut from the names. `null` for
 * prose (`By the time …`), for menus (`By Industry`) and for lines of more than 200 characters.
 */
export function readByline(line: string): Byline | null {
  const whole = plainLine(line);
  if (whole.length > LONGEST) return null;
  const text = whole.replace(BRACKETED, '$1');
  const opened = cutOpening(text);
  if (opened === null) return readReporters(whole);
  const clear = opened.labelled || SURE_OPENING.test(text);
  const found = readRest(opened.rest, {
    opened: true,
    firstNamesDo: clear,
    inJapanese: JAPANESE.test(text),
  });
  const [author] = found?.authors ?? [];
  if (!clear && found?.authors.length === 1 && author && isSingleWord(author)) return null;
  return found;
}

/**
 * Reads a line that names somebody without a word that says so, or says other things too: `Jane Doe, Staff Writer`,
 * `Jane Doe and John Roe | Guest Columnists`, `May 3, 2024 · 5 min read · By Jane Doe`. Names of places and things
 * look alike, so what is read here wants other evidence beside it.
 */
export function readNames(given: string): Byline | null {
  if (given.length > LONGEST) return null;
  const line = plainLine(given).replace(FOLLOW, '');
  const said = readByline(line) ?? readDashed(line);
  if (said !== null && said.authors.length > 0) return said;
  const whole = readRest(line);
  if (whole?.authors.some((name) => !isSingleWord(name) || hasGivenName(name))) return whole;
  // `Travel / Jane Doe / May 3, 2024`: one word is a section as well.
  for (const part of line.split(BARS)) {
    const found = part === line ? whole : (readByline(part) ?? readRest(part.trim()));
    if (found?.authors.some((name) => !isSingleWord(name))) return found;
  }
  return whole;
}

/** The people in texts each of which a page says to be an author's name; `null` if one of them is no full name. */
export function readMarked(texts: readonly string[]): Byline | null {
  const read = texts.flatMap((text) => {
    const line = text.replace(/\s+/g, ' ').trim();
    return line === '' ? [] : [readByline(line) ?? readRest(line)];
  });
  const authors = [...new Set(read.flatMap((found) => found?.authors ?? [null]))];
  const areNames = authors.length > 0 && authors.every((name) => name !== null && !isSingleWord(name));
  const people = authors.flatMap((name) => name ?? []);
  return areNames ? { byline: people.join(', '), authors: people, agency: null } : null;
}

/** Reads a line below one that says that a name follows, as if that stood before it. */
export const readBelowHead = (line: string): Byline | null => readNames(line) ?? readByline(`By ${line}`);

/** `By Jane Doe, a reporter who covers the coast. She has written since 2011.`: no sentence of the story. */
export function isBylineWithJob(line: string): boolean {
  const [, job = ''] = line.split(COMMAS, 2);
  return (
    saysBy(line) && isRole(job) && (readByline(line)?.authors.some((name) => !isSingleWord(name)) ?? false)
  );
}

/** No agency signs in more. */
const LONGEST_SIGNATURE = 60;

/** The agency of a line that names nobody else: `Reuters`, `dpa/lno`, `La rédaction avec AFP`. */
export function readAgency(line: string): Agency | null {
  if (line.length > LONGEST_SIGNATURE) return null;
  const whole = findSignedAgency(line);
  if (whole !== null || !opensOrEndsInAgency(line)) return whole;
  const found = readRest(line);
  return found !== null && found.authors.length === 0 ? found.agency : null;
}

/** Asked first: to look names up takes no time, to read a byline does. */
function opensOrEndsInAgency(line: string): boolean {
  const words = line.split(' ');
  return words.some(
    (_, at) =>
      at > 0 &&
      (findSignedAgency(words.slice(at).join(' ')) ?? findSignedAgency(words.slice(0, at).join(' '))) !==
        null,
  );
}

/** What may stand between several names beyond commas, or behind one: `and`, `MS, RD`. */
const JOINTS = 8;

/** The full names in a line that holds nothing else: `Jane Doe, John Roe and Ana Ruiz`; none in any other. */
export function readPeople(line: string): readonly string[] {
  const people = readNames(line)?.authors ?? [];
  const isAll = people.join(', ').length >= line.length - JOINTS;
  return isAll && people.every((name) => name.includes(' ')) ? people : [];
}

/** `About Jane Doe`, `Über Jana Roth`: what heads the lines on who somebody is. */
const ABOUT = /^(?:about|meet|über|à propos de|sobre|acerca de|informazioni su|chi è|over|om)\s/i;

/** Whom such a line names in full; `null` for any other. */
export function readAbout(line: string): Byline | null {
  if (line.length > LONGEST_HANDLE_LINE || !ABOUT.test(line)) return null;
  const name = line.replace(ABOUT, '');
  return name.includes(' ') && isPerson(name) ? { byline: name, authors: [name], agency: null } : null;
}

const DASHES = /\s[-–]\s/;

/** `Quỳnh Mai - Đắc Lợi`: nothing but names that are surely people's. */
function readDashed(line: string): Byline | null {
  const authors = line.split(DASHES);
  const areNames = authors.every((name) => isPerson(name) && (hasGivenName(name) || isVietnamese(name)));
  return authors.length > 1 && areNames ? { byline: line, authors, agency: null } : null;
}
