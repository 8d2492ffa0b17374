/** What cannot be read of a stream. */
export interface Damage {
  /** The predicate of a sentence about the stream, which tells where. */
  problem: string;
  /** How many bytes before it can be trusted. */
  trusted: number;
}

/** Reads a stream piece by piece, however its chunks fall. Damage ends the stream until it is passed over. */
export interface ByteReader {
  /** How many bytes were taken so far. */
  position(): number;
  /** The next bytes, `count` or more; fewer only where the stream ends or is damaged. They stay. */
  peek(count: number): Promise<Uint8Array>;
  /** The next `count` bytes; fewer only where the stream ends or is damaged. */
  take(count: number): Promise<Uint8Array>;
  /** Leaves out the next `count` bytes without keeping them. Gives how many there were. */
  skip(count: number): Promise<number>;
  /** The damage behind the bytes that are at hand, if they end in one. */
  damage(): Damage | undefined;
  /** Goes on behind the damage, which is given back. Bytes before it that nobody took are gone. */
  passDamage(): Damage | undefined;
}

/** A reader of chunks. It asks for the next chunk only when it needs it. */
export function byteReader(chunks: AsyncIterable<Uint8Array | Damage>): ByteReader {
  const source = chunks[Symbol.asyncIterator]();
  let held: Uint8Array = new Uint8Array(0);
  let taken = 0;
  let isOver = false;
  let damage: Damage | undefined;

  async function nextChunk(): Promise<Uint8Array | undefined> {
    if (isOver || damage !== undefined) return undefined;
    const { done, value } = await source.next();
    if (done) isOver = true;
    else if (value instanceof Uint8Array) return value;
    else damage = value;
    return undefined;
  }

  async function peek(count: number): Promise<Uint8Array> {
    const pieces = [held];
    for (let size = held.length; size < count; ) {
      const chunk = await nextChunk();
      if (chunk === undefined) break;
      pieces.push(chunk);
      size += chunk.length;
    }
    held = joined(pieces);
    return held;
  }

  function drop(count: number): void {
    held = held.subarray(count);
    taken += count;
  }

  async function take(count: number): Promise<Uint8Array> {
    const bytes = (await peek(count)).subarray(0, count);
    drop(bytes.length);
    return bytes;
  }

  async function skip(count: number): Promise<number> {
    let left = count;
    while (left > 0) {
      const size = Math.min(left, (await peek(1)).length);
      if (size === 0) break;
      drop(size);
      left -= size;
    }
    return count - left;
  }

  function passDamage(): Damage | undefined {
    const passed = damage;
    if (passed !== undefined) drop(held.length);
    damage = undefined;
    return passed;
  }

  return { position: () => taken, peek, take, skip, damage: () => damage, passDamage };
}

/** Pieces in a row; copied only where there are several. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const filled = pieces.filter(({ length }) => length > 0);
  return filled.length === 1 ? (filled[0] as Uint8Array) : Buffer.concat(filled);
}
