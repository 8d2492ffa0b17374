import type { Orders, Result, Task, Worker } from './task.ts';
import type { Threads } from './threads.ts';
import { work } from './work.ts';

/** So few pages are cleaned before a thread has started. */
const FEW = 16;

/**
 * Pages under way for each thread: two batches, and one more, so that the others go on while one is slow and their
 * results wait.
 */
const UNDER_WAY = 24;

/** Pages under way have so many milliseconds to end when the run is stopped; most take one. */
const GRACE = 300;

export interface PoolOptions {
  /** How many pages are cleaned at a time. One at a time, or the first few, are cleaned in this thread. */
  jobs: number;
  /** Ends the run: no more pages are begun, and only those under way have some time to end. */
  stop?: AbortSignal | undefined;
}

/** Cleans pages, several at a time. */
export interface Pool {
  /**
   * Cleans pages, and gives each with its result, in the order they came. Pages are asked for only as results are
   * taken, so memory is bounded by `jobs`, not by the number of pages.
   * @throws only what asking for the next page throws.
   */
  cleanAll: <Page extends Task>(pages: AsyncIterable<Page>, orders: Orders) => AsyncGenerator<[Page, Result]>;
  /** Ends its threads, whatever they are doing. */
  end: () => Promise<void>;
}

/** A pool of threads, which start when they are first needed. */
export function openPool({ jobs, stop }: PoolOptions): Pool {
  let threads: Promise<Threads> | undefined;
  let begun = 0;
  const somewhere = (orders: Orders): Worker => {
    let there: Promise<Worker> | undefined;
    return async (page) => {
      if (jobs === 1 || 'result' in page || begun++ < FEW) {
        // Signals come in between pages, or, where all is at hand, never.
        if (stop) await new Promise((resolve) => setImmediate(resolve));
        return work(page, orders);
      }
      threads ??= import('./threads.ts').then(({ startThreads }) => startThreads(jobs, stop));
      there ??= threads.then(({ worker }) => worker(orders));
      return (await there)(page);
    };
  };
  return {
    cleanAll: (pages, orders) => {
      const width = jobs === 1 ? 1 : jobs * UNDER_WAY;
      return inOrder(pages, somewhere(orders), width, stop);
    },
    end: async () => (await threads)?.end(),
  };
}

/**
 * What of the pages under way ends when the run is stopped: those before the first that does not, for their outputs
 * may stand one after another, and behind it those with an output of their own.
 */
async function* doneInTime<Page extends Task>(
  underWay: readonly Promise<{ done: [Page, Result] }>[],
): AsyncGenerator<[Page, Result]> {
  const isLate = new Promise<void>((resolve) => setTimeout(resolve, GRACE));
  let isGap = false;
  for (const page of underWay) {
    const ended = await Promise.race([page, isLate]);
    if (!ended) isGap = true;
    else if (!isGap || hasOwnOutput(ended.done[0])) yield ended.done;
  }
}

function hasOwnOutput(page: Task): boolean {
  return 'target' in page && page.target !== undefined;
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
      if (!event) return yield* doneInTime(underWay);
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
