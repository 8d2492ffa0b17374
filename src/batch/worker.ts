import { type SealedOrders, unseal } from './sealed-orders.ts';
import type { Result, Task } from './task.ts';
import { work } from './work.ts';

/** Some pages, and what is to be done with them. */
export interface Batch {
  orders: SealedOrders;
  tasks: readonly Task[];
}

/** What each thread of the pool does. */
export async function workOnBatch({ orders, tasks }: Batch): Promise<Result[]> {
  const results: Result[] = [];
  for (const task of tasks) results.push(await work(task, unseal(orders)));
  return results;
}
