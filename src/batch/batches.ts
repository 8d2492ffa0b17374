import type { Result, Task, Worker } from './task.ts';

/** So many pages go to a thread at a time: the way there and back costs as much as a tenth of a small page. */
const PAGES = 8;

/** What does the work on some pages, and gives their results in the same order; of the first only, if it is stopped. */
export type BatchWorker = (tasks: readonly Task[]) => Promise<readonly Result[]>;

interface Waiting {
  task: Task;
  settle: (result: Result) => void;
}

/**
 * Gathers pages to batches. A full one is sent at once; one that is not waits for more pages as long as all
 * threads have work, so that neither a slow pipe nor the end of the pages holds anything up.
 * @param threads how many batches are worked on at a time.
 */
export function inBatches(send: BatchWorker, threads: number): Worker {
  const waiting: Waiting[] = [];
  let out = 0;
  const flush = () => {
    const batch = waiting.splice(0, PAGES);
    if (batch.length === 0) return;
    out += 1;
    void send(batch.map(({ task }) => task)).then((results) => {
      for (const [i, result] of results.entries()) batch[i]?.settle(result);
      out -= 1;
      setImmediate(flushIfIdle);
    });
  };
  const flushIfIdle = () => {
    if (out < threads) flush();
  };
  return (task) =>
    new Promise((settle) => {
      waiting.push({ task, settle });
      if (waiting.length === PAGES) flush();
      else if (waiting.length === 1) setImmediate(flushIfIdle);
    });
}
