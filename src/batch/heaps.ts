import { setFlagsFromString } from 'node:v8';

/**
 * How heaps are kept where many pages are cleaned. V8 lets a heap grow to several times what lives in it, and the more
 * so the more pages there were. What lives is small, for a page is soon forgotten: with these bounds the peak comes
 * within some thousand pages. And V8 has its other threads help to mark and move what lives, and to compile, as if
 * there were processors to spare; where each has its own thread to run, helping costs more than it gains.
 */
const ofAll = [
  '--initial-old-space-size=16',
  '--heap-growing-percent=50',
  '--no-concurrent-marking',
  '--no-parallel-scavenge',
  // What outlives a collection or two is made among the old from then on. It is of a page all the same, and forgotten
  // with it: dead among the old, it would keep all of the page that it leads to, until all memory is looked through.
  '--no-allocation-site-pretenuring',
  // A third of what V8 lets be compiled into a function of those it calls. It saves a tenth of the time that the first
  // thousand pages take, and a twentieth after that.
  '--max-inlined-bytecode-size-cumulative=300',
];

/**
 * Three times as much as V8's own: each thread compiles for itself, so only what is worth it. From Node 22 on there is
 * no such flag.
 */
const BUDGET = '--interrupt-budget=200000';
const FIRST_WITHOUT_BUDGET = 12;

/**
 * The newest version of V8, that of Node 26, that was seen to know the flags. One that does not know a flag says so on
 * standard error and leaves out those behind it, and cannot be asked before.
 */
const NEWEST_TRIED = 14;

/** Those of some flags that a version of V8 knows. */
export function knownTo(v8: number, flags: readonly string[]): string[] {
  if (v8 > NEWEST_TRIED) return [];
  return v8 < FIRST_WITHOUT_BUDGET ? [...flags] : flags.filter((flag) => flag !== BUDGET);
}

function setFlags(...flags: readonly string[]): void {
  const known = knownTo(Number.parseInt(process.versions.v8, 10), flags);
  if (known.length > 0) setFlagsFromString(known.join(' '));
}

/**
 * Of threads that start from now on, young generations have their size from the start, that of `MEGABYTES_OF_YOUNG`.
 * Those that are there no longer grow: the main thread's stays small, which does for it as long as it cleans no page.
 */
const ofThreads = ['--min-semi-space-size=8', '--semi-space-growth-factor=1'];

/** The bound of a thread's young generation: three times its semi-space. */
export const MEGABYTES_OF_YOUNG = 24;

/** So many pages a thread cleans until its memory is looked through. */
const BETWEEN_COLLECTIONS = 384;

/**
 * For so many milliseconds it is asked to. It finds out when it has filled a young generation, of 16 MB: that takes 50
 * of small pages and 150 of large ones. To be asked on would have it look again and again.
 */
const ASKING = 200;

/** Bounds the heaps of this thread and of those that start from now on; in time, before many pages are found. */
export function boundHeaps(): void {
  setFlags(...ofAll, BUDGET);
}

/** The same where pages are cleaned by other threads. One that starts lets all grow again: then it is asked again. */
export function boundHeapsOfThreads(): void {
  setFlags(...ofAll, BUDGET, ...ofThreads);
}

/**
 * Has threads look through their memory each time they have cleaned some hundred pages.
 *
 * What is left of a page among the old stays there until V8 looks through them, and by itself it does so when a heap
 * has outgrown what lives in it by some 16 MB. Large pages do that all the time; small ones take thousands, and the
 * peak would depend on their number. Asked for by a bound that is next to nothing for a moment, it is done a little at
 * a time. (`gc()` does it at once, and forgets the shapes of objects that no page happens to hold just then: what was
 * compiled for them is thrown away.)
 * @param cleaned pages, as they are done by so many threads; given on as they come.
 */
export async function* collectingBetween<T>(cleaned: AsyncIterable<T>, threads: number): AsyncGenerator<T> {
  const turn = BETWEEN_COLLECTIONS * threads;
  let count = 0;
  let end: NodeJS.Timeout | undefined;
  try {
    for await (const page of cleaned) {
      count = (count + 1) % turn;
      if (count === 0) {
        ask(true);
        clearTimeout(end);
        end = setTimeout(() => ask(false), ASKING);
      }
      yield page;
    }
  } finally {
    clearTimeout(end);
    ask(false);
  }
}

function ask(isTime: boolean): void {
  setFlags(`--incremental-marking-hard-trigger=${isTime ? 1 : 0}`);
}
