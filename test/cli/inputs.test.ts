import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, constants, createReadStream, existsSync, openSync } from 'node:fs';
import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { markdownAbout, pageAbout, pageWithoutStory, storyOf } from './page.ts';
import { binary, filesIn, folderWith, read, shell, tool } from './tool.ts';

/** The headlines of JSON objects written one a line. */
const headlines = (jsonLines: string) =>
  jsonLines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).headline);

describe('input', () => {
  it('from a file', async () => {
    const cwd = await folderWith({ 'page.txt': pageAbout('Harbour closes for repairs') });
    const { status, stdout, stderr } = await tool(['page.txt'], { cwd });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('\n# Harbour closes for repairs\n');
    expect(stdout).toContain(storyOf('')[1]);
    expect(stdout).not.toContain('nobody asked for');
  });

  it.each([[[]], [['-']]])('from a pipe: %j', async (args) => {
    const page = pageAbout('Harbour closes for repairs');
    const { status, stdout } = await tool(['-t', 'json', ...args], { input: page });
    const article = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(article).toMatchObject({ headline: 'Harbour closes for repairs', origin: '-', section: 'Ports' });
    expect(article.paragraphs).toEqual(storyOf('Harbour closes for repairs'));
  });

  it('of Markdown, told by its look', async () => {
    const page = markdownAbout('Harbour closes for repairs');
    const { status, stdout } = await tool(['-t', 'json'], { input: page });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      headline: 'Harbour closes for repairs',
      authors: ['Jane Doe'],
      published: '2024-05-06',
      source: 'AP',
      paragraphs: storyOf('Harbour closes for repairs'),
    });
  });

  it('of Markdown from a folder, where it is asked for', async () => {
    const cwd = await folderWith({
      'pages/a.md': markdownAbout('Old lighthouse finds a new owner'),
      'pages/b/c.markdown': markdownAbout('Ferry service to the islands resumes'),
      'pages/d.html': '<p>Nobody asked for it',
    });
    const { status } = await tool(['-f', 'markdown', '-t', 'json', 'pages', '-o', 'out'], { cwd });
    expect(status).toBe(0);
    expect(await filesIn(join(cwd, 'out'))).toEqual(expect.arrayContaining(['a.json', 'b/c.json']));
    const { stderr } = await tool(['-f', 'markdown', 'pages', '-o', 'pages'], { cwd });
    expect(stderr).toContain('pages');
    expect(await read(cwd, 'pages/a.md')).toBe(markdownAbout('Old lighthouse finds a new owner'));
  });

  it('from pipes that a shell makes', async () => {
    const cwd = await folderWith({
      'a.txt': pageAbout('Quay opens'),
      'b.jsonl': JSON.stringify({ text: pageAbout('Quay closes') }),
    });
    const cat = '<(cat a.txt)';
    const line = `node "$TOOL" ${cat}; cat a.txt | node "$TOOL" /dev/stdin; node "$TOOL" -f jsonl <(cat b.jsonl)`;
    const { stdout, stderr } = await shell(line, cwd);
    expect(stderr).toBe('');
    expect(stdout.match(/^# Quay opens$/gm)).toHaveLength(2);
    expect(stdout).toContain('"headline":"Quay closes"');
    const many = await shell(`node "$TOOL" -q -t jsonl ${`${cat} `.repeat(6)}`, cwd);
    expect(headlines(many.stdout)).toEqual(Array(6).fill('Quay opens'));
  });

  it('from a path with spaces and letters of many scripts', async () => {
    const name = 'Zürich – 港 & “порт”/the page (1) [x].txt';
    const cwd = await folderWith({ [name]: pageAbout('Lake ferries return') });
    const { status, stdout } = await tool(['-t', 'json', name], { cwd });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ headline: 'Lake ferries return', origin: name });
  });

  it('from a folder and the folders below, in order, without hidden files and other kinds', async () => {
    const cwd = await folderWith({
      'pages/b.txt': pageAbout('Old lighthouse finds a new owner'),
      'pages/a/z.TEXT': pageAbout('Ferry service to the islands resumes'),
      'pages/c.txt': pageAbout('Fishermen protest against higher fuel prices'),
      'pages/.hidden.txt': pageAbout('Hidden'),
      'pages/.git/x.txt': pageAbout('Hidden'),
      'pages/notes.md': pageAbout('Notes'),
    });
    const { status, stdout } = await tool(['-t', 'jsonl', 'pages/'], { cwd });
    expect(status).toBe(0);
    expect(headlines(stdout)).toEqual([
      'Ferry service to the islands resumes',
      'Old lighthouse finds a new owner',
      'Fishermen protest against higher fuel prices',
    ]);
    expect(stdout).toContain('"origin":"pages/a/z.TEXT"');
  });

  it('from a glob pattern that the shell left alone, whatever the endings', async () => {
    const cwd = await folderWith({
      'pages/1/a.page': pageAbout('Dredging of the main channel begins'),
      'pages/2/b.page': pageAbout('Old lighthouse finds a new owner'),
      'pages/2/c.txt': pageAbout('Fishermen protest against higher fuel prices'),
    });
    const { status, stdout } = await tool(['-t', 'jsonl', 'pages/**/*.page'], { cwd });
    expect(status).toBe(0);
    expect(headlines(stdout)).toEqual([
      'Dredging of the main channel begins',
      'Old lighthouse finds a new owner',
    ]);
  });

  it('named twice counts once', async () => {
    const cwd = await folderWith({
      'pages/a.txt': pageAbout('Dredging of the main channel begins'),
      'pages/b.txt': pageAbout('Old lighthouse finds a new owner'),
    });
    const { stdout } = await tool(['-t', 'jsonl', 'pages/b.txt', 'pages', './pages/a.txt'], { cwd });
    expect(headlines(stdout)).toEqual([
      'Old lighthouse finds a new owner',
      'Dredging of the main channel begins',
    ]);
  });

  it.each([
    ['CRLF', (page: string) => page.replaceAll('\n', '\r\n')],
    ['CR', (page: string) => page.replaceAll('\n', '\r')],
    ['a byte order mark', (page: string) => `\uFEFF${page}`],
    ['UTF-16', (page: string) => Buffer.from(page, 'utf16le')],
  ])('with %s gives the same article', async (_name, change) => {
    const page = pageAbout('Quay opens');
    const plain = await tool(['-t', 'json'], { input: page });
    expect(await tool(['-t', 'json'], { input: change(page) })).toEqual(plain);
    expect(plain.status).toBe(0);
  });

  it('that holds < is text, and loses nothing', async () => {
    const { status, stdout } = await tool(['-t', 'json'], {
      input: pageAbout('Tariffs<Strike ends at 3<4 ports'),
    });
    expect(status).toBe(0);
    expect(JSON.parse(stdout).headline).toBe('Tariffs<Strike ends at 3<4 ports');
  });
});

describe('HTML', () => {
  const story = pageAbout('Council agrees to widen the harbour road').trimEnd().split('\n');
  const html = `<!doctype html>\n<body>${story.map((line) => `<p>${line}</p>`).join('')}</body>`;

  it('is told from flat text, and may be asked for', async () => {
    const cwd = await folderWith({ 'page.html': html, 'page.txt': html.slice(15) });
    for (const args of [['page.html'], ['-f', 'html', 'page.txt']]) {
      const { status, stdout } = await tool([...args, '-t', 'json'], { cwd });
      expect(status).toBe(0);
      expect(JSON.parse(stdout).headline).toBe('Council agrees to widen the harbour road');
    }
  });

  it('keeps its links and images unless told otherwise', async () => {
    const link =
      '<p>The ferry left <a href="https://x.example/">the old harbour</a> at noon on Monday, it said.</p>';
    const image = '<p><img src="https://x.example/y.jpg" alt="A ship"></p>';
    const input = html.replace(/<p>ROTTERDAM.*?<\/p>/, (first) => first + link + image);
    const all = (await tool([], { input })).stdout;
    expect(all).toContain('left [the old harbour](https://x.example/) at noon');
    expect(all).toContain('![A ship](https://x.example/y.jpg)');
    const none = (await tool(['--no-links', '--no-images'], { input })).stdout;
    expect(none).toContain('left the old harbour at noon');
    expect(none).not.toContain('x.example');
  });

  it('is taken as it stands with -f text', async () => {
    const { stdout } = await tool(['-f', 'text'], { input: `<!doctype html>\n${pageAbout('In HTML')}` });
    expect(stdout).toContain('In HTML');
  });
});

describe('an input that is no page is told by name, and the others go on', () => {
  const good = { 'good.txt': pageAbout('Council agrees to widen the harbour road') };

  /** Runs the tool on a bad input between two readings of a good one. */
  const runWith = async (bad: string, cwd: string) => {
    const { status, stdout, stderr } = await tool(['-q', '-t', 'jsonl', bad, 'good.txt'], { cwd });
    expect(status).toBe(1);
    expect(headlines(stdout)).toEqual(['Council agrees to widen the harbour road']);
    return stderr;
  };

  it.each<[name: string, content: string | Uint8Array, message: string]>([
    ['empty.txt', '', 'is empty; give a page with text'],
    ['white.txt', ' \n\n', 'holds only white space; give a page with text'],
    [
      'image.png',
      Buffer.from('89504e470d0a1a0a0000', 'hex'),
      'is a PNG image, not page text; give the text of the page',
    ],
    ['nul.txt', 'words\0words\0', 'is binary data, not page text; give the text of the page'],
    [
      'page.gz',
      gzipSync('words'),
      'is gzip-compressed data, not page text; unpack it first, or say -f jsonl or -f warc if it holds many pages',
    ],
    [
      'page.zst',
      Buffer.from('28b52ffd00', 'hex'),
      'is Zstandard-compressed data, not page text; unpack it first',
    ],
    ['lines.dump', '{"text":"a"}\n{"text":"b"}\n', 'is JSON Lines, which hold many pages; say -f jsonl'],
    [
      'crawl.dump',
      'WARC/1.0\r\nWARC-Type: response\r\n\r\n',
      'is a WARC archive, which holds many pages; say -f warc',
    ],
    ['lines.txt', 'a\n'.repeat(200_001), 'has more than 200,000 lines, and a page has fewer; split it'],
    ['menu.txt', pageWithoutStory, 'holds no article; see why with --explain'],
  ])('%s', async (name, content, message) => {
    const cwd = await folderWith({ ...good, [name]: content });
    expect(await runWith(name, cwd)).toBe(`clean-article: ${name}: ${message}\n`);
  });

  it('a path that leads nowhere', async () => {
    const cwd = await folderWith(good);
    expect(await runWith('gone.txt', cwd)).toBe('clean-article: gone.txt: does not exist; check the path\n');
  });

  it.each([
    ['good.txt/page.txt', 'has a file where a folder should be; check the path'],
    ['x'.repeat(5000), 'has too long a name; shorten it'],
    ['circle', 'is a link that leads back to itself; name the file it should lead to'],
  ])('a path that cannot be gone, also where it is the first: %.20s', async (path, message) => {
    const cwd = await folderWith(good);
    await symlink('circle', join(cwd, 'circle'));
    expect(await runWith(path, cwd)).toBe(`clean-article: ${path}: ${message}\n`);
    for (const args of [[path], ['-f', 'jsonl', path], ['learn', path]]) {
      const { status, stderr } = await tool(args, { cwd });
      expect(status).toBe(1);
      expect(stderr).toContain(`clean-article: ${path}: ${message}\n`);
    }
  });

  it.each(['https://news.example/2025/harbour', 'https://news.example/?p=5', 'file:///pages/a.txt'])(
    'an address: %s',
    async (address) => {
      const cwd = await folderWith(good);
      expect(await runWith(address, cwd)).toBe(
        `clean-article: ${address}: is an address, and nothing is fetched here; give what it leads to, as: curl -sL URL | clean-article\n`,
      );
    },
  );

  it('a name that is no UTF-8, named, listed, or found in a folder', async () => {
    const cwd = await folderWith({ ...good, 'pages/ok.txt': pageAbout('Ferry sails'), list: '' });
    const latin = (path: string) => Buffer.concat([Buffer.from(path), Buffer.from([0xe9])]);
    try {
      await writeFile(
        Buffer.concat([latin(`${cwd}/pages/caf`), Buffer.from('.txt')]),
        pageAbout('Crane arrives'),
      );
      await mkdir(latin(`${cwd}/pages/p`));
    } catch {
      return; // Some file systems know no other names.
    }
    await writeFile(join(cwd, 'list'), Buffer.concat([latin('pages/caf'), Buffer.from('.txt\n')]));
    const told = 'has a name that is no UTF-8, by which it cannot be opened; rename it';
    for (const line of ["$'pages/caf\\xe9.txt'", '--files-from list']) {
      const { stderr } = await shell(`node "$TOOL" -q ${line}`, cwd);
      expect(stderr).toContain(`clean-article: pages/caf\ufffd.txt: ${told}`);
    }
    const { status, stdout, stderr } = await tool(['-q', '-t', 'jsonl', 'pages'], { cwd });
    expect([status, headlines(stdout)]).toEqual([1, ['Ferry sails']]);
    expect(stderr.split('\n').sort()).toEqual([
      '',
      `clean-article: pages/caf\ufffd.txt: ${told}`,
      `clean-article: pages/p\ufffd: ${told}`,
    ]);
  });

  it('a socket', async () => {
    const cwd = await folderWith(good);
    const server = createServer().listen(join(cwd, 'socket.txt'));
    onTestFinished(() => void server.close());
    await once(server, 'listening');
    expect(await runWith('socket.txt', cwd)).toBe(
      'clean-article: socket.txt: is a socket, not a page; name a file\n',
    );
  });

  it('a page in a folder that was removed', async () => {
    const cwd = await folderWith(good);
    const line = (args: string) => `mkdir gone; cd gone; rmdir ../gone; node "$TOOL" ${args}`;
    expect((await shell(line('x.txt'), cwd)).stderr).toBe(
      'clean-article: x.txt: does not exist; check the path\n',
    );
    expect(await shell(line('x.txt -o y'), cwd)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('-o cannot be found from a folder that was removed; change to another'),
    });
  });

  it('more than a page holds, from a file, a pipe and standard input, not read to its end', async () => {
    const cwd = await folderWith({ ...good, 'huge.txt': '' });
    await truncate(join(cwd, 'huge.txt'), 2 ** 32);
    expect(await runWith('huge.txt', cwd)).toContain('huge.txt: has more than 32 MiB, and a page has less;');
    for (const args of ['< /dev/zero', '/dev/zero']) {
      const { status, stderr } = await shell(`node "$TOOL" ${args}`, cwd);
      expect(status).toBe(1);
      expect(stderr).toContain(': has more than 32 MiB, and a page has less; split it, or say -f jsonl');
    }
  });

  it('a path whose name would move the cursor', async () => {
    const { stderr } = await tool(['a\nb\x1bc.txt']);
    expect(stderr).toBe('clean-article: a\\x0ab\\x1bc.txt: does not exist; check the path\n');
  });

  it('a link that leads nowhere, named or found in a folder', async () => {
    const cwd = await folderWith({
      ...good,
      'pages/ok.txt': pageAbout('Museum ship opens to visitors again'),
    });
    await symlink('nowhere.txt', join(cwd, 'pages/link.txt'));
    expect(await runWith('pages/link.txt', cwd)).toMatch(
      /^clean-article: pages\/link.txt: is a link to a file that/,
    );
    const { status, stdout, stderr } = await tool(['-t', 'jsonl', 'pages'], { cwd });
    expect([status, headlines(stdout)]).toEqual([1, ['Museum ship opens to visitors again']]);
    expect(stderr).toMatch(/^clean-article: pages\/link.txt: is a link/);
  });

  it('a folder without pages', async () => {
    const cwd = await folderWith({ ...good, 'empty/readme.md': 'x' });
    expect(await runWith('empty', cwd)).toMatch(
      /^clean-article: empty: holds no .txt or .html file; name its files/,
    );
  });

  it('a pattern that matches nothing', async () => {
    const cwd = await folderWith(good);
    expect(await runWith('pages/*.txt', cwd)).toBe(
      'clean-article: pages/*.txt: matches no file; check the pattern\n',
    );
  });

  it('standard input without a word', async () => {
    const { status, stdout, stderr } = await tool([], { input: '' });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toBe('clean-article: standard input: is empty; give a page with text\n');
  });
});

describe('output', () => {
  const pages = {
    'pages/one.txt': pageAbout('New crane arrives at the container terminal'),
    'pages/deep/er/two.txt': pageAbout('Inspectors close two warehouses on the quay'),
  };

  it.each([
    ['markdown', '.md'],
    ['json', '.json'],
    ['jsonl', '.jsonl'],
    ['jsonld', '.jsonld'],
    ['text', '.txt'],
  ])('of a folder goes to a folder, in %s', async (format, ending) => {
    const cwd = await folderWith(pages);
    const { status, stdout, stderr } = await tool(['-q', 'pages', '-t', format, '-o', 'out'], { cwd });
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(await filesIn(join(cwd, 'out'))).toEqual([`deep/er/two${ending}`, `one${ending}`]);
    expect(await read(cwd, `out/one${ending}`)).toBe(
      (await tool(['pages/one.txt', '-t', format], { cwd })).stdout,
    );
  });

  it('of a pattern keeps the tree below its fixed part', async () => {
    const cwd = await folderWith(pages);
    await tool(['pages/**/*.txt', '-o', 'out'], { cwd });
    expect(await filesIn(join(cwd, 'out'))).toEqual(['deep/er/two.md', 'one.md']);
  });

  it.each([
    ['article.json', 'json'],
    ['article.md', 'markdown'],
    ['article.JSONL', 'jsonl'],
    ['article.jsonld', 'jsonld'],
    ['article.txt', 'text'],
    ['new folder/article', 'markdown'],
  ])('of one page goes to a file whose ending says the format: %s', async (path, format) => {
    const cwd = await folderWith(pages);
    expect((await tool(['pages/one.txt', '-o', path], { cwd })).status).toBe(0);
    expect(await read(cwd, path)).toBe((await tool(['pages/one.txt', '-t', format], { cwd })).stdout);
  });

  it('of a file whose ending stands for no format is Markdown, and that is told', async () => {
    const cwd = await folderWith({ 'page.txt': pageAbout('Ferry sails') });
    expect(await tool(['page.txt', '-o', 'article.html'], { cwd })).toEqual({
      status: 0,
      stdout: '',
      stderr:
        'clean-article: warning: article.html: has an ending that stands for no format, and gets Markdown; say -t\n',
    });
    expect(await read(cwd, 'article.html')).toMatch(/^---\n/);
    for (const args of ['-o article', '-t markdown -o a.html', '--explain -o a.html', '-o out/'])
      expect((await tool(['page.txt', ...args.split(' ')], { cwd })).stderr).toBe('');
  });

  it('takes the format from -t before the ending', async () => {
    const cwd = await folderWith(pages);
    await tool(['pages/one.txt', '-t', 'json', '-o', 'x.md'], { cwd });
    expect(JSON.parse(await read(cwd, 'x.md')).headline).toBe('New crane arrives at the container terminal');
  });

  it('of one page goes into a folder that exists, or ends in a slash', async () => {
    const cwd = await folderWith(pages);
    await mkdir(join(cwd, 'there.json'));
    await tool(['pages/one.txt', '-o', 'there.json'], { cwd });
    await tool(['pages/one.txt', '-o', 'new/'], { cwd });
    await tool(['-o', 'new/'], { cwd, input: pages['pages/one.txt'] });
    expect(await filesIn(join(cwd, 'there.json'))).toEqual(['one.md']);
    expect(await filesIn(join(cwd, 'new'))).toEqual(['one.md', 'stdin.md']);
  });

  it('of a folder as JSON Lines goes to one file', async () => {
    const cwd = await folderWith(pages);
    expect((await tool(['pages', '-o', 'all.jsonl'], { cwd })).status).toBe(0);
    await tool(['pages', '-t', 'jsonl', '-o', 'all.jsonl'], { cwd });
    expect(headlines(await read(cwd, 'all.jsonl'))).toEqual([
      'Inspectors close two warehouses on the quay',
      'New crane arrives at the container terminal',
    ]);
  });

  it('of several inputs is written one after another', async () => {
    const cwd = await folderWith(pages);
    const one = await tool(['pages/one.txt'], { cwd });
    const two = await tool(['pages/deep/er/two.txt'], { cwd });
    const both = await tool(['pages/one.txt', 'pages/deep/er/two.txt'], { cwd });
    expect(both.stdout).toBe(`${one.stdout}\n\n${two.stdout}`);
    const json = await tool(['pages', '-t', 'json'], { cwd });
    expect(json.stdout.match(/^\{$/gm)).toHaveLength(2);
  });

  it('never lands on an input, not even through a link', async () => {
    const cwd = await folderWith(pages);
    await symlink('pages/one.txt', join(cwd, 'link.txt'));
    for (const args of [
      ['pages/one.txt', '-o', 'pages/one.txt'],
      ['pages/one.txt', '-o', 'link.txt'],
      ['pages', '-t', 'text', '-o', 'pages'],
    ]) {
      const { status, stderr } = await tool(args, { cwd });
      expect(status).toBe(1);
      expect(stderr).toMatch(
        /^clean-article: pages\/(one|deep\/er\/two).txt: would be written over .*; give another -o/,
      );
    }
    expect(await read(cwd, 'pages/one.txt')).toBe(pages['pages/one.txt']);
  });

  it('in a folder within the input folder is not read as input the next time', async () => {
    const cwd = await folderWith(pages);
    await tool(['pages', '-t', 'text', '-o', 'pages/out'], { cwd });
    const { stderr } = await tool(['pages', '-t', 'text', '-o', 'pages/out'], { cwd });
    expect(stderr).toContain('2 pages: ');
    expect(await filesIn(join(cwd, 'pages/out'))).toEqual(['deep/er/two.txt', 'one.txt']);
  });

  it('that cannot be written is told, with its page', async () => {
    const cwd = await folderWith({ ...pages, wall: 'a file' });
    const { status, stderr } = await tool(['pages/one.txt', '-o', 'wall/x.md'], { cwd });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^clean-article: pages\/one.txt: cannot be written: wall\/x.md has a file where/);
  });

  it('of a page without an article is no file', async () => {
    const cwd = await folderWith({ ...pages, 'pages/menu.txt': pageWithoutStory });
    expect((await tool(['pages', '-o', 'out'], { cwd })).status).toBe(1);
    expect(await filesIn(join(cwd, 'out'))).toEqual(['deep/er/two.md', 'one.md']);
  });
});

describe('a reader that goes away', () => {
  it('ends the tool quietly, however much there was to write', async () => {
    const story = `${storyOf('a long day')[0]}\n`.repeat(20_000);
    const cwd = await folderWith({
      'big.txt': `${pageAbout('Record cargo leaves the grain terminal')}${story}`,
      'other.txt': `${pageAbout('Night trains return to the port station')}${story}`,
    });
    for (const args of ['-q -t text -f text big.txt', '-q -t jsonl big.txt other.txt big.txt gone.txt']) {
      const { stdout, stderr } = await shell(`"$TOOL" ${args} | head -1; echo "\${PIPESTATUS[0]}"`, cwd);
      expect(stdout.trim().split('\n').at(-1)).toBe('0');
      expect(stderr).toBe('');
    }
  });

  it('of messages, or a place without room for them, costs no page', async (context) => {
    const cwd = await folderWith({ 'pages/a.txt': pageAbout('Ferry sails') });
    const line = 'node "$TOOL" -t jsonl gone.txt pages';
    const closed = await shell(`${line} 2> >(exec 0<&-; sleep 1); echo $?`, cwd);
    expect(closed.stdout).toContain('"headline":"Ferry sails"');
    if (!existsSync('/dev/full')) context.skip('there is no /dev/full');
    const full = await shell(`${line} 2> /dev/full`, cwd);
    expect([full.status, headlines(full.stdout)]).toEqual([1, ['Ferry sails']]);
  });

  it('does not hide what is written to a file', async () => {
    const cwd = await folderWith({ 'page.txt': pageAbout('Customs office moves to the west pier') });
    expect(
      (await shell('"$TOOL" page.txt gone.txt -o out 2>&1 >&- | true; cat out/page.md', cwd)).stdout,
    ).toContain('# Customs office moves to the west pier');
  });
});

describe('one page on standard output', () => {
  it('comes whole through a pipe that makes nobody wait', async () => {
    const story = Array.from({ length: 3_000 }, (_, i) => `${storyOf(`day ${i}`)[0]}\n`).join('');
    const page = pageAbout('Pilots train on the new lock').replace('veryGood!', `${story}veryGood!`);
    const cwd = await folderWith({ 'big.txt': page });
    await shell('mkfifo pipe', cwd);
    const path = join(cwd, 'pipe');
    const opener = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const writer = openSync(path, constants.O_WRONLY | constants.O_NONBLOCK);
    const reader = openSync(path, 'r');
    closeSync(opener);
    const child = spawn(process.execPath, [binary, '-t', 'text', 'big.txt'], {
      cwd,
      stdio: ['ignore', writer, 'inherit'],
    });
    closeSync(writer);
    const ended = once(child, 'exit');
    // The pipe is full before anybody reads it.
    await setTimeout(1_000);
    expect(child.exitCode).toBeNull();
    const read = await text(createReadStream('', { fd: reader }));
    expect((await ended)[0]).toBe(0);
    expect(read).toBe((await tool(['-t', 'text', 'big.txt'], { cwd })).stdout);
    expect(read.length).toBeGreaterThan(200_000);
  });

  it('fails where there is no room for it', async () => {
    const cwd = await folderWith({ 'a.txt': pageAbout('Old crane finds a new home') });
    expect(await shell('"$TOOL" a.txt > /dev/full', cwd)).toMatchObject({
      status: 1,
      stderr:
        'clean-article: a.txt: cannot be written: standard output is on a disk that is full; make room\n',
    });
  });
});
