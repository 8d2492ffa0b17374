import { closeSync, openSync, readFileSync, rmSync, truncateSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import envPaths from 'env-paths';
import { emptyFingerprints, type Fingerprint, fingerprint } from './fingerprints.ts';
import { makeFolder } from './make-folder.ts';
import type { Stamp } from './stamp.ts';

/** What is on record of the outputs in a folder: a fingerprint of the stamp of each. */
export interface Records {
  /** Whether nothing was on record at the start. */
  isEmpty: boolean;
  has: (stamp: Stamp) => boolean;
  /** @throws a system error if it cannot be put on record; then the page is cleaned anew the next time. */
  add: (stamp: Stamp) => void;
  close: () => void;
}

/**
 * Opens the records of a folder of outputs. They stand among the user's caches, not in the folder, where nobody
 * asked for them; without them everything is cleaned anew. Each is written as soon as its output is there, so
 * that a run that is killed loses at most the last.
 * @param folder its real path.
 * @param orders what is to be done with the pages; records of other orders do not count.
 * @param forget begins anew.
 */
export function openRecords(folder: string, orders: string, forget: boolean): Records {
  const path = join(envPaths('clean-article', { suffix: '' }).cache, 'outputs', nameOf(folder));
  if (forget) rmSync(path, { force: true });
  const bytes = readIfThere(path);
  const known = emptyFingerprints();
  for (const print of printsIn(bytes)) known.add(print);
  const printOf = (stamp: Stamp) => fingerprint(`${orders}\0${stamp}`);
  let file: number | undefined;
  return {
    isEmpty: bytes.length === 0,
    has: (stamp) => known.has(printOf(stamp)),
    add: (stamp) => {
      const print = printOf(stamp);
      if (known.has(print)) return;
      file ??= openToAppend(path, bytes.length);
      writeSync(file, bytesOf(print));
    },
    close: () => {
      if (file !== undefined) closeSync(file);
    },
  };
}

/** How many bytes a fingerprint has. */
const LENGTH = 8;

function bytesOf([high, low]: Fingerprint): Buffer {
  const bytes = Buffer.alloc(LENGTH);
  bytes.writeUInt32LE(high, 0);
  bytes.writeUInt32LE(low, 4);
  return bytes;
}

function* printsIn(bytes: Buffer): Generator<Fingerprint> {
  for (let at = 0; at + LENGTH <= bytes.length; at += LENGTH) {
    yield [bytes.readUInt32LE(at), bytes.readUInt32LE(at + 4)];
  }
}

function nameOf(folder: string): string {
  return bytesOf(fingerprint(folder)).toString('hex');
}

/** What cannot be read says nothing; it is told when it cannot be written either. */
function readIfThere(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}

/** What a full disk left half written at the end is cut off. */
function openToAppend(path: string, length: number): number {
  makeFolder(dirname(path));
  if (length % LENGTH > 0) truncateSync(path, length - (length % LENGTH));
  return openSync(path, 'a');
}
