import { type ByteReader, joined } from '../stream/bytes.ts';
import type { Entry } from '../stream/entry.ts';
import type { Unpacked } from '../stream/unpack.ts';
import { LARGEST, LARGEST_PAGE } from '../too-much.ts';
import { endOfHeaders, field, parseHeaders } from './headers.ts';

/** Records that bring a page, or what a page was converted to; the others speak of the crawl. */
const PAGES = new Set(['response', 'resource', 'conversion']);

/** More than any crawler writes above a record. */
const LONGEST_HEAD = 65_536;
const VERSION = 'WARC/';
/** After a record come two line ends; some writers forget them, or write more. */
const AFTER_RECORD = /^(?:\r\n\r\n|\n\n|[\r\n]*(?:WARC\/|$))/;
const AFTER_RECORD_LENGTH = 9;

/**
 * The records of a WARC archive that bring pages, each with its headers and whole content (ISO 28500; framed by
 * their length, whatever their content looks like). Where the archive is damaged it says at which byte, and reads
 * on at the next record that can be found.
 *
 * The library for WARC files, warcio, waits for ever where an archive is cut off, takes packed bytes for content
 * behind damage, and tells no offset of either: so only its writer is used, by the tests.
 */
export async function* readRecords({ reader, locate }: Unpacked): AsyncGenerator<Entry> {
  for (;;) {
    await skipLineEnds(reader);
    if ((await reader.peek(1)).length > 0) yield* readRecord(reader, locate);
    else {
      const damage = reader.passDamage();
      if (damage === undefined) return;
      yield { problem: damage.problem };
    }
  }
}

async function* readRecord(reader: ByteReader, locate: Unpacked['locate']): AsyncGenerator<Entry> {
  const start = reader.position();
  const where = locate(start);
  const head = await takeHead(reader);
  if (head === undefined) {
    await skipToRecord(reader);
    const isEnd = (await reader.peek(1)).length === 0 && reader.damage() === undefined;
    const rest = isEnd ? 'nor behind it' : `read on at ${locate(reader.position())}`;
    yield { problem: `holds no WARC record at ${where}${isEnd ? ', ' : '; '}${rest}` };
    return;
  }
  const body = await takeBody(reader, head);
  const fault = await faultOf(reader, { ...head, start, size: body.size });
  const problem = fault && `holds at ${where} a record that ${fault}`;
  if (head.isPage) yield { content: problem ? head.bytes : joined([head.bytes, body.bytes]), problem };
  else if (problem) yield { problem };
}

/** The content of a page's record; of others, and of what is too large, only how much of it there is. */
async function takeBody(reader: ByteReader, { isPage, length }: Head) {
  if (!isPage || length > LARGEST_PAGE) return { bytes: new Uint8Array(0), size: await reader.skip(length) };
  const bytes = await reader.take(await ownLength(reader, length));
  return { bytes, size: bytes.length };
}

/** The length of a content up to the record behind it, where it says that it reaches into that. */
async function ownLength(reader: ByteReader, length: number): Promise<number> {
  const ahead = await reader.peek(length + AFTER_RECORD_LENGTH);
  if (ahead.length < length || isEndOfRecord(ahead.subarray(length))) return length;
  const begins = Buffer.from(ahead.buffer, ahead.byteOffset, length).lastIndexOf(`\r\n\r\n${VERSION}`);
  return begins < 0 ? length : begins;
}

/** Whether bytes are those that follow a record. */
function isEndOfRecord(next: Uint8Array): boolean {
  return AFTER_RECORD.test(Buffer.from(next.subarray(0, AFTER_RECORD_LENGTH)).toString('latin1'));
}

/** Why a record that was read is not to be trusted, or not to be held. */
async function faultOf(
  reader: ByteReader,
  { start, size, length, isPage }: Head & { start: number; size: number },
): Promise<string | undefined> {
  const next = await reader.peek(AFTER_RECORD_LENGTH);
  if (size < length && next.length === 0) return `is cut off after ${size} of its ${length} bytes`;
  if ((reader.damage()?.trusted ?? Number.POSITIVE_INFINITY) <= start) return 'is damaged';
  if (size < length || !isEndOfRecord(next)) return 'does not end where its Content-Length says';
  return isPage && length > LARGEST_PAGE ? `is larger than ${LARGEST}` : undefined;
}

interface Head {
  /** The headers as they stand, with the blank line after them. */
  bytes: Uint8Array;
  isPage: boolean;
  /** The length of the content behind. */
  length: number;
}

/** The head of the record that begins here, if one does. */
async function takeHead(reader: ByteReader): Promise<Head | undefined> {
  const ahead = (await reader.peek(LONGEST_HEAD)).subarray(0, LONGEST_HEAD);
  const end = startsWith(ahead, VERSION) ? endOfHeaders(ahead) : undefined;
  if (end === undefined) return undefined;
  const headers = parseHeaders(ahead.subarray(0, end));
  const length = field(headers, 'content-length') ?? '';
  if (!/^\d{1,15}$/.test(length)) return undefined;
  const isPage = PAGES.has(field(headers, 'warc-type')?.toLowerCase() ?? '');
  return { bytes: await reader.take(end), isPage, length: Number(length) };
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return Buffer.from(bytes.subarray(0, text.length)).toString('latin1') === text;
}

async function skipLineEnds(reader: ByteReader): Promise<void> {
  while (/^[\r\n]/.test(String.fromCharCode((await reader.peek(1))[0] ?? 0))) await reader.skip(1);
}

/** Passes over what is no record, up to a line that begins one, or the end of what can be read. */
async function skipToRecord(reader: ByteReader): Promise<void> {
  const mark = Buffer.from(`\n${VERSION}`);
  for (;;) {
    const bytes = Buffer.from(await reader.peek(LONGEST_HEAD));
    const at = bytes.indexOf(mark, 1);
    if (at >= 0) {
      await reader.skip(at + 1);
      return;
    }
    const isEnd = bytes.length < LONGEST_HEAD;
    await reader.skip(isEnd ? bytes.length : bytes.length - mark.length);
    if (isEnd) return;
  }
}
