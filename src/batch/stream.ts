import type { StreamFormat } from '../read/index.ts';
import { toRecordLine } from '../render/json.ts';
import { type Acquaintance, acquaintance } from './acquaintance.ts';
import { chooseDestination, isOnePage } from './destination.ts';
import { discover, type Found, STDIN } from './discover.ts';
import { formatOf } from './formats.ts';
import type { Job, Surroundings } from './job.ts';
import { ordersOf } from './orders.ts';
import { ownRules } from './own-rules.ts';
import { realPathOf } from './paths.ts';
import type { Pool } from './pool.ts';
import { openPoolForMany } from './pool-for-many.ts';
import { ClosedPipe, describeProblem, Misuse } from './problems.ts';
import { sitesOfStreams } from './site-chrome/index.ts';
import { recordsOf, type StreamRecord } from './stream-records.ts';
import { pathsIn, type StreamSink, streamSink } from './stream-sink.ts';
import { unique } from './survey.ts';
import type { Orders, Outcome, Result } from './task.ts';
import { until } from './until.ts';
import { understand } from './wanted.ts';

type StreamJob = Job & { from: StreamFormat };

/** What came of the records, and whether all were come to. */
type Tally = Record<Outcome, number> & { isStopped: boolean };

/** What comes of the streams while they are read. */
interface Course {
  tally: Tally;
  /** How many records each stream had, how many of them came to no article, and how many to a doubtful one. */
  counts: Map<string, { all: number; vain: number; doubtful: number }>;
  sites: Acquaintance;
  report: Surroundings['report'];
  stop: AbortSignal | undefined;
}

/**
 * Cleans the records of streams: a line of JSON for each, in their order, also where there is no article. What
 * cannot be read as a record is reported.
 * @throws {Misuse} before anything is read, {@link ClosedPipe} as soon as nobody reads any more.
 */
export async function runStreams(job: StreamJob, around: Surroundings): Promise<Tally> {
  const { report } = around;
  const tally: Tally = { clean: 0, doubtful: 0, empty: 0, failed: 0, skipped: 0, isStopped: false };
  const stop = around.stop?.();
  const course: Course = { tally, counts: new Map(), sites: acquaintance(job), report, stop };
  const pool = openPoolForMany({ jobs: job.jobs, stop });
  try {
    await cleanStreams(await prepare(job, around, pool, stop), pool, course);
  } finally {
    await pool.end();
  }
  for (const [origin, { all, vain, doubtful }] of course.counts) {
    const none = `has no article in ${vain} of ${all} records; their lines say why under "error"`;
    if (vain > 0) report({ level: 'error', origin, text: none });
    const unsure = `may have no article in ${doubtful} of ${all} records; look at those of a low "confidence"`;
    if (doubtful > 0) report({ level: job.strict ? 'error' : 'warning', origin, text: unsure });
  }
  course.sites.tell(report);
  return tally;
}

/** Cleans all streams to where they belong; what was begun there is taken away if it does not come to its end. */
async function cleanStreams(
  { job, stdin, found, orders, sink }: Streams,
  pool: Pool,
  course: Course,
): Promise<void> {
  const { tally, stop, report } = course;
  try {
    const records = recordsOf(found, job.from, stdin, (origin, problem, isLost) => {
      if (isLost) fail(course, origin, problem);
      else report({ level: 'error', origin, text: problem });
    });
    for await (const [record, result] of pool.cleanAll(records, orders)) {
      count(course, record.origin, result);
      course.sites.meet(result);
      await sink.write(record, lineOf(record, result));
    }
    tally.isStopped = stop?.aborted === true;
    await (tally.isStopped ? sink.abandon() : sink.end());
  } catch (error) {
    await sink.abandon();
    if (error instanceof ClosedPipe) throw error;
    fail(course, job.output ?? STDIN, describeProblem(error));
  }
}

/** An input that breaks off because the run was stopped has not failed. */
function fail({ tally, report, stop }: Course, origin: string, text: string): void {
  if (stop?.aborted) return;
  tally.failed += 1;
  report({ level: 'error', origin, text });
}

function count({ tally, counts }: Course, origin: string, { outcome }: Result): void {
  tally[outcome] += 1;
  const counted = counts.get(origin) ?? { all: 0, vain: 0, doubtful: 0 };
  counts.set(origin, counted);
  counted.all += 1;
  if (outcome === 'empty' || outcome === 'failed') counted.vain += 1;
  if (outcome === 'doubtful') counted.doubtful += 1;
}

/** What is read, what is done with it, and where it goes. */
interface Streams {
  job: StreamJob;
  stdin: Surroundings['stdin'];
  found: Found[];
  orders: Orders;
  sink: StreamSink;
}

/** @throws {Misuse} if these options cannot be had together. */
async function prepare(
  job: StreamJob,
  around: Surroundings,
  pool: Pool,
  stop: AbortSignal | undefined,
): Promise<Streams> {
  const { to, output = '' } = job;
  const format = to ?? formatOf(output) ?? 'jsonl';
  if (format !== 'jsonl') {
    const [asked, instead] = to
      ? [`-t ${to}`, 'leave it out, or use -t jsonl']
      : [`-o ${output}`, 'name a file that ends in .jsonl, or use -t jsonl'];
    throw new Misuse(`${asked}: streams of pages become JSON Lines; ${instead}`);
  }
  if (job.explain)
    throw new Misuse('--explain: it explains one page; take that out of the stream, and give it alone');
  const isBatch = job.filesFrom !== undefined || !isOnePage(job.inputs);
  const destination = chooseDestination({ ...job, format, isBatch });
  const leaveOut = destination.kind === 'folder' ? realPathOf(destination.path) : undefined;
  const wanted = await understand(job, around, leaveOut);
  const found: Found[] = [];
  for await (const one of until(
    stop,
    unique(() => discover(wanted)),
  ))
    found.push(one);
  const sources = found.filter((one) => 'real' in one);
  const { from } = job;
  const pathOf = pathsIn(destination, sources, from);
  if (job.summary !== undefined && job.summary !== STDIN) {
    const { spare } = await import('./spare.ts');
    await spare({ option: '--summary', path: job.summary }, found, (source) => pathOf?.(source).path);
  }
  const orders = { ...ordersOf(job, format), from, rules: await ownRules(job, wanted) };
  const { stdin } = around;
  const sites = await sitesOfStreams(job, found, orders, pool, stdin);
  const sink = streamSink(pathOf, sources, orders.run, around);
  return { job, stdin, found, orders: { ...orders, sites }, sink };
}

/** A record that ended its thread has no line: it gets one here. */
function lineOf({ origin }: StreamRecord, { text, problem = '' }: Result): string {
  return text ?? toRecordLine({ error: problem, url: null, origin }, 'null');
}
