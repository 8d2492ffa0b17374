import type { LabelledBlock } from '../../types.ts';
import { pageLines } from '../page-lines.ts';
import { apply, type View } from '../rule.ts';
import { Rows } from './features/amounts.ts';
import { AROUND_FEATURES, aroundFeatures } from './features/around.ts';
import { wordBuckets } from './features/buckets.ts';
import { markupFeatures } from './features/markup.ts';
import { OWN_FEATURES, putOwn } from './features/own.ts';
import { type Signs, signsOf } from './features/signs.ts';
import { type Scan, scan } from './scan.ts';
import { commonWordsFor } from './stop-words.ts';

export { WORD_BUCKETS } from './features/buckets.ts';
export { MARKUP_FEATURES } from './features/markup.ts';

/** What the model sees of a page: a row of numbers and some words for every block. */
export interface PageFeatures {
  /** Blocks times `TEXT_FEATURES`, each 0 to 255. */
  text: Uint8Array;
  /** Blocks times `MARKUP_FEATURES`, each 0 to 255; null where the page had no markup. */
  markup: Uint8Array | null;
  /** The words at the beginning and the end of every block, as rows of the table. */
  words: readonly Uint16Array[];
  /** The words of the page's title, as rows of that table. */
  title: Uint16Array;
  /** How many words every block has. */
  lengths: readonly number[];
}

/** What the text of a page says of a block. */
export const TEXT_FEATURES: readonly string[] = [...OWN_FEATURES, ...AROUND_FEATURES];

/** Measures a page as the model reads it, at work and in training: told first which lines sites print around stories. */
export function readPage(view: View, title: string): PageFeatures {
  apply('page-lines', pageLines, view);
  return measurePage(view, title);
}

/**
 * Measures every block of a page for the model.
 *
 * @param view the page, with the verdicts of the rules that judge a block by itself
 * @param title the page's title: of HTML its own, of flat text the first line
 */
export function measurePage(view: View, title: string): PageFeatures {
  const { blocks, lines } = view;
  const scans = blocks.map(({ text }, i) => scan(text, lines[i]?.lower));
  const titleScan = scan(title);
  return {
    text: textFeatures(view, scans, titleScan),
    markup: markupFeatures(blocks, scans),
    words: scans.map(wordBuckets),
    title: wordBuckets(titleScan),
    lengths: scans.map(({ words }) => words),
  };
}

function textFeatures(view: View, scans: readonly Scan[], title: Scan): Uint8Array {
  const { blocks } = view;
  const rows = new Rows(blocks.length, TEXT_FEATURES.length);
  const countCommon = commonWordsFor(scans.map(({ hashes }) => hashes));
  const signs = scans.map((scan, i) => signsOf(view, i, scan));
  const count = blocks.length;
  for (let index = 0; index < count; index++) {
    const scan = scans[index] as Scan;
    const common = countCommon(scan.hashes);
    putOwn(
      { block: blocks[index] as LabelledBlock, scan, signs: signs[index] as Signs, common, index, count },
      rows,
    );
  }
  for (const [i, amount] of aroundFeatures(blocks, scans, signs, title).entries())
    rows.putColumn(amount, OWN_FEATURES.length + i);
  return rows.bytes;
}
