import { realpath } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { exists, isDangling, isFolder } from './paths.ts';
import { describeProblem } from './problems.ts';
import { pageNames, walk } from './walk.ts';

/** Standard input, as people write it. */
export const STDIN = '-';

/** A page to be read. */
export interface Source {
  /** Its path as the user wrote it, or `-`. */
  origin: string;
  /** Its place in a folder of outputs: `a/b.txt`. */
  name: string;
  /** Its one true path, links followed; `-` for standard input. */
  real: string;
}

/** An input that holds no page, and why: the predicate of a sentence, with what to do. */
export interface Missing {
  origin: string;
  problem: string;
}

export type Found = Source | Missing;

/** What a pattern has and a path seldom does. */
const magic = /[*?{}[\]!()]/;

/**
 * Every page the inputs name, in their order; within a folder or pattern sorted by name. A page named twice
 * counts once.
 * @param leaveOut a folder to pass over when folders are walked: the one that the outputs go to.
 * @param names what the files are called that are taken from folders.
 */
export async function discover(
  inputs: readonly string[],
  leaveOut?: string,
  names = pageNames,
): Promise<Found[]> {
  const skipped = leaveOut && (await realpath(leaveOut).catch(() => undefined));
  const found: Found[] = [];
  for (const input of inputs) found.push(...(await expand(input, names, skipped)));
  return unique(found);
}

async function expand(input: string, names: RegExp, skipped: string | undefined): Promise<Found[]> {
  if (input === STDIN) return [{ origin: STDIN, name: 'stdin', real: STDIN }];
  try {
    if (await isPattern(input)) return await matching(input);
    if (await isFolder(input)) return await pagesIn(input, names, skipped);
  } catch (error) {
    return [{ origin: input, problem: describeProblem(error) }];
  }
  return [await file(input, basename(input))];
}

/** Whether an input is a glob pattern. A path that exists is taken as it stands, brackets and all. */
export async function isPattern(input: string): Promise<boolean> {
  return magic.test(input) && !(await exists(input));
}

async function file(origin: string, name: string): Promise<Found> {
  try {
    return { origin, name, real: await realpath(origin) };
  } catch (error) {
    return { origin, problem: (await isDangling(origin)) ? dangling : describeProblem(error) };
  }
}

const dangling = 'is a link to a file that does not exist; check where it leads';

async function pagesIn(folder: string, names: RegExp, skipped: string | undefined): Promise<Found[]> {
  const found: Found[] = [];
  for await (const path of walk(folder, names, skipped)) found.push(await file(join(folder, path), path));
  if (found.length > 0) return found;
  const wanted = names === pageNames ? '.txt or .text file' : 'file that is called like a stream of pages';
  return [{ origin: folder, problem: `holds no ${wanted}; name its files, or use a pattern` }];
}

async function matching(pattern: string): Promise<Found[]> {
  const { glob } = await import('tinyglobby');
  const paths = await glob(pattern, { expandDirectories: false, onlyFiles: true });
  if (paths.length === 0) return [{ origin: pattern, problem: 'matches no file; check the pattern' }];
  const base = fixedPart(pattern);
  return Promise.all(paths.sort().map((path) => file(path, relative(base, path))));
}

/** The folders that a pattern names outright: `pages/2024` of `pages/2024/*.txt`. */
function fixedPart(pattern: string): string {
  const parts = pattern.split('/');
  const first = parts.findIndex((part) => magic.test(part));
  return parts.slice(0, first).join('/') || (pattern.startsWith('/') ? '/' : '.');
}

function unique(found: readonly Found[]): Found[] {
  const seen = new Set<string>();
  return found.filter((one) => {
    if ('problem' in one) return true;
    const isNew = !seen.has(one.real);
    seen.add(one.real);
    return isNew;
  });
}
