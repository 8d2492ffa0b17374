import { isSectionName } from '../text/section-name.ts';
import { type TitlePart, titleParts } from '../text/title-parts.ts';
import { countWords } from '../text/word-count.ts';
import { hasLetters } from '../text/words.ts';

/** A line without the names of the site and its sections. */
export interface CutTitle {
  headline: string;
  /** The names cut off its end, the last one first; then those off its start. */
  names: string[];
}

/** What is known of the names on a page. */
export interface Knowledge {
  /** Whether the page prints these words outside its title. */
  isOnPage: (name: string) => boolean;
  /** Whether the page states that its site is called so. */
  isSite: (name: string) => boolean;
  /** Whether the page states that its headline is this and no more. */
  isHeadline: (title: string) => boolean;
  /**
   * Whether it is no title but a line that the page prints: sites print their names behind a headline, but hardly
   * before it and a dash.
   */
  isPrinted: boolean;
  /** Whether its HTML says that it is a heading: these hold dashes of their own, and hardly a name behind one. */
  isHeading: boolean;
}

const MOST_WORDS = 7;
/** Marks that stand between names on pages, hardly ever inside a headline. */
const STRONG = /[|»«›·•｜~_]|::/;
const DASH = /[-–—]/;

/**
 * Cuts the names of the site and its sections off a title: `Local Trails - Blue Line Bike Lab`. Behind a bar
 * any short part is one; behind a dash or a colon only a name that the page prints elsewhere too, for headlines
 * hold dashes and colons of their own.
 */
export function cutNames(title: string, known: Knowledge): CutTitle {
  const { isOnPage, isSite, isHeadline, isPrinted } = known;
  const parts = titleParts(title);
  const names: string[] = [];
  const isCut = (part: TitlePart | undefined, parted: TitlePart | undefined, rest: readonly TitlePart[]) =>
    rest.some(({ text }) => hasLetters(text)) &&
    (isSite(nameOf(part)) || isName(part, parted?.mark ?? '', lengthOf(rest), known));
  const isBehind = (rest: readonly TitlePart[]) =>
    isCut(parts.at(-1), parts.at(-1), rest) || isHeadline(joined(rest));
  while (isBehind(parts.slice(0, -1))) names.push(nameOf(parts.pop()));
  const heads = (part: TitlePart | undefined) =>
    isOnPage(nameOf(part)) && (!isPrinted || STRONG.test(parts[1]?.mark ?? ''));
  while (heads(parts[0]) && isCut(parts[0], parts[1], parts.slice(1))) names.push(nameOf(parts.shift()));
  return { headline: joined(parts), names };
}

function joined(parts: readonly TitlePart[]): string {
  return parts
    .map(({ text, mark }, i) => (i === 0 ? '' : mark) + text)
    .join('')
    .trim();
}

function nameOf(part: TitlePart | undefined): string {
  return part?.text.trim() ?? '';
}

function lengthOf(parts: readonly TitlePart[]): number {
  return parts.reduce((sum, { text }) => sum + countWords(text), 0);
}

function isName(
  part: TitlePart | undefined,
  mark: string,
  rest: number,
  { isOnPage, isHeading }: Knowledge,
): boolean {
  const name = nameOf(part);
  const words = countWords(name);
  if (words === 0) return true;
  if (words > MOST_WORDS || rest < 2 || (words > rest && !isOnPage(name))) return false;
  if (STRONG.test(mark)) return true;
  if (!DASH.test(mark)) return false;
  return isCapitalised(name) && (isSectionName(name) || (!isHeading && isOnPage(name)));
}

const SMALL = /^(?:of|the|and|for|in|on|at|a|an|de|la|le|des|du|und|der|die|das|für|y|e|to|by|with)$/;

/** Names are printed with capitals, in scripts that have them. */
function isCapitalised(name: string): boolean {
  return name.split(/\s+/).every((word) => SMALL.test(word) || !/^\p{Ll}/u.test(word) || /\./.test(word));
}
