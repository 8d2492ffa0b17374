import { workerData } from 'node:worker_threads';
import type { Orders, Result, Task } from './task.ts';
import { work } from './work.ts';

/** The orders, given to the thread when it started; before them stands what the library keeps for itself. */
const [, orders] = workerData as [unknown, Orders];

/** What each thread of the pool does with a page. */
export default (task: Task): Promise<Result> => work(task, orders);
