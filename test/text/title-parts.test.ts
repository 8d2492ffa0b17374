import { describe, expect, it } from 'vitest';
import { runsOfParts, titleParts } from '../../src/text/title-parts.ts';

const parts = (title: string) => titleParts(title).map(({ text }) => text);

describe('titleParts', () => {
  it.each([
    ['Ferry runs again | The Cove Gazette', ['Ferry runs again', 'The Cove Gazette']],
    ['Cove Gazette » Harbour » Ferry runs again', ['Cove Gazette', 'Harbour', 'Ferry runs again']],
    ['Ferry runs again « Cove Gazette', ['Ferry runs again', 'Cove Gazette']],
    ['Ferry runs again- The Cove Gazette', ['Ferry runs again', 'The Cove Gazette']],
  ])('takes apart %s', (title, expected) => {
    expect(parts(title)).toEqual(expected);
  });

  it.each([
    '«Die Fähre kommt nicht wieder»',
    '»Die Fähre – sie kommt nicht wieder«',
    'Hafen- und Fährbetrieb zieht um',
    'Fähr-, Hafen- oder Zollamt?',
  ])('leaves whole what is quoted or left out of a compound: %s', (title) => {
    expect(parts(title)).toEqual([title]);
  });

  it('cuts names off a quotation without its marks being taken for arrows', () => {
    expect(parts('Der Wirt zum Umbau: «Wir bleiben hier» – Cove Gazette')).toEqual([
      'Der Wirt zum Umbau',
      '«Wir bleiben hier»',
      'Cove Gazette',
    ]);
  });
});

describe('runsOfParts', () => {
  it('holds each of several parts that are the longest', () => {
    const runs = runsOfParts('Cove town council - Harbour wall rebuilt - News');
    expect([...runs]).toEqual(
      expect.arrayContaining(['cove town council', 'harbour wall rebuilt', 'harbour wall rebuilt news']),
    );
    expect(runs.has('news')).toBe(false);
  });
});
