import { WARCRecord, WARCSerializer } from 'warcio';

/** A record to be put into an archive; the writer of warcio fills in what every record has. */
export interface Stored {
  type?: 'response' | 'conversion' | 'resource' | 'warcinfo' | 'request' | 'metadata';
  url?: string;
  content: string | Uint8Array;
  /** Of a response. */
  http?: Record<string, string>;
  status?: string;
  /** Of the record itself. */
  warc?: Record<string, string>;
}

/** The bytes of one record; as `gzip` a member of its own, as Common Crawl stores them. */
export async function recordBytes(
  { type = 'response', url = 'https://news.example/1', content, http, status, warc = {} }: Stored,
  gzip: boolean,
): Promise<Uint8Array> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const record = WARCRecord.create(
    {
      type,
      url,
      date: '2026-01-02T03:04:05Z',
      warcHeaders: warc,
      ...(type === 'response' ? { httpHeaders: http ?? { 'Content-Type': 'text/html' } } : {}),
      ...(status === undefined ? {} : { statusline: `HTTP/1.1 ${status}` }),
    },
    [bytes],
  );
  return WARCSerializer.serialize(record, { gzip });
}

/** An archive, and where each of its records begins. */
export async function archive(
  records: readonly Stored[],
  { gzip = false } = {},
): Promise<{ bytes: Buffer; starts: number[] }> {
  const parts = await Promise.all(records.map((record) => recordBytes(record, gzip)));
  const starts = parts.map((_, i) => parts.slice(0, i).reduce((sum, { length }) => sum + length, 0));
  return { bytes: Buffer.concat(parts), starts };
}
