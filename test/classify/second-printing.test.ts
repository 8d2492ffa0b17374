import { describe, expect, it } from 'vitest';
import { byThemselves } from '../../src/classify/by-themselves.ts';
import { secondPrinting } from '../../src/classify/second-printing.ts';

/** Prose of some thirty words, another for every number. */
const prose = (n: number) =>
  `In the year ${n} the keeper of the lighthouse wrote down every ship that came past the rocks, the colour ` +
  `of its sails and the hour, until no ship had come for ${n} days and the book was closed.`;

const STORY = [1, 2, 3, 4].map(prose);

const found = (lines: readonly string[]) =>
  [
    ...secondPrinting(
      byThemselves(lines.map((text, i) => ({ text, firstLine: i + 1, lastLine: i + 1, blankBefore: 0 }))),
    ),
  ].map(({ index, label }) => [index, label]);

describe('a story printed twice', () => {
  it('is told once', () => {
    expect(found([...STORY, ...STORY])).toEqual([4, 5, 6, 7].map((index) => [index, 'chrome']));
    expect(found([...STORY, 'Share', ...STORY, prose(5)])).toEqual(
      [5, 6, 7, 8].map((index) => [index, 'chrome']),
    );
  });

  it('is no story of which a paragraph or two stand again', () => {
    expect(found([...STORY, ...STORY.slice(0, 2)])).toEqual([]);
    expect(found([prose(1), prose(1), prose(2), prose(2), prose(3), prose(3), prose(4), prose(4)])).toEqual(
      [],
    );
  });

  it('is no story whose paragraphs stand again in another order', () => {
    expect(found([...STORY, ...STORY.toReversed()])).toEqual([]);
  });

  it('keeps what only one printing has in the story', () => {
    // Only the first printing's lines are looked for again; a line of the second that it lacks is no copy.
    expect(found([...STORY, ...STORY.slice(0, 3), prose(9)])).toEqual(
      [4, 5, 6].map((index) => [index, 'chrome']),
    );
  });
});
