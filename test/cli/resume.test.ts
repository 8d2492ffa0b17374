import { existsSync } from 'node:fs';
import { appendFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { seeded } from '../support/random.ts';
import { makeSite } from '../support/site.ts';
import { pageAbout } from './page.ts';
import { filesIn, folderWith, read, tool } from './tool.ts';

const crane = pageAbout('New crane arrives at the container terminal');
const storm = pageAbout('Storm warning keeps the fleet in port');

/** What the summary of a run says. */
const summed = ({ stderr }: { stderr: string }) => /pages?: (.*), [\d.]+ seconds/.exec(stderr)?.[1];

const allNew = '2 clean, 0 doubtful, 0 no article, 0 failed, 0 skipped';
const oneNew = '1 clean, 0 doubtful, 0 no article, 0 failed, 1 skipped';
const noneNew = '0 clean, 0 doubtful, 0 no article, 0 failed, 2 skipped';

describe('a second run', () => {
  const once = async () => {
    const cwd = await folderWith({ 'pages/a.txt': crane, 'pages/b/c.txt': storm });
    const run = (...args: string[]) => tool(['pages', '-o', 'out', ...args], { cwd });
    expect(summed(await run())).toBe(allNew);
    return { cwd, run };
  };

  it('cleans nothing that is up to date', async () => {
    const { cwd, run } = await once();
    expect(summed(await run())).toBe(noneNew);
    expect(summed(await run('-j', '1'))).toBe(noneNew);
    expect(await filesIn(join(cwd, 'out'))).toEqual(['a.md', 'b/c.md']);
  });

  it('cleans a page that changed, and one whose output was changed or lost', async () => {
    const { cwd, run } = await once();
    await appendFile(join(cwd, 'pages/a.txt'), 'x');
    expect(summed(await run())).toBe(oneNew);
    await writeFile(join(cwd, 'out/a.md'), 'mine');
    expect(summed(await run())).toBe(oneNew);
    expect(await read(cwd, 'out/a.md')).toContain('# New crane');
    await rm(join(cwd, 'out/b/c.md'));
    expect(summed(await run())).toBe(oneNew);
    expect(summed(await run())).toBe(noneNew);
  });

  it('sees a change that leaves the size and the time alone', async () => {
    const { cwd, run } = await once();
    const page = join(cwd, 'pages/a.txt');
    await utimes(page, 1, 1);
    await run();
    await writeFile(page, crane.replace('crane', 'chain'));
    await utimes(page, 1, 1);
    expect(summed(await run())).toBe(oneNew);
  });

  it('cleans all under other options, or when it is made to', async () => {
    const { run } = await once();
    expect(summed(await run('--no-front-matter'))).toBe(allNew);
    expect(summed(await run('--no-front-matter'))).toBe(noneNew);
    expect(summed(await run())).toBe(allNew);
    expect(summed(await run('--force'))).toBe(allNew);
    expect(summed(await run())).toBe(noneNew);
  });

  it('cleans all again where nothing is on record', async () => {
    const { cwd } = await once();
    const env = { XDG_CACHE_HOME: join(cwd, 'cache') };
    const again = () => tool(['pages', '-o', 'out'], { cwd, env });
    expect(summed(await again())).toBe(allNew);
    expect(summed(await again())).toBe(noneNew);
  });

  it('goes on where nothing can be put on record, and says so', async () => {
    const { cwd } = await once();
    await writeFile(join(cwd, 'wall'), '');
    const { status, stderr } = await tool(['pages', '-o', 'out'], {
      cwd,
      env: { XDG_CACHE_HOME: join(cwd, 'wall') },
    });
    expect(status).toBe(0);
    expect(stderr.match(/warning: out: .*cannot be put on record/g)).toHaveLength(1);
  });

  it.skipIf(!existsSync('/proc/self'))('ends where folders can be made by nobody', async () => {
    const { cwd } = await once();
    const run = (output: string) => tool(['pages', '-o', output], { cwd, env: { XDG_CACHE_HOME: '/proc' } });
    expect(await run('out')).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('cannot be put on record (does not exist'),
    });
    expect(await run('/proc/a/b')).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/cannot be written: \/proc\/a\/b\/\S+ does not exist; check the path/),
    });
  });

  it('cleans the pages of a site again when more is known of it, and those of no other', async () => {
    const sites = [makeSite(seeded(1), 8).pages, makeSite(seeded(2), 7).pages];
    const [added, ...others] = sites.flatMap((pages, site) =>
      pages.map(({ input }, i) => [`pages/${site}.example/${i}.txt`, input]),
    );
    const cwd = await folderWith(Object.fromEntries(others));
    const run = () => tool(['pages', '-o', 'out'], { cwd });
    await run();
    expect((await run()).stderr).toContain(' 14 skipped');
    const [name = '', input = ''] = added ?? [];
    await writeFile(join(cwd, name), input);
    expect((await run()).stderr).toContain(' 7 skipped');
    const fresh = await tool(['pages', '-o', 'fresh'], { cwd });
    expect(fresh.stderr).toContain(' 0 skipped');
    for (const file of await filesIn(join(cwd, 'fresh')))
      expect(await read(cwd, 'out', file)).toBe(await read(cwd, 'fresh', file));
  });

  it('tells again of what was doubtful', async () => {
    const cwd = await folderWith({
      'pages/a.txt': 'The harbour was closed on Monday, and nobody knew why it was.\n',
    });
    const run = (...args: string[]) => tool(['pages', '-o', 'out', ...args], { cwd });
    expect((await run()).status).toBe(0);
    const again = await run('--strict');
    expect(again.status).toBe(1);
    expect(again.stderr).toContain('1 skipped');
    expect(again.stderr).toContain('pages/a.txt: may not be an article');
  });
});
