import { realpathSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { type FileNames, fileNames } from './formats.ts';
import { insideFolder, isDangling, isDevice, isFolder, isLink } from './paths.ts';
import { isPattern, matcher } from './patterns.ts';
import { codeOf, dangling, describeProblem, misnamed } from './problems.ts';
import type { Choice } from './walk.ts';

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
  /** It is only a link to the page, which may be found under its own name too. */
  isLink?: boolean | undefined;
}

/** An input that holds no page, and why: the predicate of a sentence, with what to do. */
export interface Missing {
  origin: string;
  problem: string;
  /** Nothing is lost by it: it is told, and counts as no failure. */
  harmless?: boolean | undefined;
}

export type Found = Source | Missing;

/** What to read, and what of it to pass over. */
export interface Wanted {
  /** Files, folders and patterns, or `-`. */
  inputs: readonly string[];
  /** Files named in a list, which are taken as they stand, in the places that their paths say. */
  listed?: Iterable<Listed>;
  /** Whether a path from the input, or a folder's with a slash at its end, is passed over. */
  excludes?: (path: string) => boolean;
  /** What is taken from folders; pages, if it is not said. */
  names?: FileNames;
  /** The real path of a file or folder to pass over when folders are walked: where the outputs go. */
  leaveOut?: string | undefined;
}

/** A line of a list of files. */
export interface Listed {
  path: string;
  /** Where it stands: `list.txt, line 3`. */
  place: string;
}

/**
 * Every page that is wanted, in the order of the inputs; within a folder or pattern sorted by name. They are
 * found as they are asked for, and never all held.
 */
export async function* discover(wanted: Wanted): AsyncGenerator<Found> {
  for (const input of wanted.inputs) yield* expand(input, wanted);
  for (const { path, place } of wanted.listed ?? []) {
    const name = insideFolder(path);
    if (wanted.excludes?.(name)) continue;
    const found = file(path, name);
    yield 'problem' in found ? { ...found, problem: `${found.problem} (${place})` } : found;
  }
}

async function* expand(input: string, wanted: Wanted): AsyncGenerator<Found> {
  if (input === STDIN) return yield { origin: STDIN, name: 'stdin', real: STDIN };
  try {
    if (isPattern(input)) yield* matching(input, wanted);
    else if (isFolder(input)) yield* pagesIn(input, wanted);
    else yield file(input, basename(input));
  } catch (error) {
    yield { origin: input, problem: describeProblem(error) };
  }
}

function file(origin: string, name: string): Found {
  try {
    return { origin, name, ...realPath(origin) };
  } catch (error) {
    return {
      origin,
      problem: codeOf(error) === 'ENOENT' ? whyNotThere(origin, error) : describeProblem(error),
    };
  }
}

function whyNotThere(path: string, error: unknown): string {
  return isDangling(path) ? dangling : (misnamed(path) ?? describeProblem(error));
}

/** The one true path of an input. A pipe that a shell made, `/dev/fd/63`, leads nowhere by name, and can be opened. */
function realPath(path: string): Pick<Source, 'real' | 'isLink'> {
  try {
    return { real: realpathSync.native(path), isLink: isLink(path) };
  } catch (error) {
    if (isDevice(path)) return { real: resolve(path) };
    throw error;
  }
}

async function* pagesIn(folder: string, wanted: Wanted): AsyncGenerator<Found> {
  const { names = fileNames('auto') } = wanted;
  const takes = (path: string) => names.pattern.test(path) && !isHidden(path);
  const choice = choose(wanted, takes, (path) => !isHidden(path));
  const found = yield* entriesOf(folder, choice);
  const left = wanted.excludes ? ' that --exclude leaves' : '';
  if (found === 0)
    yield {
      origin: folder,
      problem: `holds no ${names.told}${left}; name its files, use a pattern, or say what they are with -f`,
    };
}

async function* matching(pattern: string, wanted: Wanted): AsyncGenerator<Found> {
  const { base, takes, enters } = await matcher(pattern);
  const choice = choose(wanted, takes, enters);
  const found = isFolder(base) ? yield* entriesOf(base, choice) : 0;
  if (found === 0)
    yield { origin: pattern, problem: misnamed(pattern) ?? 'matches no file; check the pattern' };
}

/** Takes out what is excluded. A folder is asked about with a slash, as patterns for folders are written. */
function choose({ excludes, leaveOut }: Wanted, takes: Choice['takes'], enters: Choice['enters']): Choice {
  if (!excludes) return { takes, enters, leaveOut };
  return {
    takes: (path) => takes(path) && !excludes(path),
    enters: (path) => enters(path) && !excludes(`${path}/`),
    leaveOut,
  };
}

/** The entries of a folder, as found. @returns how many there are. */
async function* entriesOf(folder: string, choice: Choice): AsyncGenerator<Found, number> {
  const { walk } = await import('./walk.ts');
  let count = 0;
  for await (const { path, ...rest } of walk(realpathSync.native(folder), choice)) {
    count += 1;
    const origin = folder === '.' ? path : join(folder, path);
    yield 'real' in rest ? { origin, name: path, ...rest } : { origin, ...rest };
  }
  return count;
}

function isHidden(path: string): boolean {
  return basename(path).startsWith('.');
}
