import type { Writable } from 'node:stream';
import { CommanderError } from 'commander';
import { STDIN } from '../batch/discover.ts';
import type { Surroundings } from '../batch/job.ts';
import { ClosedPipe, describeProblem, homeless, isHomeless, Misuse } from '../batch/problems.ts';
import { run } from '../batch/run.ts';
import { type Summary, summaryJson } from '../batch/summary.ts';
import { lazy } from '../text/lazy.ts';
import { type Interruptible, interruption } from './interrupt.ts';
import { formatMessage, formatMisuse, formatSummary } from './messages.ts';
import { defineCommand, defineLearn, type Options } from './options.ts';
import type { Progress } from './progress.ts';

/** The standard streams of a process, the signals it gets, and its environment. */
export interface Streams extends Interruptible {
  stdin: AsyncIterable<Uint8Array | string> & { isTTY?: boolean; destroy?: () => void };
  stdout: Writable & { isTTY?: boolean };
  stderr: Writable & { isTTY?: boolean };
  env?: Readonly<Record<string, string | undefined>>;
}

const ALL_CLEAN = 0;
const SOME_FAILED = 1;
const WRONG_USAGE = 2;

/**
 * Runs the tool.
 * @param args what stands after the tool's name.
 * @param stdoutFile the number of the file that is standard output, if it may be written to without its stream.
 * @returns the exit status. Every failure that can be foreseen has been told on `stderr` by then.
 */
export async function main(args: readonly string[], streams: Streams, stdoutFile?: number): Promise<number> {
  try {
    return await execute(args, streams, stdoutFile);
  } catch (error) {
    return statusOf(error, () => stderrOf(streams));
  }
}

/** A process makes its streams when they are first asked for, which takes its time: ask late. */
async function execute(args: readonly string[], streams: Streams, stdoutFile?: number): Promise<number> {
  const stdout = lazy(() => streams.stdout.on('error', ignoreFailure));
  const isLearn = args[0] === 'learn';
  const command = (isLearn ? defineLearn() : defineCommand())
    .exitOverride()
    .configureOutput({
      writeOut: (text) => stdout().write(text),
      outputError: (text) => stderrOf(streams).write(formatMisuse(text)),
    })
    .parse(isLearn ? args.slice(1) : args, { from: 'user' });
  const { quiet = false, ...options } = command.opts<Options>();
  refuseNowhere(options, command.args);
  const isUnasked = command.args.length === 0 && options.filesFrom === undefined;
  if (isUnasked && streams.stdin.isTTY) {
    command.outputHelp();
    return ALL_CLEAN;
  }
  const inputs = isUnasked ? ['-'] : command.args;
  const { around, status } = surroundings(streams, { stdout, stdoutFile }, quiet, options.output);
  const act = isLearn ? (await import('../batch/site-chrome/run.ts')).runLearn : run;
  const summary = await act({ ...options, inputs }, around);
  if ((summary.isBatch || summary.isStopped) && !quiet) stderrOf(streams).write(formatSummary(summary));
  const isSaved = await save(summary, options.summary, { stdout, stderr: () => stderrOf(streams) });
  return status() ?? (summary.hasErrors || !isSaved ? SOME_FAILED : ALL_CLEAN);
}

/** What a run meets of the world. */
function surroundings(
  streams: Streams,
  out: Pick<Surroundings, 'stdout' | 'stdoutFile'>,
  quiet: boolean,
  output?: string,
) {
  let openStdin: Streams['stdin'] | undefined;
  let bar: Progress | undefined;
  const { listen, status } = interruption(streams, () => openStdin?.destroy?.());
  const around: Surroundings = {
    stdin: () => {
      openStdin = streams.stdin;
      return unlessStopped(openStdin, () => status() !== undefined);
    },
    ...out,
    report: (message) => {
      if (message.level === 'warning' && quiet) return;
      if (bar) bar.say(formatMessage(message));
      else stderrOf(streams).write(formatMessage(message));
    },
    stop: listen,
    watch: async (count) => {
      // Where the articles themselves go to the terminal, a bar among them would be in the way.
      const isAmongArticles = (output === undefined || output === STDIN) && streams.stdout.isTTY;
      if (quiet || !streams.stderr.isTTY || isAmongArticles || streams.env?.TERM === 'dumb') return undefined;
      const { showProgress } = await import('./progress.ts');
      bar = showProgress(streams.stderr, await count());
      return bar;
    },
  };
  return { around, status };
}

/** What comes of a stream. One that breaks off because the run is stopped just ends. */
async function* unlessStopped<T>(stream: AsyncIterable<T>, isStopped: () => boolean): AsyncGenerator<T> {
  try {
    yield* stream;
  } catch (error) {
    if (!isStopped()) throw error;
  }
}

/** @throws {Misuse} if something is to be read from or written to no place, or written among the articles. */
function refuseNowhere({ output, summary, filesFrom }: Options, inputs: readonly string[]): void {
  if (inputs.includes('')) throw new Misuse('an input is an empty path; name a file or a folder');
  if (filesFrom === '') throw new Misuse('--files-from: its path is empty; name a list of files');
  if (output === '') throw new Misuse('-o: its path is empty; name a file or a folder');
  if (summary === '') throw new Misuse('--summary: its path is empty; name a file');
  if (summary === STDIN && (output === undefined || output === STDIN))
    throw new Misuse('--summary -: the articles go to standard output; give -o, or name a file');
}

/** Writes the summary where it was asked for. @returns whether it could be written; if not, that is told. */
async function save(
  summary: Summary,
  path: string | undefined,
  { stdout, stderr }: { stdout: () => Writable; stderr: () => Writable },
): Promise<boolean> {
  if (path === undefined) return true;
  const text = summaryJson(summary);
  try {
    if (path === STDIN) await (await import('../batch/to-stream.ts')).writeTo(stdout(), text);
    else await (await import('../batch/to-file.ts')).writeOne(path, text);
    return true;
  } catch (error) {
    if (error instanceof ClosedPipe) throw error;
    stderr().write(formatMessage({ level: 'error', origin: '--summary', text: describeProblem(error) }));
    return false;
  }
}

/** @throws what nobody foresaw. */
function statusOf(error: unknown, stderr: () => Writable): number {
  if (error instanceof ClosedPipe) return ALL_CLEAN;
  // Commander has told its errors already; help and version reach here as errors of status 0.
  if (error instanceof CommanderError) return error.exitCode === 0 ? ALL_CLEAN : WRONG_USAGE;
  if (!(error instanceof Misuse) && !isHomeless(error)) throw error;
  stderr().write(formatMisuse(error instanceof Misuse ? error.message : `-o ${homeless}`));
  return WRONG_USAGE;
}

/** Standard error; where it is full, or nobody reads it, messages are lost, and no page with them. */
function stderrOf({ stderr }: Streams): Streams['stderr'] {
  return stderr.listenerCount('error') > 0 ? stderr : stderr.on('error', ignoreFailure);
}

/** A reader who went away is no failure of ours; a write that matters learns of it by its own callback. */
function ignoreFailure(): void {}
