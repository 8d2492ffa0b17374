import type { Article, CleanedPage } from '../types.ts';

/** The article as a schema.org `NewsArticle`; what was not found is left out. */
export function toJsonLd({ article }: CleanedPage): string {
  return `${JSON.stringify(present(newsArticle(article)), null, 2)}\n`;
}

/** https://schema.org/NewsArticle: the agency reported the story, the site published it. */
function newsArticle(article: Article): Record<string, unknown> {
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.headline,
    author: article.authors.map((name) => ({ '@type': 'Person', name })),
    dateline: article.dateline?.text ?? null,
    articleSection: article.section,
    datePublished: article.published,
    dateModified: article.modified,
    inLanguage: article.language,
    url: article.url,
    sourceOrganization: organization(article.sourceName ?? article.source),
    publisher: organization(article.site),
    creditText: article.credits.join('\n') || null,
    wordCount: article.wordCount,
    articleBody: article.paragraphs.join('\n\n'),
  };
}

function organization(name: string | null): object | null {
  return name === null ? null : { '@type': 'Organization', name };
}

function present(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && !isEmptyList(value)),
  );
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
