import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makePage, seeded } from '../support/family.ts';
import { pageWithoutStory } from './page.ts';
import { filesIn, folderWith, type Result, read, tool } from './tool.ts';

/** More pages than are cleaned without threads, some of which fail. */
const pages = Object.fromEntries(
  Array.from({ length: 40 }, (_, i) => [`pages/${i % 7}/${i}.txt`, pageNumber(i)]),
);

function pageNumber(i: number): string {
  if (i % 11 === 3) return '';
  if (i % 11 === 7) return pageWithoutStory;
  return makePage(seeded(i)).input;
}

/** All that a run gives, but the seconds in its summary. */
function untimed(result: Result): Result {
  return { ...result, stderr: result.stderr.replace(/[\d.]+ seconds/, 'some seconds') };
}

describe('--jobs', () => {
  it('changes nothing in what is written and told, nor its order', async () => {
    const cwd = await folderWith(pages);
    const one = untimed(await tool(['-j', '1', '-t', 'jsonl', 'pages'], { cwd }));
    expect(one.stdout.split('\n').length).toBeGreaterThan(30);
    expect(one.status).toBe(1);
    for (const jobs of ['2', '5']) {
      expect(untimed(await tool(['-j', jobs, '-t', 'jsonl', 'pages'], { cwd }))).toEqual(one);
    }
  });

  it('changes nothing in a folder of outputs', async () => {
    const cwd = await folderWith(pages);
    await tool(['-j', '1', 'pages', '-o', 'one'], { cwd });
    await tool(['-j', '3', 'pages', '-o', 'three'], { cwd });
    const names = await filesIn(join(cwd, 'one'));
    expect(await filesIn(join(cwd, 'three'))).toEqual(names);
    for (const name of names) expect(await read(cwd, 'three', name)).toBe(await read(cwd, 'one', name));
  });
});
