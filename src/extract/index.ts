import type { ParsedHtml } from '../html/parsed.ts';
import { dateOrder } from '../newsroom/date-order.ts';
import { plainText } from '../plain-text.ts';
import { statedAs } from '../stated.ts';
import type { Article, BodyBlock, Classified, CleanedPage, Fact, Page } from '../types.ts';
import { findAuthors } from './authors.ts';
import { findBody } from './body.ts';
import { judgeConfidence, sureWith } from './confidence.ts';
import { findCredits } from './credits.ts';
import { findDateline } from './dateline.ts';
import { findDates } from './dates.ts';
import { detectLanguage, withVariant } from './language.ts';
import { findUrl, hostOf } from './page.ts';
import { findSource } from './source.ts';
import type { structureOf } from './structure/index.ts';
import { findTitle } from './title.ts';
import { countWords } from './word-count.ts';

/** What is known of a page once its blocks are labelled. */
export interface Labelled extends Classified {
  page: Page;
  /** What the page states beside its text; of flat text nothing. */
  facts: readonly Fact[];
  html: ParsedHtml | undefined;
  /** The day after which no date is believed. */
  now: Date;
}

/** Collects the article from the blocks of a page. A page without a story gives one without paragraphs. */
export async function extract({
  page,
  blocks,
  confidence,
  facts,
  html,
  now,
}: Labelled): Promise<Pick<CleanedPage, 'article' | 'lead' | 'origins'>> {
  const { dateline, lead, story } = findDateline(blocks);
  const url = findUrl(page, facts);
  const body = html === undefined ? findBody(story) : await bodyFromHtml(story, blocks, html, url?.value);
  const paragraphs = plainText(body);
  if (paragraphs.length === 0) return { article: noArticle(page), lead: '', origins: {} };
  const title = findTitle(blocks, facts);
  const host = hostOf(url?.value ?? null);
  const byline = findAuthors(blocks, facts, title, host, dateline);
  const credits = findCredits(blocks, title.site);
  const stated = statedAs('language', facts);
  const language = withVariant(await detectLanguage(paragraphs.join('\n'), stated), stated);
  const tags = language === null ? stated : [...stated, language];
  const dates = findDates(blocks, facts, { usual: dateOrder(tags, host), now, url: url?.value ?? null });
  const source = findSource({ blocks, facts, dateline, byline, credits, paragraphs, site: title.site });
  const published = dates.published?.value ?? null;
  const article: Article = {
    headline: title.headline,
    byline: byline.byline,
    authors: byline.authors,
    dateline,
    source: source.source,
    sourceName: source.sourceName,
    site: title.site,
    section: title.section,
    published,
    modified: dates.modified?.value ?? null,
    language,
    url: url?.value ?? null,
    origin: page.origin,
    paragraphs,
    body,
    credits,
    wordCount: countWords(paragraphs),
    confidence: round(
      confidence === null
        ? judgeConfidence(blocks, title.headline)
        : sureWith(confidence, { published, authors: byline.authors, dateline }),
    ),
  };
  const origins = {
    ...title.origins,
    byline: byline.from,
    authors: byline.authors.length === 0 ? '' : byline.from,
    dateline: dateline === null ? '' : 'the head of the story',
    source: source.from,
    sourceName: source.sourceName === null ? '' : source.from,
    published: dates.published?.from ?? '',
    modified: dates.modified?.from ?? '',
    language: language === null ? '' : 'the words of the story',
    url: url?.from ?? '',
    credits: credits.length === 0 ? '' : 'lines that name contributors or owners',
  };
  return { article, lead, origins };
}

/** Only for HTML the libraries for trees are loaded. */
async function bodyFromHtml(...given: Parameters<typeof structureOf>): Promise<BodyBlock[]> {
  return (await import('./structure/index.ts')).structureOf(...given);
}

/** Two digits are all that is meant. */
function round(confidence: number): number {
  return Math.round(confidence * 100) / 100;
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
