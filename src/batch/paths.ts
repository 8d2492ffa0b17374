import { lstatSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, normalize, relative, resolve, sep } from 'node:path';

// Files are asked about while nothing else is under way: an answer takes microseconds, loading promises of them
// milliseconds.

/** What is at a path, links followed; undefined if nothing is, or nobody may look. */
function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** Whether there is anything at a path, be it a link that leads nowhere. */
export function exists(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/** Whether a path is that of a link, wherever it leads. */
export function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

/** Whether a path leads to a folder; one that leads nowhere does not. */
export function isFolder(path: string): boolean {
  return statsOf(path)?.isDirectory() === true;
}

/** Whether a path leads to what is there and neither a file nor a folder: a pipe, or a device. */
export function isDevice(path: string): boolean {
  const stats = statsOf(path);
  return stats !== undefined && !stats.isFile() && !stats.isDirectory();
}

/** Whether a path is a link to something that does not exist. */
export function isDangling(path: string): boolean {
  return exists(path) && statsOf(path) === undefined;
}

/** A path as one below a folder: without what makes it absolute, or would lead out. */
export function insideFolder(path: string): string {
  return relative(sep, join(sep, normalize(path).replace(/^[A-Za-z]:/, '')));
}

/** The one true path of what is at a path, or would be if it were made. */
export function realPathOf(path: string): string {
  const full = resolve(path);
  try {
    return realpathSync.native(full);
  } catch {
    const above = dirname(full);
    return above === full ? full : join(realPathOf(above), basename(full));
  }
}
