import { findAgency } from '../newsroom/agency.ts';
import { readByline, readNames } from '../newsroom/byline.ts';
import { isStaff } from '../newsroom/person.ts';
import type { TitleParts } from '../text/title.ts';
import type { Fact, LabelledBlock } from '../types.ts';
import { type FoundByline, findByline, isNobody } from './byline.ts';
import { firstFact } from './found.ts';

/**
 * Who wrote it. What readers see comes first: a line with "By", then a stated author whom the page prints too,
 * then a bare name by the headline; last whom only the page's metadata states.
 */
export function findAuthors(
  blocks: readonly LabelledBlock[],
  facts: readonly Fact[],
  title: TitleParts,
): FoundByline {
  const seen = findByline(blocks, title);
  if (seen.certain || seen.agency !== null) return seen;
  const stated = statedAuthors(facts, title);
  if (stated === null) return seen;
  const printed = stated.authors.every((name) => blocks.some(({ text }) => text.includes(name)));
  return printed || seen.authors.length === 0
    ? stated
    : { ...seen, from: `${seen.from}; ${stated.from} says otherwise` };
}

/** The names of the most trusted statement: all that the same place states. */
function statedAuthors(facts: readonly Fact[], title: TitleParts): FoundByline | null {
  const first = firstFact(facts, 'author', (value) => readStated(value, title));
  if (first === null) return null;
  const beside = facts.filter(({ kind, from }) => kind === 'author' && from === first.from);
  const authors = new Set(beside.flatMap(({ value }) => readStated(value, title) ?? []));
  return {
    byline: [...authors].join(', '),
    authors: [...authors],
    agency: null,
    certain: false,
    from: first.from,
  };
}

/** A profile's address or a mailbox is no name. */
const ADDRESS = /https?:|www\.|\.(?:com|org|net)\b|@|\//;
/** What publishing systems fill in by themselves. */
const FILLED_IN =
  /^(?:(?:site|web|wp|blog)[\s-]?)?(?:admin\w*|administrator|webmaster|editor|author|staff|team|guest|user|root|default|unknown|n\/a|none|null)\d*$/i;

function readStated(value: string, title: TitleParts): string[] | null {
  const text = value.trim();
  if (text === '' || ADDRESS.test(text) || FILLED_IN.test(text) || isNobody(text, title)) return null;
  if (findAgency(text) !== null || isStaff(text)) return null;
  const read = readByline(text) ?? readNames(lastNameFirst(text));
  const authors = read?.authors.filter((name) => !isNobody(name, title)) ?? [];
  return authors.length > 0 ? authors : null;
}

/** `Doe, Jane` of libraries and journals. */
function lastNameFirst(text: string): string {
  const [, last, first] = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}.'’-]+(?: \p{Lu}\.)?)$/u.exec(text) ?? [];
  return last === undefined ? text : `${first} ${last}`;
}
