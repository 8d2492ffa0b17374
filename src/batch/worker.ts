import { type SealedOrders, unseal } from './sealed-orders.ts';
import type { Result, Task } from './task.ts';
import { work } from './work.ts';

/** Some pages, and what is to be done with them. */
export interface Batch {
  orders: SealedOrders;
  tasks: readonly Task[];
  /** In memory that all share: not zero once no more pages are to be begun. */
  stopped: Int32Array;
}

/** What each thread of the pool does. Pages that were not begun have no result. */
export async function workOnBatch({ orders, tasks, stopped }: Batch): Promise<Result[]> {
  const results: Result[] = [];
  for (const task of tasks) {
    if (Atomics.load(stopped, 0) !== 0) break;
    results.push(await work(task, unseal(orders)));
  }
  return results;
}
