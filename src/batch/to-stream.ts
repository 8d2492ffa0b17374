import { writeSync } from 'node:fs';
import type { Writable } from 'node:stream';
import type { Outlet } from './outlet.ts';
import { ClosedPipe, codeOf, unwritable } from './problems.ts';

const STANDARD_OUTPUT = 'standard output';

/**
 * Writes the pages one after another.
 * @param between what stands between two pages.
 * @param name what the stream is called.
 */
export function toStream(stream: Writable, between: string, name = STANDARD_OUTPUT): Outlet {
  // The callback of a write tells of its failure; without a listener the same failure would end the process.
  stream.on('error', () => {});
  return outlet((text) => writeTo(stream, text, name), between);
}

/**
 * Writes a page to standard output by the number of its file: Node takes as long to make the stream as many a page
 * to be cleaned. Nothing else happens until it is written, so it is for few pages.
 * @param stream makes the stream, for what the file does not take at once.
 */
export function toDescriptor(fd: number, stream: () => Writable, between: string): Outlet {
  return outlet(async (text) => {
    const left = writeAtOnce(fd, Buffer.from(text));
    if (left.length > 0) await writeTo(stream(), left);
  }, between);
}

function outlet(write: (text: string) => Promise<void>, between: string): Outlet {
  let before = '';
  return {
    place: () => ({}),
    take: async ({ text }) => {
      if (text === undefined) return;
      await write(before + text);
      before = between;
    },
    end: () => {},
  };
}

/** @returns what would have had to wait: another process may have said of the same file that none shall. */
function writeAtOnce(fd: number, bytes: Buffer): Buffer {
  let done = 0;
  try {
    while (done < bytes.length) done += writeSync(fd, bytes, done);
  } catch (error) {
    if (codeOf(error) !== 'EAGAIN') throw failure(error, STANDARD_OUTPUT);
  }
  return bytes.subarray(done);
}

/**
 * Writes to a stream.
 * @throws {Problem} if it cannot be written, {@link ClosedPipe} if nobody reads any more.
 */
export function writeTo(stream: Writable, text: string | Buffer, name = STANDARD_OUTPUT): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (error) reject(failure(error, name));
      else resolve();
    });
  });
}

function failure(error: unknown, name: string): Error {
  return isClosed(error) ? new ClosedPipe() : unwritable(name, error);
}

function isClosed(error: unknown): boolean {
  return ['EPIPE', 'ERR_STREAM_DESTROYED', 'EOF'].includes(codeOf(error) ?? '');
}
