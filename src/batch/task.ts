import type { InputFormat } from '../read/index.ts';
import type { OutputFormat, RenderOptions } from '../render/index.ts';

/** One page to clean. It can be cloned to another thread, and so can its result. */
export type Task = {
  /** Its path as the user wrote it, or `-`. */
  origin: string;
} & (
  | {
      /** The file to read, or what was read already. */
      content: string | Uint8Array;
      /** What is wrong with a record of a stream that can still be told. */
      flaw?: string | undefined;
    }
  | {
      /** Why there is nothing to read: the predicate of a sentence about the page, with what to do. */
      problem: string;
    }
);

/** What is to be done with every page of a run, said once to each thread. */
export interface Orders extends RenderOptions {
  from: InputFormat;
  format: OutputFormat;
  /** The key that holds the page in a record of JSON Lines. */
  field?: string | undefined;
  /** Makes the explanation, in place of the article. */
  explain?: boolean | undefined;
}

/** What became of a page. A `doubtful` one has its text too; an `empty` one held no article. */
export type Outcome = 'clean' | 'doubtful' | 'empty' | 'failed';

export interface Result {
  outcome: Outcome;
  /** What is to be written, if anything is. */
  text?: string;
  /** Why it failed: the predicate of a sentence about the page, with what to do. */
  problem?: string;
}

/** Does the work on a page. It throws nothing that can be foreseen: what a page meets stands in its result. */
export type Work = (task: Task) => Promise<Result>;
