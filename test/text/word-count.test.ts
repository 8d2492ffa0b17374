import { describe, expect, it } from 'vitest';
import { countWords } from '../../src/text/word-count.ts';

describe('countWords', () => {
  it.each([
    ['', 0],
    ['Rain closes the pass', 4],
    ["The state-owned firm doesn't pay", 5],
    ['— 3,400 people – and rising…', 5],
    ['Ёлка стоит в зале', 4],
    ['नई दिल्ली में', 3],
    ['明日は雨', 2],
    ['東京 2025年', 3],
    ['ชาวบ้านซ่อมเรือเก่า', 4],
    ['สะพาน 2568', 2],
    ['🎉🎉 !!! ()', 0],
  ])('counts %j as %i', (text, words) => {
    expect(countWords(text)).toBe(words);
  });
});
