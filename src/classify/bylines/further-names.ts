import { isKnownPlace } from '../../data/places.ts';
import { saysBy } from '../../newsroom/byline/handle.ts';
import { endsInJoint, isJoint, withoutJoint } from '../../newsroom/byline/joints.ts';
import { readNames } from '../../newsroom/byline.ts';
import { findDate } from '../../newsroom/dates.ts';
import { areInitialsOf, hasGivenName, isNamedTeam, isRole } from '../../newsroom/person.ts';
import { readReporters } from '../../newsroom/reporters/index.ts';
import type { Finding, View } from '../rule.ts';
import { isOfPicture, LONGEST_NAME_LINE, READING_TIME } from './name-lines.ts';

/** So many lines below the first name others may follow. */
const FURTHER = 12;
/** A head that says there are several, each on a line of its own. */
const SEVERAL = /^(?:the )?authors\b|^author\(s\)/i;

/**
 * Names on lines of their own below the first: `By`, `Jane Doe`, `and`, `John Roe`; joined, or under `Authors`; or each
 * with a job below it, or the initials above it in place of a portrait.
 */
export function* furtherNames(view: View, first: number): Iterable<Finding> {
  const { blocks } = view;
  let joins = endsInJoint(blocks[first]?.text ?? '');
  const several = SEVERAL.test(blocks[first - 1]?.text ?? '');
  let between: Finding[] = [];
  for (let index = first + 1; index <= first + FURTHER; index++) {
    const { text = '', bullet } = blocks[index] ?? {};
    const found = standsBetween(view, index) ?? (several ? onCard(view, index) : null);
    if (found !== null) {
      between.push(found);
      joins ||= !isOfProfile(text);
      continue;
    }
    const name = withoutJoint(text);
    const goesOn =
      joins || several || name !== text || saysBy(text) || isReporter(text) || isStacked(view, index);
    if (bullet !== blocks[first]?.bullet || !goesOn || !isName(name)) return;
    yield* between;
    yield { index, label: 'byline', reason: 'goes on with the names above' };
    joins = endsInJoint(text);
    between = [];
  }
}

/** What stands between two names: a word that joins them, the initials of the next one, the job of the one before. */
function standsBetween({ blocks }: View, index: number): Finding | null {
  const [text = '', next = '', afterNext = ''] = blocks.slice(index, index + 3).map((block) => block.text);
  if (isOfProfile(text) || NAME_LABEL.test(text))
    return { index, label: 'meta', reason: 'says where somebody is found' };
  if (isJoint(text) || areInitialsOf(text, next))
    return { index, label: 'byline', reason: 'joins the name below to those above' };
  const isPair = (isJob(afterNext) && isFullName(next)) || (saysBy(next) && isName(next));
  return areInitialsOf(next, afterNext) || (isJob(text) && isPair)
    ? { index, label: 'meta', reason: 'stands below a name' }
    : null;
}

/** So many lines of a card stand below a name at most. */
const CARD = 4;
const OF_CARD = /@|\+?\d[\d\s().-]{6,}|^(?:v-?card|download|email|bio|profile|connect)\b/i;

/** What a card says of somebody, where others follow: the job, the office, the telephone. */
function onCard({ blocks }: View, index: number): Finding | null {
  const isOfCard = (text: string): boolean =>
    isJob(text) || isKnownPlace(text) || (text.length <= LONGEST_JOB && OF_CARD.test(text));
  const below = blocks.slice(index, index + CARD + 1).map(({ text }) => text);
  const next = below.findIndex((text) => !isOfCard(text));
  if (next < 1 || !isName(below[next] ?? '')) return null;
  return { index, label: 'meta', reason: 'stands below a name' };
}

/** Themes list where each author is found: `Name`, `Jane Doe`, `Twitter`, `@janedoe`, `Name`, `John Roe`. */
const PROFILE =
  /^(?:twitter|x|linkedin|github|mastodon|bluesky|instagram|facebook|e-?mail|website|@[\w.-]{2,30})$/i;
const NAME_LABEL = /^name:?$/i;
const isOfProfile = (text: string): boolean => PROFILE.test(text);

const LONGEST_JOB = 60;

/** `Staff Writer` below a name. */
const isJob = (text: string): boolean => text.length <= LONGEST_JOB && isRole(text) && !hasGivenName(text);

const isFullName = (text: string): boolean => hasGivenName(text) && !isRole(text) && isName(text);

/** `عمّان: رنا الكيلاني` below another such line. */
function isReporter(text: string): boolean {
  return text.length <= LONGEST_NAME_LINE && readReporters(text) !== null;
}

/** So many names stand one below the other. */
const STACKED = 4;

/** Whether given names open this line and those down to the date. */
function isStacked({ blocks }: View, index: number): boolean {
  const below = blocks.slice(index + 1, index + STACKED).findIndex(({ text }) => isData(text));
  return (
    below >= 0 &&
    blocks.slice(index, index + 1 + below).every(({ text }) => isName(text) && hasGivenName(text))
  );
}

function isData(text: string): boolean {
  return text.length <= LONGEST_NAME_LINE && (READING_TIME.test(text) || findDate(text) !== null);
}

function isName(text: string): boolean {
  if (isOfPicture(text)) return false;
  const people = text.length <= LONGEST_NAME_LINE ? (readNames(text)?.authors ?? []) : [];
  return people.length > 0 ? people.every((name) => name.includes(' ')) : isNamedTeam(text);
}
