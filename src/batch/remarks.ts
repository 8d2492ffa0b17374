import type { Result } from './task.ts';

/** Something to be told about one input. An error makes the whole run one. */
export interface Message {
  level: 'error' | 'warning';
  /** The input's path as the user wrote it, or `-`. */
  origin: string;
  /** The predicate of a sentence about it, with what to do. */
  text: string;
}

/**
 * What is told of a page that did not come out clean, now or in the run that it is up to date from.
 * @param strict takes a doubtful page for an error.
 */
export function remarkOn(origin: string, result: Result, strict = false): Message | undefined {
  switch (result.before ?? result.outcome) {
    case 'clean':
      return undefined;
    case 'doubtful':
      return { level: strict ? 'error' : 'warning', origin, text: DOUBTFUL };
    case 'empty':
      return { level: 'error', origin, text: 'holds no article; see why with --explain' };
    case 'skipped':
      return { level: 'warning', origin, text: result.problem ?? '' };
    case 'failed':
      return { level: 'error', origin, text: result.problem ?? '' };
  }
}

const DOUBTFUL = 'may not be an article; look at the output, or see why with --explain';
