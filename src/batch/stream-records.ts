import { createReadStream } from 'node:fs';
import type { StreamFormat } from '../read/index.ts';
import { type Entry, readEntries } from '../read/stream/index.ts';
import { type Found, type Source, STDIN } from './discover.ts';
import type { Surroundings } from './job.ts';
import { describeProblem } from './problems.ts';
import type { RecordTask } from './record.ts';

export type StreamRecord = RecordTask & Source;

/**
 * Told what is wrong with a stream.
 * @param isLost whether no record stands for it that could tell of it.
 */
export type OnFault = (origin: string, problem: string, isLost: boolean) => void;

/** The records of all streams, one after another. Damage is told as it is found. */
export async function* recordsOf(
  found: readonly Found[],
  from: StreamFormat,
  stdin: Surroundings['stdin'],
  onFault: OnFault,
): AsyncGenerator<StreamRecord> {
  for (const one of found) {
    try {
      if ('problem' in one) onFault(one.origin, one.problem, true);
      else yield* recordsIn(one, readEntries(open(one, stdin), from), onFault);
    } catch (error) {
      onFault(one.origin, describeProblem(error), true);
    }
  }
}

async function* recordsIn(
  source: Source,
  entries: AsyncIterable<Entry>,
  onFault: OnFault,
): AsyncGenerator<StreamRecord> {
  for await (const { content, problem } of entries) {
    if (problem !== undefined) onFault(source.origin, problem, content === undefined);
    // A copy of its own: to a thread goes the whole chunk that bytes are a part of.
    if (content !== undefined) yield { ...source, content: new Uint8Array(content), flaw: problem };
  }
}

async function* open({ origin }: Source, stdin: Surroundings['stdin']): AsyncGenerator<Uint8Array> {
  const chunks: AsyncIterable<Uint8Array | string> = origin === STDIN ? stdin() : createReadStream(origin);
  for await (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}
