import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inBatches } from '../../src/batch/batches.ts';
import type { Result, Task } from '../../src/batch/task.ts';

const page = (name: string): Task => ({ origin: name, content: name });
const told = ({ origin }: Task): Result => ({ outcome: 'clean', text: origin });

describe('inBatches', () => {
  it('gives each page its own result, whatever the batches and their order', async () => {
    const delays = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(delays, fc.integer({ min: 1, max: 4 }), async (waits, threads) => {
        const sizes: number[] = [];
        const worker = inBatches(async (tasks) => {
          sizes.push(tasks.length);
          await new Promise((resolve) => setTimeout(resolve, waits[sizes.length % waits.length]));
          return tasks.map(told);
        }, threads);
        const names = waits.map((_, i) => String(i));
        const results = await Promise.all(names.map((name) => worker(page(name))));
        expect(results.map(({ text }) => text)).toEqual(names);
        expect(Math.max(...sizes)).toBeLessThanOrEqual(8);
        expect(sizes.reduce((sum, size) => sum + size)).toBe(names.length);
      }),
      { numRuns: 30 },
    );
  });

  it('sends a page that comes alone, as from a slow pipe', async () => {
    const worker = inBatches(async (tasks) => tasks.map(told), 2);
    expect((await worker(page('first'))).text).toBe('first');
    expect((await worker(page('second'))).text).toBe('second');
  });

  it('fills batches while all threads are busy', async () => {
    const sizes: number[] = [];
    let release = () => {};
    const busy = new Promise<void>((resolve) => {
      release = resolve;
    });
    const worker = inBatches(async (tasks) => {
      sizes.push(tasks.length);
      await busy;
      return tasks.map(told);
    }, 1);
    const first = worker(page('0'));
    await new Promise((resolve) => setImmediate(resolve));
    const others: Promise<Result>[] = [];
    for (let i = 1; i <= 10; i++) {
      others.push(worker(page(String(i))));
      await new Promise((resolve) => setImmediate(resolve));
    }
    release();
    await Promise.all([first, ...others]);
    expect(sizes).toEqual([1, 8, 2]);
  });
});
