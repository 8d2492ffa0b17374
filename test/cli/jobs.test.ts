import { execFileSync } from 'node:child_process';
import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makePage, seeded } from '../support/family.ts';
import { pageAbout, pageWithoutStory, storyOf } from './page.ts';
import { binary, execute, filesIn, folderWith, type Result, read, tool } from './tool.ts';

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

/** Counts, in any thread of a run, how often all memory is looked through, and tells it at the end. */
const countingCollections = `
const { constants, PerformanceObserver } = require('node:perf_hooks');
let count = 0;
const observer = new PerformanceObserver((list) => {
  for (const { detail } of list.getEntries()) if (detail.kind === constants.NODE_PERFORMANCE_GC_MAJOR) count += 1;
});
observer.observe({ entryTypes: ['gc'] });
process.on('exit', () => process.stderr.write('collections: ' + count + '\\n'));
`;

describe('memory', () => {
  it('is looked through every some hundred pages, so that many small ones take no more of it', async () => {
    const cwd = await folderWith({ 'count.cjs': countingCollections });
    const page = JSON.stringify({ text: makePage(seeded(1)).input });
    const collections = async (count: number) => {
      const input = `${page}\n`.repeat(count);
      const args = ['--require', './count.cjs', binary, '-f', 'jsonl', '-j', '1'];
      const { stderr } = await execute(process.execPath, args, { cwd, input });
      return Number(/collections: (\d+)/.exec(stderr)?.[1]);
    };
    const [few, many] = [await collections(20), await collections(2000)];
    expect(many - few).toBeGreaterThanOrEqual(5);
  });
});

describe('a page that', () => {
  it('takes more memory than a thread has fails alone, and the others come out', async () => {
    const long = `${pageAbout('Everlasting debate goes on')}${`${storyOf('it')[0]}\n`.repeat(180_000)}`;
    const cwd = await folderWith({ ...pages, 'pages/2/5.txt': long });
    const args = ['pages', '-f', 'text', '-j', '2', '-o', 'out', '--no-site-chrome'];
    const { status, stderr } = await tool(args, {
      cwd,
      env: { NODE_OPTIONS: '--max-old-space-size=100' },
    });
    expect(status).toBe(1);
    const told = stderr.split('\n').filter((line) => line.includes('memory'));
    expect(told).toEqual([expect.stringContaining('pages/2/5.txt: takes more memory than Node may use')]);
    const others = await filesIn(join(cwd, 'out'));
    expect(others).not.toContain('2/5.md');
    await tool(['pages', '-o', 'alone', '-q', '--exclude', '2/5.txt', '--no-site-chrome'], { cwd });
    expect(others).toEqual(await filesIn(join(cwd, 'alone')));
  });

  it('is gone when its turn comes is told', async () => {
    const cwd = await folderWith({ 'b.txt': pageAbout('Ferry sails') });
    execFileSync('mkfifo', [join(cwd, 'a.txt')]);
    const result = tool(['a.txt', 'b.txt', '-o', 'out/'], { cwd });
    // The pipe opens once the tool reads from it, and by then both pages have been found.
    const pipe = await open(join(cwd, 'a.txt'), 'w');
    await rm(join(cwd, 'b.txt'));
    await pipe.writeFile(pageAbout('Crane arrives'));
    await pipe.close();
    const { status, stderr } = await result;
    expect(status).toBe(1);
    expect(stderr).toContain('clean-article: b.txt: does not exist; check the path\n');
    expect(await filesIn(join(cwd, 'out'))).toEqual(['a.md']);
  });
});
