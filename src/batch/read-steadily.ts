import { type BigIntStats, closeSync, fstatSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { LARGEST_PAGE } from '../read/too-much.ts';
import { Problem, tooLarge } from './problems.ts';

/**
 * How a file is, as far as it can be told without reading it: two states are alike only if nobody touched the
 * file in between. Undefined for what is no file.
 */
export type FileState = string;

export function stateOf(stats: BigIntStats): FileState | undefined {
  if (!stats.isFile()) return undefined;
  return `${stats.size} ${stats.mtimeNs} ${stats.ctimeNs} ${stats.ino}`;
}

/** The state of the file at a path, links followed; undefined if there is none. */
export function stateAt(path: string): FileState | undefined {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stats && stateOf(stats);
}

/** A file that changed so many milliseconds ago may change again and have the same times: clocks of files tick. */
const TICK = 20;

/**
 * Reads a file, and says how it was then, unless that is too fresh to tell.
 * @throws {Problem} if it is too large, or changed meanwhile, for then half of one page and half of another may have been read;
 * a system error if it cannot be read.
 */
export function readSteadily(path: string): { bytes: Uint8Array; state: FileState | undefined } {
  const file = openSync(path, 'r');
  try {
    const before = fstatSync(file, { bigint: true });
    if (before.size > LARGEST_PAGE) throw tooLarge();
    const bytes = before.isFile() ? readFileSync(file) : readPipe(file);
    const state = stateOf(fstatSync(file, { bigint: true }));
    const isFresh = Date.now() - Number(before.mtimeMs) < TICK;
    if (state === stateOf(before)) return { bytes, state: isFresh ? undefined : state };
    throw new Problem('changed while it was read; clean it again once it is complete');
  } finally {
    closeSync(file);
  }
}

const CHUNK = 65_536;

/** What comes through a pipe or from a device, which does not say beforehand how much that is. */
function readPipe(file: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  for (let size = 0; size <= LARGEST_PAGE; ) {
    const chunk = Buffer.allocUnsafe(CHUNK);
    const length = readSync(file, chunk);
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(chunk.subarray(0, length));
    size += length;
  }
  throw tooLarge();
}
