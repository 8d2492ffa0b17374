import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { digestOf, files, rowsOf, whatIsMissing } from '../../../tools/bench/corpus.js';
import { foldOf, siteOf } from '../../../tools/bench/folds.js';

const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
const script = fileURLToPath(new URL('../../../tools/bench/folds.js', import.meta.url));

afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string | Buffer): string {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
  return name;
}

async function read(name: string): Promise<unknown[]> {
  const rows: unknown[] = [];
  for await (const row of rowsOf(name, folder)) rows.push(row);
  return rows;
}

describe('the corpus', () => {
  it('is read row by row, however the stream cuts the lines', async () => {
    const rows = [
      { id: '1', text: 'é'.repeat(600_000) },
      { id: '2', text: 'a\nb' },
      { id: '3', text: '' },
    ];
    const lines = rows.map((row) => JSON.stringify(row));
    expect(await read(write('a.jsonl.gz', gzipSync(lines.join('\n'))))).toEqual(rows);
    expect(await read(write('b.jsonl.gz', gzipSync(`${lines.join('\n')}\n`)))).toEqual(rows);
    expect(await read(write('c.jsonl.gz', gzipSync('')))).toEqual([]);
  });

  it('says which file and line is broken', async () => {
    await expect(read(write('d.jsonl.gz', gzipSync('{"id":"1"}\n{"id"')))).rejects.toThrow(
      /d\.jsonl\.gz, line 2/,
    );
    const cut = gzipSync(JSON.stringify({ text: 'a story '.repeat(99) })).subarray(0, 30);
    await expect(read(write('e.jsonl.gz', cut))).rejects.toThrow(/unexpected end/);
    await expect(read('absent.jsonl.gz')).rejects.toThrow(/ENOENT.*absent/);
  });

  it('says where it should be when it is not there', () => {
    expect(whatIsMissing(join(folder, 'nowhere'))).toMatch(/nowhere.*CLEAN_ARTICLE_CORPUS/);
    write(files.truth, gzipSync(''));
    expect(whatIsMissing(folder)).toBeUndefined();
  });

  it('has a digest that changes with any file', async () => {
    write('one', 'first');
    write('two', 'second');
    const before = await digestOf(['one', 'two'], folder);
    expect(await digestOf(['one', 'two'], folder)).toBe(before);
    write('two', 'changed');
    expect(await digestOf(['one', 'two'], folder)).not.toBe(before);
  });
});

describe('folds', () => {
  it('know the site of an address', () => {
    expect(siteOf('https://www.example.com/a/b.html')).toBe('example');
    expect(siteOf('http://news.example.co.uk:8080/?q=1')).toBe('example');
    expect(siteOf('https://someone.wordpress.com/2019/')).toBe('wordpress');
    expect(siteOf('http://192.168.0.1/page')).toBe('http://192.168.0.1/page');
    expect(siteOf('')).toBe('');
  });

  it('know the site of a page that only has a name', () => {
    expect(siteOf('hard::blog.example.org.html')).toBe('example');
    expect(siteOf('hard::example.com-family.html')).toBe('example');
    expect(siteOf('hard::example.co.uk.words.html')).toBe('example');
    expect(siteOf('hard::a-hyphen.de.words.html')).toBe('a-hyphen');
    expect(siteOf('hard::nothing')).toBe('hard::nothing');
  });

  it('keep the pages of a site together, and never change', () => {
    expect(foldOf('https://www.example.com/a')).toBe(foldOf('hard::example.com-b.html'));
    // FNV-1a of "a" is 0xe40c292c, of "foobar" 0xbf9cf968 (the authors' test vectors).
    expect(foldOf('https://a.com/')).toBe(0xe40c292c % 5);
    expect(foldOf('https://foobar.net/')).toBe(0xbf9cf968 % 5);
    expect(foldOf(null)).toBe(foldOf(''));
  });

  it('are printed for every page of every data set', () => {
    write(files.truth, gzipSync('{"id":"0001","url":"https://a.com/"}\n'));
    write(files.snippets, gzipSync('{"id":"two words","url":"http://foobar.net/"}\n'));
    write(files.otherPages, gzipSync('{"id":"0002","url":null}\n'));
    const env = { ...process.env, CLEAN_ARTICLE_CORPUS: folder };
    const printed = execFileSync(process.execPath, [script], { env, encoding: 'utf8' });
    expect(printed).toBe(`0001\t${0xe40c292c % 5}\ntwo words\t${0xbf9cf968 % 5}\n0002\t${foldOf('')}\n`);
  });

  it('are refused in words when there is no corpus', () => {
    const env = { ...process.env, CLEAN_ARTICLE_CORPUS: join(folder, 'nowhere') };
    const { status, stdout, stderr } = spawnSync(process.execPath, [script], { env, encoding: 'utf8' });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^folds: no corpus at .*nowhere/);
  });
});
