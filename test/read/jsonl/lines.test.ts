import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEntries } from '../../../src/read/stream/index.ts';
import { LARGEST_PAGE } from '../../../src/read/too-much.ts';
import { collect, inChunks } from '../../support/chunks.ts';

async function lines(content: string | Uint8Array, size?: number) {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const entries = await collect(readEntries(inChunks(bytes, size), 'jsonl'));
  return entries.map(({ content: line, problem }) => problem ?? Buffer.from(line ?? []).toString());
}

describe('the lines of a stream', () => {
  it.each([
    ['', []],
    ['a', ['a']],
    ['a\n', ['a']],
    ['a\r\n\nb\n\n', ['a', '', 'b', '']],
    ['\ufeffa\nb', ['a', 'b']],
    ['\n', ['']],
  ])('of %j are %j', async (content, expected) => {
    expect(await lines(content)).toEqual(expected);
  });

  it('do not depend on how the chunks fall, or on packing', async () => {
    const content = fc.array(fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\r\n]/g, '')));
    await fc.assert(
      fc.asyncProperty(content, fc.integer({ min: 1, max: 50 }), async (expected, size) => {
        const bytes = Buffer.from(expected.map((line) => `${line}\n`).join(''));
        expect(await lines(bytes, size)).toEqual(
          expected.map((line, i) => (i === 0 ? line.replace(/^\ufeff/, '') : line)),
        );
        expect(await lines(gzipSync(bytes), size)).toEqual(await lines(bytes));
      }),
      { seed: 20260102 },
    );
  });

  it('may come in several gzip members', async () => {
    const members = ['a\nb', 'c\nd\n'].map((part) => gzipSync(part));
    expect(await lines(Buffer.concat(members))).toEqual(['a', 'bc', 'd']);
  });

  it('come from all members behind one whose checksum is wrong', async () => {
    const members = ['a\n', 'b\n', 'c\n', 'd\n'].map((part) => gzipSync(part));
    const wrong = members[1] as Buffer;
    wrong.writeUInt8(wrong.readUInt8(wrong.length - 6) ^ 1, wrong.length - 6);
    expect(await lines(Buffer.concat(members))).toEqual([
      'a',
      'b',
      expect.stringContaining('checksum'),
      'c',
      'd',
    ]);
  });

  it('end where a packed stream is cut off, which is told with the place', async () => {
    const content = Array.from({ length: 5000 }, (_, i) => `{"id":${i},"x":${Math.sqrt(i)}}`).join('\n');
    const packed = gzipSync(content).subarray(0, 20_000);
    const got = await lines(packed);
    expect(got.slice(0, -1)).toEqual(content.split('\n').slice(0, got.length - 1));
    expect(got.length).toBeGreaterThan(1000);
    expect(got.at(-1)).toContain(
      'is damaged at byte 20000, in the gzip member that begins at byte 0 (cut off)',
    );
  });

  it('that are too long for a page are told, and passed over', async () => {
    const long = Buffer.alloc(LARGEST_PAGE + 1, 'x');
    const content = Buffer.concat([Buffer.from('a\n'), long, Buffer.from('\nb\n')]);
    expect(await lines(content)).toEqual(['a', 'has more than 32 MiB on line 2; a page has less', 'b']);
  });
});
