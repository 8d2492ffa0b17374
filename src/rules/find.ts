import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const NAMES = ['yaml', 'yml', 'json'].map((ending) => `clean-article.config.${ending}`);

/**
 * The configuration nearest above an input. Some questions to the file system cost less than loading a library
 * that asks them. Above what does not exist, or may not be looked at, there may be one all the same.
 * @param input a file or folder; for what comes through a pipe the folder one is in.
 */
export function findConfig(input: string): string | undefined {
  const start = fullPath(input);
  if (start === undefined) return undefined;
  let folder = isFolder(start) ? start : dirname(start);
  for (;;) {
    const found = NAMES.map((name) => join(folder, name)).find((path) => existsSync(path));
    const above = dirname(folder);
    if (found !== undefined || above === folder) return found;
    folder = above;
  }
}

/** Undefined where the current folder was removed: then nothing is above what is named from there. */
function fullPath(path: string): string | undefined {
  try {
    return resolve(path);
  } catch {
    return undefined;
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

export const readRulesFile = (path: string): string => readFileSync(path, 'utf8');
