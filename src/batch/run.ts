import { availableParallelism } from 'node:os';
import type { Writable } from 'node:stream';
import { isStream, streamFormatOf } from '../read/index.ts';
import type { OutputFormat } from '../render/index.ts';
import { chooseDestination, chooseFormat } from './destination.ts';
import { discover, type Found, type Source, STDIN } from './discover.ts';
import { explanation, fileFormats } from './formats.ts';
import { cleanAll } from './pool.ts';
import { ClosedPipe, describeProblem } from './problems.ts';
import { type Message, remark } from './remarks.ts';
import { type Sink, sinkFor } from './sinks.ts';
import type { Orders, Outcome, Result, Task } from './task.ts';

/** What to do, as the command line says it. */
export interface Job extends Omit<Orders, 'format'> {
  inputs: readonly string[];
  /** Without it the ending of `output` says the format, or it is Markdown. */
  to?: OutputFormat | undefined;
  /** A file or a folder; without it, or as `-`, standard output. */
  output?: string | undefined;
  /** How many pages are cleaned at a time; as many as there are processors, if it is not said. */
  jobs?: number | undefined;
}

/** The world around a run. */
export interface Surroundings {
  /** Opens standard input; called only where a page comes from it. */
  stdin: () => AsyncIterable<Uint8Array | string>;
  stdout: Writable;
  report: (message: Message) => void;
}

/** How many pages came to what. */
export type Tally = Record<Outcome, number>;

/**
 * Cleans every page of the inputs. What goes wrong with one is reported, and the others go on; neither what is
 * written nor its order depends on how many are cleaned at a time.
 * @throws {Misuse} before anything is read, if the output cannot take the pages; {@link ClosedPipe} as soon as
 * nobody reads standard output any more.
 */
export async function run(job: Job, around: Surroundings): Promise<Tally> {
  const from = job.from === 'auto' ? streamFormatOf(job.inputs) : job.from;
  if (from !== undefined && isStream(from))
    return (await import('./stream.ts')).runStreams({ ...job, from }, around);
  const tally: Tally = { clean: 0, doubtful: 0, empty: 0, failed: 0 };
  const { found, orders, sink } = await prepare(job, around);
  const pages = toPages(found, around.stdin);
  for await (const [page, result] of cleanAll(pages, orders, job.jobs ?? availableParallelism())) {
    const settled = await settle(page, result, sink);
    tally[settled.outcome] += 1;
    const message = remark(page.origin, settled);
    if (message) around.report(message);
  }
  return tally;
}

/** Settles what is read, what is done with it, and where it goes. */
async function prepare(
  job: Job,
  around: Surroundings,
): Promise<{ found: Found[]; orders: Orders; sink: Sink }> {
  const format = await chooseFormat(job.to, job.output);
  const destination = await chooseDestination({ ...job, format });
  const found = await discover(job.inputs, destination.kind === 'folder' ? destination.path : undefined);
  const inputs = new Set(found.flatMap((one) => ('real' in one ? one.real : [])));
  const sink = sinkFor(destination, job.explain ? explanation : fileFormats[format], around.stdout, inputs);
  const { inputs: _inputs, to: _to, output: _output, jobs: _jobs, ...orders } = job;
  return { found, orders: { ...orders, format }, sink };
}

type Page = Task & Found;

/** Files are read where they are cleaned; standard input is read here. */
async function* toPages(found: readonly Found[], stdin: Surroundings['stdin']): AsyncGenerator<Page> {
  for (const one of found) {
    if ('problem' in one) yield one;
    else yield { ...one, content: one.origin === STDIN ? await readAll(stdin()) : one.origin };
  }
}

async function readAll(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
}

/** Writes what was made of a page; what cannot be written has failed, and only a closed pipe ends the run. */
async function settle(page: Page, result: Result, sink: Sink): Promise<Result> {
  if (result.text === undefined) return result;
  try {
    await sink(page as Source, result.text);
    return result;
  } catch (error) {
    if (error instanceof ClosedPipe) throw error;
    return { outcome: 'failed', problem: describeProblem(error) };
  }
}
