import { realpath, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { discover, type Wanted } from '../../src/batch/discover.ts';
import { unique } from '../../src/batch/survey.ts';
import { folderWith } from '../cli/tool.ts';

/** The places of what was found, or what was told in their stead. */
const names = async (inputs: string[], rest: Partial<Wanted> = {}) => {
  const found: string[] = [];
  for await (const one of unique(() => discover({ inputs, ...rest }))) {
    found.push('problem' in one ? one.problem : one.name);
  }
  return found;
};

describe('discover', () => {
  it('sorts a folder by name, deep ones in their place', async () => {
    const folder = await folderWith({
      'b.txt': '',
      'a/2.txt': '',
      'a/10.txt': '',
      'B.txt': '',
      'c/d/e.txt': '',
    });
    expect(await names([folder])).toEqual(['B.txt', 'a/10.txt', 'a/2.txt', 'b.txt', 'c/d/e.txt']);
  });

  it('keeps the order of several inputs, and counts each page once', async () => {
    const folder = await folderWith({ 'x/1.txt': '', 'y/2.txt': '' });
    expect(await names([join(folder, 'y'), '-', folder, '-'])).toEqual(['2.txt', 'stdin', 'x/1.txt']);
  });

  it('takes a path that exists as it stands, and else as a pattern', async () => {
    const folder = await folderWith({ '[ab].txt': '', 'a.txt': '', '{x}/b.txt': '' });
    expect(await names([join(folder, '[ab].txt')])).toEqual(['[ab].txt']);
    expect(await names([join(folder, '[a]*')])).toEqual(['a.txt']);
    expect(await names([join(folder, '{x}')])).toEqual(['b.txt']);
  });

  it('is not led in circles by links', async () => {
    const folder = await folderWith({ 'a/1.txt': '' });
    await symlink('..', join(folder, 'a/up'));
    await symlink('1.txt', join(folder, 'a/again.txt'));
    expect(await names([folder])).toEqual(['a/1.txt', expect.stringContaining('is a link to a folder')]);
  });

  it('gives a page its own name, and a link to it only where the page does not come', async () => {
    const folder = await folderWith({ 'x/z.txt': '', 'y/b.txt': '', 'other.txt': '' });
    await symlink('z.txt', join(folder, 'x/a.txt'));
    await symlink('../y/b.txt', join(folder, 'x/c.txt'));
    await symlink('../other.txt', join(folder, 'x/o.txt'));
    const x = join(folder, 'x');
    expect(await names([x])).toEqual(['c.txt', 'o.txt', 'z.txt']);
    expect(await names([x, join(folder, 'y')])).toEqual(['o.txt', 'z.txt', 'b.txt']);
    expect(await names([x], { excludes: (path) => path === 'z.txt' })).toEqual(['a.txt', 'c.txt', 'o.txt']);
    expect(await names([join(x, 'a.txt'), join(x, 'z.txt')])).toEqual(['z.txt']);
  });

  it('leaves out the folder of the outputs, unless that is the input itself', async () => {
    const folder = await folderWith({ 'a.txt': '', 'out/a.txt': '' });
    const real = await realpath(folder);
    expect(await names([folder], { leaveOut: join(real, 'out') })).toEqual(['a.txt']);
    expect(await names([folder], { leaveOut: real })).toEqual(['a.txt', 'out/a.txt']);
  });

  it('tells of each input without a page', async () => {
    const folder = await folderWith({ 'a.md': '' });
    expect(await names([join(folder, 'gone'), folder, join(folder, '*.txt')])).toEqual([
      expect.stringContaining('does not exist'),
      expect.stringContaining('holds no .txt or .html file'),
      expect.stringContaining('matches no file'),
    ]);
    expect(await names([folder], { excludes: () => true })).toEqual([
      expect.stringContaining('holds no .txt or .html file that --exclude leaves'),
    ]);
  });
});
