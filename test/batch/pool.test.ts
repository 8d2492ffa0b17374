import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPool, type PoolOptions } from '../../src/batch/pool.ts';
import type { Orders, Task } from '../../src/batch/task.ts';
import { pageAbout } from '../cli/page.ts';

const orders: Orders = { from: 'text', format: 'jsonl', run: '1-test' };

const page = (name: string): Task => ({
  origin: name,
  content: Buffer.from(pageAbout(`Ferry ${name} sails`)),
});

const known = (name: string): Task => ({ origin: name, result: { outcome: 'failed', problem: 'is gone' } });

async function* each<T>(items: Iterable<T>): AsyncGenerator<T> {
  yield* items;
}

/** Cleans pages in a pool of their own. */
const cleanAll = <Page extends Task>(pages: AsyncIterable<Page>, options: PoolOptions) =>
  openPool(options).cleanAll(pages, orders);

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe('a pool', () => {
  it('gives every page with its result, in the order they came', async () => {
    const tasks = fc.array(fc.constantFrom('page', 'known'), { maxLength: 15 });
    await fc.assert(
      fc.asyncProperty(tasks, fc.integer({ min: 1, max: 5 }), async (kinds, jobs) => {
        const given = kinds.map((kind, i) => (kind === 'page' ? page(String(i)) : known(String(i))));
        const got = await collect(cleanAll(each(given), { jobs }));
        expect(got.map(([task]) => task)).toEqual(given);
        for (const [task, result] of got) {
          if ('result' in task) expect(result).toBe(task.result);
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
    const results = cleanAll(endless(), { jobs: 1 });
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
    const { value } = await cleanAll(slow(), { jobs: 4 }).next();
    expect(value?.[0].origin).toBe('first');
  });

  it('throws what asking for a page throws, after the pages before it', async () => {
    async function* failing() {
      yield page('first');
      throw new Error('the list is torn');
    }
    const results = cleanAll(failing(), { jobs: 1 });
    expect((await results.next()).value?.[0].origin).toBe('first');
    await expect(results.next()).rejects.toThrow('the list is torn');
  });

  it('ends when it is stopped, with pages still to come', async () => {
    async function* endless() {
      for (let i = 0; ; i++) yield page(String(i));
    }
    const stop = new AbortController();
    let taken = 0;
    for await (const _ of cleanAll(endless(), { jobs: 1, stop: stop.signal })) {
      taken += 1;
      if (taken === 3) stop.abort();
    }
    expect(taken).toBe(3);
  });

  it('gives what was under way when it is stopped', async () => {
    const given = ['0', '1', '2', '3', '4'].map(page);
    const stop = new AbortController();
    const got: Task[] = [];
    for await (const [task] of cleanAll(each(given), { jobs: 4, stop: stop.signal })) {
      got.push(task);
      stop.abort();
    }
    expect(got).toEqual(given);
  });

  it('ends when it is stopped, while it waits for a page', async () => {
    const stop = new AbortController();
    async function* silent(): AsyncGenerator<Task> {
      stop.abort();
      await new Promise(() => {});
    }
    expect(await collect(cleanAll(silent(), { jobs: 1, stop: stop.signal }))).toEqual([]);
  });
});
