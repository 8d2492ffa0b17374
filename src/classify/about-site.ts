import { ABOUT_SITE } from '../data/list-heads.ts';
import { phrasesIn } from '../data/words.ts';
import { standsAsHeading } from '../html/headings.ts';
import { indexOfHeadline, labelOf, makesStory } from '../label.ts';
import { lazy } from '../text/lazy.ts';
import type { Finding, View } from './rule.ts';

const LONGEST_HEAD = 40;
const END = /[\s:：.]+$/u;
/** What stands above the head is prose, not the entries of a menu. */
const LEAST_PROSE = 8;

const heads = lazy(() => new Set(phrasesIn(ABOUT_SITE)));

/** A heading such as `About us` below the story, and the paragraph right below it, which says who makes the site. */
export function* aboutSite(view: View): Iterable<Finding> {
  const { blocks } = view;
  const first = blocks.findIndex((block) => makesStory(labelOf(block)));
  const begin = Math.max(first, indexOfHeadline(blocks)) + 1;
  if (first < 0) return;
  for (let index = begin; index < blocks.length - 1; index++) {
    if (!isTaken(view, index + 1) || !headsAboutSite(view, index)) continue;
    for (const at of [index, index + 1])
      if (isTaken(view, at)) yield { index: at, label: 'chrome', reason: 'tells who makes the site' };
  }
}

function isTaken({ blocks }: View, index: number): boolean {
  return makesStory(labelOf(blocks[index]));
}

/** HTML marks it as a heading; in flat text no other short line stands above it, as in a menu. */
function headsAboutSite({ blocks, lines, measures }: View, index: number): boolean {
  const { lower = '' } = lines[index] ?? {};
  if (lower.length > LONGEST_HEAD || !heads().has(lower.replace(END, ''))) return false;
  const { markup } = blocks[index] ?? {};
  if (markup !== undefined) return standsAsHeading(markup);
  return (measures[index - 1]?.words ?? 0) >= LEAST_PROSE;
}
