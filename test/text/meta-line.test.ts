import { describe, expect, it } from 'vitest';
import { readBreadcrumb, readPathTo } from '../../src/text/breadcrumb.ts';
import { readMetaLine } from '../../src/text/meta-line.ts';

describe('readMetaLine', () => {
  it('reads labels and values in a row', () => {
    expect(
      readMetaLine('2025-05-07 20:56:57 [Markets] Source: Gary Courier Author: Nora Whitcomb View: 32'),
    ).toEqual({
      lead: '2025-05-07 20:56:57 [Markets]',
      fields: [
        { kind: 'source', value: 'Gary Courier' },
        { kind: 'author', value: 'Nora Whitcomb' },
        { kind: 'other', value: '32' },
      ],
    });
  });

  it.each([
    ['Date:2025-04-11 14:42:41', 'published', '2025-04-11 14:42:41'],
    ['Last updated: April 3, 2025', 'modified', 'April 3, 2025'],
    ['发布时间：2025-04-11', 'published', '2025-04-11'],
    ['Category: Markets', 'section', 'Markets'],
    ['প্রকাশ: ১৮ মে ২০২৫', 'published', '১৮ মে ২০২৫'],
    ['עודכן: 09.03.2025', 'modified', '09.03.2025'],
    ['Tamanho da fonte: A- A+', 'other', 'A- A+'],
  ])('%s', (line, kind, value) => {
    expect(readMetaLine(line).fields).toEqual([{ kind, value }]);
  });

  it('ends a value at a counter without a colon, and takes no date for one', () => {
    expect(readMetaLine('Source:Kestrel Returns reading(143)').fields[0]).toEqual({
      kind: 'source',
      value: 'Kestrel Returns',
    });
    expect(readMetaLine('View 2024-07-15 00:49:42')).toEqual({
      lead: 'View 2024-07-15 00:49:42',
      fields: [],
    });
  });

  it.each(['Image source: Kestrel Pictures', 'Contributions From: Jane Doe', 'Place of Origin: Ethiopia'])(
    'finds no source of the story in %s',
    (line) => expect(readMetaLine(line).fields.map(({ kind }) => kind)).not.toContain('source'),
  );

  it('finds no label in prose', () => {
    expect(readMetaLine('He had one request: a chair.').fields).toEqual([]);
  });
});

describe('readBreadcrumb', () => {
  it.each([
    ['Current:Home > Markets', null, ['Markets']],
    ['Home / News / Education', null, ['News', 'Education']],
    ['AssetScope » Markets', 'AssetScope', ['Markets']],
    ['首页 > 财经 > 正文', null, ['财经']],
    ['You are here: Home', null, []],
    ['Accueil » Marchés » «Le port»', null, ['Marchés', '«Le port»']],
  ])('%s', (text, root, sections) => {
    expect(readBreadcrumb(text)).toEqual({ root, sections });
  });

  it.each([
    'Markets',
    'Either / or',
    'A headline with some words in it',
    '',
    '«Газпром» строит новый порт',
    'Le maire dit «non» au port',
    'Er sagt »Nein« zum Hafen',
  ])('is none: %j', (text) => {
    expect(readBreadcrumb(text)).toBeNull();
  });
});

it('reads a path that ends in the headline', () => {
  const headline = 'Strike at the old stamping plant ends after forty days';
  const text = `TradeEdge Exchange > Stocks > ${headline}`;
  expect(readPathTo(headline, text)).toEqual({ root: 'TradeEdge Exchange', sections: ['Stocks'] });
});
