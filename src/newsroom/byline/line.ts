import type { Agency } from '../../data/agencies.ts';

/** A line that says who wrote the story. */
export interface Byline {
  /** As printed, without "By" and without a date. */
  byline: string;
  /** The names, as printed, in order; empty where only an agency or a team signs. */
  authors: string[];
  /** The agency named beside the authors or alone. */
  agency: Agency | null;
}

/** A longer line is prose. */
export const LONGEST = 200;
