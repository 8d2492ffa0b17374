import { describe, expect, it } from 'vitest';
import { monthNumber } from '../../src/data/months.ts';

describe('monthNumber', () => {
  it.each([
    ['Sept', 9],
    ['LUG', 7],
    ['listopada', 11],
    ['нояб', 11],
  ])('knows %s', (name, month) => {
    expect(monthNumber(name)).toBe(month);
  });

  it.each(['', 'Date', '2025', 'Monday'])('takes %j for no month', (word) => {
    expect(monthNumber(word)).toBeNull();
  });
});
