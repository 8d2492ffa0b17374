import { HashNumbers } from '../hash-numbers.ts';
import type { Scan } from '../scan.ts';
import { share } from './amounts.ts';

/** A page's stems, numbered from 0 in the order of their first use, so that arrays can say what is known of each. */
export interface Vocabulary {
  /** For each block, the numbers of its stems, in order. */
  blocks: readonly (readonly number[])[];
  /** The numbers of the title's. */
  title: readonly number[];
  /** How many different ones there are. */
  size: number;
}

export function vocabularyOf(scans: readonly Scan[], title: Scan): Vocabulary {
  const known = new HashNumbers(scans.reduce((sum, { stems }) => sum + stems.length, 0));
  const numbered = ({ stems }: Scan) => {
    const numbers = new Array<number>(stems.length);
    for (let i = 0; i < stems.length; i++) numbers[i] = known.add(stems[i] as number);
    return numbers;
  };
  const blocks = scans.map(numbered);
  return { blocks, title: numbered(title), size: known.size };
}

/** Counts, for each stem, how many of some blocks use it. */
export function usersOf({ blocks, size }: Vocabulary, counts: (block: number) => boolean): Int32Array {
  const users = new Int32Array(size);
  const last = new Int32Array(size).fill(-1);
  for (let i = 0; i < blocks.length; i++) {
    if (!counts(i)) continue;
    for (const stem of blocks[i] as readonly number[]) {
      if (last[stem] === i) continue;
      last[stem] = i;
      users[stem] = (users[stem] as number) + 1;
    }
  }
  return users;
}

/** The share of a block's stems that are used by so many blocks at least. */
export function shareUsed({ blocks }: Vocabulary, block: number, users: Int32Array, least: number): number {
  const stems = blocks[block] as readonly number[];
  let used = 0;
  for (let i = 0; i < stems.length; i++) if ((users[stems[i] as number] as number) >= least) used++;
  return share(used, stems.length);
}
