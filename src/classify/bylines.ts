import {
  BYLINE_HEADS,
  FOOT_HEADS,
  HOLDS_BY,
  MAY_OPEN,
  MORE_FROM_AUTHOR,
  SIGNED,
  TIME_AGO,
} from '../data/byline-words.ts';
import { SECTIONS } from '../data/page-words.ts';
import { labelOf } from '../label.ts';
import { findAgency } from '../newsroom/agency.ts';
import {
  endsInJoint,
  isJoint,
  readBesideDate,
  readByline,
  readDatedName,
  readHandle,
  readNames,
  saysBy,
  withoutJoint,
} from '../newsroom/byline.ts';
import { findDate } from '../newsroom/dates.ts';
import {
  areInitials,
  areInitialsOf,
  hasGivenName,
  isNamedTeam,
  isOwnAddress,
  isRole,
} from '../newsroom/person.ts';
import { isOtherWord } from '../other-word.ts';
import { lazy } from '../text/lazy.ts';
import { plainWords } from '../text/title-parts.ts';
import { wordsIn } from '../text/words.ts';
import type { Label } from '../types.ts';
import { aroundHeadline, indexOfHeadline } from './around-headline.ts';
import { isEnglish } from './english.ts';
import { indicesWhere } from './indices.ts';
import type { Finding, View } from './rule.ts';

const SECTION_NAMES: ReadonlySet<string> = new Set(SECTIONS);

const LONGEST_NAME_LINE = 160;
/** A name stands so many lines above the headline at most, and so many below. */
const NEAR = 4;
const BELOW = 6;

/**
 * Names that no "By" opens: under a line that says nothing but "By", bare under the headline, or under
 * "About the author" behind the story. Only where the lines around the headline name nobody.
 */
export function* bylines(view: View): Iterable<Finding> {
  const around = aroundHeadline(view);
  const read = around.find((index) => isRead(view, index));
  if (read !== undefined) {
    yield* furtherNames(view, read);
    return;
  }
  const found =
    underHead(view, around) ??
    calledAuthor(view, around) ??
    bareName(view, around) ??
    handle(view) ??
    team(view) ??
    atTheFoot(view);
  if (found === null) return;
  yield found;
  yield* furtherNames(view, found.index);
}

/** So many lines below the first name others may follow. */
const FURTHER = 8;
/** A head that says there are several, each on a line of its own. */
const SEVERAL = /^(?:the )?authors\b|^author\(s\)/i;

/** Names on lines of their own below the first: `By`, `Jane Doe`, `and`, `John Roe`; joined, or under `Authors`. */
function* furtherNames(view: View, first: number): Iterable<Finding> {
  const { blocks } = view;
  let joins = endsInJoint(blocks[first]?.text ?? '');
  const several = SEVERAL.test(blocks[first - 1]?.text ?? '');
  let joint: number[] = [];
  for (let index = first + 1; index <= first + FURTHER; index++) {
    const { text = '', bullet } = blocks[index] ?? {};
    if (isJoint(text) || areInitialsOf(text, blocks[index + 1]?.text ?? '')) {
      joint.push(index);
      joins = true;
      continue;
    }
    const name = withoutJoint(text);
    if (bullet !== undefined || !(joins || several || name !== text) || !isName(name)) return;
    for (const one of [...joint, index])
      yield { index: one, label: 'byline', reason: 'goes on with the names above' };
    joins = endsInJoint(text);
    joint = [];
  }
}

function isName(text: string): boolean {
  const people = text.length <= LONGEST_NAME_LINE ? (readNames(text)?.authors ?? []) : [];
  return people.length > 0 ? people.every((name) => name.includes(' ')) : isNamedTeam(text);
}

function isRead({ blocks }: View, index: number): boolean {
  const block = blocks[index];
  const label = labelOf(block);
  if (block === undefined || (label !== 'byline' && label !== 'date')) return false;
  const { text } = block;
  const found = readByline(text) ?? (HOLDS_BY.test(text) ? readBesideDate(text) : null);
  return found !== null && found.authors.length > 0;
}

/** `By`, and the name on the line below. */
function underHead(view: View, around: readonly number[]): Finding | null {
  const head = around.find(
    (i) => isHead(view, i, BYLINE_HEADS) && (names(view, i + 1, true).length > 0 || isTeamLine(view, i + 1)),
  );
  return head === undefined
    ? null
    : { index: head + 1, label: 'byline', reason: 'a name below a line that says "By"' };
}

function isHead({ blocks, lines }: View, index: number, heads: ReadonlySet<string>): boolean {
  const text = blocks[index]?.text ?? '';
  return text.length <= 30 && heads.has(plainWords(text, lines[index]?.lower).join(' '));
}

/** What elements with the author's name are called by, in their classes and the like. */
const AUTHOR_NAMES: ReadonlySet<string> = new Set(
  'author authors byline bylines writer contributor'.split(' '),
);
/** Elements that hold other people's names. */
const ELSEWHERE: ReadonlySet<string> = new Set(
  'comment comments reply related recommended menu nav navigation sidebar teaser reviewer reviewed'.split(
    ' ',
  ),
);
/** So many of an element's names, its own first, tell of it, and so many more of what it stands in. */
const OWN_NAMES = 8;
const NEAR_NAMES = 16;

/** Whether the page's HTML calls the block an author's, by the block's own names or those close around it. */
function isCalledAuthor({ blocks }: View, index: number): boolean {
  const names = blocks[index]?.markup?.names ?? [];
  return names.slice(0, OWN_NAMES).some((name) => AUTHOR_NAMES.has(name)) && !isElsewhere(blocks[index]);
}

function isElsewhere(block: View['blocks'][number] | undefined): boolean {
  return block?.markup?.names.slice(0, NEAR_NAMES).some((name) => ELSEWHERE.has(name)) ?? false;
}

/** A name by the headline in an element that is called `author` or `byline`. */
function calledAuthor(view: View, around: readonly number[]): Finding | null {
  const index = around.find((i) => isCalledAuthor(view, i) && names(view, i, true).length > 0);
  return index === undefined
    ? null
    : { index, label: 'byline', reason: 'a name by the headline in an element called after its author' };
}

/**
 * A name under the headline that stands beside a date or a job, that the page says more of elsewhere, or that
 * begins with a given name.
 */
function bareName(view: View, around: readonly number[]): Finding | null {
  const headline = indexOfHeadline(view.blocks);
  const index = around.find((i) => {
    if (i < headline - NEAR || i > headline + BELOW || isElsewhere(view.blocks[i])) return false;
    const people = names(view, i, false);
    if (people.length === 0 || !soundsLikeNobodyElse(view, people, headline)) return false;
    return (
      (isBesideData(view, i) &&
        (people.some(mayBeGiven) ||
          namesAgency(view.blocks[i]?.text) ||
          (i > headline && isEnglish(view)))) ||
      (i > headline && people.every(hasGivenName)) ||
      (i > headline && saysRole(view, i)) ||
      people.every((name) => !mayBeFirm(name) && isIntroduced(view, i, name, i > headline)) ||
      (i > headline && view.blocks[i]?.text === view.blocks[i + 1]?.text) ||
      areInitialsOf(view.blocks[i - 1]?.text ?? '', people[0] ?? '') ||
      isAboveOwnAddress(view, i, people[0] ?? '')
    );
  });
  return index === undefined
    ? null
    : { index, label: 'byline', reason: 'a name by the headline, and no other word of the page' };
}

/** So many lines below a name there may be what its bearer is reached by. */
const ADDRESS_BELOW = 3;

function isAboveOwnAddress({ blocks }: View, index: number, name: string): boolean {
  return blocks
    .slice(index + 1, index + 1 + ADDRESS_BELOW)
    .some(({ text }) => text.length <= LONGEST_NAME_LINE && isOwnAddress(text, name));
}

/** Elsewhere than in English prose what stands beside a date in capitals is as well a section, or any two nouns. */
function mayBeGiven(name: string): boolean {
  return hasGivenName(name) || name.charAt(0) >= BEYOND_LATIN;
}

/** Firms are introduced like people, but by more words. */
function mayBeFirm(name: string): boolean {
  return !hasGivenName(name) && name.split(' ').length > 2;
}

function namesAgency(text = ''): boolean {
  return findAgency(text) !== null || (readNames(text)?.agency ?? null) !== null;
}

/** So many lines below the headline somebody signs with one word. */
const HANDLE_BELOW = 4;

/** One word between the headline and the date, behind "By" or one that the page does not use otherwise. */
function handle(view: View): Finding | null {
  const { blocks } = view;
  const headline = indexOfHeadline(blocks);
  if (headline < 0) return null;
  for (let index = headline + 1; index <= headline + HANDLE_BELOW; index++) {
    const { text = '', bullet } = blocks[index] ?? {};
    if (bullet !== undefined || NO_NAMES.has(labelOf(blocks[index])) || isElsewhere(blocks[index])) continue;
    const [name = ''] = readHandle(text)?.authors ?? [];
    const signed = saysBy(text);
    const isRightBelow = index === headline + 1 && signed && hasGivenName(name);
    if (name === '' || !(isRightBelow || isDateLine(view, index + 1))) continue;
    if (
      signed ||
      (!SECTION_NAMES.has(name.toLowerCase()) &&
        isNoOtherWord(view, name, text, headline) &&
        (namesAgency(text) || isEnglish(view)))
    )
      return { index, label: 'byline', reason: 'one word between the headline and the date' };
  }
  return null;
}

/** A team with a name of its own, right below the headline or beside the date. */
function team(view: View): Finding | null {
  const headline = indexOfHeadline(view.blocks);
  if (headline < 0) return null;
  for (let index = headline + 1; index <= headline + HANDLE_BELOW; index++) {
    if (!isTeamLine(view, index) || isElsewhere(view.blocks[index])) continue;
    const isBelow =
      index === headline + 1 ||
      (index === headline + 2 && areInitials(view.blocks[headline + 1]?.text ?? ''));
    if (isBelow || isDateLine(view, index - 1) || isDateLine(view, index + 1))
      return { index, label: 'byline', reason: 'a team by the headline' };
  }
  return null;
}

function isTeamLine({ blocks }: View, index: number): boolean {
  const { text = '', bullet } = blocks[index] ?? {};
  return bullet === undefined && !NO_NAMES.has(labelOf(blocks[index])) && isNamedTeam(text);
}

/** A line that is short and holds a date. */
function isDateLine({ blocks }: View, index: number): boolean {
  const { text = '' } = blocks[index] ?? {};
  return text.length <= 80 && findDate(text) !== null;
}

/** Names stand in no sentence in small letters, and what is in small letters itself in no other line. */
function isNoOtherWord({ blocks }: View, name: string, line: string, headline: number): boolean {
  const small = name.toLowerCase();
  return small === name
    ? line === name && name.length >= LONG_HANDLE && /^\p{L}/u.test(name)
    : !blocks.some(({ text }, i) => i !== headline && holdsWord(text, small));
}

const LONG_HANDLE = 7;

/** What has been told to be something else holds no names. */
const NO_NAMES: ReadonlySet<Label> = new Set<Label>([
  ...(['headline', 'page-title', 'paragraph', 'breadcrumb', 'navigation', 'separator', 'counter'] as const),
]);

/** Letters from here on are those of scripts that may have no capitals. */
const BEYOND_LATIN = '\u0250';

/** To read a line's names takes time: most lines hold no two words with capitals, nor a script without. */
function mayHoldName(text: string): boolean {
  let capitals = 0;
  for (let start = 0; start < text.length; start = text.indexOf(' ', start) + 1 || text.length) {
    const first = text.charAt(start);
    if (first >= BEYOND_LATIN || (isCapital(first) && ++capitals > 1)) return true;
  }
  return false;
}

function isCapital(letter: string): boolean {
  return letter < '\u0080' ? letter >= 'A' && letter <= 'Z' : letter !== letter.toLowerCase();
}

/** The names of a line that is nothing else; of a single word only below "By". */
function names(view: View, index: number, single: boolean): string[] {
  const block = view.blocks[index];
  if (block === undefined || block.text.length > LONGEST_NAME_LINE || !(single || mayHoldName(block.text)))
    return [];
  // `Jane Doe, Ph.D.` under "By" looks like a sentence.
  const label = labelOf(block);
  if (NO_NAMES.has(label) && !(single && label === 'paragraph')) return [];
  if (isHead(view, index, BYLINE_HEADS)) return [];
  const dated = readDatedName(block.text, (word) => isOtherWord(view.blocks, word));
  const authors = (dated ?? readNames(block.text))?.authors ?? [];
  return single || authors.every((name) => name.includes(' ')) ? authors : [];
}

/** A person's names are hardly other words of the page: few stand in small letters, and none in the headline. */
function soundsLikeNobodyElse({ blocks }: View, people: readonly string[], headline: number): boolean {
  const own = new Set(
    people
      .flatMap((name) => wordsIn(name))
      .filter((word) => word.length > 2 && /^\p{Lu}/u.test(word))
      .map((word) => word.toLowerCase()),
  );
  if (plainWords(blocks[headline]?.text ?? '').some((word) => own.has(word))) return false;
  // Several names in one line are told from other words by that.
  if (people.length > 1) return true;
  const common = [...own].filter((word) => blocks.some(({ text }) => holdsWord(text, word)));
  return common.length < own.size / 2;
}

/** To part a text into words takes time, and few texts hold these letters at all. */
function holdsWord(text: string, word: string): boolean {
  return text.includes(word) && wordsOutsideAddresses(text).includes(word);
}

/** A person's mailbox or profile has the name in small letters: `jane@cove.example`. */
const ADDRESS = /\S*(?:@|:\/\/|\.[a-z])\S*/gi;

function wordsOutsideAddresses(text: string): string[] {
  return wordsIn(/[@.]\S/.test(text) || text.includes('://') ? text.replace(ADDRESS, ' ') : text);
}

/** The date, the job or the time it takes to read stand on the next line or the one before. */
function isBesideData({ blocks }: View, index: number): boolean {
  const above = besideMarks(blocks, index - 1, -1);
  const below = besideMarks(blocks, index + 1, 1);
  return [index, above, below, below + 1].some((i) => {
    const text = blocks[i]?.text ?? '';
    if (text === '' || text.length > 80) return false;
    return (
      findDate(text) !== null ||
      (i === below && isRole(text)) ||
      READING_TIME.test(text) ||
      (i === below && TIME_AGO.test(text))
    );
  });
}

/** The first line from one on, up or down, that is not a mere mark between two things. */
function besideMarks(blocks: View['blocks'], from: number, step: number): number {
  let index = from;
  while (MARK.test(blocks[index]?.text ?? '')) index += step;
  return index;
}

const MARK = /^[|•·,/–—-]$/;

/** `Jane Doe (Editor)`, `Jane Doe, MD; John Roe, PhD`. */
function saysRole({ blocks }: View, index: number): boolean {
  const text = blocks[index]?.text ?? '';
  return (
    isRole(text.replace(/[(),;]/g, '')) || /,\s(?:MD|PhD|Ph\.D\.|M\.D\.|RN|RD|MBA|CPA|JD|DVM)\b/.test(text)
  );
}

const READING_TIME = /\bmin(?:ute)?s?\s+read\b/i;
const LONGEST_BIO = 1500;

/** `Jane Doe is a writer ...`, `More from Jane Doe`, `About Jane Doe`. */
function isIntroduced({ blocks }: View, index: number, name: string, byMention: boolean): boolean {
  return blocks.some(({ text }, i) => {
    const at = i === index || text.length > LONGEST_BIO ? -1 : text.indexOf(name);
    if (at < 0) return false;
    const bio =
      at === 0 && /^,?\s(?:is|was|has|writes|covers|leads|works|joined)\b/.test(text.slice(name.length));
    return (
      bio ||
      (byMention &&
        at > 0 &&
        /(?:^|\s)(?:by|from|about|author|authors)[:\s]*$/i.test(text.slice(0, at)) &&
        at <= 40)
    );
  });
}

const footLine = lazy(
  () =>
    new RegExp(
      String.raw`^(?:(?:article |story |(?:this|the) (?:article|story|post|blog|blog post|guide|piece|review) (?:was|is) )?(?:written|authored|posted|text|words) by\b|${SIGNED.map(([verbs, by]) => String.raw`(?:${verbs}) ${by}\b`).join('|')}|te(?:xt[eo]?|kst):)`,
      'i',
    ),
);
const MAY_BE_FOOT_LINE = / (?:by|von|par|por|da|door)\b|^te[kx][st]\w?:/i;
/** Who somebody is stands in the first words of a bio. */
const BIO_HEAD = 160;
const SAYS_WHO =
  /^(?:\s\S+)?\s(?:is|was|has|writes|covers|leads|works|comes|joined|holds|specializes|brings|lives)\b/;
/** `(Editor) – Jane comes from ...`: the name stands close to the head of the bio. */
const NAME_WITHIN = 40;

/** Behind the story: `Written by`, `About the author`, a name above a word on who it is; one alone, lest it is another story's. */
function atTheFoot(view: View): Finding | null {
  const [index, ...others] = indicesWhere(view.blocks, (_, i) => isAtTheFoot(view, i));
  if (index === undefined) return null;
  const text = view.blocks[index]?.text;
  const same = others.every((other) => view.blocks[other]?.text === text);
  return same ? { index, label: 'byline', reason: 'names the author behind the story' } : null;
}

function isAtTheFoot(view: View, index: number): boolean {
  const { text = '', bullet } = view.blocks[index] ?? {};
  if (bullet !== undefined || text.length > LONGEST_NAME_LINE) return false;
  if (MAY_BE_FOOT_LINE.test(text) && footLine().test(text))
    return (readByline(text)?.authors.length ?? 0) > 0;
  if (isSignature(view, index, text)) return true;
  if (!mayHoldName(text)) return false;
  const isHis =
    isHead(view, index - 1, FOOT_HEADS) ||
    isFollowedByBio(view, index, text) ||
    isAboveHisOthers(view, index) ||
    BEFORE_TIMESTAMP.test(text);
  if (!isHis && !isCalledAuthor(view, index)) return false;
  return names(view, index, false).length > 0;
}

const OF_THE_STORY: ReadonlySet<Label> = new Set<Label>(['paragraph', 'quote', 'list-item']);

/** `By Jane Doe` right behind the last paragraph: below the headline of another story it would be another's. */
function isSignature({ blocks }: View, index: number, text: string): boolean {
  if (!(MAY_OPEN.test(text) || LABELLED.test(text)) || !isBehindStory(blocks, index)) return false;
  const people = readByline(text)?.authors ?? [];
  return people.length > 0 && people.every((name) => name.includes(' '));
}

/** Whether nothing but pictures' credits stands between a line and the story's last block. */
function isBehindStory(blocks: View['blocks'], index: number): boolean {
  let last = index - 1;
  while (last > 0 && isOfPicture(blocks[last])) last--;
  const isOfStory = (block: View['blocks'][number] | undefined) => OF_THE_STORY.has(labelOf(block));
  return isOfStory(blocks[last]) && !blocks.slice(index + 1).some(isOfStory);
}

function isOfPicture(block: View['blocks'][number] | undefined): boolean {
  const label = labelOf(block);
  return (
    label === 'credit' || label === 'caption' || label === 'separator' || (block?.text.includes('©') ?? false)
  );
}

const LABELLED = /^\p{L}+\s?[:：]/u;

/** So many lines below a name stands the way to what else its bearer wrote. */
const OTHERS_BELOW = 2;

function isAboveHisOthers({ lines }: View, index: number): boolean {
  return lines
    .slice(index + 1, index + 1 + OTHERS_BELOW)
    .some(
      ({ lower }) =>
        lower.length <= LONGEST_NAME_LINE && MORE_FROM_AUTHOR.some((more) => lower.includes(more)),
    );
}

/** Themes print the time for machines right behind the author: `Jane Doe2021-12-14T12:38:19+01:00`. */
const BEFORE_TIMESTAMP = /^\p{Lu}.{3,60}?\p{L}(?=(?:19|20)\d\d-\d\d-\d\dT\d\d:\d\d:\d\d)/u;

function isFollowedByBio({ blocks }: View, index: number, name: string): boolean {
  const [first = ''] = name.split(' ', 1);
  return [index + 1, index + 2].some((i) => {
    const text = blocks[i]?.text ?? '';
    const at = text.slice(0, NAME_WITHIN + first.length).indexOf(first);
    if (at < 0) return false;
    const head = text.slice(0, BIO_HEAD);
    return isRole(head.replace(/[()]/g, '')) && SAYS_WHO.test(head.slice(at + first.length));
  });
}
