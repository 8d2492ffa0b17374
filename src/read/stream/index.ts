import { readLines } from '../jsonl/lines.ts';
import type { StreamFormat } from '../record.ts';
import { readRecords } from '../warc/records.ts';
import type { Entry } from './entry.ts';
import { unpack } from './unpack.ts';

export type { Entry } from './entry.ts';

/** Cuts a stream into its records, unpacked if it is gzip. It reads on only as entries are asked for. */
export async function* readEntries(
  chunks: AsyncIterable<Uint8Array>,
  from: StreamFormat,
): AsyncGenerator<Entry> {
  const unpacked = await unpack(chunks);
  yield* from === 'jsonl' ? readLines(unpacked.reader) : readRecords(unpacked);
}
