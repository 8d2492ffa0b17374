import type { Writable } from 'node:stream';
import type { InputFormat } from '../read/index.ts';
import type { OutputFormat } from '../render/index.ts';
import { chooseDestination, chooseFormat } from './destination.ts';
import { discover, type Found } from './discover.ts';
import { explanation, fileFormats } from './formats.ts';
import { ClosedPipe, describeProblem, Problem } from './problems.ts';
import { sinkFor } from './sinks.ts';
import { type Outcome, processPage, type Step } from './step.ts';

/** What to do, as the command line says it. */
export interface Job {
  inputs: readonly string[];
  from: InputFormat;
  /** Without it the ending of `output` says the format, or it is Markdown. */
  to?: OutputFormat | undefined;
  /** A file or a folder; without it, or as `-`, standard output. */
  output?: string | undefined;
  /** Whether Markdown begins with the block of YAML. */
  frontMatter: boolean;
  /** Writes why each block is what it is, in place of the article. */
  explain?: boolean;
}

/** The world around a run. */
export interface Surroundings {
  /** Opens standard input; called only where a page comes from it. */
  stdin: () => AsyncIterable<Uint8Array | string>;
  stdout: Writable;
  report: (message: Message) => void;
}

/** Something to be told about one input. */
export interface Message {
  level: 'error' | 'warning';
  /** The input's path as the user wrote it, or `-`. */
  origin: string;
  /** The predicate of a sentence about it, with what to do. */
  text: string;
}

/** How many pages came to what. */
export type Tally = Record<Outcome, number>;

/**
 * Cleans every page of the inputs, one at a time. What goes wrong with one is reported, and the others go on.
 * @throws {Misuse} before anything is read, if the output cannot take the pages; {@link ClosedPipe} as soon as
 * nobody reads standard output any more.
 */
export async function run(job: Job, around: Surroundings): Promise<Tally> {
  const tally: Tally = { clean: 0, doubtful: 0, empty: 0, failed: 0 };
  const { found, step } = await prepare(job, around);
  for (const one of found) tally[await attempt(one, step)] += 1;
  return tally;
}

/** Settles what is read, and where it goes. */
async function prepare(job: Job, around: Surroundings): Promise<{ found: Found[]; step: Step }> {
  const format = await chooseFormat(job.to, job.output);
  const destination = await chooseDestination({ ...job, format });
  const found = await discover(job.inputs, destination.kind === 'folder' ? destination.path : undefined);
  const inputs = new Set(found.flatMap((one) => ('real' in one ? one.real : [])));
  const sink = sinkFor(destination, job.explain ? explanation : fileFormats[format], around.stdout, inputs);
  return { found, step: { ...job, ...around, format, sink } };
}

/** One page's turn: whatever it meets is told of it, and only a closed pipe ends the run. */
async function attempt(one: Found, step: Step): Promise<Outcome> {
  try {
    if ('problem' in one) throw new Problem(one.problem);
    return await processPage(one, step);
  } catch (error) {
    if (error instanceof ClosedPipe) throw error;
    step.report({ level: 'error', origin: one.origin, text: describeProblem(error) });
    return 'failed';
  }
}
