import { availableParallelism } from 'node:os';
import { boundHeaps, boundHeapsOfThreads, collectingBetween } from './heaps.ts';
import { openPool, type Pool } from './pool.ts';

/**
 * A pool for many pages: on as many threads as there are processors, if `jobs` is not told, and with heaps that do
 * not grow with the number of pages.
 */
export function openPoolForMany({
  jobs = availableParallelism(),
  stop,
}: {
  jobs?: number | undefined;
  stop?: AbortSignal | undefined;
}): Pool {
  if (jobs > 1) boundHeapsOfThreads();
  else boundHeaps();
  const pool = openPool({ jobs, stop });
  return {
    ...pool,
    cleanAll: (pages, orders) => collectingBetween(pool.cleanAll(pages, orders), jobs),
  };
}
