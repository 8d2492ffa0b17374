import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/read/index.ts';

const html = Buffer.from('<!doctype html><p>Words of a page.</p>');

describe('readPage', () => {
  it('gives the page with its origin', async () => {
    const bytes = Buffer.from('\uFEFFMarkets<Israeli strike\r\n');
    expect(await readPage(bytes, 'pages/x.txt', 'auto')).toEqual({
      origin: 'pages/x.txt',
      format: 'text',
      content: 'Markets<Israeli strike\r\n',
    });
  });

  it.each([
    ['auto', 'html'],
    ['html', 'html'],
    ['text', 'text'],
  ] as const)('takes a page of HTML from %s as %s', async (from, format) => {
    expect(await readPage(html, '-', from)).toEqual({ origin: '-', format, content: html.toString() });
  });

  it('refuses a page of white space', async () => {
    await expect(readPage(Buffer.from(' \r\n\u00A0\n'), '-', 'auto')).rejects.toThrow(
      'holds only white space',
    );
  });
});
