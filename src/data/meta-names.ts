import type { FactKind } from '../types.ts';

/**
 * The names under which pages state a fact in a `meta` element, the most trusted of each kind first: OpenGraph
 * (https://ogp.me), schema.org's microdata, Google Scholar's `citation_`, Dublin Core, Parse.ly and Sailthru.
 */
export const META_NAMES: readonly (readonly [kind: FactKind, name: string])[] = [
  ['headline', 'og:title'],
  ['headline', 'headline'],
  ['headline', 'citation_title'],
  ['headline', 'parsely-title'],
  ['headline', 'sailthru.title'],
  ['headline', 'dc.title'],
  ['headline', 'dcterms.title'],
  ['headline', 'twitter:title'],
  ['author', 'citation_author'],
  ['author', 'author'],
  ['author', 'article:author'],
  ['author', 'og:article:author'],
  ['author', 'parsely-author'],
  ['author', 'sailthru.author'],
  ['author', 'byl'],
  ['author', 'dc.creator'],
  ['author', 'dcterms.creator'],
  ['author', 'article.author'],
  ['author', 'shareaholic:article_author_name'],
  ['published', 'article:published_time'],
  ['published', 'og:article:published_time'],
  ['published', 'og:published_time'],
  ['published', 'datepublished'],
  ['published', 'citation_publication_date'],
  ['published', 'citation_online_date'],
  ['published', 'citation_date'],
  ['published', 'parsely-pub-date'],
  ['published', 'sailthru.date'],
  ['published', 'article.published'],
  ['published', 'published_at'],
  ['published', 'publish-date'],
  ['published', 'publish_date'],
  ['published', 'publication_date'],
  ['published', 'pubdate'],
  ['published', 'date_published'],
  ['published', 'article_date_original'],
  ['published', 'originalpublicationdate'],
  ['published', 'displaydate'],
  ['published', 'cxenseparse:recs:publishtime'],
  ['published', 'weibo: article:create_at'],
  ['published', 'ptime'],
  ['published', 'dc.date.issued'],
  ['published', 'dcterms.created'],
  ['published', 'dcterms.issued'],
  ['published', 'dc.date.created'],
  ['published', 'dc.date'],
  ['published', 'dcterms.date'],
  ['published', 'date'],
  ['modified', 'article:modified_time'],
  ['modified', 'og:article:modified_time'],
  ['modified', 'og:updated_time'],
  ['modified', 'datemodified'],
  ['modified', 'dcterms.modified'],
  ['modified', 'dc.date.modified'],
  ['modified', 'weibo: article:update_at'],
  ['modified', 'last-modified'],
  ['modified', 'lastmod'],
  ['site', 'og:site_name'],
  ['site', 'application-name'],
  ['site', 'citation_journal_title'],
  ['site', 'site_name'],
  ['site', 'sitename'],
  ['section', 'article:section'],
  ['section', 'og:article:section'],
  ['section', 'parsely-section'],
  ['section', 'articlesection'],
  ['section', 'article.section'],
  ['section', 'section'],
  ['language', 'content-language'],
  ['language', 'dc.language'],
  ['language', 'og:locale'],
  ['url', 'og:url'],
];

/** What `twitter:label1` says of an author in `twitter:data1`, as a widespread plugin for blogs fills them in. */
export const WRITTEN_BY: ReadonlySet<string> = new Set([
  ...['written by', 'author', 'by', 'verfasst von', 'geschrieben von', 'von', 'autor', 'écrit par', 'auteur'],
  ...['escrito por', 'scritto da', 'autore', 'geschreven door', 'napisane przez', 'skriven av', 'skrevet av'],
  ...['skrevet af', 'kirjoittanut', 'napsal(a)', 'scris de', 'szerző', 'yazan', 'автор', '執筆者', '作者'],
]);

/** What sites call the day of publication in names of their own: `w-published-date`, `shop:publish_time`. */
export const PUBLISHED_NAME =
  /(?:^|[-_.:])(?:date[-_.]?)?(?:publish(?:ed)?|publication|pub|posted|issued|released?)(?:[-_.]?(?:date|time|on|at))?$/;

/** And the day of the last change: `modified-time`, `shop:last_updated`. */
export const MODIFIED_NAME =
  /(?:^|[-_.:])(?:date[-_.]?)?(?:last[-_.]?)?(?:modified|modification|mod|updated)(?:[-_.]?(?:date|time|on|at))?$/;

/** And who wrote: `cxenseparse:author`, `article_author`, `page.author-name`; but not who made the app that a banner offers. */
export const AUTHOR_NAME = /(?<!^smartbanner)(?:^|[-_.:])authors?(?:[-_.]?(?:full[-_.]?)?names?)?$/;
