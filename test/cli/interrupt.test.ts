import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { pageAbout, storyOf } from './page.ts';
import { binary, cacheFolder, filesIn, folderWith, read, tool } from './tool.ts';

/** Starts a run, and presses Ctrl-C, or does worse, as soon as a file of such a name is there. */
async function interrupt(
  args: readonly string[],
  cwd: string,
  file: RegExp,
  signal: NodeJS.Signals = 'SIGINT',
) {
  const env = { ...process.env, XDG_CACHE_HOME: cacheFolder };
  const child = spawn(process.execPath, [binary, ...args], { cwd, env });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text;
  });
  const status = new Promise<number | null>((resolve) => child.on('close', resolve));
  while (!(await filesIn(cwd)).some((name) => file.test(name)) && child.exitCode === null)
    await setTimeout(5);
  child.kill(signal);
  return { status: await status, stderr };
}

describe('Ctrl-C', () => {
  // So long that nobody would wait for it: it is the last, and alone in its thread.
  const long = `${pageAbout('Everlasting debate goes on')}${`${storyOf('it')[0]}\n`.repeat(150_000)}`;
  const pages = Object.fromEntries(
    Array.from({ length: 30 }, (_, i) => [`pages/${10 + i}.txt`, pageAbout(`Ferry ${i} sails`)]),
  );

  it('stops at once, with the summary, and leaves nothing half done', async () => {
    const cwd = await folderWith({ ...pages, 'pages/long.txt': long });
    const args = ['pages', '-f', 'text', '-j', '2', '-o', 'out', '--summary', 'sum.json'];
    const { status, stderr } = await interrupt(args, cwd, /39.md$/);
    expect(status).toBe(130);
    expect(stderr).toMatch(/^clean-article: stopped after \d+ pages: \d+ clean/);
    const made = await filesIn(join(cwd, 'out'));
    expect(made).not.toContain('long.md');
    expect(made.filter((name) => !/^\d+\.md$/.test(name))).toEqual([]);
    const again = await tool(['pages', '-f', 'text', '-o', 'out', '--exclude', 'long.txt'], { cwd });
    expect(again.status).toBe(0);
    expect(await filesIn(join(cwd, 'out'))).toHaveLength(30);
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('leaves a file of many pages as it was, as does %s', async (signal, expected) => {
    const cwd = await folderWith({ ...pages, 'pages/long.txt': long, 'all.jsonl': 'before' });
    const args = ['pages', '-f', 'text', '-j', '2', '-o', 'all.jsonl'];
    expect((await interrupt(args, cwd, /\.tmp$/, signal)).status).toBe(expected);
    expect(await read(cwd, 'all.jsonl')).toBe('before');
    expect((await filesIn(cwd)).filter((name) => !name.startsWith('pages/'))).toEqual(['all.jsonl']);
  });

  it('counts all that was written, and puts it on record', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 800 }, (_, i) => [`pages/${i}.txt`, pageAbout(`Ferry ${i} sails`)]),
    );
    const cwd = await folderWith(many);
    const { status, stderr } = await interrupt(['pages', '-j', '2', '-o', 'out'], cwd, /out.5\d\d\.md$/);
    expect(status).toBe(130);
    const made = (await filesIn(join(cwd, 'out'))).length;
    expect(made).toBeLessThan(800);
    expect(stderr).toContain(`stopped after ${made} pages: `);
    const again = await tool(['pages', '-j', '2', '-o', 'out'], { cwd });
    expect(again.stderr).toContain(`, ${made} skipped`);
  });

  it('is heard between pages that are cleaned one at a time', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 800 }, (_, i) => [`pages/${i}.txt`, pageAbout(`Ferry ${i} sails`)]),
    );
    const cwd = await folderWith(many);
    const { status, stderr } = await interrupt(['pages', '-j', '1', '-o', 'out'], cwd, /\.md$/);
    expect(status).toBe(130);
    expect(Number(/stopped after (\d+) page/.exec(stderr)?.[1])).toBeLessThan(800);
  });

  it('is heard while sites are learnt', async () => {
    const large = storyOf('it').join('\n').repeat(2_000);
    const cwd = await folderWith(
      Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`pages/${i}.txt`, `Ferry ${i}\n${large}`])),
    );
    const pressed = {
      SIGINT: (press: () => void) => void setTimeout(50).then(press),
      SIGHUP: () => {},
      SIGTERM: () => {},
    };
    const told: string[] = [];
    const sink = (texts: string[]) =>
      new Writable({
        write: (chunk, _encoding, done) => {
          texts.push(String(chunk));
          done();
        },
      });
    const status = await main(['-j', '1', '-o', join(cwd, 'out/'), join(cwd, 'pages')], {
      stdin: Readable.from([]),
      stdout: sink([]),
      stderr: sink(told),
      once: (signal, press) => pressed[signal](press),
    });
    expect(status).toBe(130);
    expect(told.join('')).toMatch(/^clean-article: stopped after 0 pages: /);
    expect((await filesIn(cwd)).filter((name) => !name.startsWith('pages/'))).toEqual([]);
  });
});
