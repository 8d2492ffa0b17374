import { crc32, createInflateRaw } from 'node:zlib';
import { type ByteReader, byteReader, type Damage } from './bytes.ts';

/** Fed to the inflater at a time: what comes of it is a thousand times more at worst, 16 MiB. */
const PIECE = 16_384;
/** The fixed part of a member's header, and its end: CRC and size of what was packed (RFC 1952). */
const HEADER = 10;
const TRAILER = 8;
/** Longest header: names and comments are short. */
const LONGEST_HEADER = 65_536;
const MAGIC = [0x1f, 0x8b, 8];
const FLAG = { headerCrc: 2, extra: 4, name: 8, comment: 16, reserved: 0xe0 };

/** Told of each member before its bytes come: where it begins in the packed stream, and in what is unpacked. */
export type OnMember = (at: number, begins: number) => void;

/** Whether bytes begin a member of a gzip stream. */
export function isGzip(head: Uint8Array): boolean {
  return MAGIC.every((byte, index) => head[index] === byte);
}

/**
 * Unpacks a gzip stream of any number of members. Where it is damaged or cut off it says at which byte, and
 * reads on at the next member that can be read. Node's own `Gunzip` tells neither members nor offsets.
 */
export async function* gunzip(packed: ByteReader, onMember: OnMember): AsyncGenerator<Uint8Array | Damage> {
  let unpacked = 0;
  while ((await packed.peek(1)).length > 0) {
    const [at, begins] = [packed.position(), unpacked];
    try {
      await skipHeader(packed);
      onMember(at, begins);
      for await (const chunk of member(packed)) {
        unpacked += chunk.length;
        yield chunk;
      }
    } catch (error) {
      yield { problem: describe(error as Error, at, packed.position()), trusted: begins };
      // What is behind a wrong checksum may be the next member already.
      await skipToMember(packed, packed.position() > at ? 0 : 1);
    }
  }
}

function describe({ message }: Error, start: number, at: number): string {
  return `is damaged at byte ${at}, in the gzip member that begins at byte ${start} (${message})`;
}

/** @throws if no member begins here. */
async function skipHeader(packed: ByteReader): Promise<void> {
  const head = await packed.peek(LONGEST_HEADER);
  const length = headerLength(head);
  if (length === undefined) throw new Error('no gzip data');
  if (length > head.length) throw new Error('cut off');
  await packed.take(length);
}

/** The length of the header that bytes begin with, if they begin with one. */
function headerLength(head: Uint8Array): number | undefined {
  const flags = head[3] ?? 0;
  if (!isGzip(head) || flags & FLAG.reserved) return undefined;
  let length = HEADER;
  if (flags & FLAG.extra) length += 2 + (head[length] ?? 0) + 256 * (head[length + 1] ?? 0);
  if (flags & FLAG.name) length = afterZero(head, length);
  if (flags & FLAG.comment) length = afterZero(head, length);
  return flags & FLAG.headerCrc ? length + 2 : length;
}

function afterZero(bytes: Uint8Array, from: number): number {
  const end = bytes.indexOf(0, from);
  return end < 0 ? bytes.length + 1 : end + 1;
}

/** The content of a member whose header was read. @throws if it is damaged or cut off. */
async function* member(packed: ByteReader): AsyncGenerator<Uint8Array> {
  let crc = 0;
  let size = 0;
  for await (const chunk of inflate(packed)) {
    crc = crc32(chunk, crc);
    size += chunk.length;
    yield chunk;
  }
  const trailer = Buffer.from(await packed.take(TRAILER));
  if (trailer.length < TRAILER) throw new Error('cut off');
  if (trailer.readUInt32LE(0) !== crc || trailer.readUInt32LE(4) !== size % 2 ** 32)
    throw new Error('the checksum is wrong');
}

/** Inflates up to the end of the deflated data, and takes just these bytes. */
async function* inflate(packed: ByteReader): AsyncGenerator<Uint8Array> {
  const inflater = createInflateRaw();
  const unpacked: Uint8Array[] = [];
  const ended = new Promise<boolean>((resolve, reject) => {
    inflater.on('data', (chunk: Uint8Array) => unpacked.push(chunk));
    inflater.on('end', () => resolve(true));
    inflater.on('error', reject);
  });
  ended.catch(() => {});
  try {
    for (let isEnded = false; !isEnded; ) {
      const piece = (await packed.peek(1)).subarray(0, PIECE);
      if (piece.length === 0) throw new Error('cut off');
      const before = inflater.bytesWritten;
      const written = new Promise<boolean>((resolve) => inflater.write(piece, () => resolve(false)));
      isEnded = await Promise.race([ended, written]);
      await packed.skip(inflater.bytesWritten - before);
      yield* unpacked.splice(0);
    }
  } finally {
    inflater.destroy();
  }
}

/**
 * Passes over what cannot be read, up to a member that unpacks to something, or the end.
 * @param from the first byte that may begin one.
 */
async function skipToMember(packed: ByteReader, from: number): Promise<void> {
  for (let start = from; ; start = 1) {
    const bytes = await packed.peek(LONGEST_HEADER);
    if (bytes.length === 0) return;
    const at = bytes.indexOf(MAGIC[0] as number, start);
    await packed.skip(at < 0 ? bytes.length : at);
    if (at >= 0 && (await beginsMember(await packed.peek(LONGEST_HEADER)))) return;
  }
}

async function beginsMember(bytes: Uint8Array): Promise<boolean> {
  const length = headerLength(bytes);
  if (length === undefined || length >= bytes.length) return false;
  const sample = bytes.subarray(length, length + PIECE);
  const trial = inflate(byteReader(once(sample)));
  return trial.next().then(
    ({ done }) => !done,
    () => false,
  );
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
