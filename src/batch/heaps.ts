import { setFlagsFromString } from 'node:v8';

/**
 * V8 lets a heap grow to several times what lives in it, and the more so the more pages there were. What lives is
 * small, for a page is soon forgotten: with these bounds the peak comes within a thousand pages. Young generations
 * have their size from the start, of threads that of `MEGABYTES_OF_YOUNG`, and do not grow.
 */
const flags =
  '--initial-old-space-size=8 --heap-growing-percent=30 --min-semi-space-size=4 --semi-space-growth-factor=1';

/** The bound of a thread's young generation: three times its semi-space. */
export const MEGABYTES_OF_YOUNG = 12;

/**
 * Bounds the heaps of this thread and of those that start from now on; in time, before many pages are found. A
 * thread that starts lets young generations grow again: once it has, they must be bounded once more.
 */
export function boundHeaps(): void {
  setFlagsFromString(flags);
}
