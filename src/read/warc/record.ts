import type { PageFormat } from '../../types.ts';
import { UnreadablePage } from '../error.ts';
import { type PageSource, readPage } from '../index.ts';
import type { PageRecord } from '../record.ts';
import { field, type Headers, type Message, splitMessage } from './headers.ts';
import { decodeBody } from './http.ts';

/**
 * Reads a record of a WARC archive: a response as a server gave it, a resource as it was stored, or the text that
 * a page was converted to (WET). Its headers are handed through.
 */
export async function readWarcRecord(bytes: Uint8Array, origin: string): Promise<PageRecord> {
  const record = splitMessage(bytes);
  if (record === undefined) return { page: new UnreadablePage('has no headers'), input: 'null' };
  const url = urlOf(record.headers);
  const page = await readContent(record, origin).catch(unreadable);
  return {
    page: page instanceof UnreadablePage || url === undefined ? page : { ...page, url },
    ...(url === undefined ? {} : { url }),
    input: JSON.stringify(fieldsOf(record.headers)),
  };
}

function unreadable(error: unknown): UnreadablePage {
  if (error instanceof UnreadablePage) return error;
  throw error;
}

/** The address of a record, read from its headers alone. */
export function urlOfRecord(bytes: Uint8Array): string | undefined {
  const record = splitMessage(bytes);
  return record && urlOf(record.headers);
}

/** wget writes addresses in angle brackets. */
function urlOf(headers: Headers): string | undefined {
  return field(headers, 'warc-target-uri')?.replace(/^<(.*)>$/, '$1');
}

/** The headers as an object; one that comes several times has its values in a list. */
function fieldsOf({ fields }: Headers): Record<string, string | string[]> {
  const all: Record<string, string | string[]> = {};
  for (const [name, value] of fields) {
    const before = all[name];
    all[name] = before === undefined ? value : [before, value].flat();
  }
  return all;
}

async function readContent({ headers, body }: Message, origin: string) {
  const type = field(headers, 'content-type') ?? '';
  if (!/^application\/http\b/i.test(type)) return readAs(body, type, origin);
  const response = splitMessage(body);
  if (response === undefined) throw new UnreadablePage('is no HTTP response');
  refuseFailure(response.headers);
  const content = await decodeBody(response.headers, response.body);
  return readAs(content, field(response.headers, 'content-type') ?? '', origin);
}

/** What a server says in place of a page is none. */
function refuseFailure({ start }: Headers): void {
  const status = /^HTTP\/\S+\s+(\d{3})/i.exec(start)?.[1];
  if (status === undefined) throw new UnreadablePage('is no HTTP response');
  if (!status.startsWith('2')) throw new UnreadablePage(`is an answer with status ${status}, not a page`);
}

const formats: Readonly<Record<string, PageFormat>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/markdown': 'markdown',
  'text/plain': 'text',
};

function readAs(content: Uint8Array, type: string, origin: string) {
  const name = type.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const from: PageSource | undefined = name === '' ? 'auto' : formats[name];
  if (from === undefined) throw new UnreadablePage(`is ${name}, not a page`);
  const charset = /;\s*charset\s*=\s*["']?([\w.:-]+)/i.exec(type)?.[1];
  return readPage(content, origin, from, charset);
}
