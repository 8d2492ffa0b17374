import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { codeOf } from './problems.ts';

/**
 * Makes a folder, and those above it. Node's own way to do that says of a disk that is read-only that the path
 * does not exist, and below a folder that was removed, or that takes none, it never ends.
 * @throws a system error.
 */
export function makeFolder(path: string): void {
  try {
    makeOne(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' || dirname(path) === path) throw error;
    makeFolder(dirname(path));
    makeOne(path);
  }
}

/** Makes a folder; one that is there already is as good. */
function makeOne(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}
