import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toGregorian } from '../../src/newsroom/calendars.ts';

describe('toGregorian', () => {
  it.each([
    [{ year: 1403, month: 1, day: 1 }, '2024-03-20'],
    [{ year: 1402, month: 12, day: 13 }, '2024-03-03'],
    [{ year: 1403, month: 12, day: 30 }, '2025-03-20'],
    [{ year: 1399, month: 7, day: 1 }, '2020-09-22'],
    [{ year: 2566, month: 7, day: 8 }, '2023-07-08'],
    [{ year: 2024, month: 2, day: 29 }, '2024-02-29'],
  ])('makes %o a day of ours', (day, iso) => {
    const { year = 0, month = 0, day: number } = toGregorian(day) ?? {};
    expect(`${year}-${String(month).padStart(2, '0')}-${String(number).padStart(2, '0')}`).toBe(iso);
  });

  it('knows no 30th of the last month in a common year, and no month of ours for a solar one', () => {
    expect(toGregorian({ year: 1402, month: 12, day: 30 })).toBeNull();
    expect(toGregorian({ year: 1402, month: 12, day: null })).toBeNull();
    expect(toGregorian({ year: 2566, month: 7, day: null })).toEqual({ year: 2023, month: 7, day: null });
  });

  it('gives every solar day the day on which the calendar of the platform has it', () => {
    const calendar = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
      dateStyle: 'short',
      timeZone: 'UTC',
    });
    const days = fc.record({
      year: fc.integer({ min: 1360, max: 1440 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 29 }),
    });
    fc.assert(
      fc.property(days, ({ year, month, day }) => {
        const found = toGregorian({ year, month, day });
        if (found?.day == null) throw new Error('no day');
        const printed = calendar.format(new Date(Date.UTC(found.year, found.month - 1, found.day)));
        expect(printed.match(/\d+/g)?.map(Number)).toEqual([month, day, year]);
      }),
    );
  });
});
