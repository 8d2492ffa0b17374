import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineShapes } from '../../src/classify/line-shapes.ts';
import type { LineShape } from '../../src/data/line-shape.ts';
import { SET_PHRASES } from '../../src/data/set-phrases.ts';
import { firstLetters } from '../../src/text/words.ts';

/** Lines that a pattern fits; none can be made up for those that look ahead or name classes of letters. */
function linesOf({ pattern }: LineShape): fc.Arbitrary<string>[] {
  try {
    return [fc.stringMatching(pattern()).map((line) => line.toLowerCase())];
  } catch {
    return [];
  }
}

describe('the hints of set phrases', () => {
  const shapes = new LineShapes(SET_PHRASES);
  const rows = SET_PHRASES.flatMap((shape) =>
    linesOf(shape).map((lines) => [shape.pattern().source, shape, lines] as const),
  );

  it.each(rows)('tell every line that fits %s', (_, shape, lines) => {
    fc.assert(
      fc.property(lines, (lower) => {
        fc.pre(shape.pattern().test(lower));
        expect(shapes.find({ lower, first: firstLetters(lower) }, (one) => one === shape)).toBe(shape);
      }),
    );
  });
});
