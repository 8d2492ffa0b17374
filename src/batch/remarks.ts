import type { Result } from './task.ts';

/** Something to be told about one input. */
export interface Message {
  level: 'error' | 'warning';
  /** The input's path as the user wrote it, or `-`. */
  origin: string;
  /** The predicate of a sentence about it, with what to do. */
  text: string;
}

/** What is told of a page that did not come out clean. */
export function remark(origin: string, { outcome, problem = '' }: Result): Message | undefined {
  switch (outcome) {
    case 'clean':
      return undefined;
    case 'doubtful':
      return { level: 'warning', origin, text: DOUBTFUL };
    case 'empty':
      return { level: 'error', origin, text: 'holds no article; see why with --explain' };
    case 'failed':
      return { level: 'error', origin, text: problem };
  }
}

const DOUBTFUL = 'may not be an article; look at the output, or see why with --explain';
