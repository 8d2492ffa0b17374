import type { Writable } from 'node:stream';
import type { Outlet } from './outlet.ts';
import { ClosedPipe, codeOf, unwritable } from './problems.ts';

/**
 * Writes the pages one after another.
 * @param between what stands between two pages.
 * @param name what the stream is called.
 */
export function toStream(stream: Writable, between: string, name = 'standard output'): Outlet {
  // The callback of a write tells of its failure; without a listener the same failure would end the process.
  stream.on('error', () => {});
  let before = '';
  return {
    place: () => ({}),
    take: async ({ text }) => {
      if (text === undefined) return;
      await writeTo(stream, before + text, name);
      before = between;
    },
    end: () => {},
  };
}

function writeTo(stream: Writable, text: string, name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (!error) resolve();
      else reject(isClosed(error) ? new ClosedPipe() : unwritable(name, error));
    });
  });
}

function isClosed(error: Error): boolean {
  return ['EPIPE', 'ERR_STREAM_DESTROYED', 'EOF'].includes(codeOf(error) ?? '');
}
