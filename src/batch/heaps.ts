import { setFlagsFromString } from 'node:v8';

/**
 * How threads that clean pages keep their memory. V8 lets a heap grow to several times what lives in it, and the more
 * so the more pages there were. What lives is small, for a page is soon forgotten: with these bounds the peak comes
 * within some thousand pages. And V8 has its other threads help to mark and move what lives, and to compile, as if
 * there were processors to spare; here each has its own thread to run, and helping costs more than it gains.
 */
const flags = [
  '--initial-old-space-size=16',
  '--heap-growing-percent=50',
  // Young generations have their size from the start, of threads that of `MEGABYTES_OF_YOUNG`, and do not grow.
  '--min-semi-space-size=8',
  '--semi-space-growth-factor=1',
  '--no-concurrent-marking',
  '--no-parallel-scavenge',
  // What outlives a collection or two is made among the old from then on. It is of a page all the same, and forgotten
  // with it: dead among the old, it would keep all of the page that it leads to, until all memory is looked through.
  '--no-allocation-site-pretenuring',
  // Three times as much as V8's own: each thread compiles for itself, so only what is worth it.
  '--interrupt-budget=200000',
];

/** The bound of a thread's young generation: three times its semi-space. */
export const MEGABYTES_OF_YOUNG = 24;

/**
 * Bounds the heaps of this thread and of those that start from now on; in time, before many pages are found. A
 * thread that starts lets young generations grow again: once it has, they must be bounded once more.
 */
export function boundHeaps(): void {
  setFlagsFromString(flags.join(' '));
}
