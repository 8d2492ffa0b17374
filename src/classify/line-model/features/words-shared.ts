import { type Amount, amountIn, type Column, share } from './amounts.ts';
import { shareUsed, usersOf, type Vocabulary } from './vocabulary.ts';

/** Prose blocks this many away are still near. */
const NEAR = 5;

/**
 * How much of each block's vocabulary the prose around it uses: the near prose before it, the near prose after
 * it, and all other prose of the page. Paragraphs of one story keep returning to its words (lexical cohesion,
 * Halliday & Hasan 1976); other stories' headlines and comments hardly touch them.
 *
 * @param prose the words of each block that is prose, 0 for the others
 */
export function wordsShared(vocabulary: Vocabulary, prose: Column): Amount[] {
  const before = nearWords(vocabulary, prose, 1);
  const after = nearWords(vocabulary, prose, -1);
  return [amountIn(before), amountIn(after), wordsElsewhere(vocabulary, prose)];
}

/** The share of a block's words that the last few blocks of prose used, reading down the page or up. */
function nearWords({ blocks, size }: Vocabulary, prose: Column, step: 1 | -1): Column {
  const out = new Float64Array(blocks.length);
  const lastUse = new Int32Array(size).fill(-NEAR - 1);
  let read = 0;
  for (let n = 0; n < blocks.length; n++) {
    const i = step === 1 ? n : blocks.length - 1 - n;
    const stems = blocks[i] as readonly number[];
    let near = 0;
    for (const stem of stems) if (read - (lastUse[stem] as number) <= NEAR) near++;
    out[i] = share(near, stems.length);
    if ((prose[i] as number) === 0) continue;
    read++;
    for (const stem of stems) lastUse[stem] = read;
  }
  return out;
}

function wordsElsewhere(vocabulary: Vocabulary, prose: Column): Amount {
  const users = usersOf(vocabulary, (i) => (prose[i] as number) > 0);
  return (i) => shareUsed(vocabulary, i, users, (prose[i] as number) > 0 ? 2 : 1);
}
