import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { archive } from '../support/archive.ts';
import { schemaErrors } from '../support/schema.ts';
import { pageAbout, pageWithoutStory, storyOf } from './page.ts';
import { filesIn, folderWith, read, shell, tool } from './tool.ts';

const record = (id: number) =>
  JSON.stringify({ id, url: `https://a.example/${id}`, text: pageAbout(`Ferry ${id} sails`) });
const records = (count: number) => Array.from({ length: count }, (_, i) => `${record(i)}\n`).join('');
const parse = (lines: string) =>
  lines
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('JSON Lines', () => {
  it('become a line each, in order, with what stood beside the page', async () => {
    const { status, stdout, stderr } = await tool(['-f', 'jsonl'], { input: records(40) });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const lines = parse(stdout);
    expect(lines.map(({ headline }) => headline)).toEqual(lines.map((_, i) => `Ferry ${i} sails`));
    expect(lines[7]).toMatchObject({
      url: 'https://a.example/7',
      origin: '-',
      paragraphs: storyOf('Ferry 7 sails'),
      input: { id: 7 },
    });
    expect(lines).toHaveLength(40);
  });

  it('keep their links and images unless told otherwise', async () => {
    const picture = '<figure><img src="/crane.jpg"><figcaption>The crane.</figcaption></figure>';
    const story = storyOf('a new crane').map((text) => `<p>${text} <a href="/more">See more.</a></p>`);
    const input = JSON.stringify({
      html: `<article><h1>Crane arrives</h1>${picture}${story.join('')}</article>`,
    });
    const { stdout } = await tool(['-q', '-f', 'jsonl'], { input });
    expect(stdout).toMatch(/"\/more"/);
    expect(stdout).toMatch(/"\/crane.jpg"/);
    const without = await tool(['-q', '-f', 'jsonl', '--no-links', '--no-images'], { input });
    expect(without.stdout).toContain('See more.');
    expect(without.stdout).not.toMatch(/\/more|crane.jpg|The crane/);
  });

  it('come out the same whatever the number of jobs', async () => {
    const input = records(60);
    const [one, three] = await Promise.all(
      ['1', '3'].map((jobs) => tool(['-f', 'jsonl', '-j', jobs], { input })),
    );
    expect(three).toEqual(one);
  });

  it('have a line for every line, also where there is no page', async () => {
    const empty = JSON.stringify({ id: 2, text: pageWithoutStory });
    const { status, stdout, stderr } = await tool(['-f', 'jsonl'], {
      input: `${record(0)}\n\n{"id":1\n${empty}\n{"id":3,"body":"x"}\n${record(4)}`,
    });
    expect(status).toBe(1);
    for (const line of parse(stdout)) expect(schemaErrors(line)).toEqual([]);
    expect(stderr).toBe(
      'clean-article: standard input: has no article in 4 of 6 records; their lines say why under "error"\n',
    );
    const [first, ...others] = parse(stdout);
    expect(first.headline).toBe('Ferry 0 sails');
    expect(others.map(({ error, input }) => [error?.replace(/ \(.*/, ''), input])).toEqual([
      ['is a blank line; give one object a line', null],
      ['is no JSON', null],
      ['holds no article', { id: 2 }],
      [expect.stringContaining('has no text under "text" or "html" or "markdown"'), { id: 3, body: 'x' }],
      [undefined, { id: 4 }],
    ]);
  });

  it('are known by their name, packed or not', async () => {
    const cwd = await folderWith({ 'a.jsonl': records(2), 'b.ndjson.gz': gzipSync(records(3)) });
    expect(parse((await tool(['a.jsonl', 'b.ndjson.gz'], { cwd })).stdout)).toHaveLength(5);
    expect(parse((await shell('node "$TOOL" -f jsonl < b.ndjson.gz', cwd)).stdout)).toHaveLength(3);
  });

  it('from a folder go to a folder, names kept, files whole', async () => {
    const cwd = await folderWith({
      'in/a.jsonl': records(2),
      'in/b/c.jsonl.gz': gzipSync(records(3)),
      'in/none.jsonl': '',
      'in/x.txt': 'not taken',
    });
    expect(await tool(['-f', 'jsonl', 'in', '-o', 'out'], { cwd })).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    });
    expect(await filesIn(`${cwd}/out`)).toEqual(['a.jsonl', 'b/c.jsonl', 'none.jsonl']);
    expect(parse(await read(cwd, 'out/b/c.jsonl'))).toHaveLength(3);
    expect(await read(cwd, 'out/none.jsonl')).toBe('');
  });

  it('go into a pipe as it stands', async () => {
    const cwd = await folderWith({ 'a.jsonl': records(2) });
    const line = 'mkfifo all; node "$TOOL" a.jsonl -o all & cat all; wait; test -p all && echo still a pipe';
    const { stdout, stderr } = await shell(line, cwd);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^\{.*\}\n\{.*\}\nstill a pipe\n$/);
  });

  it('of like names go to files of their own, and that is told', async () => {
    const cwd = await folderWith({
      'in/a.jsonl': records(2),
      'in/a.jsonl.gz': gzipSync(records(3)),
      'in/b.jsonl': records(4),
    });
    const { status, stderr } = await tool(['-f', 'jsonl', 'in', '-o', 'out'], { cwd });
    expect(status).toBe(0);
    expect(stderr.match(/warning: in.a.jsonl(.gz)?: goes to out/g)).toHaveLength(2);
    expect(await filesIn(`${cwd}/out`)).toEqual(['a.jsonl.gz.jsonl', 'a.jsonl.jsonl', 'b.jsonl']);
    expect(parse(await read(cwd, 'out/a.jsonl.gz.jsonl'))).toHaveLength(3);
  });

  it('that are doubtful are told, and an error if one is strict', async () => {
    const input = JSON.stringify({ text: 'The harbour was closed on Monday, and nobody knew why it was.' });
    const told =
      'standard input: may have no article in 1 of 1 records; look at those of a low "confidence"\n';
    const plain = await tool(['-f', 'jsonl'], { input });
    expect({ ...plain, stdout: '' }).toEqual({
      status: 0,
      stdout: '',
      stderr: `clean-article: warning: ${told}`,
    });
    const strict = await tool(['-f', 'jsonl', '--strict'], { input });
    expect(strict).toEqual({ ...plain, status: 1, stderr: `clean-article: ${told}` });
  });

  it('are never written over', async () => {
    const cwd = await folderWith({ 'a.jsonl': records(2) });
    const { status, stderr } = await tool(['a.jsonl', '-o', 'a.jsonl'], { cwd });
    expect(status).toBe(1);
    expect(stderr).toContain('would be written over a.jsonl, an input; give another -o');
    expect(await read(cwd, 'a.jsonl')).toBe(records(2));
    expect(await filesIn(cwd)).toEqual(['a.jsonl']);
  });

  it('are not cleaned together with pages, nor with archives', async () => {
    for (const inputs of [
      ['a.jsonl', 'b.txt'],
      ['b.warc', 'a.jsonl'],
    ]) {
      const { status, stderr } = await tool(inputs);
      expect(status).toBe(2);
      expect(stderr).toContain(
        `${inputs.find((name) => name !== 'b.txt')} holds many pages, and not all inputs do so`,
      );
    }
  });

  it('stop when nobody reads any more, and no more is read than that', async () => {
    const cwd = await folderWith({ 'some.jsonl': records(50) });
    const line =
      'set -o pipefail; yes "$(cat some.jsonl)" | node "$TOOL" -f jsonl | head -1 | grep -c Ferry; echo $?';
    const { stdout, stderr } = await shell(line, cwd);
    expect(stdout.startsWith('1\n')).toBe(true);
    expect(stderr).toBe('');
  });

  it.each([
    [['-f', 'jsonl', '-t', 'markdown'], 'become JSON Lines'],
    [
      ['-f', 'jsonl', '-o', 'x.md'],
      '-o x.md: streams of pages become JSON Lines; name a file that ends in .jsonl',
    ],
    [['-f', 'jsonl', '--explain'], 'explains one page'],
  ])('are not what %j can do', async (args, complaint) => {
    const { status, stderr } = await tool(args, { input: '' });
    expect(status).toBe(2);
    expect(stderr).toContain(complaint);
  });
});

describe('a WARC archive', () => {
  const html = (n: number) =>
    `<h1>Ferry ${n} sails</h1>${storyOf('x')
      .map((p) => `<p>${p}</p>`)
      .join('')}`;

  it('becomes a line for each page, by its place on the web', async () => {
    const { bytes } = await archive(
      [
        { type: 'warcinfo', content: 'software: x' },
        { type: 'request', content: 'GET / HTTP/1.1\r\n\r\n' },
        { url: 'https://a.example/1', content: html(1) },
        { url: 'https://a.example/logo.png', content: 'x', http: { 'Content-Type': 'image/png' } },
        { url: 'https://a.example/2', content: html(2) },
      ],
      { gzip: true },
    );
    const cwd = await folderWith({ 'crawl.warc.gz': bytes });
    const { status, stdout } = await tool(['crawl.warc.gz'], { cwd });
    expect(status).toBe(1);
    expect(parse(stdout)).toMatchObject([
      { headline: 'Ferry 1 sails', url: 'https://a.example/1', input: { 'WARC-Type': 'response' } },
      { error: 'is image/png, not a page', url: 'https://a.example/logo.png' },
      { headline: 'Ferry 2 sails', url: 'https://a.example/2' },
    ]);
  });

  it('of converted pages is read as flat text, from a pipe into a file', async () => {
    const { bytes } = await archive([
      {
        type: 'conversion',
        content: pageAbout('Old lighthouse finds a new owner'),
        warc: { 'Content-Type': 'text/plain' },
      },
    ]);
    const cwd = await folderWith({ 'crawl.wet': bytes });
    const { status, stderr } = await shell('node "$TOOL" -f warc -o out.jsonl < crawl.wet', cwd);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(parse(await read(cwd, 'out.jsonl'))).toMatchObject([
      { headline: 'Old lighthouse finds a new owner' },
    ]);
  });

  it('that is cut off gives what can be read, and tells where it ends', async () => {
    const { bytes, starts } = await archive([{ content: html(1) }, { content: html(2) }], { gzip: true });
    const cwd = await folderWith({ 'crawl.warc.gz': bytes.subarray(0, bytes.length - 20) });
    const { status, stdout, stderr } = await tool(['crawl.warc.gz'], { cwd });
    expect(status).toBe(1);
    expect(parse(stdout)).toMatchObject([
      { headline: 'Ferry 1 sails' },
      { error: expect.stringContaining('cut off') },
    ]);
    expect(stderr).toContain(
      `crawl.warc.gz: is damaged at byte ${bytes.length - 20}, in the gzip member that begins at byte ${starts[1]} (cut off)`,
    );
  });
});
