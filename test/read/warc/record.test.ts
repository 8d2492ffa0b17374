import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { UnreadablePage } from '../../../src/read/index.ts';
import { readEntries } from '../../../src/read/stream/index.ts';
import { LARGEST_PAGE } from '../../../src/read/too-much.ts';
import { readWarcRecord } from '../../../src/read/warc/record.ts';
import { recordBytes, type Stored } from '../../support/archive.ts';
import { collect, inChunks } from '../../support/chunks.ts';

async function readStored(stored: Stored) {
  const bytes = await recordBytes(stored, false);
  const [entry] = await collect(readEntries(inChunks(bytes), 'warc'));
  return readWarcRecord(entry?.content ?? new Uint8Array(0), 'crawl.warc');
}

/** The page of a record, or why it is none. */
async function pageOf(stored: Stored) {
  const { page } = await readStored(stored);
  return page instanceof UnreadablePage ? page.message : page;
}

const html = '<title>Häfen</title><p>Ein Satz über Häfen.</p>';
const type = { 'Content-Type': 'text/html; charset=utf-8' };
const bytes = Buffer.from(html);

describe('a response', () => {
  it('is a page with its address; the headers of the record are handed through', async () => {
    const warc = { 'WARC-IP-Address': '10.0.0.1' };
    const { page, url, input } = await readStored({ content: html, warc });
    expect(page).toEqual({
      origin: 'crawl.warc',
      url: 'https://news.example/1',
      format: 'html',
      content: html,
    });
    expect(url).toBe('https://news.example/1');
    expect(JSON.parse(input)).toMatchObject({
      'WARC-Type': 'response',
      'WARC-Date': '2026-01-02T03:04:05Z',
      'WARC-IP-Address': '10.0.0.1',
    });
  });

  it.each([
    ['gzip', gzipSync(bytes)],
    ['x-gzip', gzipSync(bytes)],
    ['deflate', deflateSync(bytes)],
    ['deflate', deflateRawSync(bytes)],
    ['br', brotliCompressSync(bytes)],
    ['gzip', bytes],
    ['identity', bytes],
  ])('is unpacked from %s, if it is packed', async (coding, content) => {
    const http = { ...type, 'Content-Encoding': coding };
    expect(await pageOf({ content, http })).toMatchObject({ content: html });
  });

  it('packed with what nothing unpacks is told', async () => {
    const content = Uint8Array.from([0x28, 0xb5, 0x2f, 0xfd, 0]);
    expect(await pageOf({ content, http: { ...type, 'Content-Encoding': 'zstd' } })).toContain('zstd');
  });

  it.each([
    ['cut off', gzipSync(html.repeat(9)).subarray(0, 40), 'is cut off amid what is packed; fetch it again'],
    ['packed twice', gzipSync(gzipSync(bytes)), 'is packed twice; store it unpacked, or packed once'],
    [
      'far larger than it looks',
      gzipSync(Buffer.alloc(LARGEST_PAGE + 1)),
      'has more than 32 MiB once it is unpacked; a page has less',
    ],
  ])('that is %s is told', async (_, content, problem) => {
    expect(await pageOf({ content, http: { ...type, 'Content-Encoding': 'gzip' } })).toBe(problem);
  });

  it('is put together from its chunks, if it is stored in them', async () => {
    const http = { ...type, 'Transfer-Encoding': 'chunked' };
    const [one, two] = [bytes.subarray(0, 20), bytes.subarray(20)];
    const chunked = Buffer.concat([
      Buffer.from(`${one.length.toString(16)}\r\n`),
      one,
      Buffer.from(`\r\n${two.length.toString(16).toUpperCase()};name=value\r\n`),
      two,
      Buffer.from('\r\n0\r\n\r\n'),
    ]);
    expect(await pageOf({ content: chunked, http })).toMatchObject({ content: html });
    expect(await pageOf({ content: html, http })).toMatchObject({ content: html });
    const packed = gzipSync(bytes);
    const both = Buffer.concat([Buffer.from(`${packed.length.toString(16)}\r\n`), packed]);
    expect(await pageOf({ content: both, http: { ...http, 'Content-Encoding': 'gzip' } })).toMatchObject({
      content: html,
    });
  });

  const russian = Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]);
  it.each([
    ['the header', russian, 'text/html; charset="windows-1251"'],
    ['the page', Buffer.concat([Buffer.from('<meta charset=windows-1251>'), russian]), 'text/html'],
    ['neither, where it is UTF-8', Buffer.from('Привет'), 'text/html; charset=ISO-8859-1'],
    ['the byte order mark', Buffer.from('\ufeffПривет'), 'text/html; charset=windows-1251'],
  ])('is decoded by %s', async (_, content, contentType) => {
    const page = await pageOf({ content, http: { 'Content-Type': contentType } });
    expect(page).toMatchObject({ content: expect.stringMatching(/Привет$/) });
  });

  it('in escaped Japanese is decoded by its header', async () => {
    const content = Buffer.from('\x1b$BF|K\\8l\x1b(B', 'latin1');
    const page = await pageOf({ content, http: { 'Content-Type': 'text/html; charset=ISO-2022-JP' } });
    expect(page).toMatchObject({ content: '日本語' });
  });

  it.each([
    [{ content: 'x', http: { 'Content-Type': 'image/png' } }, 'is image/png, not a page'],
    [{ content: html, status: '404 Not Found' }, 'is an answer with status 404, not a page'],
    [{ content: '', http: type }, 'is empty; give a page with text'],
  ])('that is no page says why: %j', async (stored, problem) => {
    expect(await pageOf(stored)).toBe(problem);
  });

  it('without a content type is looked at', async () => {
    expect(await pageOf({ content: '<!doctype html><p>x', http: { Server: 'x' } })).toMatchObject({
      format: 'html',
    });
  });
});

describe('other records', () => {
  it('converted to text are flat pages', async () => {
    const warc = { 'Content-Type': 'text/plain' };
    expect(await pageOf({ type: 'conversion', content: 'Häfen\nEin Satz.', warc })).toMatchObject({
      format: 'text',
      content: 'Häfen\nEin Satz.',
    });
  });

  it('with a resource are taken by their type', async () => {
    const warc = { 'Content-Type': 'text/html' };
    expect(await pageOf({ type: 'resource', content: html, warc })).toMatchObject({ format: 'html' });
    const markdown = { 'Content-Type': 'text/markdown; charset=utf-8' };
    expect(await pageOf({ type: 'resource', content: '# Häfen', warc: markdown })).toMatchObject({
      format: 'markdown',
      content: '# Häfen',
    });
    expect(await pageOf({ type: 'resource', content: html })).toBe('is application/octet-stream, not a page');
  });

  it('have their address without the brackets that wget writes', async () => {
    const warc = { 'WARC-Target-URI': '<https://news.example/2>' };
    expect((await readStored({ content: html, warc, url: '' })).url).toBe('https://news.example/2');
  });
});
