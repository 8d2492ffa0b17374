import { BYLINE_HEADS, FOOT_HEADS, MAY_OPEN } from '../data/byline-words.ts';
import { labelOf } from '../label.ts';
import { readByline, readNames } from '../newsroom/byline.ts';
import { findDate } from '../newsroom/dates.ts';
import { isRole } from '../newsroom/person.ts';
import { plainWords } from '../text/title-parts.ts';
import { wordsIn } from '../text/words.ts';
import type { Label } from '../types.ts';
import { aroundHeadline } from './around-headline.ts';
import type { Finding, View } from './rule.ts';

const LONGEST_NAME_LINE = 120;
/** A name stands so many lines above the headline at most, and so many below. */
const NEAR = 2;
const BELOW = 6;

/**
 * Names that no "By" opens: under a line that says nothing but "By", bare under the headline, or under
 * "About the author" behind the story. Only where the lines around the headline name nobody.
 */
export function* bylines(view: View): Iterable<Finding> {
  const around = aroundHeadline(view);
  if (around.some((index) => isRead(view, index))) return;
  const found = underHead(view, around) ?? bareName(view, around) ?? atTheFoot(view);
  if (found !== null) yield found;
}

function isRead({ blocks }: View, index: number): boolean {
  const block = blocks[index];
  const label = labelOf(block);
  const mayBe = label === 'byline' || (label === 'date' && MAY_OPEN.test(block?.text ?? ''));
  return mayBe && (readByline(block?.text ?? '')?.authors.length ?? 0) > 0;
}

/** `By`, and the name on the line below. */
function underHead(view: View, around: readonly number[]): Finding | null {
  const head = around.find((i) => isHead(view, i, BYLINE_HEADS) && names(view, i + 1, true).length > 0);
  return head === undefined
    ? null
    : { index: head + 1, label: 'byline', reason: 'a name below a line that says "By"' };
}

function isHead({ blocks }: View, index: number, heads: ReadonlySet<string>): boolean {
  const text = blocks[index]?.text ?? '';
  return text.length <= 30 && heads.has(plainWords(text).join(' '));
}

/** A name under the headline that stands beside a date or a job, or that the page says more of elsewhere. */
function bareName(view: View, around: readonly number[]): Finding | null {
  const headline = view.blocks.findIndex((block) => labelOf(block) === 'headline');
  const index = around.find((i) => {
    if (i < headline - NEAR || i > headline + BELOW) return false;
    const people = names(view, i, false);
    if (people.length === 0 || !soundsLikeNobodyElse(view, people, headline)) return false;
    return isBesideData(view, i) || (i > headline && people.every((name) => isIntroduced(view, i, name)));
  });
  return index === undefined
    ? null
    : { index, label: 'byline', reason: 'a name by the headline, and no other word of the page' };
}

/** What has been told to be something else holds no names. */
const NO_NAMES: ReadonlySet<Label> = new Set<Label>([
  ...(['headline', 'page-title', 'paragraph', 'breadcrumb', 'navigation', 'separator', 'counter'] as const),
]);

/** To read a line's names takes time: most lines hold no two words with capitals, nor a script without. */
function mayHoldName(text: string): boolean {
  const words = text.split(' ');
  const capitals = words.filter(([first = '']) => first !== first.toLowerCase());
  return capitals.length > 1 || words.some((word) => word > '\u0250');
}

/** The names of a line that is nothing else; of a single word only below "By". */
function names({ blocks }: View, index: number, single: boolean): string[] {
  const block = blocks[index];
  if (block === undefined || block.text.length > LONGEST_NAME_LINE || !(single || mayHoldName(block.text)))
    return [];
  if (NO_NAMES.has(labelOf(block))) return [];
  const authors = readNames(block.text)?.authors ?? [];
  return single || authors.every((name) => name.includes(' ')) ? authors : [];
}

/** A person's names are no other words of the page: nowhere in small letters, and not in the headline. */
function soundsLikeNobodyElse({ blocks }: View, people: readonly string[], headline: number): boolean {
  const own = new Set(
    people
      .flatMap((name) => wordsIn(name))
      .filter((word) => word.length > 2 && /^\p{Lu}/u.test(word))
      .map((word) => word.toLowerCase()),
  );
  if (plainWords(blocks[headline]?.text ?? '').some((word) => own.has(word))) return false;
  return !blocks.some(({ text }) => wordsIn(text).some((word) => own.has(word)));
}

/** The date, the job or the time it takes to read stand on the next line or the one before. */
function isBesideData({ blocks }: View, index: number): boolean {
  return [index, index - 1, index + 1, index + 2].some((i) => {
    const text = blocks[i]?.text ?? '';
    if (text === '' || text.length > 80) return false;
    return findDate(text) !== null || (i === index + 1 && isRole(text)) || READING_TIME.test(text);
  });
}

const READING_TIME = /\bmin(?:ute)?s?\s+read\b/i;
const LONGEST_BIO = 1500;

/** `Jane Doe is a writer ...`, `More from Jane Doe`, `About Jane Doe`. */
function isIntroduced({ blocks }: View, index: number, name: string): boolean {
  return blocks.some(({ text }, i) => {
    const at = i === index || text.length > LONGEST_BIO ? -1 : text.indexOf(name);
    if (at < 0) return false;
    const bio =
      at === 0 && /^,?\s(?:is|was|has|writes|covers|leads|works|joined)\b/.test(text.slice(name.length));
    return (
      bio ||
      (at > 0 && /(?:^|\s)(?:by|from|about|author|authors)[:\s]*$/i.test(text.slice(0, at)) && at <= 40)
    );
  });
}

const FOOT_LINE = /^(?:article |story )?(?:written|authored|posted|text|words) by\b/i;
/** Who somebody is stands in the first words of a bio. */
const BIO_HEAD = 160;
const SAYS_WHO = /^(?:\s\S+)?\s(?:is|was|has|writes|covers|leads|works)\b/;

/** Behind the story: `Written by`, `About the author`, a name above a word on who it is; one alone, lest it is another story's. */
function atTheFoot(view: View): Finding | null {
  const found = view.blocks.flatMap((_, i) => (isAtTheFoot(view, i) ? [i] : []));
  const [index, ...others] = found;
  if (index === undefined) return null;
  const text = view.blocks[index]?.text;
  const same = others.every((other) => view.blocks[other]?.text === text);
  return same ? { index, label: 'byline', reason: 'names the author behind the story' } : null;
}

function isAtTheFoot(view: View, index: number): boolean {
  const { text = '', bullet } = view.blocks[index] ?? {};
  if (bullet !== undefined || text.length > LONGEST_NAME_LINE) return false;
  if (FOOT_LINE.test(text)) return (readByline(text)?.authors.length ?? 0) > 0;
  if (!isHead(view, index - 1, FOOT_HEADS) && !isFollowedByBio(view, index, text)) return false;
  return names(view, index, false).length > 0;
}

function isFollowedByBio({ blocks }: View, index: number, name: string): boolean {
  const [first = ''] = name.split(' ', 1);
  return [index + 1, index + 2].some((i) => {
    const text = blocks[i]?.text ?? '';
    return (
      text.startsWith(first) && SAYS_WHO.test(text.slice(first.length)) && isRole(text.slice(0, BIO_HEAD))
    );
  });
}
