import { FOOT_HEADS, MAY_OPEN, MORE_FROM_AUTHOR, SIGNED } from '../../data/byline-words.ts';
import { indexOfHeadline, labelOf, tellsStory } from '../../label.ts';
import { readBio } from '../../newsroom/bio.ts';
import { readAbout, readByline, readNames, readPeople } from '../../newsroom/byline.ts';
import { areInitialsOf, isOwnAddress, isRole, isSingleWord, isVietnamese } from '../../newsroom/person.ts';
import { showsSomebody } from '../../newsroom/portraits.ts';
import { lazy } from '../../text/lazy.ts';
import { hasLetters } from '../../text/words.ts';
import { isProse } from '../first-look.ts';
import type { Finding, View } from '../rule.ts';
import {
  areWriters,
  isAboveOwnAddress,
  isCalledAuthor,
  isContact,
  isHead,
  LONGEST_NAME_LINE,
  mayBeGiven,
  mayHoldName,
  names,
  signedInFull,
} from './name-lines.ts';

const footLine = lazy(
  () =>
    new RegExp(
      String.raw`^(?:(?:article |story |(?:this|the) (?:guest )?(?:article|story|post|blog|blog post|guide|piece|review|column) (?:was|is) )?(?:written|authored|posted|contributed|text|words) by(?!\w)|this is a guest (?:post|article|blog|column) by(?!\w)|${SIGNED.map(([verbs, by]) => String.raw`(?:${verbs}) ${by}(?!\w)`).join('|')}|te(?:xt[eo]?|kst):)`,
      'i',
    ),
);
const MAY_BE_FOOT_LINE = / (?:by|von|par|por|da|door)(?!\w)|^te[kx][st]\w?:/i;
/** Who somebody is stands in the first words of a bio. */
const BIO_HEAD = 160;
const SAYS_WHO =
  /^(?:\s\S+)?\s(?:is|was|has|writes|covers|leads|works|comes|joined|holds|specializes|brings|lives)\b/;
/** `(Editor) – Jane comes from ...`: the name stands close to the head of the bio. */
const NAME_WITHIN = 40;

/** Further above the headline stand the names of menus, and half the lines of many pages. */
const ABOVE = 20;

/** Around the story, mostly behind it: `Written by`, `About the author`, a name above a word on who it is; one alone, lest it is another story's. */
export function behindStory(view: View): Finding | null {
  const { blocks } = view;
  let found = -1;
  for (let index = Math.max(indexOfHeadline(blocks) - ABOVE, 0); index < blocks.length; index++) {
    const { text = '' } = blocks[index] ?? {};
    if (text === blocks[found]?.text || !isAuthorsLine(view, index)) continue;
    // Comments are signed in the same words.
    if (isFootLine(text) && comesAfterStory(blocks, index)) return authorsLine(index);
    if (found >= 0) return null;
    found = index;
  }
  return found < 0 ? null : authorsLine(found);
}

function authorsLine(index: number): Finding {
  return { index, label: 'byline', reason: 'names the author behind the story' };
}

function fullNames(text: string): string[] {
  const people = readNames(text)?.authors ?? [];
  return people.some(isSingleWord) ? [] : people;
}

function isFootLine(text: string): boolean {
  return MAY_BE_FOOT_LINE.test(text) && footLine().test(text);
}

function isAuthorsLine(view: View, index: number): boolean {
  const { text = '', bullet } = view.blocks[index] ?? {};
  if (bullet !== undefined) return isInListOfAuthors(view, index);
  if (isBioBelowHead(view, index, text)) return true;
  if (text.length > LONGEST_NAME_LINE) return false;
  return signsAsAuthor(view, index, text) && !isContact(view, index);
}

function signsAsAuthor(view: View, index: number, text: string): boolean {
  if (isFootLine(text)) return (readByline(text)?.authors.length ?? 0) > 0;
  if (isSignature(view, index, text)) return true;
  if (!mayHoldName(text)) return false;
  if (saysAbout(view, index, text)) return true;
  // The model may take the name for the story's.
  if (isBelowFootHead(view, index) || signsInFull(view, index, text))
    return areWriters(view, fullNames(text));
  const isHis =
    isFollowedByBio(view, index, text) || isAboveHisOthers(view, index) || BEFORE_TIMESTAMP.test(text);
  if (!isHis && !isCalledAuthor(view, index)) return false;
  return areWriters(view, names(view, index, false));
}

/** A full name right behind the story, above its bearer's address or a bio that begins with it. */
function signsInFull(view: View, index: number, text: string): boolean {
  if (!comesAfterStory(view.blocks, index) && !tellsStory(labelOf(view.blocks[index]))) return false;
  const hasBio = view.blocks[index + 1]?.text.startsWith(`${text} `) && isFollowedByBio(view, index, text);
  if (hasBio) return true;
  return (
    comesAfterStory(view.blocks, index) && (isAboveOwnAddress(view, index, text) || isBesideOwnAddress(text))
  );
}

/** `Jane Doe jdoe@cove.example` */
function isBesideOwnAddress(text: string): boolean {
  const at = text.includes('@') ? text.lastIndexOf(' ') : -1;
  return at > 0 && isOwnAddress(text.slice(at + 1), text.slice(0, at));
}

/** The initials may stand between, or what the portrait shows, in place of it. */
function isBelowFootHead(view: View, index: number): boolean {
  if (isHead(view, index - 1, FOOT_HEADS)) return true;
  if (!isHead(view, index - 2, FOOT_HEADS)) return false;
  const [above = '', text = ''] = [view.blocks[index - 1]?.text, view.blocks[index]?.text];
  return areInitialsOf(above, text) || showsSomebody(above, text);
}

/** So many wrote a text together; a longer list is of all who write for the site. */
const MOST_LISTED = 6;

/** `Author(s)`, and below it nothing but names in a list. */
function isInListOfAuthors(view: View, index: number): boolean {
  const { blocks } = view;
  if (!isHead(view, index - 1, FOOT_HEADS)) return false;
  const end = blocks.findIndex(({ bullet }, i) => i > index && bullet === undefined);
  const listed = blocks.slice(index, end < 0 ? blocks.length : end);
  return (
    listed.length <= MOST_LISTED &&
    listed.every(({ text }) => text.length <= LONGEST_NAME_LINE && areWriters(view, readPeople(text)))
  );
}

/** `About the author`, and below it `Jane Doe has written on the coast since 2011.` */
function isBioBelowHead(view: View, index: number, text: string): boolean {
  return isHead(view, index - 1, FOOT_HEADS) && areWriters(view, readBio(text)?.authors ?? []);
}

/** `About Jane Doe` above what she is. */
function saysAbout(view: View, index: number, text: string): boolean {
  const [name] = readAbout(text)?.authors ?? [];
  return name !== undefined && isFollowedByBio(view, index, name, false);
}

/** `By Jane Doe`, `홍길동 기자` right behind the last paragraph: below the headline of another story it would be another's. */
function isSignature({ blocks }: View, index: number, text: string): boolean {
  const mayBe = MAY_OPEN.test(text) || LABELLED.test(text) || EAST_ASIAN.test(text);
  if (!mayBe || !comesAfterStory(blocks, index)) return false;
  return signedInFull(text).length > 0;
}

/**
 * `Jane Doe`, `Jane Doe, John Roe` alone right behind the last paragraph: full names that open with given ones, and of
 * whom the story does not tell, as it does of those that tags name.
 */
export function signedBare(view: View): Finding | null {
  const { blocks } = view;
  const last = lastOfStory(blocks);
  // The model may take the name for the story's last line.
  const index = peopleAlone(view, last).length > 0 ? last : last + 1;
  const people = peopleAlone(view, index);
  if (last < 0 || people.length === 0 || peopleAlone(view, index + 1).length > 0) return null;
  if (index === last && peopleAlone(view, index - 1).length > 0) return null;
  if (!maySign(view, index, people) || isAboveWords(view, index, people)) return null;
  return { index, label: 'byline', reason: 'a name alone right behind the story' };
}

/** Whether a sentence stands below a name that does not say who that is: a reader's, or what a customer has to say. */
function isAboveWords(view: View, index: number, [name = '']: readonly string[]): boolean {
  const { measures } = view;
  const { endsSentence = false, words = 0 } = measures[index + 1] ?? {};
  return endsSentence && words >= WORDS_OF_COMMENT && !isFollowedByBio(view, index, name, false);
}

const WORDS_OF_COMMENT = 5;

/** A dash, and maybe a name behind it. */
const DASH = /^(?:[—–―~]|--)\s?/;
const LONGEST_DASHED = 60;

/** `— Jane Doe` right behind the last paragraph, as letters are signed; behind somebody's words it says whose they are. */
export function signedDashed(view: View): Finding | null {
  const { blocks } = view;
  const last = lastOfStory(blocks);
  const index = [last, last + 1].find((i) => behindDash(blocks[i]?.text ?? '') !== null);
  if (last < 0 || index === undefined || labelOf(blocks[index - 1]) === 'quote') return null;
  const { text = '' } = blocks[index] ?? {};
  const people = text.length > LONGEST_DASHED ? [] : readPeople(behindDash(text) ?? '');
  if (!maySign(view, index, people)) return null;
  return { index, label: 'byline', reason: 'a name behind a dash, right behind the story' };
}

/** What stands behind the dash that a line opens with, if that is a word. */
function behindDash(text: string): string | null {
  const rest = text.replace(DASH, '');
  return rest !== text && hasLetters(rest.charAt(0)) ? rest : null;
}

/**
 * Whether writers whom the story does not tell of may sign the prose above. In a list a name is another entry of it, and
 * behind a short line of its kind.
 */
function maySign(view: View, index: number, people: readonly string[]): boolean {
  const { blocks } = view;
  if (!isProseAt(view, index - 1) || QUOTATION.test(blocks[index - 1]?.text ?? '')) return false;
  return areWriters(view, people) && !people.some((name) => isToldOf(blocks, name, index));
}

/** Nothing but somebody's words, which the name below them is that of. */
const QUOTATION = /^["“”„«»「『].*["“”«»」』]\.?$/su;

/** Whether a block is a paragraph. */
export function isProseAt({ blocks, measures }: View, index: number): boolean {
  const [block, measure] = [blocks[index], measures[index]];
  return block !== undefined && measure !== undefined && isProse(block, measure);
}

/** Those whom a line names that holds nothing else, if given names open theirs. */
export function peopleAlone({ blocks }: View, index: number): readonly string[] {
  const { text = '', bullet } = blocks[index] ?? {};
  if (bullet !== undefined || !mayBePeople(text)) return [];
  const people = readPeople(text);
  const areNames = people.every((name) => (mayBeGiven(name) || isVietnamese(name)) && HAS_CASE().test(name));
  return areNames ? people : [];
}

/** Joints and particles are short. */
const SHORT = 3;
const NO_NAMES = /[\d.!?:;()[\]"“”]/;

/** To read names takes time: first of all every word but the short ones begins with a capital. */
function mayBePeople(text: string): boolean {
  if (text.length > LONGEST_NAME_LINE || NO_NAMES.test(text)) return false;
  const words = text.split(' ');
  return (
    words.length > 1 && words.every((word) => word.length <= SHORT || word[0] !== word[0]?.toLowerCase())
  );
}

/** Without capitals any words look like names. */
const HAS_CASE = lazy(() => /\p{Lu}/u);

/** Whether the story holds a word of a name elsewhere than in this line. */
export function isToldOf(blocks: View['blocks'], name: string, line: number): boolean {
  const words = name.split(' ');
  return blocks.some(
    (block, i) => i !== line && tellsStory(labelOf(block)) && words.some((word) => block.text.includes(word)),
  );
}

/** Behind the story, the one line that labels its author: `Penulis: …`, `Text: …`, `About the author: …`. */
export function labelledBehind({ blocks }: View): Finding | null {
  const from = endOfStory(blocks);
  const found = blocks.flatMap(({ text, bullet }, i) => {
    if (i < from || bullet !== undefined || text.length > LONGEST_NAME_LINE) return [];
    return LABELLED.test(text) && mayHoldName(text) && (readByline(text)?.authors.length ?? 0) > 0 ? i : [];
  });
  const [index, another] = found;
  if (index === undefined || another !== undefined) return null;
  return { index, label: 'byline', reason: 'names the author behind the story' };
}

/** The model may take the line that labels the author for the story's, and what it says of who that is. */
const MISTAKEN = 2;

/** Where the story ends at the earliest. */
function endOfStory(blocks: View['blocks']): number {
  let [end, left] = [blocks.length, MISTAKEN];
  for (; end > 0 && left > 0; end--) if (tellsStory(labelOf(blocks[end - 1]))) left--;
  return end;
}

/** A page of nothing but credits would be walked up from each of its lines. */
const CREDITS_BETWEEN = 20;

/** Whether nothing but pictures' credits stands between a line and the story's last block. */
function comesAfterStory(blocks: View['blocks'], index: number): boolean {
  let last = index - 1;
  while (last > index - CREDITS_BETWEEN && isOfPicture(blocks[last])) last--;
  return tellsStory(labelOf(blocks[last])) && lastOfStory(blocks) <= index;
}

/** Where the last block of the story stands; -1 without one. */
export function lastOfStory(blocks: View['blocks']): number {
  return blocks.findLastIndex((block) => tellsStory(labelOf(block)));
}

function isOfPicture(block: View['blocks'][number] | undefined): boolean {
  const label = labelOf(block);
  return (
    label === 'credit' || label === 'caption' || label === 'separator' || (block?.text.includes('©') ?? false)
  );
}

const LABELLED = /^[^\s\d:：]+(?:\s[^\s\d:：]+){0,4}\s?[:：]/;
/** There what says so may stand behind the name. */
const EAST_ASIAN = /[\u3400-\u9fff\uac00-\ud7a3]/;

/** So many lines below a name stands the way to what else its bearer wrote. */
const OTHERS_BELOW = 2;

function isAboveHisOthers({ lines }: View, index: number): boolean {
  for (let below = index + 1; below <= index + OTHERS_BELOW; below++) {
    const { lower = '' } = lines[below] ?? {};
    if (lower.length <= LONGEST_NAME_LINE && leadsToOthers().test(lower)) return true;
  }
  return false;
}

/** Any of what leads there, with apostrophes of either kind. */
const leadsToOthers = lazy(() => new RegExp(MORE_FROM_AUTHOR.join('|').replaceAll("'", "['’]")));

/** Themes print the time for machines right behind the author: `Jane Doe2021-12-14T12:38:19+01:00`. */
const BEFORE_TIMESTAMP = /^[^\d].{3,60}?[^\d\s](?=(?:19|20)\d\d-\d\d-\d\dT\d\d:\d\d:\d\d)/;

/** @param withRole whether it must name what somebody does, too */
function isFollowedByBio({ blocks }: View, index: number, name: string, withRole = true): boolean {
  const [first = ''] = name.split(' ', 1);
  return [index + 1, index + 2].some((i) => {
    const text = blocks[i]?.text ?? '';
    const at = text.slice(0, NAME_WITHIN + first.length).indexOf(first);
    if (at < 0) return false;
    const head = text.slice(0, BIO_HEAD);
    return (!withRole || isRole(head.replace(/[()]/g, ''))) && SAYS_WHO.test(head.slice(at + first.length));
  });
}
