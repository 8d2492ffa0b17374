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

  it('says that HTML is not cleaned, and how to take it as text', async () => {
    await expect(readPage(html, '-', 'auto')).rejects.toThrow(/looks like HTML.*-f text/);
  });

  it('takes HTML as it stands when told so', async () => {
    expect((await readPage(html, '-', 'text')).content).toBe(html.toString());
  });

  it('refuses a page of white space', async () => {
    await expect(readPage(Buffer.from(' \r\n\u00A0\n'), '-', 'auto')).rejects.toThrow(
      'holds only white space',
    );
  });
});
