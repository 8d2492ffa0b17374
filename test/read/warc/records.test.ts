import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEntries } from '../../../src/read/stream/index.ts';
import { LARGEST_PAGE } from '../../../src/read/too-much.ts';
import { archive, type Stored } from '../../support/archive.ts';
import { collect, inChunks } from '../../support/chunks.ts';

const page = (n: number): Stored => ({
  url: `https://news.example/${n}`,
  content: `<p>Story ${n}. ${'A sentence of the story, with a number: '.repeat(50 + n)}</p>`,
});

/** The entries of an archive, as the story's number or what is told. */
async function entries(bytes: Uint8Array, size?: number): Promise<string[]> {
  const all = await collect(readEntries(inChunks(bytes, size), 'warc'));
  return all.map(({ content, problem }) => {
    const text = content && Buffer.from(content).toString();
    const name = text && (/Story (\d+)\./.exec(text)?.[0] ?? 'head only');
    return [name, problem].filter(Boolean).join(': ');
  });
}

describe.each([['plain', false] as const, ['gzip members', true] as const])('records of %s', (_, gzip) => {
  it('are framed by their length, however the chunks fall', async () => {
    const { bytes } = await archive([page(1), page(2), page(3)], { gzip });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 3000 }), async (size) => {
        expect(await entries(bytes, size)).toEqual(['Story 1.', 'Story 2.', 'Story 3.']);
      }),
      { seed: 20260102, numRuns: 30 },
    );
  });

  it('are given whole, byte for byte', async () => {
    const content = Uint8Array.from({ length: 70_000 }, (_, i) => (i * 7919) % 256);
    const { bytes } = await archive([{ type: 'resource', content }, page(2)], { gzip });
    const [first] = await collect(readEntries(inChunks(bytes), 'warc'));
    expect(Buffer.from(first?.content ?? []).subarray(-content.length)).toEqual(Buffer.from(content));
  });

  it('may look like records inside', async () => {
    const inner = 'WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 5\r\n\r\nabcde\r\n\r\n';
    const { bytes } = await archive([{ content: `Story 1. ${inner.repeat(3)}` }, page(2)], { gzip });
    expect(await entries(bytes)).toEqual(['Story 1.', 'Story 2.']);
  });

  it('are left out where they bring no page', async () => {
    const others = (['warcinfo', 'request', 'metadata'] as const).map((type) => ({ type, content: 'x: y' }));
    const { bytes } = await archive([...others, page(1), ...others], { gzip });
    expect(await entries(bytes)).toEqual(['Story 1.']);
  });

  it('end where the archive is cut off, which is told with the place', async () => {
    const { bytes, starts } = await archive([page(1), page(2), page(3)], { gzip });
    const cut = (starts[2] ?? 0) + 200;
    const [first, second, ...told] = await entries(bytes.subarray(0, cut));
    expect([first, second]).toEqual(['Story 1.', 'Story 2.']);
    expect(told.join('\n')).toContain(`byte ${starts[2]}`);
    expect(told.length).toBeGreaterThan(0);
  });

  it('go on behind damage, which is told with the place', async () => {
    const { bytes, starts } = await archive([page(1), page(2), page(3), page(4)], { gzip });
    const broken = Buffer.from(bytes);
    broken.fill(0x2a, (starts[1] ?? 0) + 2, (starts[1] ?? 0) + 60);
    const got = await entries(broken);
    expect(got.filter((entry) => entry.startsWith('Story'))).toEqual(['Story 1.', 'Story 3.', 'Story 4.']);
    expect(got.join('\n')).toContain(`byte ${starts[1]}`);
  });

  it('are never invented: any cut and any changed byte loses no record before it', async () => {
    const { bytes, starts } = await archive([page(1), page(2), page(3), page(4), page(5)], { gzip });
    const whole = new Set((await collect(readEntries(inChunks(bytes), 'warc'))).map(fingerprint));
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const broken = Buffer.from(bytes);
        broken[at] = (broken[at] ?? 0) ^ by;
        for (const damaged of [broken, bytes.subarray(0, at)]) {
          const got = await collect(readEntries(inChunks(damaged), 'warc'));
          const before = starts.filter((_, i) => (starts[i + 1] ?? bytes.length) <= at).length;
          const good = got.filter(({ problem }) => problem === undefined);
          for (const entry of good.slice(0, before)) expect(whole).toContain(fingerprint(entry));
          expect(good.length).toBeGreaterThanOrEqual(before);
          if (gzip) for (const entry of good) expect(whole).toContain(fingerprint(entry));
        }
      }),
      { seed: 20260102, numRuns: 150 },
    );
  });
});

const fingerprint = ({ content = new Uint8Array(0) }: { content?: Uint8Array | undefined }) =>
  Buffer.from(content).toString('base64');

describe('an archive', () => {
  it('may be one gzip member', async () => {
    const { bytes } = await archive([page(1), page(2)]);
    expect(await entries(gzipSync(bytes))).toEqual(['Story 1.', 'Story 2.']);
  });

  it('of one gzip member, cut off, gives the records before the cut', async () => {
    const { bytes } = await archive(Array.from({ length: 200 }, (_, i) => page(i)));
    const packed = gzipSync(bytes);
    const got = await entries(packed.subarray(0, packed.length - 200));
    expect(got.slice(0, 100)).toEqual(Array.from({ length: 100 }, (_, i) => `Story ${i}.`));
    expect(got.at(-1)).toContain(`is damaged at byte ${packed.length - 200}`);
  });

  it('with rubbish between its records says where it read on', async () => {
    const { bytes, starts } = await archive([page(1), page(2)]);
    const second = starts[1] ?? 0;
    const rubbish = Buffer.concat([
      bytes.subarray(0, second),
      Buffer.from('rubbish\r\n'),
      bytes.subarray(second),
    ]);
    expect(await entries(rubbish)).toEqual([
      'Story 1.',
      `holds no WARC record at byte ${second}; read on at byte ${second + 9}`,
      'Story 2.',
    ]);
  });

  it('without a record says that there is none', async () => {
    expect(await entries(Buffer.from('A page,\nno archive.\n'))).toEqual([
      'holds no WARC record at byte 0, nor behind it',
    ]);
  });

  it('tells of a record that is longer than it says', async () => {
    const { bytes } = await archive([page(1), page(2)]);
    const text = bytes.toString('latin1');
    const length = Number(/Content-Length: (\d+)/.exec(text)?.[1]);
    const wrong = Buffer.from(
      text.replace(/Content-Length: \d+/, `Content-Length: ${length - 30}`),
      'latin1',
    );
    expect(await entries(wrong)).toEqual([
      'head only: holds at byte 0 a record that does not end where its Content-Length says',
      expect.stringMatching(/^holds no WARC record at byte \d+; read on at byte \d+$/),
      'Story 2.',
    ]);
  });

  it('tells of a record that says it is longer, and goes on with the one behind', async () => {
    const { bytes } = await archive([page(1), page(2), page(3)]);
    const text = bytes.toString('latin1');
    const length = Number(/Content-Length: (\d+)/.exec(text)?.[1]);
    for (const by of [50, 900]) {
      const wrong = text.replace(/Content-Length: \d+/, `Content-Length: ${length + by}`);
      expect(await entries(Buffer.from(wrong, 'latin1'))).toEqual([
        'head only: holds at byte 0 a record that does not end where its Content-Length says',
        'Story 2.',
        'Story 3.',
      ]);
    }
  });

  it('holds no record larger than a page can be', async () => {
    const large = { content: 'Story 1. '.padEnd(LARGEST_PAGE) };
    const { bytes } = await archive([large, page(2)]);
    expect(await entries(bytes)).toEqual([
      'head only: holds at byte 0 a record that is larger than 32 MiB',
      'Story 2.',
    ]);
  });

  it('may be empty', async () => {
    expect(await entries(new Uint8Array(0))).toEqual([]);
  });
});
