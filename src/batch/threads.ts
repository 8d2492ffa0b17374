import { setFlagsFromString } from 'node:v8';
import Tinypool from 'tinypool';
import { describeProblem } from './problems.ts';
import type { Orders, Result, Worker } from './task.ts';

/** A thread has its next page at hand when it ends one, and need not wait for the main thread to wake. */
const PAGES_AT_HAND = 2;

/**
 * V8 lets a heap grow to several times what lives in it, and the more so the more pages there were. What lives is
 * small, for a page is soon forgotten: with these bounds the peak comes within a thousand pages.
 */
const heapFlags = '--initial-old-space-size=8 --heap-growing-percent=30';
const YOUNG_MEGABYTES = 12;

/** Threads that clean pages. */
export interface Threads {
  work: Worker;
  /** Ends the threads, whatever they are doing. */
  end: () => Promise<void>;
}

/** Starts so many threads. Nothing else knows the library of the pool. */
export function startThreads(orders: Orders, count: number): Threads {
  setFlagsFromString(heapFlags);
  const pool = new Tinypool({
    filename: new URL('worker.cjs', import.meta.url).href,
    minThreads: count,
    maxThreads: count,
    concurrentTasksPerWorker: PAGES_AT_HAND,
    workerData: orders,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
  return { work: (task) => pool.run(task).catch(failure), end: () => pool.destroy() };
}

/** What is said of a page that ended its thread; the pool starts another. */
function failure(error: unknown): Result {
  return { outcome: 'failed', problem: describeProblem(error) };
}
