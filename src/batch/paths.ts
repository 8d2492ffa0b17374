import { lstat, stat } from 'node:fs/promises';

/** Whether there is anything at a path, be it a link that leads nowhere. */
export async function exists(path: string): Promise<boolean> {
  return lstat(path).then(yes, no);
}

/** Whether a path leads to a folder; one that leads nowhere does not. */
export async function isFolder(path: string): Promise<boolean> {
  return stat(path).then((stats) => stats.isDirectory(), no);
}

/** Whether a path is a link to something that does not exist. */
export async function isDangling(path: string): Promise<boolean> {
  const [link, target] = await Promise.all([exists(path), stat(path).then(yes, no)]);
  return link && !target;
}

const yes = () => true;
const no = () => false;
