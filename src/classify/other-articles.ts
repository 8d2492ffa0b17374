import { isHeading } from '../html/headings.ts';
import { indexOfHeadline, labelOf, makesStory } from '../label.ts';
import type { Markup } from '../types.ts';
import type { Rule, View } from './rule.ts';

/** An article with fewer words of the story than this may not hold all of it. */
const FEWEST_WORDS = 80;
/** A heading of which more stands in links leads to the story that it heads. */
const MOSTLY = 0.5;

/**
 * Where the headline and its story stand in one `article` of the page, another beside it that has a title of its own is
 * another story: a teaser, or the next one to be read.
 */
export const otherArticles: Rule = function* (view) {
  const { blocks } = view;
  const around = articlesOf(blocks[indexOfHeadline(blocks)]?.markup);
  const [own] = around;
  if (own === undefined || wordsIn(view, own) < FEWEST_WORDS) return;
  const titled = new Set<number>();
  for (const { markup } of blocks)
    if (markup !== undefined && isTitle(markup)) for (const article of markup.articles) titled.add(article);
  for (const [index, block] of blocks.entries()) {
    const articles = articlesOf(block.markup);
    if (!makesStory(labelOf(block)) || articles.includes(own)) continue;
    if (articles.some((article) => titled.has(article) && !around.includes(article)))
      yield { index, label: 'chrome', reason: 'stands in another article, which has a title of its own' };
  }
};

function articlesOf(markup: Markup | undefined): readonly number[] {
  return markup?.articles ?? [];
}

function wordsIn({ blocks, measures }: View, article: number): number {
  return blocks.reduce((sum, block, i) => {
    const counts = makesStory(labelOf(block)) && articlesOf(block.markup).includes(article);
    return counts ? sum + (measures[i]?.words ?? 0) : sum;
  }, 0);
}

/** `<h1>`, or a heading that leads to a story. */
function isTitle({ tag, ancestors, linkDensity }: Markup): boolean {
  const heading = [tag, ancestors[0] ?? ''].find(isHeading);
  return heading === 'h1' || (heading !== undefined && linkDensity > MOSTLY);
}
