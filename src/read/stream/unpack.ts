import { type ByteReader, byteReader } from './bytes.ts';
import { gunzip, isGzip } from './gzip.ts';

/** A stream, unpacked if it came packed. */
export interface Unpacked {
  reader: ByteReader;
  /** Where a byte of the unpacked stream stands in the stream as it came, for people: `byte 1024`. */
  locate(position: number): string;
}

/** Looks whether a stream is gzip, and unpacks it then. */
export async function unpack(chunks: AsyncIterable<Uint8Array>): Promise<Unpacked> {
  const raw = byteReader(chunks);
  if (!isGzip(await raw.peek(3))) return { reader: raw, locate: (position) => `byte ${position}` };
  const members: Member[] = [];
  const unpacked = gunzip(raw, (at, begins) => members.push({ at, begins }));
  return { reader: byteReader(unpacked), locate: (position) => locateIn(members, position) };
}

/** A member of a gzip stream: where it begins there, and in what is unpacked. */
interface Member {
  at: number;
  begins: number;
}

/** Positions are asked for in their order: members that lie behind are forgotten. */
function locateIn(members: Member[], position: number): string {
  while ((members[1]?.begins ?? Number.POSITIVE_INFINITY) <= position) members.shift();
  const { at, begins } = members[0] ?? { at: 0, begins: 0 };
  const into = position - begins;
  return into === 0 ? `byte ${at}` : `byte ${at}, ${into} bytes into what is packed there`;
}
