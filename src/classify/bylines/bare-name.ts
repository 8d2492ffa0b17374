import { TIME_AGO } from '../../data/byline-words.ts';
import { indexOfHeadline } from '../../label.ts';
import { findDate } from '../../newsroom/dates.ts';
import { beforeAgo } from '../../newsroom/only-when.ts';
import { isPaper } from '../../newsroom/papers.ts';
import { areInitialsOf, hasGivenName, isRole } from '../../newsroom/person.ts';
import { lazy } from '../../text/lazy.ts';
import { plainWords } from '../../text/title-parts.ts';
import { wordsIn } from '../../text/words.ts';
import { isEnglish } from '../english.ts';
import type { Finding, View } from '../rule.ts';
import { isProseAt, lastOfStory } from './behind-story.ts';
import {
  areWriters,
  holdsWord,
  isAboveOwnAddress,
  isContact,
  isElsewhere,
  isOfPicture,
  LONGEST_NAME_LINE,
  mayBeGiven,
  names,
  namesAgency,
  READING_TIME,
} from './name-lines.ts';

/** A name stands so many lines above the headline at most, and so many below. */
const NEAR = 4;
const BELOW = 6;

/**
 * A name under the headline that stands beside a date or a job, that the page says more of elsewhere, or that
 * begins with a given name.
 */
export function bareName(view: View, around: readonly number[]): Finding | null {
  const headline = indexOfHeadline(view.blocks);
  // A name above the headline may be what the site is called.
  const belowFirst = [...around.filter((i) => i > headline), ...around.filter((i) => i < headline)];
  const index = belowFirst.find((i) => {
    if (i < headline - NEAR || i > headline + BELOW || isElsewhere(view.blocks[i])) return false;
    if (isOfPicture(view.blocks[i]?.text ?? '')) return false;
    const people = names(view, i, false);
    if (people.length === 0 || isContact(view, i) || !areWriters(view, people)) return false;
    if (!soundsLikeNobodyElse(view, people, headline) || isPlaceAndDay(view.blocks[i]?.text, people))
      return false;
    return (
      (isBesideData(view, i) &&
        (people.some(mayBeGiven) ||
          namesAgency(view.blocks[i]?.text) ||
          people.every((name) => isIntroduced(view, i, name, true)) ||
          (i > headline && isEnglish(view)))) ||
      (i > headline && people.every(hasGivenName)) ||
      (i > headline && saysRole(view, i)) ||
      people.every((name) => !mayBeFirm(name) && isIntroduced(view, i, name, i > headline)) ||
      (i > headline && view.blocks[i]?.text === view.blocks[i + 1]?.text) ||
      areInitialsOf(view.blocks[i - 1]?.text ?? '', people[0] ?? '') ||
      isAboveOwnAddress(view, i, people[0] ?? '') ||
      (i > headline && isAboveBio(view, i)) ||
      (i > headline && (isBesidePhotographer(view, i) || NAME_AND_OUTLET().test(view.blocks[i]?.text ?? '')))
    );
  });
  return index === undefined
    ? null
    : { index, label: 'byline', reason: 'a name by the headline, and no other word of the page' };
}

/** `SAN LUCIA, March 3, 2021`, as press releases print it above the story: in capitals, and no given name opens it. */
const CAPITALS_AND_MORE = lazy(() => /^\p{Lu}[\p{Lu}\s.'’-]+,\s/u);

function isPlaceAndDay(text = '', people: readonly string[]): boolean {
  return CAPITALS_AND_MORE().test(text) && findDate(text) !== null && !people.some(hasGivenName);
}

/** `Wisnu Saptaji - detikJabar`, as Indonesian portals sign. */
const NAME_AND_OUTLET = lazy(() => /^\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}.]*){0,3} - \p{Ll}+\p{Lu}\p{Ll}+$/u);

/** `Torbjørn Hjelle (foto)` below the name of who wrote. */
const PHOTOGRAPHER = /\((?:foto|photos?|bilder?|fotos|kuvat?|billeder)\)$/i;

function isBesidePhotographer({ blocks }: View, index: number): boolean {
  return PHOTOGRAPHER.test(blocks[index + 1]?.text ?? '') && !PHOTOGRAPHER.test(blocks[index]?.text ?? '');
}

/** Whether the line stands again behind the story, above prose: there it says who that is. */
function isAboveBio(view: View, index: number): boolean {
  const { blocks } = view;
  const again = blocks.findLastIndex(({ text }) => text === blocks[index]?.text);
  // The model may take what it says for the story's.
  return again > index && lastOfStory(blocks) <= again + 1 && isProseAt(view, again + 1);
}

/** Firms are introduced like people, but by more words. */
function mayBeFirm(name: string): boolean {
  return !hasGivenName(name) && name.split(' ').length > 2;
}

/** What more paragraphs than these tell of is what the story is about. */
const OFTEN = 3;

/** A person's names are hardly other words of the page: few stand in small letters, and none of these in the headline. */
function soundsLikeNobodyElse({ blocks }: View, people: readonly string[], headline: number): boolean {
  const [name = ''] = people;
  const stands = (word: string): boolean => blocks.some(({ text }) => holdsWord(text, word));
  const own = ownWords(people, stands);
  if (plainWords(blocks[headline]?.text ?? '').some((word) => own.has(word))) return false;
  // Several names in one line are told from other words by that.
  if (people.length > 1) return true;
  if (blocks.filter(({ text }) => text.length > LONGEST_NAME_LINE && text.includes(name)).length > OFTEN)
    return false;
  return [...own].filter(stands).length < own.size / 2;
}

/** The words of names that tell them from others: a family may be called by a common word, behind a given name. */
function ownWords(people: readonly string[], isCommon: (word: string) => boolean): ReadonlySet<string> {
  const words = people.flatMap((name) =>
    wordsIn(name).filter((word, at) => !(at > 0 && hasGivenName(name) && isCommon(word.toLowerCase()))),
  );
  return new Set(
    words.filter((word) => word.length > 2 && /^\p{Lu}/u.test(word)).map((word) => word.toLowerCase()),
  );
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
      (i === index && beforeAgo(text) !== text) ||
      (i === below && isOwnPaper(blocks, text)) ||
      (i === below && isRole(text)) ||
      READING_TIME.test(text) ||
      (i === below && TIME_AGO.test(text))
    );
  });
}

/** Papers print their own name below the reporter's: what one is called, or what the page's title ends in. */
function isOwnPaper([title]: View['blocks'], text: string): boolean {
  const beforeIt = title?.text.endsWith(text) ? title.text.slice(0, -text.length) : '';
  return isPaper(text) || /\s[|–—-]\s$/.test(beforeIt);
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
