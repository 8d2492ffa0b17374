import type { OutputFormat } from '../render/index.ts';
import type { Job } from './job.ts';
import { markOfRun, type Orders } from './task.ts';

/** The orders are what of the job is no business of the batch. */
export function ordersOf(job: Job, format: OutputFormat): Orders {
  const {
    inputs,
    filesFrom,
    null: nul,
    exclude,
    to,
    output,
    force,
    strict,
    summary,
    jobs,
    siteChrome,
    rules,
    ...orders
  } = job;
  return { ...orders, format, run: markOfRun() };
}
