import type { Outcome } from './task.ts';

/** What came of a run. */
export interface Summary extends Record<Outcome, number> {
  /** Whether there might have been many pages. */
  isBatch: boolean;
  /** Whether something was told as an error. */
  hasErrors: boolean;
  /** Whether it was stopped before the end. */
  isStopped: boolean;
  /** How long it took. */
  seconds: number;
}

/** The summary as JSON, for `--summary`. */
export function summaryJson(summary: Summary): string {
  const { clean, doubtful, empty, failed, skipped, seconds, isStopped } = summary;
  const pages = clean + doubtful + empty + failed + skipped;
  const counts = { pages, clean, doubtful, noArticle: empty, failed, skipped };
  return `${JSON.stringify({ ...counts, seconds: round(seconds), stopped: isStopped }, null, 2)}\n`;
}

/** The summary for people: `812 pages: 800 clean, 7 doubtful, 3 no article, 2 failed, 0 skipped, 4.2 seconds`. */
export function summaryLine(summary: Summary): string {
  const { clean, doubtful, empty, failed, skipped, seconds, isStopped } = summary;
  const pages = clean + doubtful + empty + failed + skipped;
  const counts = `${clean} clean, ${doubtful} doubtful, ${empty} no article, ${failed} failed, ${skipped} skipped`;
  const start = `${pages} ${pages === 1 ? 'page' : 'pages'}: ${counts}, ${round(seconds).toFixed(1)} seconds`;
  return isStopped ? `stopped after ${start}` : start;
}

function round(seconds: number): number {
  return Math.round(seconds * 10) / 10;
}

/** The summary before anything has come of anything. */
export const nothing: Summary = {
  clean: 0,
  doubtful: 0,
  empty: 0,
  failed: 0,
  skipped: 0,
  isBatch: false,
  hasErrors: false,
  isStopped: false,
  seconds: 0,
};
