import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HashNumbers } from '../../../src/classify/line-model/hash-numbers.ts';

describe('numbers of hashes', () => {
  it('follow the order of first use, whatever the hashes are and however many', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -300, max: 300 }), { maxLength: 1000 }), (hashes) => {
        const numbers = new HashNumbers();
        const order = [...new Set(hashes)];
        expect(hashes.map((hash) => numbers.add(hash))).toEqual(hashes.map((hash) => order.indexOf(hash)));
        expect(numbers.size).toBe(order.length);
        expect(order.map((hash) => numbers.find(hash))).toEqual([...order.keys()]);
      }),
    );
  });

  it('are -1 for what was never added', () => {
    const numbers = new HashNumbers();
    numbers.add(0);
    expect([numbers.find(0), numbers.find(64), numbers.find(-1)]).toEqual([0, -1, -1]);
  });
});
