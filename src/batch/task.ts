import type { InputFormat } from '../read/index.ts';
import type { OutputFormat, RenderOptions } from '../render/index.ts';
import type { OwnRules } from '../rules/types.ts';
import type { Sites } from './site-chrome/sample.ts';

/** One page to clean. It can be cloned to another thread, and so can its result. */
export type Task = {
  /** Its path as the user wrote it, or `-`. */
  origin: string;
} & (Work | Settled);

/** What there is to do for a page. */
export interface Work {
  /** The file to read, or what was read already. */
  content: string | Uint8Array;
  /** What is wrong with a record of a stream that can still be told. */
  flaw?: string | undefined;
  /** The site it is of, by its place among the files. */
  site?: string | undefined;
  /** The file to write; without it the result has the text. */
  target?: string | undefined;
  /** What tells whether what is known of the site is what it was. */
  known?: string | undefined;
}

/** A page that nothing needs to be done for, because what became of it is known already. */
export interface Settled {
  result: Result;
}

/** A run of the command, by its process and start. */
export type RunMark = `${number}-${string}`;

export const markOfRun = (): RunMark => `${process.pid}-${Date.now().toString(36)}`;

/** What is to be done with every page of a run, said once to each thread. */
export interface Orders extends RenderOptions {
  from: InputFormat;
  format: OutputFormat;
  /** The key that holds the page in a record of JSON Lines. */
  field?: string | undefined;
  /** What the user says of lines. */
  rules?: OwnRules | undefined;
  /** What is known of the pages' sites. */
  sites?: Sites | undefined;
  /** Only looks which lines the pages have. */
  learn?: boolean;
  /** Makes the explanation, in place of the article. */
  explain?: boolean | undefined;
  /** Says above each explanation which page it is of, where several stand one after another. */
  named?: boolean;
  /** Marks what this run writes aside. */
  run: RunMark;
}

/**
 * What became of a page. A `doubtful` one is written too; an `empty` one held no article; one that was up to
 * date, or that there was no need to read, is `skipped`.
 */
export type Outcome = 'clean' | 'doubtful' | 'empty' | 'failed' | 'skipped';

export interface Result {
  outcome: Outcome;
  /** What is to be written, if anything is. */
  text?: string | undefined;
  /** Why it failed, or was skipped: the predicate of a sentence about the page, with what to do. */
  problem?: string | undefined;
  /** What became of it in an earlier run, if it was skipped because its output is up to date. */
  before?: Outcome | undefined;
  /** What the output depends on, and the output as it was written; by it a later run knows that it is up to date. */
  stamp?: string | undefined;
  /** Whether something was known of what returns on its site, where it was asked. */
  isOfKnownSite?: boolean | undefined;
  /** The lines of a page that was only looked at. */
  seen?: { site: string; name: string; lines: Float64Array };
}

/** Does the work on a page. It throws nothing that can be foreseen: what a page meets stands in its result. */
export type Worker = (task: Task) => Promise<Result>;
