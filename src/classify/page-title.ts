import { labelOf } from '../label.ts';
import { findHeadline, fold } from '../text/title.ts';
import type { Block } from '../types.ts';
import { dataIn } from './head-lines.ts';
import { isListHead } from './list-head.ts';
import type { Finding, View } from './rule.ts';

/** The page's title stands among the first blocks, the headline a little further down at most. */
const TITLE_WITHIN = 40;
const HEADLINE_WITHIN = 80;
/** Below this many paragraphs the story has begun, and what comes twice there is links to other stories. */
const PARAGRAPHS_ABOVE = 3;
/** Titles and headlines are lines, not paragraphs. */
const LONGEST_TITLE = 600;
/** A shared line this short may be a section's name or a menu entry. */
const SHORTEST_HEADLINE = 12;
/** The headline is the greater part of a title that repeats it. */
const LEAST_SHARE = 0.3;

/**
 * Two lines near the top that agree are the page's title and the headline: the title is the headline
 * with the breadcrumb and the site's name around it, often glued on without a space. The agreement
 * tells where to cut. The longest line that another one repeats wins, the earliest of equals.
 */
export function* pageTitle({ blocks }: View): Iterable<Finding> {
  const pair = findPair(blocks);
  if (pair === null) return;
  yield {
    index: pair.title,
    label: 'page-title',
    reason: `repeats line ${lineOf(blocks, pair.headline)} with more around it`,
  };
  yield {
    index: pair.headline,
    label: 'headline',
    reason: `stands again in the page's title on line ${lineOf(blocks, pair.title)}`,
  };
}

interface Pair {
  title: number;
  headline: number;
}

function findPair(blocks: View['blocks']): Pair | null {
  const folded = blocks.slice(0, endOfHead(blocks)).map((block) => fold(block.text));
  let best: Pair | null = null;
  let longest = SHORTEST_HEADLINE - 1;
  for (let title = 0; title < Math.min(folded.length, TITLE_WITHIN); title++) {
    if (!mayBeTitle(blocks[title], folded[title])) continue;
    for (const [headline, text] of folded.entries()) {
      if (weight(text) <= longest || !repeats(folded, title, headline)) continue;
      if (isMachinery(blocks[headline]) || isData(blocks[headline])) continue;
      best = { title, headline };
      longest = weight(text);
    }
  }
  return best;
}

/** Titles and headlines stand above the story. */
function endOfHead(blocks: View['blocks']): number {
  let paragraphs = 0;
  const end = blocks.slice(0, HEADLINE_WITHIN).findIndex((block) => {
    if (labelOf(block) === 'paragraph') paragraphs++;
    return paragraphs === PARAGRAPHS_ABOVE;
  });
  return end < 0 ? HEADLINE_WITHIN : end;
}

function mayBeTitle(block: View['blocks'][number] | undefined, text: string | undefined): text is string {
  if (block === undefined || text === undefined || block.bullet !== undefined) return false;
  return text.length <= LONGEST_TITLE && !isStatement(block) && !isMachinery(block);
}

/** The title holds the headline and more; a line that merely comes twice counts at the very top only. */
function repeats(folded: readonly string[], title: number, headline: number): boolean {
  const whole = folded[title] ?? '';
  const part = folded[headline] ?? '';
  if (title === headline || part.length < whole.length * LEAST_SHARE) return false;
  return findHeadline(whole, part) !== null && (whole !== part || (title < headline && title <= 1));
}

/** A sentence with a full stop tells the story; a title that holds one does not end in it. */
function isStatement(block: View['blocks'][number]): boolean {
  return labelOf(block) === 'paragraph' && /[.。।]['"’”»)]*$/u.test(block.text.slice(-6));
}

/** `Date:2025-04-11`, twice at the top, is no headline; without a colon or a number a line is not asked. */
function isData(block: View['blocks'][number] | undefined): boolean {
  return block !== undefined && /[:：]|\d/.test(block.text) && dataIn(block.text, null) !== null;
}

function isMachinery(block: View['blocks'][number] | undefined): boolean {
  const label = labelOf(block);
  return (label !== 'unclear' && label !== 'paragraph') || isListHead(block?.text ?? '');
}

/** Characters, those of scripts without spaces counted thrice: they say as much as half a word each. */
function weight(text: string): number {
  return text.length + 2 * (text.match(/[\u3040-\u9fff\uac00-\ud7a3]/g)?.length ?? 0);
}

function lineOf(blocks: readonly Block[], index: number): number {
  return blocks[index]?.firstLine ?? 0;
}
