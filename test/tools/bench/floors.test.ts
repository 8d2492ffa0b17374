import { describe, expect, it } from 'vitest';
import { NOT_WORSE } from '../../../tools/bench/figures.js';
import { raise, shortfalls } from '../../../tools/bench/floors.js';

describe('floors', () => {
  it('lie a margin under the figures, in thousandths', () => {
    expect(raise({ html: 0.96789 }, {}, { lower: false })).toEqual({ html: 0.964 });
    expect(raise({ [NOT_WORSE]: 0.96789 }, {}, { lower: false })).toEqual({ [NOT_WORSE]: 0.947 });
  });

  it('only go up, and stay for figures that were not measured', () => {
    const floors = { html: 0.9, flat: 0.95, snippets: 0.8 };
    expect(raise({ html: 0.95, flat: 0.94 }, floors, { lower: false })).toEqual({
      html: 0.947,
      flat: 0.95,
      snippets: 0.8,
    });
    expect(raise({ html: 0.95, flat: 0.94 }, floors, { lower: true })).toEqual({
      html: 0.947,
      flat: 0.937,
      snippets: 0.8,
    });
  });

  it('are missed by figures under them and by figures not there', () => {
    expect(shortfalls({ html: 0.9, flat: 0.9 }, { html: 0.9, flat: 0.9001, snippets: 0.8 })).toEqual([
      'flat is 0.9000, under its floor of 0.9001',
      'snippets was not measured; its floor is 0.8',
    ]);
  });
});
