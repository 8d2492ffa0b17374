import { createWriteStream } from 'node:fs';
import { dirname, join } from 'node:path';
import { type StreamFormat, streamNames } from '../read/record.ts';
import type { Destination } from './destination.ts';
import type { Source } from './discover.ts';
import { fileFormats } from './formats.ts';
import type { Surroundings } from './job.ts';
import { collectNames } from './names.ts';
import { isDevice, realPathOf } from './paths.ts';
import { Problem, unwritable } from './problems.ts';
import type { RunMark } from './task.ts';
import { toStream } from './to-stream.ts';
import { type Aside, openAside, sweep } from './write-whole.ts';

/** Takes the lines made of streams to where they belong. */
export interface StreamSink {
  /** @throws {Problem} if it cannot be written, {@link ClosedPipe} if nobody reads any more. */
  write(source: Source, line: string): Promise<void>;
  /** Everything was written: only now files have their names. */
  end(): Promise<void>;
  /** Takes away what was begun. */
  abandon(): Promise<void>;
}

/** Where what comes of a stream goes, and whether another would have had the likeliest name there. */
export type PathOf = (source: Source) => { path: string; isShared: boolean };

/** The places that a destination has: one file for all, or a file for each stream, no two alike; or none. */
export function pathsIn(
  destination: Destination,
  sources: readonly Source[],
  from: StreamFormat,
): PathOf | undefined {
  if (destination.kind === 'stdout') return undefined;
  const { path, kind } = destination;
  if (kind === 'file') return () => ({ path, isShared: false });
  // `a/b.warc.wet.gz` becomes `a/b.jsonl`.
  const names = collectNames(fileFormats.jsonl.ending, (name) => name.replace(streamNames[from], ''));
  for (const source of sources) names.hear(source);
  return (source) => {
    const { name, isShared } = names.nameOf(source);
    return { path: join(path, name), isShared };
  };
}

/** The sink for such places; without them it is standard output. */
export function streamSink(
  pathOf: PathOf | undefined,
  sources: readonly Source[],
  run: RunMark,
  { stdout, report }: Pick<Surroundings, 'stdout' | 'report'>,
): StreamSink {
  if (pathOf === undefined) {
    const { take } = toStream(stdout(), fileFormats.jsonl.between);
    const write = async (_source: Source, text: string) => take({ outcome: 'clean', text });
    return { write, end: nothing, abandon: nothing };
  }
  return toFiles(sources, run, (source) => {
    const { path, isShared } = pathOf(source);
    const text = `goes to ${path}, because another stream would have had the same name`;
    if (isShared) report({ level: 'warning', origin: source.origin, text });
    return path;
  });
}

const nothing = async () => {};

/**
 * Sources come one after another: at most one file is open. One without a record gets its file at the end.
 * @param pathOf asked once for each source.
 */
function toFiles(sources: readonly Source[], run: RunMark, pathOf: (source: Source) => string): StreamSink {
  const inputs = new Set(sources.map(({ real }) => real));
  const paths = new Map<string, string>();
  const swept = new Set<string>();
  let current: Output | undefined;

  async function turnTo(source: Source): Promise<Output> {
    const path = paths.get(source.real) ?? pathOf(source);
    paths.set(source.real, path);
    if (current?.path === path) return current;
    await current?.end();
    if (isDevice(path)) {
      current = openDevice(path);
      return current;
    }
    const real = realPathOf(path);
    if (inputs.has(real)) throw new Problem(`would be written over ${path}, an input; give another -o`);
    // What runs that were killed had begun there.
    if (!swept.has(dirname(real))) sweep(dirname(real), run);
    swept.add(dirname(real));
    current = openOutput(path, real, run);
    return current;
  }

  return {
    write: async (source, line) => (await turnTo(source)).write(line),
    end: async () => {
      for (const source of sources) if (!paths.has(source.real)) await turnTo(source);
      await current?.end();
    },
    abandon: async () => current?.abandon(),
  };
}

interface Output {
  path: string;
  write(text: string): Promise<void>;
  end(): Promise<void>;
  abandon(): Promise<void>;
}

/** A pipe or a device is written to as it stands. */
function openDevice(path: string): Output {
  const { take } = toStream(createWriteStream(path), fileFormats.jsonl.between, path);
  const write = async (text: string) => take({ outcome: 'clean', text });
  return { path, write, end: nothing, abandon: nothing };
}

/** A file that is written aside, and has its name once it is whole. */
function openOutput(path: string, real: string, run: RunMark): Output {
  const told = <T>(act: () => T): T => {
    try {
      return act();
    } catch (error) {
      throw unwritable(path, error);
    }
  };
  const aside: Aside = told(() => openAside(real, run));
  return {
    path,
    write: async (text) => told(() => aside.append(text)),
    end: async () => told(() => aside.commit(true)),
    abandon: async () => aside.discard(),
  };
}
