import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanPage } from '../src/clean.ts';
import type { BodyBlock } from '../src/types.ts';
import { clean } from './support/clean.ts';
import { schemaErrors } from './support/schema.ts';

const fixtures = new URL('../fixtures/', import.meta.url);

/** Every kind of block, and of inline markup; the compiler holds them to the types. */
const BODY: BodyBlock[] = [
  {
    type: 'paragraph',
    text: 'a b',
    children: [
      { type: 'text', value: 'a' },
      { type: 'break' },
      {
        type: 'link',
        url: '/b',
        title: null,
        children: [{ type: 'strong', children: [{ type: 'inlineCode', value: 'b' }] }],
      },
      { type: 'delete', children: [{ type: 'text', value: 'b' }] },
      { type: 'image', url: '/c', alt: '', title: null },
    ],
  },
  { type: 'heading', depth: 2, text: 'a' },
  { type: 'quote', text: 'a', blocks: [{ type: 'paragraph', text: 'a' }] },
  { type: 'list', ordered: true, start: 3, items: ['a'], blocks: [[{ type: 'paragraph', text: 'a' }]] },
  { type: 'code', language: null, text: 'a' },
  {
    type: 'table',
    rows: [['a']],
    children: [[[{ type: 'emphasis', children: [{ type: 'text', value: 'a' }] }]]],
  },
  { type: 'image', url: '/a', alt: '', caption: null },
];

const STATED = [
  ...[
    'headline',
    'author',
    'creator',
    'publisher',
    'datePublished',
    'dateModified',
    'articleSection',
    'inLanguage',
  ],
  ...['name', '@id', '@graph', 'mainEntityOfPage', 'url'],
];

/** A page whose JSON-LD and `meta` elements state all this of its story. */
function pageStating(node: object): string {
  const metas = Object.entries(node).map(
    ([name, value]) => `<meta name="${name}" content="${String(value)}">`,
  );
  const json = JSON.stringify({ '@type': 'NewsArticle', ...node });
  const story =
    '<p>The council voted on Thursday evening to rebuild the old harbour wall before the storms come.</p>';
  return `<html><head><title>The wall</title><script type="application/ld+json">${json}</script>${metas.join('')}</head>
<body><h1>The wall</h1>${story.repeat(4)}</body></html>`;
}

describe('the JSON Schema', () => {
  it.each(readdirSync(fixtures))('takes the article of the fixture %s', (name) => {
    const article = JSON.parse(readFileSync(new URL(`${name}/expected.json`, fixtures), 'utf8'));
    expect(schemaErrors({ ...article, confidence: 1 })).toEqual([]);
  });

  it('takes every kind of block', async () => {
    const { article } = await clean('Home\nNews');
    expect(schemaErrors({ ...article, body: BODY })).toEqual([]);
  });

  it('takes a page without an article', async () => {
    expect(schemaErrors((await clean('Home\nNews')).article)).toEqual([]);
  });

  it('takes whatever a page of HTML states', async () => {
    const value = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.constantFrom(
        '2025-05-03',
        '2025-13-45T99:99',
        'May 3, 2025',
        '0001-01-01',
        'Jane Doe',
        'en_US',
        '</script>',
      ),
      fc.jsonValue({ maxDepth: 2 }),
    );
    const stated = fc.dictionary(fc.constantFrom(...STATED), value);
    await fc.assert(
      fc.asyncProperty(stated, async (node) => {
        const { article } = await cleanPage({ origin: '-', format: 'html', content: pageStating(node) });
        expect(schemaErrors(JSON.parse(JSON.stringify(article)))).toEqual([]);
      }),
      { numRuns: 150, seed: 20250411 },
    );
  });

  it('takes the lines of streams, and no others without an article', async () => {
    const { article } = await clean('Home\nNews');
    expect(schemaErrors({ ...article, input: { id: 7 } })).toEqual([]);
    const failure = { error: 'holds no article', url: null, origin: '-', input: null };
    expect(schemaErrors(failure)).toEqual([]);
    expect(schemaErrors({ ...failure, headline: 'x' })).not.toEqual([]);
    expect(schemaErrors({ ...article, error: 'x' })).not.toEqual([]);
  });

  it.each<[string, object]>([
    ['a key that is missing', { headline: undefined }],
    ['a key that is not there', { title: 'x' }],
    ['a date that is not ISO 8601', { published: '3 May 2025' }],
    ['a block of no kind', { body: [{ type: 'marquee', text: 'x' }] }],
    ['a confidence above one', { confidence: 2 }],
  ])('refuses %s', async (_, change) => {
    const { article } = await clean('Home\nNews');
    const changed = JSON.parse(JSON.stringify({ ...article, ...change }));
    expect(schemaErrors(changed)).not.toEqual([]);
  });
});
