import { describe, expect, it } from 'vitest';
import { render } from '../../src/render/index.ts';
import { clean } from '../support/clean.ts';

/** The properties used, with the types that https://schema.org/NewsArticle and the types above it expect of them. */
const EXPECTED: Readonly<Record<string, (value: unknown) => boolean>> = {
  '@context': (value) => value === 'https://schema.org',
  '@type': (value) => value === 'NewsArticle',
  headline: isText,
  author: (value) => Array.isArray(value) && value.every((one) => isThing(one, 'Person')),
  dateline: isText,
  articleSection: isText,
  datePublished: isDate,
  dateModified: isDate,
  inLanguage: isText,
  url: isText,
  sourceOrganization: (value) => isThing(value, 'Organization'),
  publisher: (value) => isThing(value, 'Organization'),
  creditText: isText,
  wordCount: Number.isInteger,
  articleBody: isText,
};

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

/** Date or DateTime of schema.org: ISO 8601. */
function isDate(value: unknown): boolean {
  return (
    typeof value === 'string' && /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?)?)?)?$/.test(value)
  );
}

function isThing(value: unknown, type: string): boolean {
  const { '@type': own, name, ...rest } = value as Record<string, unknown>;
  return own === type && isText(name) && Object.keys(rest).length === 0;
}

const PAGE = `Current:Home > FoodDiner on the old quay reopens after the flood -Fogbank
Diner on the old quay reopens after the flood
By Jane Doe and John Roe
Date:2025-06-01 08:30
HALLOW, Maine (AP) — The diner on the old quay opened again on Sunday with 500 pancakes and a new stove, its owner said.
Guests may choose between three sorts of syrup, and a thousand people have asked for the fourth, which is not for sale.
(Reporting by Jane Doe; Editing by John Roe)
Smashing! (7)`;

describe('JSON-LD', () => {
  it('holds properties of a schema.org NewsArticle alone, each of the type expected', async () => {
    const article = JSON.parse(await render(await clean(PAGE), 'jsonld'));
    const wrong = Object.entries(article).filter(([name, value]) => EXPECTED[name]?.(value) !== true);
    expect(wrong).toEqual([]);
    expect(Object.keys(article)).toEqual(
      expect.arrayContaining(['headline', 'author', 'dateline', 'datePublished']),
    );
  });
});
