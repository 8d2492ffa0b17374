import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyFingerprints, fingerprint } from '../../src/batch/fingerprints.ts';

describe('fingerprints', () => {
  it('are a set, as small or large as it gets', () => {
    const texts = fc.array(fc.nat(3000).map(String), { maxLength: 3000, size: 'max' });
    fc.assert(
      fc.property(texts, (added) => {
        const [prints, set] = [emptyFingerprints(), new Set<string>()];
        for (const text of added) {
          expect(prints.add(fingerprint(text))).toBe(!set.has(text));
          set.add(text);
        }
        for (let i = 0; i <= 3000; i += 7)
          expect(prints.has(fingerprint(String(i)))).toBe(set.has(String(i)));
      }),
      { numRuns: 20 },
    );
  });
});
