import { isStream, streamFormatOf } from '../read/index.ts';
import { acquaintance } from './acquaintance.ts';
import { isOnePage } from './destination.ts';
import { STDIN } from './discover.ts';
import type { Job, Surroundings } from './job.ts';
import { type PlannedPage, plan } from './plan.ts';
import { openPool } from './pool.ts';
import { ClosedPipe, describeProblem, Misuse } from './problems.ts';
import { type Message, remarkOn } from './remarks.ts';
import { nothing, type Summary } from './summary.ts';
import type { Result } from './task.ts';

/**
 * Cleans every page of the inputs. What goes wrong with one is reported, and the others go on; neither what is
 * written nor its order depends on how many are cleaned at a time.
 * @throws {Misuse} before anything is read, if the output cannot take the pages; {@link ClosedPipe} as soon as
 * nobody reads standard output any more.
 */
export async function run(job: Job, around: Surroundings): Promise<Summary> {
  // Not by `performance`, which takes milliseconds to load.
  const start = process.hrtime();
  const summary: Summary = { ...nothing };
  const report = (message: Message) => {
    if (message.level === 'error') summary.hasErrors = true;
    around.report(message);
  };
  const from = job.from === 'auto' ? formatByName(job.inputs) : job.from;
  if (from !== undefined && isStream(from)) {
    Object.assign(
      summary,
      await (await import('./stream.ts')).runStreams({ ...job, from }, { ...around, report }),
    );
  } else await runPages(job, { ...around, report }, summary);
  const [seconds, nanoseconds] = process.hrtime(start);
  summary.seconds = seconds + nanoseconds / 1e9;
  return summary;
}

/** @throws {Misuse} if some inputs are called like streams and others are not, or like streams of another kind. */
function formatByName(inputs: readonly string[]) {
  const format = streamFormatOf(inputs);
  const stream = inputs.find((input) => streamFormatOf([input]) !== undefined);
  if (format === undefined && stream !== undefined)
    throw new Misuse(`${stream} holds many pages, and not all inputs do so; clean them apart, or say -f`);
  return format;
}

/** Cleans pages, and counts in the summary what becomes of them. */
async function runPages(job: Job, around: Surroundings, summary: Summary): Promise<void> {
  const isBatch = job.filesFrom !== undefined || !isOnePage(job.inputs);
  const stop = isBatch ? around.stop?.() : undefined;
  const pool = isBatch
    ? (await import('./pool-for-many.ts')).openPoolForMany({ jobs: job.jobs, stop })
    : openPool({ jobs: 1 });
  summary.isBatch = isBatch;
  const sites = acquaintance(job);
  try {
    const { pages, orders, outlet, watch } = await plan(job, around, { isBatch, pool, stop });
    for await (const [page, made] of pool.cleanAll(pages, orders)) {
      const result = await settle(() => outlet.take(made, 'result' in page ? undefined : page.target), made);
      summary[result.outcome] += 1;
      sites.meet(result);
      for (const message of remarksOn(page, result, job.strict)) around.report(message);
      watch?.step();
    }
    watch?.end();
    sites.tell(around.report);
    summary.isStopped = stop?.aborted === true;
    await pool.end();
    const end = await settle(() => outlet.end(summary.isStopped));
    if (end.problem) around.report({ level: 'error', origin: job.output ?? STDIN, text: end.problem });
  } finally {
    await pool.end();
  }
}

/** Has something written; what cannot be has failed, and only a closed pipe ends the run. */
async function settle(
  write: () => Promise<void> | void,
  result: Result = { outcome: 'clean' },
): Promise<Result> {
  try {
    await write();
    return result;
  } catch (error) {
    if (error instanceof ClosedPipe) throw error;
    return { outcome: 'failed', problem: describeProblem(error) };
  }
}

/** What is told of a page: how it came out, and where it went if that is not where one would look. */
function remarksOn({ origin, remark: place }: PlannedPage, result: Result, strict?: boolean): Message[] {
  const outcome = remarkOn(origin, result, strict);
  const hasOutput = result.outcome === 'clean' || result.outcome === 'doubtful';
  const placed: Message[] = place && hasOutput ? [{ level: 'warning', origin, text: place }] : [];
  return outcome ? [outcome, ...placed] : placed;
}
