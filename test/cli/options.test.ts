import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { pageAbout, pageWithoutStory } from './page.ts';
import { filesIn, folderWith, read, root, tool } from './tool.ts';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** The flags that the help lists. */
const flags = (help: string) => help.match(/(?<=^ {2}(?:-\w, )?)--[a-z-]+/gm);

describe('flags', () => {
  it('--version', async () => {
    for (const flag of ['--version', '-V'])
      expect(await tool([flag])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('--help lists every flag and shows examples', async () => {
    const { status, stdout, stderr } = await tool(['--help']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(flags(stdout)).toEqual([
      '--from',
      '--to',
      '--output',
      '--no-front-matter',
      '--no-links',
      '--no-images',
      '--explain',
      '--rules',
      '--site-chrome',
      '--no-site-chrome',
      '--field',
      '--files-from',
      '--null',
      '--exclude',
      '--force',
      '--strict',
      '--summary',
      '--jobs',
      '--quiet',
      '--version',
      '--help',
    ]);
    expect(stdout).toContain('Examples:\n  clean-article page.txt');
    expect(stdout.split('\n').filter((line) => line.length > 100)).toEqual([]);
  });

  it('--no-front-matter', async () => {
    const page = pageAbout('Tug boats return');
    expect((await tool([], { input: page })).stdout).toMatch(/^---\n/);
    expect((await tool(['--no-front-matter'], { input: page })).stdout).toMatch(/^# Tug boats return\n/);
  });

  it('--explain writes the explanation where the article would have gone', async () => {
    const cwd = await folderWith({
      'pages/a.txt': pageAbout('Story A'),
      'pages/b/c.txt': pageAbout('Story C'),
    });
    const { status, stdout } = await tool(['--explain', 'pages/a.txt'], { cwd });
    expect(status).toBe(0);
    expect(stdout).toContain('veryGood! (4821)');
    await tool(['--explain', 'pages', '-t', 'json', '-o', 'out'], { cwd });
    expect(await filesIn(join(cwd, 'out'))).toEqual(['a.explain.txt', 'b/c.explain.txt']);
    expect(await read(cwd, 'out/a.explain.txt')).toBe(stdout);
  });

  it('--explain of several pages names each above its explanation', async () => {
    const cwd = await folderWith({ 'a.txt': pageAbout('Story A'), 'b.txt': pageAbout('Story B') });
    const one = (await tool(['--explain', 'b.txt'], { cwd })).stdout;
    const { stdout } = await tool(['-q', '--explain', 'a.txt', 'b.txt'], { cwd });
    expect(stdout).toMatch(/^==> a\.txt <==\n/);
    expect(stdout.endsWith(`\n\n\n==> b.txt <==\n${one}`)).toBe(true);
    await tool(['-q', '--explain', 'a.txt', 'b.txt', '-o', 'out/'], { cwd });
    expect(await read(cwd, 'out/b.explain.txt')).toBe(one);
  });

  it('--explain explains a page without an article too, which still counts as one', async () => {
    const { status, stdout, stderr } = await tool(['--explain'], { input: pageWithoutStory });
    expect(status).toBe(1);
    expect(stdout).toContain('Contact us');
    expect(stderr).toMatch(/^clean-article: standard input: holds no article/);
  });

  it('-q leaves errors on', async () => {
    const { stderr } = await tool(['-q', 'gone.txt']);
    expect(stderr).toBe('clean-article: gone.txt: does not exist; check the path\n');
  });
});

describe('wrong usage', () => {
  it.each([
    [
      'an unknown flag',
      ['--explian'],
      "clean-article: unknown option '--explian'; did you mean --explain?\n",
    ],
    ['a flag like none', ['--zzz'], "clean-article: unknown option '--zzz'; see --help\n"],
    [
      'an unknown format',
      ['-t', 'xml'],
      /'xml' is invalid. Allowed choices are markdown, json, jsonl, jsonld, text; see --help\n$/,
    ],
    [
      'an unknown input format',
      ['-f', 'pdf'],
      /'pdf' is invalid. Allowed choices are auto, text, html, jsonl, warc, markdown; see --help\n$/,
    ],
    [
      'a value left out',
      ['-o'],
      "clean-article: option '-o, --output <path>' argument missing; see --help\n",
    ],
    [
      'no number of jobs',
      ['-j', '0'],
      /argument '0' is invalid. It must be a whole number from 1 to 9999; see --help\n$/,
    ],
    [
      'an input without a name',
      ['a', ''],
      /^clean-article: an input is an empty path; name a file or a folder/,
    ],
    ['a list without a name', ['--files-from', ''], /^clean-article: --files-from: its path is empty/],
    [
      'several pages for one file',
      ['a', 'b', '-o', 'c.json'],
      /^clean-article: -o c.json: several pages do not fit/,
    ],
    [
      'several pages for a file that exists',
      ['a', 'b', '-o', 'file'],
      /^clean-article: -o file: several pages do not/,
    ],
    [
      'explanations as JSON Lines',
      ['a', 'b', '--explain', '-o', 'c.jsonl'],
      /^clean-article: -o c.jsonl: several pages/,
    ],
  ])('%s', async (_name, args, message) => {
    const cwd = await folderWith({ a: pageAbout('A'), b: pageAbout('B'), file: '' });
    const { status, stdout, stderr } = await tool(args, { cwd });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(await filesIn(cwd)).toEqual(['a', 'b', 'file']);
  });
});

describe('a terminal without an input', () => {
  it('is shown the help', async () => {
    const written = { stdout: '', stderr: '' };
    const into = (name: keyof typeof written) =>
      new Writable({
        write: (chunk, _encoding, done) => {
          written[name] += chunk;
          done();
        },
      });
    const stdin = Object.assign(Readable.from([]), { isTTY: true });
    expect(await main([], { stdin, stdout: into('stdout'), stderr: into('stderr') })).toBe(0);
    expect(written).toEqual({ stdout: expect.stringContaining('Usage: clean-article'), stderr: '' });
  });
});
