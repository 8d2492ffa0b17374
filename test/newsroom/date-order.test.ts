import { describe, expect, it } from 'vitest';
import { dateOrder, printedOrder, statedOrder } from '../../src/newsroom/date-order.ts';

describe('dateOrder', () => {
  it.each([
    [['en-US'], null, 'mdy'],
    [['en'], 'cove.co.uk', 'dmy'],
    [['de'], null, 'dmy'],
    [['en'], 'cove.com', null],
    [[], null, null],
  ] as const)('of %j at %s is %s', (tags, host, order) => {
    expect(dateOrder(tags, host)).toBe(order);
  });
});

describe('printedOrder', () => {
  it.each([
    [['Posted 10/12/2023', '12/18/2025 4:00 PM'], 'mdy'],
    [['Posted 10/12/2023', '18/12/25'], 'dmy'],
    [['12/18/2025', '18/12/2025'], null],
    [['10/12/2023', '99/99/2023', 'and/or', '1/2/3/2023'], null],
  ] as const)('of %j is %s', (texts, order) => {
    expect(printedOrder(texts)).toBe(order);
  });
});

describe('statedOrder', () => {
  it.each([
    [['Stand: 11/01/2021, 05:00'], ['2021-11-01'], 'mdy'],
    [['Stand: 11/01/2021, 05:00'], ['2020-05-05', '2021-01-11'], 'dmy'],
    [['3/4/25'], ['2025-03-04'], 'mdy'],
    [['11/01/2021', '11/11/2021'], ['2021-11-11'], null],
    [['11/01/2021'], [], null],
  ] as const)('of %j beside %j is %s', (texts, days, order) => {
    expect(statedOrder(texts, days)).toBe(order);
  });
});
