import { setTimeout } from 'node:timers/promises';
import type { Orders, Result, Task, Worker } from './task.ts';
import type { Threads } from './threads.ts';
import { work } from './work.ts';

/** So few pages are cleaned before a thread has started. */
const FEW = 16;

/** Pages under way for each thread: enough that the others go on while one is slow and their results wait. */
const UNDER_WAY = 8;

/** Pages under way have so many milliseconds to end when the run is stopped; most take one. */
const GRACE = 300;

export interface PoolOptions {
  /** How many pages are cleaned at a time. One at a time, or a few in all, are cleaned in this thread. */
  jobs: number;
  /** Ends the run: no more pages are begun, and no more results given. */
  stop?: AbortSignal | undefined;
}

/**
 * Cleans pages, and gives each with its result, in the order they came. Pages are asked for only as results are
 * taken, so memory is bounded by `jobs`, not by the number of pages.
 * @throws only what asking for the next page throws.
 */
export async function* cleanAll<Page extends Task>(
  pages: AsyncIterable<Page>,
  orders: Orders,
  { jobs, stop }: PoolOptions,
): AsyncGenerator<[Page, Result]> {
  const here: Worker = (page) => work(page, orders);
  if (jobs === 1) return yield* inOrder(pages, here, 1, stop);
  let threads: Promise<Threads> | undefined;
  let begun = 0;
  const somewhere: Worker = async (page) => {
    if ('result' in page || begun++ < FEW) return here(page);
    threads ??= import('./threads.ts').then(({ startThreads }) => startThreads(orders, jobs));
    return (await threads).work(page);
  };
  try {
    yield* inOrder(pages, somewhere, jobs * UNDER_WAY, stop);
  } finally {
    await (await threads)?.end();
  }
}

/** Keeps up to `width` pages under way, and gives each with its result as soon as those before it are given. */
async function* inOrder<Page extends Task>(
  pages: AsyncIterable<Page>,
  work: Worker,
  width: number,
  stop: AbortSignal | undefined,
): AsyncGenerator<[Page, Result]> {
  const source = pages[Symbol.asyncIterator]();
  const underWay: Promise<{ done: [Page, Result] }>[] = [];
  const firstOf = stoppable(stop);
  let next: ReturnType<typeof ask<Page>> | undefined = ask(source);
  try {
    while (next || underWay.length > 0) {
      const event = await firstOf(underWay.length < width ? next : undefined, underWay[0]);
      if (!event) return void (await Promise.race([Promise.all(underWay), setTimeout(GRACE)]));
      if ('done' in event) {
        underWay.shift();
        yield event.done;
      } else if (event.came.done) next = undefined;
      else {
        const page = event.came.value;
        underWay.push(work(page).then((result) => ({ done: [page, result] })));
        next = ask(source);
      }
    }
  } finally {
    // Not waited for: a source that waits for its own input would not answer.
    void source.return?.();
  }
}

/** Asks for the next page. It may fail while nobody waits for it, which is told when somebody does. */
function ask<Page>(source: AsyncIterator<Page>): Promise<{ came: IteratorResult<Page> }> {
  const came = source.next().then((came) => ({ came }));
  came.catch(() => {});
  return came;
}

/**
 * A race that being stopped wins, with undefined. Each has a promise of its own for that: one for all would keep
 * something of every race.
 */
function stoppable(stop: AbortSignal | undefined) {
  let wake = () => {};
  stop?.addEventListener('abort', () => wake(), { once: true });
  return async <A, B>(
    one: Promise<A> | undefined,
    other: Promise<B> | undefined,
  ): Promise<A | B | undefined> => {
    if (stop?.aborted) return undefined;
    const stopped = new Promise<undefined>((resolve) => {
      wake = () => resolve(undefined);
    });
    return Promise.race<A | B | undefined>([one, other, stopped].filter((entry) => entry !== undefined));
  };
}
