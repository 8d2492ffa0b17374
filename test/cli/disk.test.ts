import { execFileSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, type TestContext } from 'vitest';
import { pageAbout } from './page.ts';
import { filesIn, folderWith, tool } from './tool.ts';

const pages = Object.fromEntries(
  Array.from({ length: 30 }, (_, i) => [`pages/${10 + i}.txt`, pageAbout(`Ferry ${i} sails`)]),
);

/** A folder with a small disk in it, which takes the rights to mount one. */
async function smallDisk(context: TestContext, size: string): Promise<{ cwd: string; disk: string }> {
  const cwd = await folderWith(pages);
  const disk = join(cwd, 'disk');
  await mkdir(disk);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', disk], { stdio: 'ignore' });
  } catch {
    context.skip('mounting a small disk takes rights that this user has not');
  }
  onTestFinished(() => void execFileSync('umount', [disk]));
  return { cwd, disk };
}

describe('a disk', () => {
  it('that is full is told, and the next run with room does what is left', async (context) => {
    const { cwd, disk } = await smallDisk(context, '64k');
    const { status, stderr } = await tool(['pages', '-q', '-o', 'disk/out'], { cwd });
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^clean-article: pages\/\d+.txt: cannot be written: disk\/out\/\d+.md .*is on a disk that is full; make room$/m,
    );
    const written = await filesIn(disk);
    expect(written.length).toBeGreaterThan(5);
    expect(written.length).toBeLessThan(30);
    expect(written.filter((name) => !/^out\/\d+\.md$/.test(name))).toEqual([]);
    execFileSync('mount', ['-o', 'remount,size=4m', disk]);
    const again = await tool(['pages', '-o', 'disk/out'], { cwd });
    expect(again.status).toBe(0);
    expect(again.stderr).toContain(` ${written.length} skipped`);
    expect(await filesIn(disk)).toHaveLength(30);
  });

  it('that is full leaves no file of JSON Lines cut short', async (context) => {
    const { cwd, disk } = await smallDisk(context, '24k');
    const { status, stderr } = await tool(['pages', '-q', '-o', 'disk/all.jsonl'], { cwd });
    expect(status).toBe(1);
    expect(stderr).toContain('is on a disk that is full; make room');
    for (const name of await filesIn(disk)) expect(name).toBe('all.jsonl');
  });

  it('that is read-only is told', async (context) => {
    const { cwd, disk } = await smallDisk(context, '64k');
    execFileSync('mount', ['-o', 'remount,ro', disk]);
    const { status, stderr } = await tool(['pages/10.txt', '-o', 'disk/out/'], { cwd });
    expect(status).toBe(1);
    expect(stderr).toContain('is on a disk that is read-only; choose another place');
  });
});
