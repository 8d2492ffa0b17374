import type { Scan } from '../scan.ts';

/** A page's stems, numbered from 0 in the order of their first use, so that arrays can say what is known of each. */
export interface Vocabulary {
  /** For each block, the numbers of its stems, in order. */
  blocks: readonly Int32Array[];
  /** The numbers of the title's. */
  title: Int32Array;
  /** How many different ones there are. */
  size: number;
}

export function vocabularyOf(scans: readonly Scan[], title: Scan): Vocabulary {
  const known = new Map<number, number>();
  const numbered = ({ stems }: Scan) =>
    stems.map((stem) => {
      const number = known.get(stem);
      if (number !== undefined) return number;
      known.set(stem, known.size);
      return known.size - 1;
    });
  const blocks = scans.map(numbered);
  return { blocks, title: numbered(title), size: known.size };
}

/** Counts, for each stem, how many of some blocks use it. */
export function usersOf({ blocks, size }: Vocabulary, counts: (block: number) => boolean): Int32Array {
  const users = new Int32Array(size);
  const last = new Int32Array(size).fill(-1);
  for (let i = 0; i < blocks.length; i++) {
    if (!counts(i)) continue;
    for (const stem of blocks[i] as Int32Array) {
      if (last[stem] === i) continue;
      last[stem] = i;
      users[stem] = (users[stem] as number) + 1;
    }
  }
  return users;
}

/** How many of these stems are used by so many blocks at least. */
export function countUsed(stems: Int32Array, users: Int32Array, least: number): number {
  let count = 0;
  for (let i = 0; i < stems.length; i++) if ((users[stems[i] as number] as number) >= least) count++;
  return count;
}
