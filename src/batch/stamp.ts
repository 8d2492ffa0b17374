import type { FileState } from './read-steadily.ts';
import type { Outcome } from './task.ts';

/** What became of a page whose output was written. */
export type Written = Exclude<Outcome, 'failed' | 'skipped'>;

/**
 * All that an output depends on, apart from the orders, and the output as it was written. If a stamp made anew
 * is one that was recorded, the output is up to date.
 */
export type Stamp = string;

/** @returns undefined where a file has no state by which a change would be seen. */
export function stampOf(
  page: { origin: string; target: string },
  input: FileState | undefined,
  output: FileState | undefined,
  outcome: Written,
): Stamp | undefined {
  return input && output && [page.origin, page.target, input, output, outcome].join('\0');
}
