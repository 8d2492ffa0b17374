import { isHeading } from '../../html/headings.ts';
import { repeats } from '../../text/title.ts';
import type { Markup } from '../../types.ts';
import type { View } from '../rule.ts';
import { type Reading, UNREAD } from './reading.ts';
import type { Surroundings } from './surroundings.ts';
import { isLongEnough, type TitleLine } from './title-line.ts';

/** What is seen of a line that may be the headline without reading it: each from 0 to 1. */
export interface Glance {
  /** It stands in the title whole; by how much of the title it makes up. */
  inTitle: number;
  /** It is one of the parts between the title's separators, or several that stand together. */
  partOfTitle: number;
  /** The share of its words that the title has, and of the title's words that it has. */
  wordsInTitle: number;
  wordsOfTitle: number;
  /** It begins with the words that the title begins with. */
  opensTitle: number;
  /** The page states it to be its headline, beside its text. */
  stated: number;
  /** Prose below it, and above it. */
  proseBelow: number;
  proseAbove: number;
  /** How likely it belongs to the story itself, and so does the likeliest block close above it, and close below. */
  inStory: number;
  storyAbove: number;
  storyBelow: number;
  /** It stands right above the place where the story begins, close above it, far above it, or below. */
  rightAbove: number;
  closeAbove: number;
  farAbove: number;
  belowStart: number;
  oneWord: number;
  twoWords: number;
  /** As many words as most headlines have; and how close it is to the length of the very most. */
  usualLength: number;
  likeMost: number;
  veryLong: number;
  /** Blank lines stand before it. */
  blankBefore: number;
  /** It stands out of the margin of a flat text, as headings do. */
  outdented: number;
  number: number;
  statement: number;
  question: number;
  bullet: number;
  /** It is the title again with the site's name and all. */
  wholeTitle: number;
  /** Its HTML is a heading of the first level, or of another. */
  topHeading: number;
  heading: number;
  /** Its element's names say that it is a title or a headline. */
  namedTitle: number;
  /** It is a link, as the headlines of other stories are. */
  linked: number;
  /** It stands in the page's navigation, its margin or its foot. */
  aside: number;
}

/** All that is known of a line. */
export type Evidence = Glance & Reading;

/** Blocks below that are looked at, and words of prose that are much. */
const BELOW = 15;
const MUCH_PROSE = 200;
/** Blocks down to the story from a line right above it, from one close above it, and from one no longer so. */
const RIGHT_ABOVE = 3;
const CLOSE_ABOVE = 10;
const FAR_ABOVE = 30;
const VERY_LONG = 20;
/** Most headlines have so many words, the very most about so many. */
const USUAL = { from: 4, to: 14 };
const MOST = { words: 9, spread: 5 };
/** More blank lines before a line say no more. */
const BLANK_LINES = 2;

/** The number of an item, as converters print that of a numbered list: a path may be one, and end in the headline. */
const ORDINAL = /^\d{1,2}\.\s/;

/** Looks at one line. What only reading it tells is granted to it. */
export function glanceAt(view: View, index: number, title: TitleLine | null, around: Surroundings): Evidence {
  const { text = '', bullet, blankBefore = 0, outdented = false, markup } = view.blocks[index] ?? {};
  const { words = 0, endsSentence = false, asks = false } = view.measures[index] ?? {};
  const hasNumber = /\d/.test(text);
  const ordinal = hasNumber ? ORDINAL.exec(text) : null;
  const down = around.storyStart() - index;
  const { inTitle, partOfTitle, wordsInTitle, wordsOfTitle, opensTitle, wholeTitle } =
    title === null ? NO_TITLE : agreement(view, index, title, around);
  const { topHeading, heading, namedTitle, linked, aside } = markup ? markupEvidence(markup) : FLAT;
  // Written out: to spread them takes longer than all the rest.
  return {
    inTitle,
    partOfTitle,
    wordsInTitle,
    wordsOfTitle,
    opensTitle,
    stated: Number(around.stated.size > 0 && around.stated.has(around.line(index))),
    proseBelow: Math.min(1, around.prose(index + 1, index + 1 + BELOW) / MUCH_PROSE),
    proseAbove: Math.min(1, around.prose(0, index) / MUCH_PROSE),
    dataBelow: UNREAD.dataBelow,
    dataAbove: UNREAD.dataAbove,
    dataFurther: UNREAD.dataFurther,
    inStory: around.likely(index),
    storyAbove: around.likeliestAbove(index),
    storyBelow: around.likeliestBelow(index),
    rightAbove: Number(down > 0 && down <= RIGHT_ABOVE),
    closeAbove: Number(down > 0 && down <= CLOSE_ABOVE),
    farAbove: Number(down > FAR_ABOVE),
    belowStart: Number(down <= 0),
    oneWord: Number(words <= 1),
    twoWords: Number(words === 2),
    usualLength: Number(words >= USUAL.from && words <= USUAL.to),
    likeMost: likeMost(words),
    veryLong: Number(words > VERY_LONG),
    blankBefore: Math.min(1, blankBefore / BLANK_LINES),
    outdented: Number(outdented),
    number: Number(ordinal === null ? hasNumber : /\d/.test(text.slice(ordinal[0].length))),
    statement: Number(endsSentence && !asks),
    question: Number(asks),
    bullet: Number(bullet !== undefined || ordinal !== null),
    doubled: UNREAD.doubled,
    wordsInProse: UNREAD.wordsInProse,
    manyInProse: UNREAD.manyInProse,
    namesInProse: UNREAD.namesInProse,
    chromeName: UNREAD.chromeName,
    path: UNREAD.path,
    data: UNREAD.data,
    wholeTitle,
    topHeading,
    heading,
    namedTitle,
    linked,
    aside,
  };
}

/** 1 for a line as long as the very most headlines, less the more its length differs. */
function likeMost(words: number): number {
  return Math.exp(-(((words - MOST.words) / MOST.spread) ** 2));
}

const TITLE_NAMES: ReadonlySet<string> = new Set(['title', 'headline', 'heading']);
const ASIDE: ReadonlySet<string> = new Set(['nav', 'aside', 'footer']);
/** Names of the innermost elements come first; further out they name half the page. */
const NEAR_NAMES = 8;
const MOSTLY = 0.8;

/** Flat text says nothing of all this. */
const FLAT = { topHeading: 0, heading: 0, namedTitle: 0, linked: 0, aside: 0 };

function markupEvidence({ tag, ancestors, names, linkDensity }: Markup): typeof FLAT {
  const top = tag === 'h1' || ancestors.includes('h1');
  return {
    topHeading: Number(top),
    heading: Number(!top && (isHeading(tag) || ancestors.some(isHeading))),
    namedTitle: Number(names.slice(0, NEAR_NAMES).some((name) => TITLE_NAMES.has(name))),
    linked: Number(linkDensity > MOSTLY),
    aside: Number(ASIDE.has(tag) || ancestors.some((ancestor) => ASIDE.has(ancestor))),
  };
}

const NO_TITLE = {
  inTitle: 0,
  partOfTitle: 0,
  wordsInTitle: 0,
  wordsOfTitle: 0,
  opensTitle: 0,
  wholeTitle: 0,
};

/** How much a line and the page's title have in common. */
function agreement(view: View, index: number, title: TitleLine, around: Surroundings): typeof NO_TITLE {
  const { text = '' } = view.blocks[index] ?? {};
  const words = around.words(index);
  let shared = 0;
  for (const word of words) if (title.words.has(word)) shared++;
  const isIn = isLongEnough(text) && repeats(title.folded, text, view.lines[index]?.lower);
  // Only of such words a part of the title can be made, or the whole.
  const isOfTitle = shared === words.length;
  return {
    inTitle: isIn ? Math.min(1, text.length / title.folded.length) : 0,
    partOfTitle: Number(isOfTitle && title.parts.has(around.line(index))),
    wordsInTitle: shared / Math.max(words.length, 1),
    wordsOfTitle: shared === 0 ? 0 : shareOfTitle(title, words),
    opensTitle: Number(words.length > 1 && opens(title, words, index, around)),
    wholeTitle: Number(isOfTitle && title.whole.has(around.line(index))),
  };
}

/** The share of the title's words that stand in a line, each counted once. */
function shareOfTitle({ words: ofTitle }: TitleLine, words: readonly string[]): number {
  return new Set(words.filter((word) => ofTitle.has(word))).size / ofTitle.size;
}

/** Whether a line begins with the words that the title begins with; most begin with another one at once. */
function opens(
  { opening }: TitleLine,
  [first = '']: readonly string[],
  index: number,
  around: Surroundings,
): boolean {
  return opening.startsWith(first.slice(0, opening.length)) && around.line(index).startsWith(opening);
}
