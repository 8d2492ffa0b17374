import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { exists } from './paths.ts';
import { codeOf, dangling, describeProblem, misnamed } from './problems.ts';

/** What is found in a folder: a page, or what stands in its stead. */
export type Entry = {
  /** Its path from the folder walked. */
  path: string;
} & (
  | {
      /** Its one true path, links followed. */
      real: string;
      isLink?: boolean;
    }
  | {
      /** Why it is not read: the predicate of a sentence about it. */
      problem: string;
      /** Nothing is lost by it: it is told, and counts as no failure. */
      harmless?: boolean;
    }
);

/** Which files and folders a walk takes, by their paths from the folder walked. */
export interface Choice {
  takes: (path: string) => boolean;
  enters: (path: string) => boolean;
  /** The real path of a file or folder to pass over: where the outputs go. */
  leaveOut?: string | undefined;
}

/**
 * The pages in a folder and the folders below, sorted by name; no more is held at a time than the names in one
 * folder and those above it. Links to folders could lead in circles: they are told and passed over.
 * @param real the real path of the folder.
 * @throws a system error if the folder itself cannot be read.
 */
export async function* walk(real: string, choice: Choice, below = ''): AsyncGenerator<Entry> {
  for (const entry of await entriesOf(real)) {
    const [path, there] = [join(below, entry.name), join(real, entry.name)];
    if (there === choice.leaveOut) continue;
    const problem = misnamed(entry.name);
    if (problem !== undefined && !exists(there)) {
      if (entry.isDirectory() ? choice.enters(path) : choice.takes(path)) yield { path, problem };
    } else if (entry.isDirectory()) {
      if (choice.enters(path)) yield* walkBelow(there, choice, path);
    } else if (entry.isSymbolicLink()) yield* follow(there, choice, path);
    else if (entry.isFile() && choice.takes(path)) yield { path, real: there };
  }
}

/** A folder that cannot be read is told, and the walk goes on beside it. */
async function* walkBelow(real: string, choice: Choice, path: string): AsyncGenerator<Entry> {
  try {
    yield* walk(real, choice, path);
  } catch (error) {
    yield { path, problem: describeProblem(error) };
  }
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** A link to a page is one; a link to a folder is not followed. */
async function* follow(link: string, choice: Choice, path: string): AsyncGenerator<Entry> {
  try {
    if ((await stat(link)).isDirectory()) {
      if (choice.enters(path)) yield { path, problem: linkToFolder, harmless: true };
    } else if (choice.takes(path)) yield { path, real: await realpath(link), isLink: true };
  } catch (error) {
    if (!choice.takes(path)) return;
    yield { path, problem: codeOf(error) === 'ENOENT' ? dangling : describeProblem(error) };
  }
}

const linkToFolder = 'is a link to a folder, and passed over; name it as an input to have it read';
