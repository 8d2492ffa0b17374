import { SECTIONS } from '../../data/page-words.ts';
import { labelOf } from '../../label.ts';
import { readDateline } from '../../newsroom/dateline.ts';
import { isHome, readBreadcrumb } from '../../text/breadcrumb.ts';
import { readMetaLine } from '../../text/meta-line.ts';
import { findHeadline, fold } from '../../text/title.ts';
import { plainWords } from '../../text/title-parts.ts';
import type { Markup } from '../../types.ts';
import { isListHead } from '../list-head.ts';
import type { View } from '../rule.ts';
import type { Surroundings } from './surroundings.ts';
import { type TitleLine, weight } from './title-line.ts';

/** What is seen of a line that may be the headline: each from 0 to 1. */
export interface Evidence {
  /** It stands in the title whole; by how much of the title it makes up. */
  inTitle: number;
  /** It is one of the parts between the title's separators, or several that stand together. */
  partOfTitle: number;
  /** The share of its words that the title has, and of the title's words that it has. */
  wordsInTitle: number;
  wordsOfTitle: number;
  /** Prose below it, prose above it, and how near below the first stands. */
  proseBelow: number;
  proseAbove: number;
  nearProse: number;
  /** A byline or a date stands close below it, or above. */
  dataBelow: number;
  dataAbove: number;
  oneWord: number;
  twoWords: number;
  veryLong: number;
  statement: number;
  question: number;
  bullet: number;
  /** It stands on the page more than once. */
  repeated: number;
  /** It is the name of a section or the head of a list. */
  chromeName: number;
  /** It is a path: three names or more with marks between them. */
  path: number;
  /** It is a byline, a date or a counter itself. */
  data: number;
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

const SECTION_NAMES = new Set(SECTIONS);
/** Lines below and above that are looked at, and words of prose that are much. */
const BELOW = 15;
const DATA_LINES = 4;
const MUCH_PROSE = 200;
const VERY_LONG = 20;
/** A title holds shorter lines by chance. */
const SHORTEST_REPEATED = 12;

/** Looks at one line. */
export function evidenceOf(
  view: View,
  index: number,
  title: TitleLine | null,
  around: Surroundings,
): Evidence {
  const { text = '', bullet } = view.blocks[index] ?? {};
  const { endsSentence = false, asks = false } = view.measures[index] ?? {};
  const words = plainWords(text);
  return {
    ...agreement(text, words, title),
    proseBelow: Math.min(1, around.prose(index + 1, index + 1 + BELOW) / MUCH_PROSE),
    proseAbove: Math.min(1, around.prose(0, index) / MUCH_PROSE),
    nearProse: 1 / (1 + around.distanceToProse(index)),
    dataBelow: Number(around.hasData(index + 1, index + 1 + DATA_LINES)),
    dataAbove: Number(around.hasData(index - DATA_LINES, index)),
    oneWord: Number(words.length <= 1),
    twoWords: Number(words.length === 2),
    veryLong: Number(words.length > VERY_LONG),
    statement: Number(endsSentence && !asks),
    question: Number(asks),
    bullet: Number(bullet !== undefined),
    repeated: Number(around.times(text) > 1),
    chromeName: Number(isChromeName(text)),
    path: Number(/[>»›/|].*[>»›/|]/.test(text) || readBreadcrumb(text) !== null),
    data: Number(isMachinery(view, index) || around.hasData(index, index + 1)),
    wholeTitle: Number(title?.whole.has(words.join(' ')) === true),
    ...markupEvidence(view.blocks[index]?.markup),
  };
}

const TITLE_NAMES: ReadonlySet<string> = new Set(['title', 'headline', 'heading']);
const ASIDE: ReadonlySet<string> = new Set(['nav', 'aside', 'footer']);
/** Names of the innermost elements come first; further out they name half the page. */
const NEAR_NAMES = 8;

/** What only HTML says; of flat text nothing. */
function markupEvidence(markup: Markup | undefined) {
  const elements = markup === undefined ? [] : [markup.tag, ...markup.ancestors];
  const headings = elements.filter((tag) => /^h[1-6]$/.test(tag));
  const names = markup?.names.slice(0, NEAR_NAMES) ?? [];
  return {
    topHeading: Number(headings.includes('h1')),
    heading: Number(headings.length > 0 && !headings.includes('h1')),
    namedTitle: Number(names.some((name) => TITLE_NAMES.has(name))),
    linked: Number((markup?.linkDensity ?? 0) > MOSTLY),
    aside: Number(elements.some((tag) => ASIDE.has(tag))),
  };
}

const MOSTLY = 0.8;

/** How much a line and the page's title have in common. */
function agreement(text: string, words: readonly string[], title: TitleLine | null) {
  if (title === null) return { inTitle: 0, partOfTitle: 0, wordsInTitle: 0, wordsOfTitle: 0 };
  const shared = words.filter((word) => title.words.has(word)).length;
  const whole = weight(text) >= SHORTEST_REPEATED && findHeadline(title.folded, fold(text)) !== null;
  return {
    inTitle: whole ? Math.min(1, text.length / title.folded.length) : 0,
    partOfTitle: Number(title.parts.has(words.join(' '))),
    wordsInTitle: shared / Math.max(words.length, 1),
    wordsOfTitle: Math.min(1, shared / Math.max(title.words.size, 1)),
  };
}

/** What a page's machinery prints has been told by its words; a dateline opens the story; a number after a colon counts. */
function isMachinery({ blocks }: View, index: number): boolean {
  const label = labelOf(blocks[index]);
  if (label !== 'unclear' && label !== 'paragraph') return true;
  if (/[-–—.:]/.test(blocks[index]?.text ?? '') && readDateline(blocks[index]?.text ?? '') !== null)
    return true;
  const { lead, fields } = readMetaLine(blocks[index]?.text ?? '');
  return lead === '' && fields.length > 0 && fields.every(({ kind }) => kind === 'other');
}

function isChromeName(text: string): boolean {
  return SECTION_NAMES.has(text.toLowerCase()) || isHome(text) || isListHead(text);
}
