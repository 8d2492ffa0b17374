import type { Writable } from 'node:stream';
import { CommanderError } from 'commander';
import { ClosedPipe, Misuse } from '../batch/problems.ts';
import { run, type Tally } from '../batch/run.ts';
import { formatMessage, formatMisuse } from './messages.ts';
import { defineCommand, type Options } from './options.ts';

/** The standard streams of a process. */
export interface Streams {
  stdin: AsyncIterable<Uint8Array | string> & { isTTY?: boolean };
  stdout: Writable;
  stderr: Writable;
}

const ALL_CLEAN = 0;
const SOME_FAILED = 1;
const WRONG_USAGE = 2;

/**
 * Runs the tool.
 * @param args what stands after the tool's name.
 * @returns the exit status. Every failure that can be foreseen has been told on `stderr` by then.
 */
export async function main(args: readonly string[], streams: Streams): Promise<number> {
  streams.stdout.on('error', ignoreClosedPipe);
  try {
    return await execute(args, streams);
  } catch (error) {
    return statusOf(error, streams.stderr);
  }
}

/** A process makes its streams when they are first asked for, which takes its time: ask late. */
async function execute(args: readonly string[], streams: Streams): Promise<number> {
  const { stdout } = streams;
  const command = defineCommand()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      outputError: (text) => streams.stderr.write(formatMisuse(text)),
    })
    .parse(args, { from: 'user' });
  if (command.args.length === 0 && streams.stdin.isTTY) command.help();
  const { quiet, ...options } = command.opts<Options>();
  const inputs = command.args.length === 0 ? ['-'] : command.args;
  const tally = await run(
    { ...options, inputs },
    {
      stdin: () => streams.stdin,
      stdout,
      report: (message) => {
        if (message.level === 'error' || !quiet) streams.stderr.write(formatMessage(message));
      },
    },
  );
  return statusOfTally(tally);
}

function statusOfTally({ empty, failed }: Tally): number {
  return empty + failed > 0 ? SOME_FAILED : ALL_CLEAN;
}

/** @throws what nobody foresaw. */
function statusOf(error: unknown, stderr: Writable): number {
  if (error instanceof ClosedPipe) return ALL_CLEAN;
  // Commander has told its errors already; help and version reach here as errors of status 0.
  if (error instanceof CommanderError) return error.exitCode === 0 ? ALL_CLEAN : WRONG_USAGE;
  if (!(error instanceof Misuse)) throw error;
  stderr.write(formatMisuse(error.message));
  return WRONG_USAGE;
}

/** A reader who went away is no failure of ours; a write that matters learns of it by its own callback. */
function ignoreClosedPipe(): void {}
