import { byItself, LEAST_SCORE } from '../../data/headline-weights.ts';
import { fold } from '../../text/title.ts';
import { titleParts } from '../../text/title-parts.ts';
import { isBare } from '../bare.ts';
import { isHtml } from '../is-html.ts';
import type { View } from '../rule.ts';
import { agrees, type Candidate, confirms, type Read, readWhole } from './candidates.ts';
import { scoreOf } from './score.ts';
import { LINES_OF_HEAD, type Surroundings } from './surroundings.ts';
import { isStatedTitle, type TitleLine } from './title-line.ts';

/** So great a part of the title must the line below it be to need no weighing. */
const SURE_SHARE = 0.45;
const SURE_WORDS = 4;

/**
 * Whether the very next line is what the title puts names around: then there is nothing to weigh, unless another part
 * of the title stands further below, and the next line is the site's name.
 */
export function isRepeatedBelow({ blocks, measures, stated }: View, { index, folded }: TitleLine): boolean {
  const { text = '' } = blocks[index + 1] ?? {};
  const line = fold(text);
  if ((measures[index + 1]?.words ?? 0) < SURE_WORDS || line.length >= folded.length) return false;
  if (line.length < folded.length * SURE_SHARE || !folded.includes(line)) return false;
  if (stated.sites.includes(text)) return false;
  const parts = new Set(titleParts(blocks[index]?.text ?? '').map((part) => part.text.trim()));
  return !blocks
    .slice(index + 2, LINES_OF_HEAD)
    .some((block) => block.text !== text && parts.has(block.text));
}

/** The share of the first line's longer words that the prose uses, and its words, if it is the title by them alone. */
const TOLD_BY_PROSE = 0.5;
const WORDS_OF_TITLE = 4;
/** What a line that is a part of it scores without it, if it is the title by that. */
const LEAST_IF_PART = 1;
/** What converters print in place of a site's picture, and of its feeds. */
const NO_TITLE = /\blogo\b|^#(?=\S)|» feed\b/i;

/**
 * Whether what may be the title by its place is one. A flat text need not begin with its page's title, and the first
 * line of a menu stands again in another menu. A title tells of what the prose tells of, or holds a line that might be
 * the headline without it.
 */
export function isTitle(
  view: View,
  title: TitleLine,
  lines: readonly Candidate[],
  around: Surroundings,
  read: Read,
): boolean {
  const { blocks, measures, likely } = view;
  const { index } = title;
  // The family begins with the title, HTML has one of its own, and an extractor leaves little else.
  if (likely === undefined || isHtml(view) || isBare(view) || isStatedTitle(view, index)) return true;
  if (NO_TITLE.test(blocks[index]?.text ?? '')) return false;
  if ((measures[index]?.words ?? 0) >= WORDS_OF_TITLE && around.inProse(index).share >= TOLD_BY_PROSE)
    return true;
  return lines.some(
    (line) =>
      confirms(line.evidence, title, false) &&
      scoreOf(readWhole(line, read), byItself()) >= (agrees(line.evidence) ? LEAST_IF_PART : LEAST_SCORE),
  );
}

/** Fewest words of a first line that heads a page. */
const WORDS_OF_HEAD = 5;
/** What menus and banners open with. */
const OPENS_MENU =
  /^(?:#|skip\b|jump\b|menu\b|sign\b|log\b|search\b|subscribe\b|close\b|toggle\b|shop\b|free\b|sale\b)/i;

/** Whether a first line heads the page, though nothing speaks for its being the title. */
export function mayHead({ blocks, measures }: View, { index }: TitleLine): boolean {
  return (measures[index]?.words ?? 0) >= WORDS_OF_HEAD && !OPENS_MENU.test(blocks[index]?.text ?? '');
}
