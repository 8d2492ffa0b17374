import { describe, expect, it } from 'vitest';
import { archive } from '../support/archive.ts';
import { seeded } from '../support/random.ts';
import { makeSite } from '../support/site.ts';
import { folderWith, read, shell, tool } from './tool.ts';

const { pages: site, amid: NOTICE } = makeSite(seeded(5), 30);
const files = Object.fromEntries(site.map(({ input }, i) => [`pages/${i}.txt`, input]));
const parse = (lines: string) =>
  lines
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
const noticed = (lines: string) =>
  parse(lines).filter(({ paragraphs }) => paragraphs.includes(NOTICE)).length;

describe('site chrome', () => {
  it('is found in a folder, the same whatever the jobs, unless told not to', async () => {
    const cwd = await folderWith(files);
    const [one, two, off] = await Promise.all(
      [['-j', '1'], ['-j', '2'], ['--no-site-chrome']].map((args) =>
        tool(['-q', '-t', 'jsonl', 'pages', ...args], { cwd }),
      ),
    );
    expect(two?.stdout).toBe(one?.stdout);
    expect(noticed(off?.stdout ?? '')).toBeGreaterThan(15);
    expect(noticed(one?.stdout ?? '')).toBeLessThan(6);
  });

  it('is told in explanations', async () => {
    const cwd = await folderWith(files);
    const { stdout } = await tool(['-q', '--explain', 'pages'], { cwd });
    expect(stdout).toMatch(/chrome +site-chrome .*\n +stands on \d+ of the \d+ pages of this site/);
  });

  it.each([
    ['> /dev/full', 'learn: cannot be written: standard output is'],
    ['-o /dev/full', '-o /dev/full: cannot be written: /dev/full is'],
  ])('that cannot be written down is told: %s', async (to, problem) => {
    expect(await shell(`node "$TOOL" learn pages ${to}`, await folderWith(files))).toEqual({
      status: 2,
      stdout: '',
      stderr: `clean-article: ${problem} on a disk that is full; make room; see --help\n`,
    });
  });

  it('is learnt from the files of a list, without what is excluded', async () => {
    const cwd = await folderWith({ ...files, 'other/a.txt': 'Other words\n' });
    const learn = (args: string) => shell(`node "$TOOL" learn ${args}`, cwd);
    const all = await learn('pages');
    const list = 'find pages -name "*.txt" -print0 | node "$TOOL" learn -0 --files-from -';
    expect(JSON.parse((await shell(list, cwd)).stdout).sites.pages).toEqual(JSON.parse(all.stdout).sites['']);
    for (const few of ['--files-from <(echo other/a.txt)', '. --exclude pages/'])
      expect(await learn(few)).toMatchObject({
        status: 1,
        stderr: expect.stringContaining(': has no site with 5 pages'),
      });
  });

  it('is learnt once for streams', async () => {
    const lines = site.map(({ input }) => JSON.stringify({ text: input })).join('\n');
    const cwd = await folderWith({ ...files, 'more.jsonl': lines });
    expect(await tool(['learn', 'pages', '-o', 'chrome.json'], { cwd })).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    });
    const known = await shell('node "$TOOL" -q -f jsonl --site-chrome chrome.json < more.jsonl', cwd);
    const alone = await shell('node "$TOOL" -q more.jsonl', cwd);
    expect(noticed(alone.stdout)).toBeGreaterThan(15);
    expect(noticed(known.stdout)).toBeLessThan(6);
    const again = await shell('node "$TOOL" learn -j 2 pages | cmp - chrome.json', cwd);
    expect(again).toEqual({ status: 0, stdout: '', stderr: '' });
    expect((await read(cwd, 'chrome.json')).length).toBeLessThan(20_000);
  });

  it('is found in an archive, host by host', async () => {
    const warc = { 'Content-Type': 'text/plain' };
    const { bytes } = await archive(
      site.map(({ input }, i) => ({
        type: 'conversion' as const,
        url: `https://${i < 4 ? 'few' : 'many'}.example/${i}`,
        content: input,
        warc,
      })),
    );
    const cwd = await folderWith({ 'crawl.wet': bytes });
    const { stdout } = await tool(['-q', 'crawl.wet'], { cwd });
    const lines = stdout.trimEnd().split('\n');
    expect(noticed(lines.slice(0, 4).join('\n'))).toBeGreaterThan(1);
    expect(noticed(lines.slice(4).join('\n'))).toBeLessThan(6);
  });

  it('needs five pages, and says so', async () => {
    const cwd = await folderWith({ 'a.txt': site[0]?.input ?? '' });
    const { status, stderr } = await tool(['learn', 'a.txt'], { cwd });
    expect(status).toBe(1);
    expect(stderr).toBe(
      'clean-article: a.txt: has no site with 5 pages; more pages of one site are needed to learn from\n',
    );
  });

  it('tells what cannot be read, and wants more pages only where there are any', async () => {
    const cwd = await folderWith({ 'a.txt': site[0]?.input ?? '' });
    const { status, stderr } = await tool(['learn', 'gone.txt'], { cwd });
    expect(status).toBe(1);
    expect(stderr).toBe('clean-article: gone.txt: does not exist; check the path\n');
    const { stderr: both } = await tool(['learn', 'a.txt', 'gone.txt'], { cwd });
    expect(both).toContain('gone.txt: does not exist');
    expect(both).toContain('a.txt: has no site with 5 pages');
  });

  it('that is of other sites is told', async () => {
    const lines = site.map(({ input }, i) => JSON.stringify({ url: `https://a.example/${i}`, text: input }));
    const cwd = await folderWith({
      'a.jsonl': lines.join('\n'),
      'b.jsonl': lines.join('\n').replaceAll('a.example', 'b.example'),
      'pages/b.example/1.txt': site[0]?.input ?? '',
      'pages/a.example/1.txt': site[0]?.input ?? '',
    });
    await tool(['learn', 'a.jsonl', '-o', 'a.json'], { cwd });
    const told = async (args: string[]) => (await tool(['--site-chrome', 'a.json', ...args], { cwd })).stderr;
    expect(await told(['a.jsonl'])).toBe('');
    for (const args of [['b.jsonl'], ['b.jsonl', '-o', 'out.jsonl']])
      expect(await told(args)).toMatch(
        /^clean-article: warning: --site-chrome a\.json: knows the site of no page; a site is told by the first/m,
      );
    expect(await told(['pages', '-o', 'out'])).not.toContain('--site-chrome');
    expect(await told(['pages', '-o', 'two', '--exclude', 'a.example'])).toContain(
      '--site-chrome a.json: knows',
    );
  });

  it.each([
    '{}',
    '{"siteChrome":1}',
    '{"siteChrome":1,"sites":[]}',
    '{"siteChrome":1,"sites":{"a":{"pages":"5","lines":{}}}}',
    '{"siteChrome":1,"sites":{"a":{"pages":5,"lines":{"x":5}}}}',
  ])('that is no such file is wrong usage: %s', async (content) => {
    const cwd = await folderWith({ 'a.txt': site[0]?.input ?? '', 'x.json': content });
    const { status, stderr } = await tool(['a.txt', '--site-chrome', 'x.json'], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain('x.json is not what "learn" of this version wrote; learn it again');
  });
});
