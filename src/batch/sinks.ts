import { appendFile, mkdir, realpath, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Writable } from 'node:stream';
import type { Destination } from './destination.ts';
import { pathIn } from './destination.ts';
import type { Source } from './discover.ts';
import type { FileFormat } from './formats.ts';
import { ClosedPipe, codeOf, describeProblem, Problem } from './problems.ts';

/**
 * Takes what was made of a page to where it belongs.
 * @throws {Problem} if this one cannot be written, {@link ClosedPipe} if nobody reads any more.
 */
export type Sink = (source: Source, text: string) => Promise<void>;

/**
 * The sink for a destination.
 * @param inputs the true paths of all pages to be read: none of them is ever written to.
 */
export function sinkFor(
  destination: Destination,
  format: FileFormat,
  stdout: Writable,
  inputs: ReadonlySet<string>,
): Sink {
  if (destination.kind === 'stdout') return toStream(stdout, format.between);
  if (destination.kind === 'file') return toFile(destination.path, format.between, inputs);
  return toFolder(destination.path, format.ending, inputs);
}

function toStream(stream: Writable, between: string): Sink {
  // The callback of a write tells of its failure; without a listener the same failure would end the process.
  stream.on('error', () => {});
  let before = '';
  return async (_source, text) => {
    await writeTo(stream, before + text);
    before = between;
  };
}

function writeTo(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (!error) resolve();
      else reject(isClosed(error) ? new ClosedPipe() : error);
    });
  });
}

function isClosed(error: Error): boolean {
  return ['EPIPE', 'ERR_STREAM_DESTROYED', 'EOF'].includes(codeOf(error) ?? '');
}

function toFile(path: string, between: string, inputs: ReadonlySet<string>): Sink {
  let isFirst = true;
  return async (_source, text) => {
    if (isFirst) await writeAnew(path, text, inputs);
    else await appendFile(path, between + text);
    isFirst = false;
  };
}

function toFolder(folder: string, ending: string, inputs: ReadonlySet<string>): Sink {
  const writers = new Map<string, string>();
  return async (source, text) => {
    const path = pathIn(folder, source.name, ending);
    const other = writers.get(path);
    if (other) throw new Problem(`would be written to ${path}, where ${other} went; clean them apart`);
    writers.set(path, source.origin);
    await writeAnew(path, text, inputs);
  };
}

/** Writes a file, and the folders above it where they are wanting. An earlier output may be replaced, a page never. */
async function writeAnew(path: string, text: string, inputs: ReadonlySet<string>): Promise<void> {
  const real = await realpath(path).catch(() => undefined);
  if (real && inputs.has(real)) throw new Problem(`would be written over ${path}, a page; give another -o`);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  } catch (error) {
    throw new Problem(`cannot be written: ${path} ${describeProblem(error)}`);
  }
}
