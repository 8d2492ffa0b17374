import Tinypool from 'tinypool';
import { inBatches } from './batches.ts';
import { boundHeapsOfThreads, MEGABYTES_OF_YOUNG } from './heaps.ts';
import { describeProblem } from './problems.ts';
import { seal } from './sealed-orders.ts';
import type { Orders, Result, Worker } from './task.ts';
import type { Batch } from './worker.ts';

/** A thread has its next batch at hand when it ends one, and need not wait for the main thread to wake. */
const BATCHES_AT_HAND = 2;

/** Threads that clean pages. */
export interface Threads {
  /** What they do with pages under such orders. */
  worker: (orders: Orders) => Worker;
  /** Ends the threads, whatever they are doing. */
  end: () => Promise<void>;
}

/**
 * Starts so many threads. When they are stopped each ends with the page it is at. Nothing else knows the library of the pool.
 */
export function startThreads(count: number, stop?: AbortSignal): Threads {
  const stopped = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  stop?.addEventListener('abort', () => Atomics.store(stopped, 0, 1), { once: true });
  const pool = poolOf(count, BATCHES_AT_HAND);
  let alone: Tinypool | undefined;
  let isEnded = false;
  const tryAlone = async (batch: Batch): Promise<Result[]> => {
    const results: Result[] = [];
    for (const task of batch.tasks) {
      alone ??= poolOf(1, 1);
      results.push(...(await run(alone, { ...batch, tasks: [task] }).catch(failure)));
      if (isEnded) break;
    }
    return results;
  };
  return {
    worker: (orders) => {
      const sealed = seal(orders);
      return inBatches((tasks) => {
        const batch = { orders: sealed, tasks, stopped };
        // What ended a thread is tried again page by page: only the page at fault has failed.
        return run(pool, batch).catch((error) => (isEnded ? failure(error) : tryAlone(batch)));
      }, count);
    },
    end: async () => {
      isEnded = true;
      await Promise.all([pool.destroy(), alone?.destroy()]);
    },
  };
}

function poolOf(threads: number, concurrentTasksPerWorker: number): Tinypool {
  return new Tinypool({
    filename: new URL('../bin/worker.js', import.meta.url).href,
    name: 'workOnBatch',
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker,
    resourceLimits: { maxYoungGenerationSizeMb: MEGABYTES_OF_YOUNG },
  });
}

async function run(pool: Tinypool, batch: Batch): Promise<Result[]> {
  const results: Result[] = await pool.run(batch);
  boundHeapsOfThreads();
  return results;
}

/** What is said of a page that ended its thread; the pool starts another. */
function failure(error: unknown): Result[] {
  return [{ outcome: 'failed', problem: describeProblem(error) }];
}
