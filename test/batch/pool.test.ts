import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanAll } from '../../src/batch/pool.ts';
import type { Orders, Task } from '../../src/batch/task.ts';
import { pageAbout } from '../cli/page.ts';

const orders: Orders = { from: 'text', format: 'jsonl' };

const page = (name: string): Task => ({
  origin: name,
  content: Buffer.from(pageAbout(`Ferry ${name} sails`)),
});

async function* each<T>(items: Iterable<T>): AsyncGenerator<T> {
  yield* items;
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe('cleanAll', () => {
  it('gives every page with its result, in the order they came', async () => {
    const tasks = fc.array(fc.constantFrom('page', 'problem'), { maxLength: 15 });
    await fc.assert(
      fc.asyncProperty(tasks, fc.integer({ min: 1, max: 5 }), async (kinds, jobs) => {
        const given = kinds.map((kind, i) =>
          kind === 'page' ? page(String(i)) : { origin: String(i), problem: 'is gone' },
        );
        const got = await collect(cleanAll(each(given), orders, jobs));
        expect(got.map(([task]) => task)).toEqual(given);
        for (const [task, result] of got) {
          if ('problem' in task) expect(result).toEqual({ outcome: 'failed', problem: 'is gone' });
          else expect(JSON.parse(result.text ?? '')).toMatchObject({ origin: task.origin });
        }
      }),
      { numRuns: 20 },
    );
  });

  it('asks for no more pages than are under way', async () => {
    let asked = 0;
    async function* endless() {
      for (;;) yield page(String(asked++));
    }
    const results = cleanAll(endless(), orders, 1);
    for (let taken = 1; taken <= 10; taken++) {
      await results.next();
      expect(asked).toBeLessThanOrEqual(taken + 2);
    }
    await results.return(undefined);
  });

  it('gives a result before the next page has come', async () => {
    async function* slow() {
      yield page('first');
      await new Promise(() => {});
    }
    const { value } = await cleanAll(slow(), orders, 4).next();
    expect(value?.[0].origin).toBe('first');
  });

  it('throws what asking for a page throws, after the pages before it', async () => {
    async function* failing() {
      yield page('first');
      throw new Error('the list is torn');
    }
    const results = cleanAll(failing(), orders, 1);
    expect((await results.next()).value?.[0].origin).toBe('first');
    await expect(results.next()).rejects.toThrow('the list is torn');
  });
});
