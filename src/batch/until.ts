import { setImmediate } from 'node:timers/promises';

/** So many items take a few milliseconds; then signals have their turn. */
const SOME = 1000;

/** Gives items until it is stopped, even if all of them are at hand and nothing is waited for. */
export async function* until<T>(stop: AbortSignal | undefined, items: AsyncIterable<T>): AsyncGenerator<T> {
  let count = 0;
  for await (const item of items) {
    if (++count % SOME === 0) await setImmediate();
    if (stop?.aborted) return;
    yield item;
  }
}
