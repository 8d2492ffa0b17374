import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endsWordAt, Phrases } from '../../src/text/phrases.ts';

describe('phrases in a text', () => {
  const phrases = new Phrases(['newsletter', 'news', 'push-', "l'infolettre", 'подпиш', 'を登録']);

  it('are found where words begin, whatever follows', () => {
    expect(phrases.placesIn('our newsletters: push-alerts')).toEqual([
      { start: 4, end: 14 },
      { start: 4, end: 8 },
      { start: 17, end: 22 },
    ]);
  });

  it.each([
    ['a word of which one is the end', 'their e-mailnewsletter', false],
    ['a word that begins as one does, and no more', 'new pushes', false],
    ['behind a digit or a mark', '3newsletters', true],
    ['behind an apostrophe', "d'infolettre, l'infolettre", true],
    ['in Cyrillic', 'на рассылку подпишись', true],
    ['amid words that run together', 'メールを登録する', true],
    ['nothing', '', false],
  ])('%s', (_, text, isIn) => {
    expect(phrases.placesIn(text).length > 0).toBe(isIn);
  });

  it('are found as a pattern finds them', () => {
    const letter = '[a-z\\u00aa\\u00ba\\u00c0-\\u02b8\\u0370-\\u052f\\u1d00-\\u1fff]';
    const piece = fc.constantFrom('a', 'b', 'ä', 'я', ' ', '-', '1', '字', 'ʹ');
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    const phrase = fc.array(piece, { minLength: 2, maxLength: 3 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, fc.array(phrase, { minLength: 1, maxLength: 4 }), (within, those) => {
        const pattern = new RegExp(`(?<!${letter})(?:${those.join('|')})`);
        expect(new Phrases(those).placesIn(within).length > 0).toBe(pattern.test(within));
      }),
    );
  });

  it('end a word where no letter follows', () => {
    expect(endsWordAt('follow us', 6)).toBe(true);
    expect(endsWordAt('follows', 6)).toBe(false);
    expect(endsWordAt('follow', 6)).toBe(true);
  });
});
