import { describe, expect, it } from 'vitest';
import { blocksFromText } from '../../src/segment/from-text.ts';

const texts = (lines: readonly string[]) => blocksFromText(lines.join('\n')).map(({ text }) => text);
const ADDRESSES = [
  'References',
  '',
  '   Visible links',
  '   1. https://a.example/',
  '  2. mailto:b@a.example',
];

describe('what a text browser prints of its own', () => {
  it('is no part of the page', () => {
    expect(texts(['[1]Home', 'The [2]old wall', '', ...ADDRESSES, ''])).toEqual(['Home', 'The old wall']);
  });

  it('goes up by one with each link: a note keeps its number', () => {
    expect(texts(['A note[2] and [1]a link,[1]again and [2]more', ...ADDRESSES])).toEqual([
      'A note[2] and a link,[1]again and more',
    ]);
    expect(texts(['A note [2] and [1]a link [1]', '[1] The note', ...ADDRESSES])).toEqual([
      'A note [2] and a link [1]',
      '[1] The note',
    ]);
  });

  it.each([
    [['[1]Home', 'References', '1. Doe, Jane: The harbour wall. Cove 1998', '2. https://a.example/']],
    [['[1]Home', 'Links', '1. https://a.example/']],
    [['[1]Home', ...ADDRESSES, 'Imprint']],
  ])('is not seen in %j', (lines) => {
    expect(texts(lines)).toHaveLength(lines.filter((line) => line !== '').length);
    expect(texts(lines)[0]).toBe('[1]Home');
  });
});
