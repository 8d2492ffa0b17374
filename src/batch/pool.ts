import type { Orders, Result, Task, Work } from './task.ts';
import type { Threads } from './threads.ts';
import { work } from './work.ts';

/** So few pages are cleaned before a thread has started. */
const FEW = 16;

/** Pages under way for each thread: enough that the others go on while one is slow and their results wait. */
const UNDER_WAY = 8;

/**
 * Cleans pages, and gives each with its result, in the order they came. Pages are asked for only as results are
 * taken, so memory is bounded by `jobs`, not by the number of pages.
 * @param jobs how many pages are cleaned at a time. One at a time, or a few in all, are cleaned in this thread.
 * @throws only what asking for the next page throws.
 */
export async function* cleanAll<Page extends Task>(
  pages: AsyncIterable<Page>,
  orders: Orders,
  jobs: number,
): AsyncGenerator<[Page, Result]> {
  if (jobs === 1) return yield* inOrder(pages, (page) => work(page, orders), 1);
  let threads: Promise<Threads> | undefined;
  let started = 0;
  const somewhere: Work = async (page) => {
    if (started++ < FEW) return work(page, orders);
    threads ??= import('./threads.ts').then(({ startThreads }) => startThreads(orders, jobs));
    return (await threads).work(page);
  };
  try {
    yield* inOrder(pages, somewhere, jobs * UNDER_WAY);
  } finally {
    await (await threads)?.end();
  }
}

/** Keeps up to `width` pages under way, and gives each with its result as soon as those before it are given. */
async function* inOrder<Page extends Task>(
  pages: AsyncIterable<Page>,
  work: Work,
  width: number,
): AsyncGenerator<[Page, Result]> {
  const source = pages[Symbol.asyncIterator]();
  const underWay: Promise<{ done: [Page, Result] }>[] = [];
  let next: ReturnType<typeof ask<Page>> | undefined = ask(source);
  try {
    while (next || underWay.length > 0) {
      const awaited = [underWay.length < width ? next : undefined, underWay[0]];
      const event = await Promise.race(awaited.filter((one) => one !== undefined));
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
