import { readByline } from '../byline.ts';
import { findAnyDate, findDate } from '../dates.ts';
import { hasGivenName, isPerson, isSingleWord } from '../person.ts';
import { cutDate, cutDateLabel, EDGES } from './cut-date.ts';
import { saysBy } from './handle.ts';
import { BARS } from './joints.ts';
import { type Byline, LONGEST } from './line.ts';
import { plainLine } from './plain-line.ts';

/** A byline behind or before the date on its line: `May 3, 2025 by Jane Doe`, `3 min read · By Jane Doe`. */
export function readBesideDate(given: string): Byline | null {
  if (given.length > LONGEST) return null;
  const line = plainLine(given);
  for (const part of [...besideDates(line), ...line.split(BARS), fromVerb(line)]) {
    const found = readByline(part.replace(EDGES, ''));
    if (found !== null) return found;
  }
  return null;
}

/** Behind a mark, or at the line's end as below it, somebody signs. */
const MARK_AND_BY = /[|•·⋅●｜/–—-]\s*(?:by|von|par|por|di|door)\s/i;
const LONGEST_PARTED = 120;
/** What themes print beside it is no longer: `Leave a Comment`, `in News`. */
const WORDS_BESIDE = 3;

/**
 * A byline behind other short things of its line: `Leave a Comment / Harbour / By Jane Doe`, `Opinion | By Jane Doe`.
 * It must name people in full: behind a headline of some words it is that of another story.
 */
export function readBesideMarks(given: string): Byline | null {
  if (given.length > LONGEST_PARTED || !MARK_AND_BY.test(given)) return null;
  const parts = plainLine(given).split(BARS);
  const signed = parts.findIndex((part) => saysBy(part.trim()));
  const areShort = parts.every((part, i) => i === signed || part.trim().split(/\s+/).length <= WORDS_BESIDE);
  const found = areShort ? readByline(parts[signed]?.trim() ?? '') : null;
  return found !== null && found.authors.length > 0 && !found.authors.some(isSingleWord) ? found : null;
}

/** A line with labels that no colon ends: `Details Written by Jane Doe Category: News Published: 3 May 2025`. */
const VERB = /\b(?:[Ww]ritten|[Pp]osted|[Ss]ubmitted) by\s/;

function fromVerb(line: string): string {
  const at = VERB.exec(line)?.index ?? line.length;
  return line.slice(at);
}

/** What stands behind the date of a line and before it; behind both where it says when it was changed as well. */
function besideDates(line: string): string[] {
  const date = findAnyDate(line);
  if (date === null) return [];
  const behind = line.slice(date.end);
  const changed = findAnyDate(behind);
  const sides = [behind, cutDateLabel(line.slice(0, date.start))];
  return changed === null ? sides : [behind.slice(changed.end), ...sides];
}

/** A blog may print the date twice, when the story came out and when it was changed. */
const DATES_OF_LINE = 2;

/**
 * The full name beside the date of a line that goes on with other things, as blogs print their sections and tags:
 * `3. Mai 2024 Jana Roth Kultur`.
 * @param isOther whether a word stands on the page as something else than a name
 */
export function readDatedName(line: string, isOther: (word: string) => boolean): Byline | null {
  if (line.length > LONGEST || findDate(line) === null) return null;
  let text = line;
  for (let i = 0; i < DATES_OF_LINE; i++) text = cutDate(text);
  // `24 février 2019 / Anne Martin / Laisser un commentaire`, `Travel | Jane Doe | 3 May 2024`
  const parts = text.split(BARS);
  const words = parts.find(hasGivenName)?.split(' ') ?? [];
  const other = words.findIndex((word, index) => index >= 2 && isOther(word.replace(/[,.;:]$/, '')));
  // Where nothing but spaces parts the name from the rest, a known word must follow it.
  const end = other < 0 && parts.length > 1 ? words.length : other;
  const name = words.slice(0, end).join(' ');
  return end > 1 && isPerson(name) ? { byline: name, authors: [name], agency: null } : null;
}
