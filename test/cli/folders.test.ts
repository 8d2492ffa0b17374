import { chmod, mkdir, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pageAbout, pageWithoutStory } from './page.ts';
import { filesIn, folderWith, read, shell, tool } from './tool.ts';

const crane = pageAbout('New crane arrives at the container terminal');
const storm = pageAbout('Storm warning keeps the fleet in port');

describe('--exclude', () => {
  it('passes over files and folders as a .gitignore does', async () => {
    const cwd = await folderWith({
      'pages/a.txt': crane,
      'pages/drafts/b.txt': crane,
      'pages/c.bak.txt': crane,
      'pages/Drafts/B.txt': crane,
      'pages/C.BAK.txt': crane,
      'pages/d/keep.bak.txt': crane,
    });
    const excludes = ['--exclude', 'drafts/', '--exclude', '*.bak.txt', '--exclude', '!keep.bak.txt'];
    await tool(['pages', ...excludes, '-o', 'out'], { cwd });
    expect(await filesIn(join(cwd, 'out'))).toEqual(['C.BAK.md', 'Drafts/B.md', 'a.md', 'd/keep.bak.md']);
    await tool(['pages/**/*.txt', ...excludes, '-o', 'two'], { cwd });
    expect(await filesIn(join(cwd, 'two'))).toEqual(['C.BAK.md', 'Drafts/B.md', 'a.md', 'd/keep.bak.md']);
  });
});

describe('--files-from', () => {
  const pages = {
    'pages/x/1.txt': crane,
    'pages/2.html': `<!doctype html><p>${storm}`,
    'pages/3.txt': storm,
  };

  it('takes the files of a list, and keeps their paths', async () => {
    const cwd = await folderWith({
      ...pages,
      'list.txt': '\ufeffpages/x/1.txt\r\n\n./pages/3.txt\npages/gone.txt',
    });
    const { status, stderr } = await tool(['-q', '--files-from', 'list.txt', '-o', 'out'], { cwd });
    expect(status).toBe(1);
    expect(stderr).toBe('clean-article: pages/gone.txt: does not exist; check the path (list.txt, line 4)\n');
    expect(await filesIn(join(cwd, 'out'))).toEqual(['pages/3.md', 'pages/x/1.md']);
  });

  it('takes a list with NULs from standard input', async () => {
    const cwd = await folderWith({ ...pages, 'a\nb.txt': crane });
    const input = 'a\nb.txt\0pages/x/1.txt\0';
    const { stdout } = await tool(['-q', '-0', '--files-from', '-', '-t', 'jsonl'], { cwd, input });
    const origins = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).origin);
    expect(origins).toEqual(['a\nb.txt', 'pages/x/1.txt']);
  });

  it('takes a list that PowerShell wrote', async () => {
    const cwd = await folderWith({ ...pages, list: Buffer.from('\ufeffpages/3.txt\r\n', 'utf16le') });
    const { status, stdout } = await tool(['-q', '--files-from', 'list', '-t', 'jsonl'], { cwd });
    expect([status, JSON.parse(stdout).origin]).toEqual([0, 'pages/3.txt']);
  });

  it('does not take standard input for the list and a page', async () => {
    const { status, stdout, stderr } = await tool(['--files-from', '-', '-'], { input: 'pages/3.txt\n' });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('--files-from -: standard input is the list, and cannot be a page too');
  });

  it('is told when the list cannot be read, and nothing else is done', async () => {
    const { status, stderr } = await tool(['--files-from', 'gone.list']);
    expect(status).toBe(2);
    expect(stderr).toBe(
      'clean-article: --files-from gone.list: does not exist; check the path; see --help\n',
    );
    expect((await tool(['--files-from', '-'], { input: 'a\0b\0' })).stderr).toBe(
      'clean-article: --files-from -: has NULs in it, as find -print0 writes them; give -0 too; see --help\n',
    );
    expect((await tool(['-0', 'x'])).stderr).toContain('give --files-from');
  });
});

describe('a folder', () => {
  it('gives pages of one name outputs of their own, and says so', async () => {
    const cwd = await folderWith({ 'pages/a.txt': crane, 'pages/a.html': storm, 'pages/b.txt': storm });
    const { status, stderr } = await tool(['pages', '-f', 'text', '-o', 'out'], { cwd });
    expect(status).toBe(0);
    expect(await filesIn(join(cwd, 'out'))).toEqual(['a.html.md', 'a.txt.md', 'b.md']);
    expect(stderr).toContain(`warning: pages/a.txt: goes to ${join('out', 'a.txt.md')}, because`);
    expect(await read(cwd, 'out/a.txt.md')).toContain('# New crane arrives');
  });

  it('that links lead out of, or in circles, is read once, and the links are told', async () => {
    const cwd = await folderWith({ 'pages/a.txt': crane, 'other/b.txt': storm });
    await symlink('..', join(cwd, 'pages/up'));
    await symlink('../other', join(cwd, 'pages/side'));
    await symlink('self.txt', join(cwd, 'pages/self.txt'));
    const { status, stderr } = await tool(['pages', '-o', 'out'], { cwd });
    expect(status).toBe(1);
    expect(await filesIn(join(cwd, 'out'))).toEqual(['a.md']);
    expect(stderr).toMatch(/pages\/self.txt: is a link that leads back to itself/);
    expect(stderr).toMatch(/warning: .*pages\/side: is a link to a folder, and passed over; name it/);
    expect(stderr).toMatch(/warning: .*pages\/up: is a link to a folder/);
  });

  it('is cleaned to the end, whatever its files hold, and the run is summed up', async () => {
    const cwd = await folderWith({
      'pages/1.txt': crane,
      'pages/2.txt': '',
      'pages/3.txt': pageWithoutStory,
      'pages/4.txt': storm,
    });
    const { status, stderr } = await tool(['pages', '-o', 'out', '--summary', 'sum.json'], { cwd });
    expect(status).toBe(1);
    expect(stderr.trim().split('\n').at(-1)).toMatch(
      /^clean-article: 4 pages: 2 clean, 0 doubtful, 1 no article, 1 failed, 0 skipped, [\d.]+ seconds$/,
    );
    expect(JSON.parse(await read(cwd, 'sum.json'))).toEqual({
      pages: 4,
      clean: 2,
      doubtful: 0,
      noArticle: 1,
      failed: 1,
      skipped: 0,
      seconds: expect.any(Number),
      stopped: false,
    });
    expect(await filesIn(join(cwd, 'out'))).toEqual(['1.md', '4.md']);
  });
});

describe('--strict', () => {
  it('takes a doubtful page for an error, which is written all the same', async () => {
    const cwd = await folderWith({
      'doubtful.txt': 'The harbour was closed on Monday, and nobody knew why it was.\n',
    });
    const plain = await tool(['doubtful.txt'], { cwd });
    expect(plain.stderr).toMatch(/^clean-article: warning: doubtful.txt: may not be an article/);
    expect(plain.status).toBe(0);
    const strict = await tool(['--strict', 'doubtful.txt'], { cwd });
    expect(strict.stderr).toMatch(/^clean-article: doubtful.txt: may not be an article/);
    expect(strict.status).toBe(1);
    expect(strict.stdout).toBe(plain.stdout);
    expect(strict.stdout).toContain('nobody knew why');
  });
});

describe('a file beside the outputs', () => {
  it.each([
    [
      'learn pages -o pages/a.txt',
      '-o pages/a.txt: would be written over pages/a.txt, a page; give another -o',
    ],
    [
      'pages -t jsonl -o x.jsonl --summary pages/b.txt',
      '--summary pages/b.txt: would be written over pages/b.txt, a page',
    ],
    ['pages/a.txt --summary link.txt', '--summary link.txt: would be written over pages/a.txt, a page'],
    [
      'pages -o x.jsonl --summary ./X.jsonl',
      '--summary ./X.jsonl: would be written over x.jsonl, an output; give another --summary',
    ],
    ['pages -o out --summary out/b.md', '--summary out/b.md: would be written over out/b.md, an output'],
    ['s.jsonl --summary s.jsonl', '--summary s.jsonl: would be written over s.jsonl, a page'],
    [
      's.jsonl -o out/ --summary out/s.jsonl',
      '--summary out/s.jsonl: would be written over out/s.jsonl, an output',
    ],
    ['pages --summary -', '--summary -: the articles go to standard output; give -o, or name a file'],
    ["pages -o ''", '-o: its path is empty; name a file or a folder'],
  ])('takes the place of no page, and of no output: %s', async (args, message) => {
    const cwd = await folderWith({ 'pages/a.txt': crane, 'pages/b.txt': storm, 's.jsonl': '{}\n' });
    await symlink('pages/a.txt', join(cwd, 'link.txt'));
    const before = await filesIn(cwd);
    const { status, stderr } = await shell(`node "$TOOL" ${args}`, cwd);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(message) });
    expect(await filesIn(cwd)).toEqual(before);
    expect(await read(cwd, 'pages/a.txt')).toBe(crane);
  });

  it('may stand among the outputs, and the summary on standard output', async () => {
    const cwd = await folderWith({ 'pages/a.txt': crane });
    await tool(['pages', '-o', 'out', '--summary', 'out/summary.json'], { cwd });
    expect(await filesIn(join(cwd, 'out'))).toEqual(['a.md', 'summary.json']);
    const { stdout } = await tool(['pages', '-o', 'out', '--summary', '-'], { cwd });
    expect(JSON.parse(stdout)).toMatchObject({ pages: 1, skipped: 1 });
  });
});

describe('an output', () => {
  it('that is a device is written to as it stands', async () => {
    const cwd = await folderWith({ 'a.txt': crane });
    const { status, stderr } = await tool(['a.txt', '-o', '/dev/full'], { cwd });
    expect(status).toBe(1);
    expect(stderr).toBe(
      'clean-article: a.txt: cannot be written: /dev/full is on a disk that is full; make room\n',
    );
    expect((await tool(['a.txt', '-o', '/dev/null'], { cwd })).status).toBe(0);
  });

  it('stays as private as it was', async () => {
    const cwd = await folderWith({ 'a.txt': crane, 'a.md': '', 'out/a.md': '' });
    for (const path of ['a.md', 'out/a.md']) await chmod(join(cwd, path), 0o600);
    await tool(['a.txt', '-o', 'a.md'], { cwd });
    await tool(['a.txt', '-o', 'out'], { cwd });
    for (const path of ['a.md', 'out/a.md']) {
      expect(await read(cwd, path)).toContain('# New crane');
      expect((await stat(join(cwd, path))).mode & 0o777).toBe(0o600);
    }
  });

  it('of a page that holds no article any more stays, and that is told', async () => {
    const cwd = await folderWith({ 'pages/a.txt': crane, 'pages/b.txt': pageWithoutStory });
    await tool(['pages', '-o', 'out'], { cwd });
    await writeFile(join(cwd, 'pages/a.txt'), pageWithoutStory);
    const { stderr } = await tool(['pages', '-o', 'out'], { cwd });
    expect(stderr.match(/^clean-article: warning: .*$/gm)).toEqual([
      `clean-article: warning: ${join('out', 'a.md')}: is left from before, and its page holds no article now; remove it if it is not wanted`,
    ]);
  });

  it('whose place a folder has is told, and leaves nothing behind', async () => {
    const cwd = await folderWith({ 'pages/a.txt': crane, 'pages/b.txt': storm });
    await mkdir(join(cwd, 'out/a.md'), { recursive: true });
    const { status, stderr } = await tool(['-q', 'pages', '-o', 'out'], { cwd });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^clean-article: pages\/a.txt: cannot be written: out\/a.md is a folder/);
    expect(await filesIn(join(cwd, 'out'))).toEqual(['b.md']);
  });

  it('is summed up into a pipe too, which stays one', async () => {
    const cwd = await folderWith({ 'pages/1.txt': crane });
    const line =
      'mkfifo sum; node "$TOOL" pages -q -o out --summary sum & cat sum; wait; test -p sum && echo still a pipe';
    expect((await shell(line, cwd)).stdout).toMatch(/^\{\n {2}"pages": 1,[\s\S]*\}\nstill a pipe\n$/);
  });
});
