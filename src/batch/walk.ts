import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What a page's file is called in a folder. Markdown is left out: it is what the tool itself writes. */
export const pageNames = /\.te?xt$/i;

/**
 * The pages in a folder and the folders below, as paths from that folder, sorted by name. Hidden files and
 * folders are passed over, and so are links to folders, which could lead in circles.
 * @param names what a page's file is called.
 * @param skipped the real path of a folder below to pass over.
 * @throws a system error if a folder cannot be read.
 */
export async function* walk(
  folder: string,
  names: RegExp,
  skipped?: string,
  below = '',
): AsyncGenerator<string> {
  const here = join(folder, below);
  if (skipped !== undefined && below !== '' && (await realpath(here)) === skipped) return;
  for (const entry of await sortedEntries(here)) {
    const path = join(below, entry.name);
    if (entry.isDirectory()) yield* walk(folder, names, skipped, path);
    else if (names.test(entry.name) && (await isPage(entry, join(folder, path)))) yield path;
  }
}

async function sortedEntries(folder: string): Promise<Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter(({ name }) => !name.startsWith('.'))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** A link that leads nowhere counts, so that it is told. */
async function isPage(entry: Dirent, path: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile();
  return stat(path).then(
    (stats) => stats.isFile(),
    () => true,
  );
}
