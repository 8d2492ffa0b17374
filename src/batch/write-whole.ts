import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { makeFolder } from './make-folder.ts';
import { codeOf, unwritable } from './problems.ts';
import type { RunMark } from './task.ts';

const asideName = /^\.clean-article-((\d+)-[a-z\d]+)-\d+-\d+\.tmp$/;
let opened = 0;

/** A file that takes the place of another when it is whole. */
export interface Aside {
  /** @throws a system error; then nothing of this text is in the file. */
  append: (text: string) => void;
  /**
   * Puts the file in its place. A link there is replaced, and what it leads to left alone.
   * @param lasting waits until the disk has it, so that not even a power cut leaves it empty.
   * @throws a system error; then the file is gone.
   */
  commit: (lasting: boolean) => void;
  discard: () => void;
}

/**
 * Opens a file beside the one that it is to replace, and makes the folders above it where they are wanting.
 * @throws a system error.
 */
export function openAside(path: string, run: RunMark): Aside {
  const aside = join(dirname(path), `.clean-article-${run}-${threadId}-${opened++}.tmp`);
  const file = openNew(aside);
  keepMode(file, path);
  let [length, isOpen] = [0, true];
  const discard = () => {
    if (isOpen) fs.closeSync(file);
    isOpen = false;
    fs.rmSync(aside, { force: true });
  };
  return {
    append: (text) => {
      try {
        fs.writeFileSync(file, text);
        length = fs.fstatSync(file).size;
      } catch (error) {
        fs.ftruncateSync(file, length);
        throw error;
      }
    },
    commit: (lasting) => {
      try {
        if (lasting) fs.fsyncSync(file);
        fs.closeSync(file);
        isOpen = false;
        fs.renameSync(aside, path);
      } catch (error) {
        discard();
        throw error;
      }
    },
    discard,
  };
}

/** Who may read a file may read what takes its place, and nobody else. */
function keepMode(file: number, path: string): void {
  const before = fs.lstatSync(path, { throwIfNoEntry: false });
  if (before?.isFile()) fs.fchmodSync(file, before.mode & 0o777);
}

function openNew(path: string): number {
  try {
    return fs.openSync(path, 'ax');
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    makeFolder(dirname(path));
    return fs.openSync(path, 'ax');
  }
}

/**
 * Writes a file so that it is there whole or not at all.
 * @throws {Problem} naming the file, if it cannot be written.
 */
export function writeWhole(path: string, text: string, run: RunMark, lasting = false): void {
  try {
    const aside = openAside(path, run);
    try {
      aside.append(text);
    } catch (error) {
      aside.discard();
      throw error;
    }
    aside.commit(lasting);
  } catch (error) {
    throw unwritable(path, error);
  }
}

/**
 * Removes what runs that were killed had written aside in a folder.
 * @param own this run, whose files stay; without it they go too.
 */
export function sweep(folder: string, own?: RunMark): void {
  try {
    for (const name of namesIn(folder)) {
      const [, run, pid] = asideName.exec(name) ?? [];
      if (run && run !== own && !isAnother(Number(pid))) fs.rmSync(join(folder, name), { force: true });
    }
  } catch {
    // A folder that is not there, or not to be read or changed, is told when a page is written to it.
  }
}

function* namesIn(folder: string): Generator<string> {
  const entries = fs.opendirSync(folder);
  try {
    for (let entry = entries.readSync(); entry; entry = entries.readSync()) yield entry.name;
  } finally {
    entries.closeSync();
  }
}

/** Whether another process with this number lives, which may be the one that writes. */
function isAnother(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
