import { extname, sep } from 'node:path';
import type { OutputFormat } from '../render/index.ts';
import { STDIN } from './discover.ts';
import { formatOf } from './formats.ts';
import { exists, isFolder } from './paths.ts';
import { isPattern } from './patterns.ts';
import { Misuse } from './problems.ts';

/** Where the outputs go: all to one stream, all to one file, or each to a file of its own in a folder. */
export type Destination =
  | { kind: 'stdout' }
  | { kind: 'file'; path: string }
  | { kind: 'folder'; path: string };

/** What the user asked for, as far as it decides where outputs go. */
export interface Request {
  /** Whether there may be many pages. */
  isBatch: boolean;
  /** `-o`, as written. */
  output?: string | undefined;
  /** `-t`, or what it is without. */
  format: OutputFormat;
  explain?: boolean | undefined;
}

/**
 * Where the outputs go. One file in: a file, or a folder if that exists or ends in `/`. A folder or several
 * inputs: a folder, or one file of JSON Lines.
 * @throws {Misuse} if several pages would have to go into one file that cannot hold them.
 */
export function chooseDestination(request: Request): Destination {
  const { output } = request;
  if (output === undefined || output === STDIN) return { kind: 'stdout' };
  if (meansFolder(output)) return { kind: 'folder', path: output };
  if (!request.isBatch) return { kind: 'file', path: output };
  if (holdsMany(request, output)) return { kind: 'file', path: output };
  if (formatOf(output) || exists(output)) {
    const lines = request.explain ? '' : ', or use -t jsonl';
    throw new Misuse(`-o ${output}: several pages do not fit into one file; name a folder${lines}`);
  }
  return { kind: 'folder', path: output };
}

/** The format of the outputs: as asked for, or as the ending of the output file says, or Markdown. */
export function chooseFormat(asked?: OutputFormat, output?: string): OutputFormat {
  if (asked) return asked;
  const isFile = output !== undefined && !meansFolder(output);
  return (isFile ? formatOf(output) : undefined) ?? 'markdown';
}

/** Whether `-o` names a folder: it exists as one, or ends in a slash. */
function meansFolder(output: string): boolean {
  return output.endsWith('/') || output.endsWith(sep) || isFolder(output);
}

/** One file, or standard input. A pattern may match several. */
export function isOnePage(inputs: readonly string[]): boolean {
  const [input, ...others] = inputs;
  if (input === undefined || others.length > 0) return false;
  return !isFolder(input) && !isPattern(input);
}

/** JSON Lines hold any number of pages, one a line. A name with an ending is a file's, and so is what is there. */
function holdsMany({ format, explain }: Request, output: string): boolean {
  return !explain && format === 'jsonl' && (extname(output) !== '' || exists(output));
}
