import { lstat, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, normalize, relative, resolve, sep } from 'node:path';

/** Whether there is anything at a path, be it a link that leads nowhere. */
export async function exists(path: string): Promise<boolean> {
  return lstat(path).then(yes, no);
}

/** Whether a path leads to a folder; one that leads nowhere does not. */
export async function isFolder(path: string): Promise<boolean> {
  return stat(path).then((stats) => stats.isDirectory(), no);
}

/** Whether a path leads to what is there and neither a file nor a folder: a pipe, or a device. */
export async function isDevice(path: string): Promise<boolean> {
  return stat(path).then((stats) => !stats.isFile() && !stats.isDirectory(), no);
}

/** Whether a path is a link to something that does not exist. */
export async function isDangling(path: string): Promise<boolean> {
  const [link, target] = await Promise.all([exists(path), stat(path).then(yes, no)]);
  return link && !target;
}

const yes = () => true;
const no = () => false;

/** A path as one below a folder: without what makes it absolute, or would lead out. */
export function insideFolder(path: string): string {
  return relative(sep, join(sep, normalize(path).replace(/^[A-Za-z]:/, '')));
}

/** The one true path of what is at a path, or would be if it were made. */
export async function realPathOf(path: string): Promise<string> {
  const full = resolve(path);
  return realpath(full).catch(async () => {
    const above = dirname(full);
    return above === full ? full : join(await realPathOf(above), basename(full));
  });
}
