import Tinypool from 'tinypool';
import { describeProblem } from './problems.ts';
import type { Orders, Result, Worker } from './task.ts';

/** A thread has its next page at hand when it ends one, and need not wait for the main thread to wake. */
const PAGES_AT_HAND = 2;

/** Threads that clean pages. */
export interface Threads {
  work: Worker;
  /** Ends the threads, whatever they are doing. */
  end: () => Promise<void>;
}

/** Starts so many threads. Nothing else knows the library of the pool. */
export function startThreads(orders: Orders, count: number): Threads {
  const pool = new Tinypool({
    filename: new URL('worker.cjs', import.meta.url).href,
    minThreads: count,
    maxThreads: count,
    concurrentTasksPerWorker: PAGES_AT_HAND,
    workerData: orders,
  });
  return { work: (task) => pool.run(task).catch(failure), end: () => pool.destroy() };
}

/** What is said of a page that ended its thread; the pool starts another. */
function failure(error: unknown): Result {
  return { outcome: 'failed', problem: describeProblem(error) };
}
