import type { Writable } from 'node:stream';
import type { OutputFormat } from '../render/index.ts';
import type { Message } from './remarks.ts';
import type { Orders } from './task.ts';

/** What to do, as the command line says it. */
export interface Job extends Omit<Orders, 'format' | 'run' | 'sites' | 'learn' | 'rules'> {
  inputs: readonly string[];
  /** A list of more files, or `-` for standard input. */
  filesFrom?: string | undefined;
  /** Whether the list has a NUL after each file instead of a line end. */
  null?: boolean | undefined;
  /** Patterns of what to pass over, as in a `.gitignore`. */
  exclude?: readonly string[] | undefined;
  /** Without it the ending of `output` says the format, or it is Markdown. */
  to?: OutputFormat | undefined;
  /** A file or a folder; without it, or as `-`, standard output. */
  output?: string | undefined;
  /** A file of the user's own rules; without it the configuration above the first input is taken. */
  rules?: string | undefined;
  /** A file that says what returns on sites; `false` for not to look for it. */
  siteChrome?: string | false | undefined;
  /** Cleans what is up to date too. */
  force?: boolean | undefined;
  /** Takes a doubtful page for an error. */
  strict?: boolean | undefined;
  /** A file for what came of the pages, written when all are done; it is no page's, and no output's. */
  summary?: string | undefined;
  /** How many pages are cleaned at a time; as many as there are processors, if it is not said. */
  jobs?: number | undefined;
}

/** The world around a run. */
export interface Surroundings {
  /** Opens standard input; called only where something comes from it. */
  stdin: () => AsyncIterable<Uint8Array | string>;
  /** Opens standard output; called only where something goes to it. */
  stdout: () => Writable;
  /** The number of its file, if that may be written to without the stream. */
  stdoutFile?: number | undefined;
  report: (message: Message) => void;
  /** Asked once if there may be many pages: a signal that stops the run. */
  stop?: () => AbortSignal;
  /** Asked once if there may be many pages: shows how far the run is, if somebody watches who can count them. */
  watch?: (count: () => Promise<number>) => Promise<Watch | undefined>;
}

export interface Watch {
  /** A page is done. */
  step: () => void;
  end: () => void;
}
