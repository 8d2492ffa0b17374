import type { Found } from './discover.ts';
import { emptyFingerprints, fingerprint } from './fingerprints.ts';
import { collectNames, type Names } from './names.ts';

/** What is known of all pages before the first is read. */
export interface Survey extends Pick<Names, 'nameOf'> {
  /** How many pages there are. */
  count: number;
  /** Whether a path, links followed, is that of a page to be read. */
  isInput: (real: string) => boolean;
}

/** Goes through all pages once, without reading them, and keeps only fingerprints of their paths. */
export async function surveyPages(pages: AsyncIterable<Found>, ending: string): Promise<Survey> {
  const names = collectNames(ending);
  const inputs = emptyFingerprints();
  let count = 0;
  for await (const page of pages) {
    count += 1;
    if ('problem' in page) continue;
    inputs.add(keyOf(page.real));
    names.hear(page);
  }
  return { count, nameOf: names.nameOf, isInput: (real) => inputs.has(keyOf(real)) };
}

/** Leaves out pages that came before, by another way or name. */
export function unique(pages: AsyncIterable<Found>): AsyncGenerator<Found> {
  return uniqueEachTime(() => pages)();
}

/**
 * The same of pages that are gone through several times. Once all of them were seen, and no two were one, nothing is
 * kept of them the next time.
 */
export function uniqueEachTime(pages: () => AsyncIterable<Found>): () => AsyncGenerator<Found> {
  let areUnique = false;
  return async function* () {
    if (areUnique) return yield* pages();
    const seen = emptyFingerprints();
    let isAnyTwice = false;
    for await (const page of pages()) {
      if ('problem' in page || seen.add(fingerprint(page.real))) yield page;
      else isAnyTwice = true;
    }
    areUnique = !isAnyTwice;
  };
}

/** Letters' case counts for nothing, as on some disks: rather refuse to write than write over a page. */
function keyOf(real: string) {
  return fingerprint(real.toLowerCase());
}
