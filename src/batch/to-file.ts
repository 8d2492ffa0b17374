import { createWriteStream } from 'node:fs';
import { dirname } from 'node:path';
import type { Outlet, Place } from './outlet.ts';
import { isDevice, realPathOf } from './paths.ts';
import { unwritable } from './problems.ts';
import { markOfRun, type RunMark } from './task.ts';
import { toStream } from './to-stream.ts';
import { type Aside, openAside, sweep } from './write-whole.ts';

/**
 * Writes the pages one after another into one file, which is there whole when all are written, and until then as
 * it was. What is no file of a disk, but a pipe or a device, is written to as it stands.
 * @param between what stands between two pages.
 */
export async function toFile(path: string, between: string, run: RunMark): Promise<Outlet> {
  if (isDevice(path)) return toStream(createWriteStream(path), between, path);
  const real = realPathOf(path);
  sweep(dirname(real), run);
  let aside: Aside | undefined;
  let isInput = false;
  const trying = (action: () => void) => {
    try {
      action();
    } catch (error) {
      throw unwritable(path, error);
    }
  };
  return {
    place: (page): Place => {
      if (page.real !== real) return {};
      isInput = true;
      const problem = `would be written over ${path}, a page; give another -o`;
      return { result: { outcome: 'failed', problem } };
    },
    take: ({ text }) => {
      if (text === undefined) return;
      trying(() => {
        const before = aside ? between : '';
        aside ??= openAside(real, run);
        aside.append(before + text);
      });
    },
    end: (stopped) => {
      if (stopped || isInput) aside?.discard();
      else trying(() => aside?.commit(true));
    },
  };
}

/**
 * Writes one text to a file, as {@link toFile} does.
 * @throws {Problem} naming the file, if it cannot be written.
 */
export async function writeOne(path: string, text: string): Promise<void> {
  const file = await toFile(path, '', markOfRun());
  await file.take({ outcome: 'clean', text });
  file.end(false);
}
