import type { CleanedPage } from '../types.ts';
import type { Written } from './stamp.ts';

/** Below this confidence a person should look at what was written. */
const SURE = 0.5;

/** What became of a page that was cleaned. */
export function judge({ article: { paragraphs, confidence } }: CleanedPage): Written {
  if (paragraphs.length === 0) return 'empty';
  return confidence < SURE ? 'doubtful' : 'clean';
}
