import { describe, expect, it } from 'vitest';
import { byThemselves } from '../../src/classify/by-themselves.ts';
import { filedLine } from '../../src/classify/filed-line.ts';

const STORY =
  'That was the word, painted in letters as tall as a bus on the roof, that told the pilots they could stop.';

const found = (...lines: string[]) =>
  [
    ...filedLine(
      byThemselves(lines.map((text, i) => ({ text, firstLine: i + 1, lastLine: i + 1, blankBefore: 0 }))),
    ),
  ].map(({ index, label }) => [index, label]);

describe('a short line above the story', () => {
  it('is its first paragraph where it opens with a dateline', () => {
    expect(found('Search', 'NEW YORK — Safe.', STORY)).toEqual([[1, 'paragraph']]);
    expect(found('BEIRUT (AP) — It held.', STORY)).toEqual([[0, 'paragraph']]);
  });

  it.each(['VIDEO — Safe.', 'Safe at last', 'NEW YORK'])('stays what it is in the case of %j', (line) => {
    expect(found(line, STORY)).toEqual([]);
  });

  it('is asked for only right above', () => {
    expect(found('NEW YORK — Safe.', 'Search', STORY)).toEqual([]);
    expect(found(STORY)).toEqual([]);
  });
});
