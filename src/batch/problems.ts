import { UnreadablePage } from '../read/index.ts';
import { LARGEST } from '../read/too-much.ts';

/** An option, or two that do not go together: nothing was read or written. The message says what to do. */
export class Misuse extends Error {
  override name = 'Misuse';
}

/** What cannot be read or written, told as the predicate of a sentence about it. */
export class Problem extends Error {
  override name = 'Problem';
}

/** Nobody reads the output any more, as after `| head -1`. */
export class ClosedPipe extends Error {
  override name = 'ClosedPipe';
}

/** What the system says of a file, for people. */
const systemErrors: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist; check the path',
  EISDIR: 'is a folder, not a page; name a file in it',
  EEXIST: 'has a file where a folder should be; check the path',
  ENOTDIR: 'has a file where a folder should be; check the path',
  EACCES: 'may not be opened; check its permissions',
  EPERM: 'may not be opened; check its permissions',
  ELOOP: 'is a link that leads back to itself; name the file it should lead to',
  ENAMETOOLONG: 'has too long a name; shorten it',
  EMFILE: 'cannot be opened, too many files are open; raise the limit',
  ENXIO: 'is a socket, not a page; name a file',
  ENOSPC: 'is on a disk that is full; make room',
  EFBIG: 'would be larger than a file may be; raise the limit',
  EROFS: 'is on a disk that is read-only; choose another place',
  ERR_STRING_TOO_LONG: 'is too large to be one page; split it',
  ERR_WORKER_OUT_OF_MEMORY:
    'takes more memory than Node may use; split it, or allow more: NODE_OPTIONS=--max-old-space-size=8192',
};

export const dangling = 'is a link to a file that does not exist; check where it leads';
const address =
  'is an address, and nothing is fetched here; give what it leads to, as: curl -sL URL | clean-article';
const unnameable = 'has a name that is no UTF-8, by which it cannot be opened; rename it';

/** What stands for the bytes of a name that are no UTF-8. */
const REPLACED = '\u{fffd}';

/** Why a path leads to nothing, if what it looks like tells that. */
export function misnamed(path: string): string | undefined {
  if (/^[a-z][a-z+]+:\/\//i.test(path)) return address;
  return path.includes(REPLACED) ? unnameable : undefined;
}

/** Whether the system said that the folder the tool was called from was removed. */
export function isHomeless(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && error.syscall === 'uv_cwd';
}

export const homeless = 'cannot be found from a folder that was removed; change to another';

/** The sentence for an error that one page met; a defect of ours is called one. */
export function describeProblem(error: unknown): string {
  if (error instanceof UnreadablePage || error instanceof Problem) return error.message;
  if (isHomeless(error)) return homeless;
  const known = systemErrors[codeOf(error) ?? ''];
  if (known) return known;
  const text = error instanceof Error ? error.message : String(error);
  if (error instanceof Error && 'syscall' in error) return `met an error of the system (${text}); try again`;
  return `met a defect of clean-article (${text}); please report it together with the page`;
}

/** The problem with an input that nobody need hold to see that it is no page. */
export function tooLarge(): Problem {
  return new Problem(
    `has more than ${LARGEST}, and a page has less; split it, or say -f jsonl or -f warc if it holds many pages`,
  );
}

/** The problem with a page whose output cannot be written. */
export function unwritable(path: string, error: unknown): Problem {
  return new Problem(`cannot be written: ${path} ${describeProblem(error)}`);
}

/** The code of a system error: `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
