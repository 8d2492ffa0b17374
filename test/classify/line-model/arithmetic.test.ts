import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exp, sigmoid } from '../../../src/classify/line-model/arithmetic.ts';

const number = fc.double({ min: -29, max: 29, noNaN: true });

describe('the functions made of exact operations', () => {
  it('agree with the machine on eight digits', () => {
    fc.assert(
      fc.property(number, (x) => {
        expect(exp(x) / Math.exp(x)).toBeCloseTo(1, 7);
        expect(sigmoid(x)).toBeCloseTo(1 / (1 + Math.exp(-x)), 7);
      }),
    );
  });

  it('are flat far out, without overflow', () => {
    expect([sigmoid(1e6), sigmoid(-1e6)]).toEqual([1, 0]);
    expect(sigmoid(Number.NEGATIVE_INFINITY)).toBe(0);
  });
});
