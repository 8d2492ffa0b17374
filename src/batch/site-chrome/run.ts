import { accessSync, constants } from 'node:fs';
import { FEWEST_PAGES } from '../../learn.ts';
import { isStream, streamFormatOf } from '../../read/index.ts';
import { discover, type Found, type Source, STDIN, type Wanted } from '../discover.ts';
import type { Job, Surroundings } from '../job.ts';
import type { Pool } from '../pool.ts';
import { openPoolForMany } from '../pool-for-many.ts';
import { ClosedPipe, describeProblem, Misuse } from '../problems.ts';
import { spare } from '../spare.ts';
import { nothing, type Summary } from '../summary.ts';
import { unique } from '../survey.ts';
import { markOfRun } from '../task.ts';
import { writeOne } from '../to-file.ts';
import { writeTo } from '../to-stream.ts';
import { understand } from '../wanted.ts';
import { toJson } from './file.ts';
import { learnFromFiles, learnFromStreams } from './learn.ts';
import type { Sites } from './sample.ts';

/**
 * Learns what returns on the pages of each site, and writes it down for `--site-chrome`.
 * @throws {Misuse} if it cannot be written where it was asked for.
 */
export async function runLearn(job: Job, around: Surroundings): Promise<Summary> {
  const summary: Summary = { ...nothing };
  const fail = (origin: string, text: string) => {
    summary.hasErrors = true;
    around.report({ level: 'error', origin, text });
  };
  const pool = openPoolForMany({ jobs: job.jobs });
  const { sites, isAnyRead } = await learn(job, around, pool, fail).finally(pool.end);
  const few = `has no site with ${FEWEST_PAGES} pages; more pages of one site are needed to learn from`;
  if (sites.size > 0) await write(toJson(sites), job.output, around);
  else if (isAnyRead) fail(job.inputs[0] ?? job.filesFrom ?? STDIN, few);
  return summary;
}

type Fail = (origin: string, text: string) => void;

/** What was learnt, and whether there was anything that could be read. */
interface Lesson {
  sites: Sites;
  isAnyRead: boolean;
}

async function learn(job: Job, around: Surroundings, pool: Pool, fail: Fail): Promise<Lesson> {
  const { inputs, field } = job;
  const from = (job.from === 'auto' && streamFormatOf(inputs)) || job.from;
  const orders = { field, format: 'jsonl', run: markOfRun() } as const;
  const wanted = await understand({ ...job, from }, around);
  if (isFile(job.output)) await spare({ option: '-o', path: job.output }, discover(wanted));
  if (!isStream(from)) {
    let isAnyRead = false;
    const found = told(discoverOnce(wanted), fail, () => {
      isAnyRead = true;
    });
    return { sites: await learnFromFiles(found, { ...orders, from }, pool), isAnyRead };
  }
  const found: Found[] = [];
  for await (const one of discoverOnce(wanted)) found.push(one);
  const lost = new Set<string>();
  const sites = await learnFromStreams(found, { ...orders, from }, pool, around.stdin, (origin, problem) => {
    lost.add(origin);
    fail(origin, problem);
  });
  return { sites, isAnyRead: found.some(({ origin }) => !lost.has(origin)) };
}

function discoverOnce(wanted: Wanted): AsyncGenerator<Found> {
  return unique(() => discover(wanted));
}

/** Tells of inputs that hold no page, and of pages that may not be read: of few pages none would be opened. */
async function* told(found: AsyncIterable<Found>, fail: Fail, onPage: () => void): AsyncGenerator<Found> {
  for await (const one of found) {
    const problem = 'problem' in one ? one.problem : problemOf(one);
    if (problem !== undefined) fail(one.origin, problem);
    else {
      onPage();
      yield one;
    }
  }
}

function problemOf({ real }: Source): string | undefined {
  if (real === STDIN) return undefined;
  try {
    accessSync(real, constants.R_OK);
    return undefined;
  } catch (error) {
    return describeProblem(error);
  }
}

function isFile(output: string | undefined): output is string {
  return output !== undefined && output !== STDIN;
}

async function write(text: string, output: string | undefined, { stdout }: Surroundings): Promise<void> {
  const isToFile = isFile(output);
  try {
    await (isToFile ? writeOne(output, text) : writeTo(stdout(), text));
  } catch (error) {
    if (error instanceof ClosedPipe) throw error;
    throw new Misuse(`${isToFile ? `-o ${output}` : 'learn'}: ${describeProblem(error)}`);
  }
}
