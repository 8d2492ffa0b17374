import type { Scan } from '../scan.ts';
import { share } from './amounts.ts';

/** Prose blocks this many away are still near. */
const NEAR = 5;

/**
 * How much of each block's vocabulary the prose around it uses: the near prose before it, the near prose after
 * it, and all other prose of the page. Paragraphs of one story keep returning to its words (lexical cohesion,
 * Halliday & Hasan 1976); other stories' headlines and comments hardly touch them.
 *
 * @param prose the words of each block that is prose, 0 for the others
 */
export function wordsShared(scans: readonly Scan[], prose: Float64Array): Float64Array[] {
  const before = nearWords(scans, prose, 1);
  const after = nearWords(scans, prose, -1);
  return [before, after, wordsElsewhere(scans, prose)];
}

/** The share of a block's words that the last few blocks of prose used, reading down the page or up. */
function nearWords(scans: readonly Scan[], prose: Float64Array, step: 1 | -1): Float64Array {
  const out = new Float64Array(scans.length);
  const lastUse = new Map<number, number>();
  let read = 0;
  for (let n = 0; n < scans.length; n++) {
    const i = step === 1 ? n : scans.length - 1 - n;
    const { stems } = scans[i] as Scan;
    let near = 0;
    for (const stem of stems) if (read - (lastUse.get(stem) ?? Number.NEGATIVE_INFINITY) <= NEAR) near++;
    out[i] = share(near, stems.length);
    if ((prose[i] as number) === 0) continue;
    read++;
    for (const stem of stems) lastUse.set(stem, read);
  }
  return out;
}

function wordsElsewhere(scans: readonly Scan[], prose: Float64Array): Float64Array {
  const users = new Map<number, number>();
  for (const [i, { stems }] of scans.entries()) {
    if ((prose[i] as number) === 0) continue;
    for (const stem of new Set(stems)) users.set(stem, (users.get(stem) ?? 0) + 1);
  }
  return Float64Array.from(scans, ({ stems }, i) => {
    const others = (prose[i] as number) > 0 ? 1 : 0;
    let elsewhere = 0;
    for (const stem of stems) if ((users.get(stem) ?? 0) > others) elsewhere++;
    return share(elsewhere, stems.length);
  });
}
