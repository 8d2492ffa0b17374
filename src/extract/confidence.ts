import { FOUND, NOTHING_FOUND } from '../data/confidence-weights.ts';
import { labelOf } from '../label.ts';
import type { Article, LabelledBlock } from '../types.ts';

/** How much each finding counts, in the order of how seldom it is there by chance. They add up to 1. */
const WEIGHTS = { prose: 0.4, agreement: 0.2, headline: 0.15, dated: 0.1, apart: 0.1, start: 0.05 };

/** A story of this many sentences or more is no stray one. */
const ENOUGH_PARAGRAPHS = 4;

/**
 * How sure it is that a page holds an article and that this is it, from 0 to 1, once its fields are known too: the model
 * saw neither who wrote it nor when, which few other pages say. Each multiplies the odds.
 *
 * @param said how sure the model is of its choice
 */
export function sureWith(said: number, article: Pick<Article, 'published' | 'authors' | 'dateline'>): number {
  const { published, authors, dateline } = article;
  const factor =
    NOTHING_FOUND *
    (published === null ? 1 : FOUND.published) *
    (authors.length === 0 ? 1 : FOUND.authors) *
    (dateline === null ? 1 : FOUND.dateline);
  return (said * factor) / (said * factor + 1 - said);
}

/**
 * How sure it is that the story found is the article of a page of the family, from 0 to 1: a weighted vote of what was
 * found.
 */
export function judgeConfidence(blocks: readonly LabelledBlock[], headline: string | null): number {
  const labels = blocks.map(({ verdicts }) => labelOf({ verdicts }));
  const prose = labels.filter((label) => label === 'paragraph').length;
  const inside = labels.slice(labels.indexOf('paragraph'), labels.lastIndexOf('paragraph') + 1);
  const has = (label: string) => (labels.includes(label as never) ? 1 : 0);
  const vote =
    WEIGHTS.prose * Math.min(prose / ENOUGH_PARAGRAPHS, 1) +
    WEIGHTS.agreement * has('page-title') +
    WEIGHTS.headline * (headline === null ? 0 : 1) +
    WEIGHTS.dated * Math.max(has('date'), has('byline')) +
    WEIGHTS.apart * (prose / Math.max(inside.length, 1)) +
    WEIGHTS.start;
  return vote;
}
