import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makePage, seeded } from '../support/family.ts';
import { pageWithoutStory } from './page.ts';
import { filesIn, folderWith, read, tool } from './tool.ts';

/** More pages than are cleaned without threads; some are long, some fail. */
const pages = Object.fromEntries(
  Array.from({ length: 60 }, (_, i) => [`pages/${i % 7}/${i}.txt`, pageNumber(i)]),
);

function pageNumber(i: number): string {
  if (i % 11 === 3) return '';
  if (i % 11 === 7) return pageWithoutStory;
  const { input } = makePage(seeded(i));
  return i % 20 === 0 ? input.repeat(8) : input;
}

describe('--jobs', () => {
  it('changes nothing in what is written and told, nor its order', async () => {
    const cwd = await folderWith(pages);
    const one = await tool(['-j', '1', '-t', 'jsonl', 'pages'], { cwd });
    expect(one.stdout.split('\n').length).toBeGreaterThan(40);
    expect(one.status).toBe(1);
    for (const jobs of ['2', '5']) {
      expect(await tool(['-j', jobs, '-t', 'jsonl', 'pages'], { cwd })).toEqual(one);
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
