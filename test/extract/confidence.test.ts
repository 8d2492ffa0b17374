import { expect, test } from 'vitest';
import { sureWith } from '../../src/extract/confidence.ts';
import { cleanArticle } from '../../src/index.ts';
import type { Dateline } from '../../src/types.ts';

const NONE = { published: null, authors: [], dateline: null };
const ALL = { published: '2025-03-04', authors: ['Jane Holloway'], dateline: { place: 'COVE' } as Dateline };

test.each([
  ['a date', { ...NONE, published: ALL.published }],
  ['an author', { ...NONE, authors: ALL.authors }],
  ['a dateline', { ...NONE, dateline: ALL.dateline }],
])('%s makes it surer', (_, found) => {
  expect(sureWith(0.5, found)).toBeGreaterThan(sureWith(0.5, NONE));
  expect(sureWith(0.5, ALL)).toBeGreaterThan(sureWith(0.5, found));
});

test('doubts more where nothing says who wrote it nor when', () => {
  expect(sureWith(0.5, NONE)).toBeCloseTo(1 / 3);
});

test.each([0, 1])('what is certain stays so: %s', (said) => {
  expect(sureWith(said, NONE)).toBe(said);
  expect(sureWith(said, ALL)).toBe(said);
});

test('of two pages the one that says who wrote it and when is surer to hold an article', async () => {
  const story = [
    'Work on the new tram line along the harbour will begin in March, the city council said on Tuesday.',
    'The line will run for seven kilometres from the old fish market to the university.',
    'Shopkeepers on Quay Street fear that the building site will keep customers away.',
  ].join('\n\n');
  const foot = 'Share\n\nMore stories\nFerry strike enters its second week';
  const head = 'News\nSport\n\nHarbour tram to be built at last\n\n';
  const plain = await cleanArticle({ content: `${head}${story}\n\n${foot}` });
  const signed = await cleanArticle({
    content: `${head}By Jane Holloway\n\nMarch 4, 2025\n\n${story}\n\n${foot}`,
  });
  expect(signed).toMatchObject({ authors: ['Jane Holloway'], published: '2025-03-04' });
  expect(signed.confidence).toBeGreaterThan(plain.confidence);
});
