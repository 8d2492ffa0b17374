import { indexOfHeadline, labelOf } from '../label.ts';
import { agencyIn, findAgency } from '../newsroom/agency.ts';
import { readByline, readNames } from '../newsroom/byline.ts';
import { hasGivenName, isNamedTeam, isOwnWord, isStaff, withoutThe } from '../newsroom/person.ts';
import { readReportersIn } from '../newsroom/reporters/in-dateline.ts';
import { isReviewer } from '../reviewer.ts';
import { statedAs } from '../stated.ts';
import { lazy } from '../text/lazy.ts';
import { isSectionName } from '../text/section-name.ts';
import type { TitleParts } from '../text/title.ts';
import type { Dateline, Fact, LabelledBlock } from '../types.ts';
import { type FoundByline, findByline, isLabelOfAuthor, isNobody } from './byline.ts';
import { signedAtEnd } from './signed-at-end.ts';
import { signedDeck } from './signed-deck.ts';
import { ownerOfSite, signedBySite } from './site-as-author.ts';

/**
 * Who wrote it. What readers see comes first: a line with "By", then who reports in the dateline or signs the story's
 * end, then a stated author whom the page prints too, then a bare name by the headline, then whom only the page's
 * metadata states; last a team, the site as a whole, or the person whose site it is.
 */
export function findAuthors(
  blocks: readonly LabelledBlock[],
  facts: readonly Fact[],
  title: TitleParts,
  host: string | null,
  dateline: Dateline | null,
): FoundByline {
  const seen = partedAsStated(findByline(blocks, title), facts);
  if (seen.agency !== null || (seen.certain && seen.authors.length > 0)) return seen;
  const reporters = dateline && readReportersIn(dateline);
  if (reporters) return { ...reporters, certain: true, from: 'the dateline' };
  const signed = signedAtEnd(blocks) ?? signedDeck(blocks);
  if (signed !== null) return signed;
  const team = signedByTeam(seen);
  if (team?.certain) return team;
  const known = isAgencys(facts) ? [] : facts.filter((fact) => !isMarkedReviewer(fact, blocks));
  const stated = statedAuthors(
    known.filter((fact) => isPrintedIfSmall(fact, blocks)),
    title,
    host,
  );
  // `By Staff` says that it was nobody by name.
  const ownerIfUnsigned = () => (seen.byline === null ? ownerOfSite(blocks, title) : null);
  if (stated === null && seen.authors.length > 0) return seen;
  if (stated === null)
    return findTeam(blocks, known) ?? team ?? signedBySite(blocks, title) ?? ownerIfUnsigned() ?? seen;
  // A line by the headline may name more of them than the metadata has room for.
  if (stated.authors.every((name) => seen.authors.includes(name))) return seen;
  const printed = stated.authors.every((name) => blocks.some(({ text }) => text.includes(name)));
  return printed || seen.authors.length === 0
    ? stated
    : { ...seen, from: `${seen.from}; ${stated.from} says otherwise` };
}

/** `By Jane Doe John Roe`, where a page has both in elements of their own: what the line runs together is two people. */
function partedAsStated(seen: FoundByline, facts: readonly Fact[]): FoundByline {
  const stated = statedAs('author', facts).filter((name) => name.includes(' '));
  if (stated.length < 2) return seen;
  return { ...seen, authors: seen.authors.flatMap((name) => partedBy(name, stated)) };
}

function partedBy(name: string, stated: readonly string[]): string[] {
  const people: string[] = [];
  let rest = name;
  while (rest !== '') {
    const next = stated.find((one) => rest === one || rest.startsWith(`${one} `));
    if (next === undefined) return [name];
    people.push(next);
    rest = rest.slice(next.length + 1);
  }
  return people;
}

/** A name in small letters is one if a short line shows it to readers: systems state what their users log in by. */
function isPrintedIfSmall({ kind, value }: Fact, blocks: readonly LabelledBlock[]): boolean {
  if (kind !== 'author' || !/^\p{Ll}/u.test(value) || !handle().test(value)) return true;
  return blocks.some(({ text }) => text.length <= LONGEST_LINE && text.includes(value));
}

/** Whether elements mark somebody as an author of whom the page says that he has only looked the story through. */
function isMarkedReviewer({ kind, value, from }: Fact, blocks: readonly LabelledBlock[]): boolean {
  return kind === 'author' && !IN_HEAD.test(from) && value !== '' && isReviewer(blocks, value.trim());
}

const IN_HEAD = /^(?:JSON-LD|meta|front matter|head) /;

/** The names of the most trusted statement: all that the same place states. */
function statedAuthors(facts: readonly Fact[], title: TitleParts, host: string | null): FoundByline | null {
  const read = (fact: Fact) => (fact.kind === 'author' ? namesIn(fact, title, host) : []);
  const first = facts.find((fact) => read(fact).length > 0);
  if (first === undefined) return null;
  const authors = [...new Set(facts.flatMap((fact) => (fact.from === first.from ? read(fact) : [])))];
  return { byline: authors.join(', '), authors, agency: null, certain: false, from: first.from };
}

/** Whether the page states that an agency wrote it: whom it names elsewhere has written another story on it. */
function isAgencys(facts: readonly Fact[]): boolean {
  const [first] = statedAs('author', facts);
  return first !== undefined && findAgency(first) !== null;
}

/** A profile's address or a mailbox is no name. */
const ADDRESS = /https?:|www\.|\.(?:com|org|net)\b|@|\//;
/** What publishing systems fill in by themselves. */
const FILLED_IN =
  /^(?:(?:site|web|wp|wordpress|blog)[\s-]?)?(?:admin\w*|administrator|webmaster|editor|author|staff|team|guest|user|root|default|unknown|n\/a|none|null)\d*$/i;
/** One word, as people call themselves on their own pages and in forums; in small letters it must be printed too. */
const handle = lazy(() => /^\p{L}[\p{L}\p{N}_-]{2,24}$/u);
const LONGEST_LINE = 80;

/** The people whom a fact names. A site often states its own name, but a person's site is called as the person is. */
function namesIn({ value, from }: Fact, title: TitleParts, host: string | null): string[] {
  const text = withoutLabel(value.trim());
  if (text === '' || ADDRESS.test(text) || FILLED_IN.test(text)) return [];
  if (findAgency(text) !== null || isStaff(text) || isLabelOfAuthor(text)) return [];
  if (handle().test(text)) return from.includes('time') || isOwnName(text, title, host) ? [] : [text];
  if (isJoinedInSite(text, title)) return text === title.site ? [] : [text];
  const said = readByline(text) ?? readNames(lastNameFirst(text));
  const ofPerson = from.startsWith('JSON-LD');
  return said?.authors.filter((name) => (ofPerson && !isSectionName(name)) || !isNobody(name, title)) ?? [];
}

/** `Post author By Jane Doe` without what only those hear who have the page read to them. */
function withoutLabel(text: string): string {
  const words = text.split(' ');
  for (let count = 1; count <= MOST_WORDS && count < words.length - 1; count++)
    if (isLabelOfAuthor(words.slice(0, count).join(' ')) && isLabelOfAuthor(words[count] as string))
      return words.slice(count).join(' ');
  return text;
}

/** Whether what looks like two names stands in the site's name as one: `Stave & Reed`. */
function isJoinedInSite(text: string, { site }: TitleParts): boolean {
  return /\s(?:&|and)\s/.test(text) && site?.includes(text) === true;
}

/**
 * Whether a word is what the site calls itself: in its name, its address, or in capitals as companies are. Who signs
 * with a given name may have called the site by it.
 */
function isOwnName(word: string, { site, section }: TitleParts, host: string | null): boolean {
  if (hasGivenName(word)) return false;
  const own = [site, section, host].map((name) => (name ?? '').toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
  return own.some((name) => name.includes(word.toLowerCase())) || !/\p{Ll}/u.test(word);
}

/** `Doe, Jane` of libraries and journals. */
function lastNameFirst(text: string): string {
  const [, last, first] = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}.'’-]+(?: \p{Lu}\.)?)$/u.exec(text) ?? [];
  return last === undefined ? text : `${first} ${last}`;
}

const BY = /^by\s+/i;
/** How many words a team calls itself by, and how far below the headline it is shown. */
const MOST_WORDS = 5;
const BELOW = 6;

/** A team or an organisation is an author only where the page states it, and shows it by the headline too. */
function findTeam(blocks: readonly LabelledBlock[], facts: readonly Fact[]): FoundByline | null {
  if (facts.length === 0) return null;
  const headline = indexOfHeadline(blocks);
  const near = blocks.filter(
    (block, i) =>
      block.text.length <= LONGEST_LINE &&
      ((headline >= 0 && i > headline && i <= headline + BELOW) || labelOf(block) === 'byline'),
  );
  for (const { kind, value, from } of facts) {
    const name = value.replace(BY, '').trim();
    if (kind !== 'author' || !isTeam(name) || !near.some(({ text }) => text.includes(name))) continue;
    return { byline: name, authors: [name], agency: null, certain: false, from };
  }
  return null;
}

/** `By The Cove Team`: a team that signs by a name of its own. Mere staff and desks are whoever the site is. */
function signedByTeam(seen: FoundByline): FoundByline | null {
  const name = seen.byline === null ? '' : withoutThe(seen.byline);
  return isNamedTeam(name) && isTeam(name) ? { ...seen, authors: [name] } : null;
}

/** A name with a word of its own in it: not `Editorial Team`, and no agency. */
function isTeam(name: string): boolean {
  const words = name.split(' ');
  if (words.length > MOST_WORDS || ADDRESS.test(name) || FILLED_IN.test(name) || isLabelOfAuthor(name))
    return false;
  if (!/^\p{Lu}/u.test(name) || findAgency(name) !== null || agencyIn(name) !== null) return false;
  return words.some(isOwnWord);
}
