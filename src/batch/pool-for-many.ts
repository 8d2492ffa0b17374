import { availableParallelism } from 'node:os';
import { boundHeaps } from './heaps.ts';
import { openPool, type Pool } from './pool.ts';

/**
 * A pool for many pages: on as many threads as there are processors, if `jobs` is not told, and these with their heaps
 * bounded. One at a time is cleaned in this thread, and the faster the more memory it has.
 */
export function openPoolForMany({
  jobs = availableParallelism(),
  stop,
}: {
  jobs?: number | undefined;
  stop?: AbortSignal | undefined;
}): Pool {
  if (jobs > 1) boundHeaps();
  return openPool({ jobs, stop });
}
