import { describe, expect, it } from 'vitest';
import {
  calibration,
  countSnippets,
  overlap,
  rocAuc,
  shingleF1,
  shingles,
  snippetsF1,
  wordScore,
  words,
} from '../../../tools/bench/measures.js';

describe('words', () => {
  it('are what Python finds with \\w+', () => {
    // Each checked with Python 3.11: re.findall(r'\w+', text.lower())
    expect(words("It's 3.5 per-cent, U_S!")).toEqual(['it', 's', '3', '5', 'per', 'cent', 'u_s']);
    expect(words('Ünïcode МОСКВА 新华社北京')).toEqual(['ünïcode', 'москва', '新华社北京']);
    expect(words('x² ½ Ⅳ ٣')).toEqual(['x²', '½', 'ⅳ', '٣']);
    // A vowel sign is a combining mark, and no part of a word there.
    expect(words('हिन्दी')).toEqual(['ह', 'न', 'द']);
    expect(words(' — …')).toEqual([]);
  });
});

describe('word F1', () => {
  it('counts a word as often as it stands on both sides', () => {
    // Given: the the cat (3). Right: The cat sat the mat (5). Common: the, the, cat.
    const score = wordScore('the the cat', 'The cat sat, the mat');
    expect(score.precision).toBe(1);
    expect(score.recall).toBeCloseTo(3 / 5);
    expect(score.f1).toBeCloseTo(0.75);
  });

  it('does not pay twice for a word said twice', () => {
    expect(wordScore('cat cat cat', 'cat')).toEqual({ precision: 1 / 3, recall: 1, f1: 0.5 });
  });

  it('is 0 where one side is empty and 1 where both are', () => {
    expect(wordScore('', 'a story').f1).toBe(0);
    expect(wordScore('a story', '').f1).toBe(0);
    expect(wordScore('', '').f1).toBe(1);
  });
});

describe('shingle F1', () => {
  it('takes runs of four words', () => {
    expect(shingles('a b c d, E')).toEqual(['a b c d', 'b c d e']);
    expect(shingles('a b')).toEqual(['a b']);
    expect(shingles('')).toEqual([]);
  });

  it('is of the mean precision and the mean recall, not the mean of F1', () => {
    // abcd of [abcd, bcde]: precision 1, recall 1/2. Nothing of [wxyz]: 0 and 0. Means 1/2 and 1/4: F1 1/3.
    const first = overlap(shingles('a b c d'), shingles('a b c d e'));
    const second = overlap(shingles('w x y'), shingles('w x y z'));
    expect(first).toEqual({ precision: 1, recall: 0.5 });
    expect(second).toEqual({ precision: 0, recall: 0 });
    expect(shingleF1([first, second])).toBeCloseTo(1 / 3);
  });
});

describe('snippets', () => {
  it('are counted over all pages together', () => {
    const counts = [
      countSnippets('The story. More of it.', { with: ['The story', 'More'], without: ['Menu'] }),
      countSnippets('Menu', { with: ['Another story'], without: ['Menu', 'Log in'] }),
    ];
    expect(counts).toEqual([
      { found: 2, missed: 0, extra: 0 },
      { found: 0, missed: 1, extra: 1 },
    ]);
    // precision 2/3, recall 2/3
    expect(snippetsF1(counts)).toBeCloseTo(2 / 3);
  });
});

describe('the area under the ROC curve', () => {
  it('is the share of pairs in the right order', () => {
    // 0.9 beats 0.8, 0.3, 0.1; 0.4 beats 0.3, 0.1: five of six.
    expect(rocAuc([0.9, 0.4], [0.8, 0.3, 0.1])).toBeCloseTo(5 / 6);
  });

  it('counts ties half', () => {
    expect(rocAuc([0.5, 0.5], [0.5])).toBe(0.5);
    expect(rocAuc([1], [0])).toBe(1);
    expect(rocAuc([0], [1])).toBe(0);
  });
});

describe('calibration', () => {
  it('tells the share of good pages in every bin, edges included below', () => {
    const pages = [
      { confidence: 0.5, good: true },
      { confidence: 0.49, good: false },
      { confidence: 0.9, good: true },
      { confidence: 1, good: false },
    ];
    expect(calibration(pages, [0, 0.5, 0.9])).toEqual([
      { from: 0, to: 0.5, pages: 1, said: 0.49, good: 0 },
      { from: 0.5, to: 0.9, pages: 1, said: 0.5, good: 1 },
      { from: 0.9, to: 1, pages: 2, said: 0.95, good: 0.5 },
    ]);
  });
});
