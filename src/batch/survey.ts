import type { Found, Source } from './discover.ts';
import { emptyFingerprints, type Fingerprints, fingerprint } from './fingerprints.ts';
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

/** Leaves out pages that come twice, by another way or name. */
export function unique(pages: () => AsyncIterable<Found>): AsyncGenerator<Found> {
  return uniqueEachTime(pages)();
}

/**
 * The same of pages that are gone through several times. Once all of them were seen, and no two were one, nothing is
 * kept of them the next time. A link to a page counts only where the page itself does not come, for else the page
 * would lose its name; so where there are links all pages are gone through once before.
 */
export function uniqueEachTime(pages: () => AsyncIterable<Found>): () => AsyncGenerator<Found> {
  let areUnique = false;
  let own: Promise<Fingerprints> | undefined;
  const isSecond = async ({ isLink, real }: Source) => {
    if (!isLink) return false;
    own ??= ownNames(pages());
    return (await own).has(fingerprint(real));
  };
  return async function* () {
    if (areUnique) return yield* pages();
    const seen = emptyFingerprints();
    let isAnyTwice = false;
    for await (const page of pages()) {
      if ('problem' in page || (!(await isSecond(page)) && seen.add(fingerprint(page.real)))) yield page;
      else isAnyTwice = true;
    }
    areUnique = !isAnyTwice;
  };
}

/** What there is of pages that are no links. */
async function ownNames(pages: AsyncIterable<Found>): Promise<Fingerprints> {
  const own = emptyFingerprints();
  for await (const page of pages) if ('real' in page && !page.isLink) own.add(fingerprint(page.real));
  return own;
}

/** Letters' case counts for nothing, as on some disks: rather refuse to write than write over a page. */
function keyOf(real: string) {
  return fingerprint(real.toLowerCase());
}
