import type { FileState } from './read-steadily.ts';
import type { Outcome } from './task.ts';

/** What became of a page whose output was written. */
export type Written = Exclude<Outcome, 'failed' | 'skipped'>;

/** A page with an output of its own. */
export interface Stamped {
  origin: string;
  target: string;
  /** What tells whether what is known of its site is what it was. */
  known: string;
}

/**
 * All that an output depends on, apart from the orders, and the output as it was written. If a stamp made anew
 * is one that was recorded, the output is up to date.
 */
export type Stamp = string;

/** @returns undefined where a file has no state by which a change would be seen. */
export function stampOf(
  page: Stamped,
  input: FileState | undefined,
  output: FileState | undefined,
  outcome: Written,
): Stamp | undefined {
  return input && output && [page.origin, page.target, page.known, input, output, outcome].join('\0');
}
