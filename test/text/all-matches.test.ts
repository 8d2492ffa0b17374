import { describe, expect, it } from 'vitest';
import { allMatches } from '../../src/text/all-matches.ts';

describe('all matches of a pattern', () => {
  it.each([
    [/\d+/g, 'a1 bc23 4'],
    [/(?<=[)/])\s*/gu, '(AP)  — /😀 x'],
    [/\s?(?=\d)/g, ' 12 3'],
    [/x/g, ''],
    [/(?<=😀)/gu, '😀😀'],
  ])('are those of matchAll: %s in %j', (pattern, text) => {
    const places = (matches: Iterable<RegExpExecArray>) =>
      [...matches].map((match) => [match.index, match[0]] as const);
    expect(places(allMatches(pattern, text))).toEqual(places(text.matchAll(pattern)));
    expect(places(allMatches(pattern, text))).toEqual(places(text.matchAll(pattern)));
  });
});
