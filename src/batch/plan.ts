import { extname, join } from 'node:path';
import { LARGEST_PAGE } from '../read/too-much.ts';
import { chooseDestination, chooseFormat, type Destination } from './destination.ts';
import { discover, type Found, STDIN, type Wanted } from './discover.ts';
import { formatOf } from './formats.ts';
import type { Job, Surroundings, Watch } from './job.ts';
import { endingOf, openOutlet } from './open-outlet.ts';
import { ordersOf } from './orders.ts';
import type { Outlet } from './outlet.ts';
import { ownRules } from './own-rules.ts';
import { isDevice, realPathOf } from './paths.ts';
import type { Pool } from './pool.ts';
import { describeProblem } from './problems.ts';
import { siteOfName } from './site-chrome/site.ts';
import type { Survey } from './survey.ts';
import type { Orders, Settled, Task } from './task.ts';
import { readAll, understand } from './wanted.ts';

/** A page, and what there is to tell of it. */
export type PlannedPage = Task & { remark?: string };

/** All that a run needs to begin. */
export interface Plan {
  pages: AsyncIterable<PlannedPage>;
  orders: Orders;
  outlet: Outlet;
  watch: Watch | undefined;
}

/** What a run is planned with. */
export interface Means {
  /** Whether there may be many pages. */
  isBatch: boolean;
  pool: Pool;
  /** Ends what goes through all pages. */
  stop: AbortSignal | undefined;
}

/**
 * Settles what is read, what is done with it, and where it goes.
 * @throws {Misuse} if the output cannot take the pages, or a list cannot be read.
 */
export async function plan(job: Job, around: Surroundings, means: Means): Promise<Plan> {
  const { isBatch, stop } = means;
  const format = chooseFormat(job.to, job.output);
  const destination = chooseDestination({ ...job, format, isBatch });
  if (isGuess(job, destination)) around.report({ level: 'warning', origin: destination.path, text: GUESSED });
  const leaveOut = destination.kind === 'stdout' ? undefined : realPathOf(destination.path);
  const wanted = await understand(job, around, leaveOut);
  const found = isBatch ? await findOnce(wanted, stop) : () => discover(wanted);
  const orders = ordersOf(job, format);
  if (job.explain && isBatch && destination.kind !== 'folder') orders.named = true;
  orders.rules = await ownRules(job, wanted);
  orders.sites = await sitesOf(job, found, orders, means);
  const survey = once(async () => (await import('./survey.ts')).surveyPages(found(), endingOf(orders)));
  if (job.summary !== undefined && job.summary !== STDIN)
    await spareFromSummary(job.summary, found, destination, survey);
  // Of many pages each may have to wait for the reader, and signals shall come in meanwhile.
  const stdoutFile = isBatch ? undefined : around.stdoutFile;
  const force = job.force === true;
  const outlet = await openOutlet({ ...around, stdoutFile, destination, orders, survey, force });
  const watch = isBatch ? await around.watch?.(async () => (await survey()).count) : undefined;
  return { pages: toPages(found(), outlet, around), orders, outlet, watch };
}

/** @throws {Misuse} if the summary would be written over a page or an output. */
async function spareFromSummary(
  path: string,
  found: () => AsyncIterable<Found>,
  destination: Destination,
  survey: () => Promise<Survey>,
): Promise<void> {
  const { spare } = await import('./spare.ts');
  const named = { option: '--summary', path };
  if (destination.kind === 'stdout') return spare(named, found());
  if (destination.kind === 'file') return spare(named, found(), () => destination.path);
  const { nameOf } = await survey();
  return spare(named, found(), (page) => join(destination.path, nameOf(page).name));
}

/** What returns on the sites of the pages. One page, and nothing said about it: nothing to load for it. */
async function sitesOf(
  job: Job,
  found: () => AsyncIterable<Found>,
  orders: Orders,
  { isBatch, pool }: Means,
) {
  if (job.siteChrome === false || (job.siteChrome === undefined && !isBatch)) return undefined;
  return (await import('./site-chrome/index.ts')).sitesOfPages(job, found(), orders, pool);
}

/** Several inputs may name a page twice. */
async function findOnce(wanted: Wanted, stop: AbortSignal | undefined): Promise<() => AsyncGenerator<Found>> {
  const [{ uniqueEachTime }, { until }] = await Promise.all([import('./survey.ts'), import('./until.ts')]);
  const found = uniqueEachTime(() => until(stop, discover(wanted)));
  return () => until(stop, found());
}

/** Whether a file has an ending that asks for something else than the Markdown that goes into it. */
function isGuess(
  { to, explain }: Job,
  destination: Destination,
): destination is Destination & { kind: 'file' } {
  if (destination.kind !== 'file' || to !== undefined || explain) return false;
  const { path } = destination;
  return extname(path) !== '' && formatOf(path) === undefined && !isDevice(path);
}

const GUESSED = 'has an ending that stands for no format, and gets Markdown; say -t';

/** What there is to do for each page found. Files are read where they are cleaned; standard input is read here. */
async function* toPages(
  found: AsyncIterable<Found>,
  outlet: Outlet,
  { stdin }: Surroundings,
): AsyncGenerator<PlannedPage> {
  for await (const one of found) {
    const { origin } = one;
    if ('problem' in one)
      yield { origin, result: { outcome: one.harmless ? 'skipped' : 'failed', problem: one.problem } };
    else {
      const place = outlet.place(one);
      if ('result' in place) yield { origin, ...place };
      else {
        const work = origin === STDIN ? await readStdin(stdin) : { content: origin };
        yield 'result' in work
          ? { origin, ...work }
          : { origin, ...work, site: siteOfName(one.name), ...place };
      }
    }
  }
}

/** The page on standard input, or what is wrong with it. */
async function readStdin(stdin: Surroundings['stdin']): Promise<{ content: Uint8Array } | Settled> {
  try {
    return { content: await readAll(stdin(), LARGEST_PAGE) };
  } catch (error) {
    return { result: { outcome: 'failed', problem: describeProblem(error) } };
  }
}

/** Asks at most once. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => {
    answer ??= ask();
    return answer;
  };
}
