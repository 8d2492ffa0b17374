import { type ByteReader, joined } from '../stream/bytes.ts';
import type { Entry } from '../stream/entry.ts';
import { LARGEST, LARGEST_PAGE } from '../too-much.ts';

const LINE_END = 0x0a;
const RETURN = 0x0d;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

interface Line {
  /** Without its end; empty if it is too long. */
  bytes: Uint8Array;
  size: number;
  /** Ended by a line end, not by the end of what can be read. */
  isEnded: boolean;
}

/** Every line of a stream, the blank ones too. One that is too long to be a page is passed over. */
export async function* readLines(reader: ByteReader): AsyncGenerator<Entry> {
  await skipMark(reader);
  for (let number = 1; ; number++) {
    const line = await readLine(reader);
    const damage = line.isEnded ? undefined : reader.passDamage()?.problem;
    if (line.size > 0) yield entryOf(line, number, damage);
    else if (damage !== undefined) yield { problem: damage };
    if (!line.isEnded && damage === undefined) return;
  }
}

function entryOf({ bytes, size }: Line, number: number, damage: string | undefined): Entry {
  if (damage !== undefined) return { content: bytes, problem: `${damage}; line ${number} is cut off there` };
  if (size <= LARGEST_PAGE) return { content: bytes };
  return { content: bytes, problem: `has more than ${LARGEST} on line ${number}; a page has less` };
}

async function readLine(reader: ByteReader): Promise<Line> {
  const pieces: Uint8Array[] = [];
  for (let size = 0; ; ) {
    const held = await reader.peek(1);
    const end = held.indexOf(LINE_END);
    const piece = await reader.take(end < 0 ? held.length : end + 1);
    size += piece.length;
    if (size <= LARGEST_PAGE) pieces.push(piece);
    else pieces.length = 0;
    if (end >= 0 || piece.length === 0) return { bytes: withoutEnd(joined(pieces)), size, isEnded: end >= 0 };
  }
}

function withoutEnd(line: Uint8Array): Uint8Array {
  let end = line.length;
  if (line[end - 1] === LINE_END) end -= 1;
  if (line[end - 1] === RETURN) end -= 1;
  return line.subarray(0, end);
}

async function skipMark(reader: ByteReader): Promise<void> {
  const head = await reader.peek(BYTE_ORDER_MARK.length);
  if (BYTE_ORDER_MARK.every((byte, index) => head[index] === byte)) await reader.take(BYTE_ORDER_MARK.length);
}
