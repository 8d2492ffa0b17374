import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';
import { UnreadablePage } from '../error.ts';
import { joined } from '../stream/bytes.ts';
import { isGzip } from '../stream/gzip.ts';
import { LARGEST, LARGEST_PAGE } from '../too-much.ts';
import { field, type Headers } from './headers.ts';

type Unpack = (bytes: Uint8Array) => Promise<Uint8Array>;

const options = { maxOutputLength: LARGEST_PAGE };
const unpackers: Readonly<Record<string, readonly Unpack[]>> = {
  gzip: [(bytes) => promisify(gunzip)(bytes, options)],
  // Half of the servers leave out the wrapping that the standard asks for.
  deflate: [(bytes) => promisify(inflate)(bytes, options), (bytes) => promisify(inflateRaw)(bytes, options)],
  br: [(bytes) => promisify(brotliDecompress)(bytes, options)],
};

/**
 * The content of a stored HTTP response, as the server meant it. Many archives store it unpacked and leave the
 * headers as they were, so what is not in the form that they promise stays as it is.
 * @throws {UnreadablePage} if it is packed in a way that nothing here unpacks, or more than a page, or not whole.
 */
export async function decodeBody(headers: Headers, body: Uint8Array): Promise<Uint8Array> {
  const isChunked = /\bchunked\b/i.test(field(headers, 'transfer-encoding') ?? '');
  const whole = (isChunked ? joinChunks(body) : undefined) ?? body;
  const coding = field(headers, 'content-encoding')?.toLowerCase().replace('x-gzip', 'gzip') ?? 'identity';
  if (coding === 'zstd' && isZstd(whole))
    throw new UnreadablePage('is packed with zstd, which cannot be read; store it unpacked');
  for (const unpack of unpackers[coding] ?? []) {
    const unpacked = await unpack(whole).catch((error: Error & { code?: string }) =>
      refuse(error.code, whole),
    );
    if (unpacked !== undefined && isGzip(unpacked))
      throw new UnreadablePage('is packed twice; store it unpacked, or packed once');
    if (unpacked !== undefined) return unpacked;
  }
  return whole;
}

/** @throws {UnreadablePage} if what failed to be unpacked is packed indeed. */
function refuse(code: string | undefined, packed: Uint8Array): undefined {
  if (code === 'ERR_BUFFER_TOO_LARGE')
    throw new UnreadablePage(`has more than ${LARGEST} once it is unpacked; a page has less`);
  if (code === 'Z_BUF_ERROR' && isGzip(packed))
    throw new UnreadablePage('is cut off amid what is packed; fetch it again');
}

function isZstd(bytes: Uint8Array): boolean {
  return [0x28, 0xb5, 0x2f, 0xfd].every((byte, index) => bytes[index] === byte);
}

/** The line before a chunk: its size, and extensions that nobody uses. */
const CHUNK_HEAD = /^([\da-f]{1,8})[^\n]{0,40}\n/i;

/** The chunks of a body in a row (RFC 9112); undefined if it is not in chunks. The last one may be cut off. */
function joinChunks(body: Uint8Array): Uint8Array | undefined {
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < body.length; ) {
    const [head, size] = CHUNK_HEAD.exec(Buffer.from(body.subarray(at, at + 64)).toString('latin1')) ?? [];
    if (head === undefined || size === undefined) return undefined;
    const begin = at + head.length;
    const end = begin + Number.parseInt(size, 16);
    if (end === begin) break;
    chunks.push(body.subarray(begin, end));
    at = end + '\r\n'.length;
  }
  return joined(chunks);
}
