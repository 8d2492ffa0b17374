import { availableParallelism } from 'node:os';
import type { StreamFormat } from '../read/index.ts';
import { streamNames } from '../read/record.ts';
import { toRecordLine } from '../render/json.ts';
import { chooseDestination, isOnePage } from './destination.ts';
import { discover, type Found, STDIN } from './discover.ts';
import { formatOf } from './formats.ts';
import type { Job, Surroundings } from './job.ts';
import { ownRules } from './own-rules.ts';
import { realPathOf } from './paths.ts';
import { cleanAll } from './pool.ts';
import { ClosedPipe, describeProblem, Misuse } from './problems.ts';
import { sitesOfStreams } from './site-chrome/index.ts';
import { recordsOf, type StreamRecord } from './stream-records.ts';
import { type StreamSink, streamSink } from './stream-sink.ts';
import { unique } from './survey.ts';
import { markOfRun, type Orders, type Outcome, type Result } from './task.ts';
import { understand } from './wanted.ts';

type StreamJob = Job & { from: StreamFormat };

/** What came of the records, and whether all were come to. */
type Tally = Record<Outcome, number> & { isStopped: boolean };

/** What comes of the streams while they are read. */
interface Course {
  tally: Tally;
  /** How many records each stream had, and how many of them came to no article. */
  counts: Map<string, { all: number; vain: number }>;
  report: Surroundings['report'];
  stop: AbortSignal | undefined;
}

/**
 * Cleans the records of streams: a line of JSON for each, in their order, also where there is no article. What
 * cannot be read as a record is reported.
 * @throws {Misuse} before anything is read, {@link ClosedPipe} as soon as nobody reads any more.
 */
export async function runStreams(job: StreamJob, around: Surroundings): Promise<Tally> {
  const { found, orders, sink } = await prepare(job, around);
  const { report } = around;
  const tally: Tally = { clean: 0, doubtful: 0, empty: 0, failed: 0, skipped: 0, isStopped: false };
  const course: Course = { tally, counts: new Map(), report, stop: around.stop?.() };
  try {
    const records = recordsOf(found, job.from, around.stdin, (origin, problem, isLost) => {
      if (isLost) fail(course, origin, problem);
      else report({ level: 'error', origin, text: problem });
    });
    await cleanRecords(records, orders, job.jobs, sink, course);
    tally.isStopped = course.stop?.aborted === true;
    await (tally.isStopped ? sink.abandon() : sink.end());
  } catch (error) {
    await sink.abandon();
    if (error instanceof ClosedPipe) throw error;
    fail(course, job.output ?? STDIN, describeProblem(error));
  }
  for (const [origin, { all, vain }] of course.counts) {
    const text = `has no article in ${vain} of ${all} records; their lines say why under "error"`;
    if (vain > 0) report({ level: 'error', origin, text });
  }
  return course.tally;
}

/** An input that breaks off because the run was stopped has not failed. */
function fail({ tally, report, stop }: Course, origin: string, text: string): void {
  if (stop?.aborted) return;
  tally.failed += 1;
  report({ level: 'error', origin, text });
}

function count({ tally, counts }: Course, origin: string, { outcome }: Result): void {
  tally[outcome] += 1;
  const { all, vain } = counts.get(origin) ?? { all: 0, vain: 0 };
  const isVain = outcome === 'empty' || outcome === 'failed';
  counts.set(origin, { all: all + 1, vain: vain + (isVain ? 1 : 0) });
}

/** Settles what is read, and where it goes. */
async function prepare(
  job: StreamJob,
  around: Surroundings,
): Promise<{ found: Found[]; orders: Orders; sink: StreamSink }> {
  const format = job.to ?? formatOf(job.output ?? '') ?? 'jsonl';
  if (format !== 'jsonl')
    throw new Misuse(`-t ${format}: streams of pages become JSON Lines; leave it out, or use -t jsonl`);
  if (job.explain)
    throw new Misuse('--explain: it explains one page; take that out of the stream, and give it alone');
  const isBatch = job.filesFrom !== undefined || !(await isOnePage(job.inputs));
  const destination = await chooseDestination({ ...job, format, isBatch });
  const leaveOut = destination.kind === 'folder' ? await realPathOf(destination.path) : undefined;
  const wanted = await understand(job, around, leaveOut);
  const found: Found[] = [];
  for await (const one of unique(discover({ ...wanted, names: streamNames[job.from] }))) found.push(one);
  const sources = found.filter((one) => 'real' in one);
  const { from, field } = job;
  const orders = { from, field, format, run: markOfRun(), rules: await ownRules(job) };
  const sites = await sitesOfStreams(job, found, orders, around.stdin);
  return { found, orders: { ...orders, sites }, sink: streamSink(destination, sources, from, around.stdout) };
}

async function cleanRecords(
  records: AsyncIterable<StreamRecord>,
  orders: Orders,
  jobs = availableParallelism(),
  sink: StreamSink,
  course: Course,
): Promise<void> {
  for await (const [record, result] of cleanAll(records, orders, { jobs, stop: course.stop })) {
    count(course, record.origin, result);
    await sink.write(record, lineOf(record, result));
  }
}

/** A record that ended its thread has no line: it gets one here. */
function lineOf({ origin }: StreamRecord, { text, problem = '' }: Result): string {
  return text ?? toRecordLine({ error: problem, url: null, origin }, 'null');
}
