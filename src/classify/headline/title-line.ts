import { isHeading } from '../../html/headings.ts';
import { labelOf } from '../../label.ts';
import { readDateline } from '../../newsroom/dateline.ts';
import { readBreadcrumb } from '../../text/breadcrumb.ts';
import { fold, repeats } from '../../text/title.ts';
import { plainWords, runsOfParts, titleParts } from '../../text/title-parts.ts';
import { countWords } from '../../text/word-count.ts';
import { isBare } from '../bare.ts';
import { isHtml } from '../is-html.ts';
import { isLabelledDate } from '../labelled-date.ts';
import type { View } from '../rule.ts';

/** The line that is the page's title, as browsers show it: the headline with the site's name around it. */
export interface TitleLine {
  index: number;
  folded: string;
  words: ReadonlySet<string>;
  /** The runs of its parts between separators, as plain words. */
  parts: ReadonlySet<string>;
  whole: ReadonlySet<string>;
  /** Its first two words. */
  opening: string;
}

/** A title is the page's first line, or stands close below a site's name or a menu's first words. */
const TITLE_WITHIN = 4;
const LONGEST_TITLE = 600;
/** Where the line is looked for that a title repeats: below the longest menus. */
const REPEATED_WITHIN = 400;
const LEAST_SHARE = 0.3;

/** Fewest words of a title that is not the page's first line. */
const FEWEST_WORDS = 4;

/** More words than this are no title, but the first paragraph of a text that begins without one. */
const MOST_WORDS = 25;

/** The first of the page's first lines that holds one below it, or else the very first, if it is short. */
export function findTitleLine(view: View): TitleLine | null {
  const index = indexOfTitle(view);
  if (index === null) return null;
  const { text = '' } = view.blocks[index] ?? {};
  const words = plainWords(text);
  return {
    index,
    folded: fold(text),
    words: new Set(words),
    parts: runsOfParts(text),
    whole: new Set(titleParts(text).length > 1 ? [words.join(' ')] : []),
    opening: words.slice(0, 2).join(' '),
  };
}

/** Whether a line is what the page states to be its title, in an element or in the lines before it. */
export function isStatedTitle({ blocks, stated }: View, index: number): boolean {
  const block = blocks[index];
  return block !== undefined && (block.markup?.tag === 'title' || stated.titles.includes(block.text));
}

function indexOfTitle(view: View): number | null {
  const head = view.blocks.slice(0, TITLE_WITHIN);
  const stated = head.findIndex((_, i) => isStatedTitle(view, i));
  if (stated >= 0) return stated;
  const repeated = head.findIndex((_, i) => mayBeTitle(view, i) && repeatsOneBelow(view, i));
  if (repeated >= 0) return repeated;
  // HTML that has no title is a part of a page: what stands first there may be the headline itself.
  return !isHtml(view) && isShortTitle(view) ? 0 : null;
}

/** The page's own machinery is no title, nor its labelled data, nor a sentence with a full stop that the page prints once. */
export function mayBeTitle(view: View, index: number): boolean {
  const { blocks, measures } = view;
  const block = blocks[index];
  if (block === undefined || block.bullet !== undefined || block.text.length > LONGEST_TITLE) return false;
  if (isHeading(block.markup?.tag ?? '')) return false;
  if (isPath(view, index) || isLabelledDate(block.text)) return false;
  const label = labelOf(block);
  if (label === 'paragraph')
    return (
      !measures[index]?.endsSentence ||
      measures[index]?.asks ||
      titleParts(block.text).length > 1 ||
      (index === 0 && blocks.slice(1, REPEATED_WITHIN).some(({ text }) => text === block.text))
    );
  return label === 'unclear' || (label === 'counter' && index === 0);
}

/**
 * The path to the page is no title; but arrows stand in titles too, between the headline and the site's name. There
 * a part of the first line stands again below, longer than the names of sections are.
 */
function isPath({ blocks, lines, measures }: View, index: number): boolean {
  const { text = '' } = blocks[index] ?? {};
  const path = readBreadcrumb(text);
  if (path === null) return false;
  if (index > 0 || path.root === null) return true;
  const names = new Set(titleParts(text).map((part) => fold(part.text.trim())));
  return !blocks
    .slice(1, REPEATED_WITHIN)
    .some(
      (block, i) =>
        (measures[i + 1]?.words ?? 0) >= FEWEST_WORDS && names.has(fold(block.text, lines[i + 1]?.lower)),
    );
}

/**
 * A list's head and the page's data are no title. Of a bare text the first line may as well be a subheading, a label
 * or half a sentence: it is a title where a byline, a date or a dateline stands right below.
 */
function isShortTitle(view: View): boolean {
  if (!mayBeTitle(view, 0) || (view.measures[0]?.words ?? 0) > MOST_WORDS) return false;
  if (view.isListHead(0) || view.pageData(0) !== null) return false;
  return !isBare(view) || view.pageData(1) !== null || readDateline(view.blocks[1]?.text ?? '') !== null;
}

function repeatsOneBelow({ blocks, lines }: View, index: number): boolean {
  const title = fold(blocks[index]?.text ?? '', lines[index]?.lower);
  return blocks.slice(index + 1, REPEATED_WITHIN).some(({ text }, i) => {
    if (text.length < title.length * LEAST_SHARE || !isLongEnough(text)) return false;
    const lower = lines[index + 1 + i]?.lower;
    if (!repeats(title, text, lower)) return false;
    if (index === 0) return true;
    const line = fold(text, lower);
    return line !== title && countWords(line) >= FEWEST_WORDS;
  });
}

const EACH_UNSPACED = /[\u3040-\u9fff\uac00-\ud7a3]/g;

/** A title holds shorter lines by chance. */
const SHORTEST_REPEATED = 12;

/** Whether a line is no chance: a character of a script without spaces says as much as half a word, and counts thrice. */
export function isLongEnough(text: string): boolean {
  if (text.length >= SHORTEST_REPEATED) return true;
  return text.length + 2 * (text.match(EACH_UNSPACED)?.length ?? 0) >= SHORTEST_REPEATED;
}
