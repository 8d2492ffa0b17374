import { readFile } from 'node:fs/promises';
import type { Listed } from './discover.ts';
import { describeProblem, Misuse } from './problems.ts';

/** Some editors begin a file of UTF-8 with it. */
const MARK = [0xef, 0xbb, 0xbf];
const UTF_16 = [0xff, 0xfe];

/**
 * The files that a list names, one a line, or one before each NUL as `find -print0` writes them. It is read at
 * once, because it may be a pipe, and taken apart as the files are asked for.
 * @param name its path, or `-`, for messages.
 * @throws {Misuse} if it is written in the other way.
 */
export function listedFiles(list: Buffer, name: string, nul: boolean): Iterable<Listed> {
  const bytes = inUtf8(list);
  if (!nul && bytes.includes(0))
    throw new Misuse(`--files-from ${name}: has NULs in it, as find -print0 writes them; give -0 too`);
  return { [Symbol.iterator]: () => entriesOf(bytes, name, nul) };
}

/** A list without its mark. PowerShell writes UTF-16. */
function inUtf8(list: Buffer): Buffer {
  if (beginsWith(list, UTF_16)) return Buffer.from(list.toString('utf16le', UTF_16.length));
  return beginsWith(list, MARK) ? list.subarray(MARK.length) : list;
}

function beginsWith(list: Buffer, mark: readonly number[]): boolean {
  return mark.every((byte, index) => list[index] === byte);
}

function* entriesOf(list: Buffer, name: string, nul: boolean): Generator<Listed> {
  const end = nul ? 0 : 0x0a;
  const what = name === '-' ? 'standard input' : name;
  for (let start = 0, line = 1; start < list.length; line += 1) {
    const found = list.indexOf(end, start);
    const stop = found < 0 ? list.length : found;
    const path = list.toString('utf8', start, stop).replace(nul ? '' : /\r$/, '');
    if (path !== '') yield { path, place: `${what}, ${nul ? 'entry' : 'line'} ${line}` };
    start = stop + 1;
  }
}

/** @throws {Misuse} if the list cannot be read. */
export async function readList(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new Misuse(`--files-from ${path}: ${describeProblem(error)}`);
  }
}
