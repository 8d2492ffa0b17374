import { basename, dirname, join } from 'node:path';
import type { Found, Source } from './discover.ts';
import { isDevice, realPathOf } from './paths.ts';
import { Misuse } from './problems.ts';

/** A file that an option names, to be written beside the outputs. */
export interface Named {
  option: string;
  path: string;
}

/**
 * Sees to it that no page and no output is written over by what an option writes.
 * @param outputOf where a page's output goes, if that is known beforehand.
 * @throws {Misuse}
 */
export async function spare(
  { option, path }: Named,
  pages: AsyncIterable<Found> | Iterable<Found>,
  outputOf: (page: Source) => string | undefined = () => undefined,
): Promise<void> {
  if (isDevice(path)) return;
  const real = realPathOf(path);
  const refuse = (taken: string, what: string) => {
    throw new Misuse(`${option} ${path}: would be written over ${taken}, ${what}; give another ${option}`);
  };
  for await (const page of pages) {
    if ('problem' in page) continue;
    if (areAlike(page.real, real)) refuse(page.origin, 'a page');
    const output = outputOf(page);
    if (output !== undefined && isAt(output, real)) refuse(output, 'an output');
  }
}

/** Whether an output goes to a path, links to folders followed. The names are compared first: that is cheap. */
function isAt(output: string, real: string): boolean {
  const name = basename(output);
  return areAlike(name, basename(real)) && areAlike(join(realPathOf(dirname(output)), name), real);
}

/** Letters' case counts for nothing, as on some disks: rather refuse to write than write over a page. */
function areAlike(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
