import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const NAMES = ['yaml', 'yml', 'json'].map((ending) => `clean-article.config.${ending}`);

/**
 * The configuration nearest above an input. Some questions to the file system cost less than loading a library
 * that asks them.
 * @param input a file or folder; for what comes through a pipe the folder one is in.
 */
export function findConfig(input: string): string | undefined {
  const start = resolve(input);
  let folder = isFolder(start) ? start : dirname(start);
  for (;;) {
    const found = NAMES.map((name) => join(folder, name)).find((path) => existsSync(path));
    const above = dirname(folder);
    if (found !== undefined || above === folder) return found;
    folder = above;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

export const readRulesFile = (path: string): string => readFileSync(path, 'utf8');
