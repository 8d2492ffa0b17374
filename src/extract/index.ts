import type { ParsedHtml } from '../html/parsed.ts';
import type { Article, BodyBlock, CleanedPage, LabelledBlock, Page } from '../types.ts';
import { findBody, plainText } from './body.ts';
import { findByline } from './byline.ts';
import { judgeConfidence } from './confidence.ts';
import { findCredits } from './credits.ts';
import { findDateline } from './dateline.ts';
import { findDates } from './dates.ts';
import { detectLanguage } from './language.ts';
import { findSource } from './source.ts';
import type { structureOf } from './structure/index.ts';
import { findTitle } from './title.ts';
import { countWords } from './word-count.ts';

/** Collects the article from the blocks of a page. A page without a story gives one without paragraphs. */
export async function extract(
  page: Page,
  blocks: readonly LabelledBlock[],
  html?: ParsedHtml,
): Promise<Pick<CleanedPage, 'article' | 'lead'>> {
  const { dateline, lead, story } = findDateline(blocks);
  const body = html === undefined ? findBody(story) : await bodyFromHtml(story, blocks, html, page.url);
  const paragraphs = plainText(body);
  if (paragraphs.length === 0) return { article: noArticle(page), lead: '' };
  const title = findTitle(blocks);
  const byline = findByline(blocks, title);
  const credits = findCredits(blocks, title.site);
  const article: Article = {
    headline: title.headline,
    byline: byline.byline,
    authors: byline.authors,
    dateline,
    ...findSource({ blocks, dateline, byline, credits, paragraphs, site: title.site }),
    site: title.site,
    section: title.section,
    ...findDates(blocks),
    language: await detectLanguage(paragraphs.join('\n')),
    url: page.url ?? null,
    origin: page.origin,
    paragraphs,
    body,
    credits,
    wordCount: countWords(paragraphs),
    confidence: judgeConfidence(blocks, title.headline),
  };
  return { article, lead };
}

/** Only for HTML the libraries for trees are loaded. */
async function bodyFromHtml(...given: Parameters<typeof structureOf>): Promise<BodyBlock[]> {
  return (await import('./structure/index.ts')).structureOf(...given);
}

/** Nothing is said of a page on which no story was found. */
function noArticle(page: Page): Article {
  return {
    headline: null,
    byline: null,
    authors: [],
    dateline: null,
    source: null,
    sourceName: null,
    site: null,
    section: null,
    published: null,
    modified: null,
    language: null,
    url: page.url ?? null,
    origin: page.origin,
    paragraphs: [],
    body: [],
    credits: [],
    wordCount: 0,
    confidence: 0,
  };
}
