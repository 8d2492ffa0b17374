import type { Block } from '../../../types.ts';
import { Repeated } from '../../repeated.ts';
import type { Scan } from '../scan.ts';
import { type Amount, amountIn, type Column, columnOf, grow, share, yes } from './amounts.ts';
import { LANDMARK_FEATURES, landmarks } from './landmarks.ts';
import { isProse } from './prose.ts';
import type { Signs } from './signs.ts';
import { sumsOf } from './sums.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';
import { wordsShared } from './words-shared.ts';

/** What stands around a block, in the order in which `aroundFeatures` gives it. */
export const AROUND_FEATURES: readonly string[] = [
  'stands again in the page',
  'stands three times or more',
  'stood above',
  'begins like others',
  "words of the page's title",
  "the title's words",
  'words of the prose before',
  'words of the prose after',
  'words of all other prose',
  'prose above, of all',
  'prose in the three blocks before',
  'prose in the three blocks after',
  'prose in the eight blocks before',
  'prose in the eight blocks after',
  'prose in the twenty blocks before',
  'prose in the twenty blocks after',
  'distance to prose above',
  'distance to prose below',
  'words, of the longest prose',
  ...LANDMARK_FEATURES,
];

/** How far around a block prose is looked for. */
const SPANS = [3, 8, 20];
/** So many words a block are dense prose. */
const MUCH = 50;
/** Prose further away than this is far away. */
const FAR = 60;
/** Blocks that begin with so many equal characters are of a kind. */
const BEGINNING = 12;

/** What each feature of `AROUND_FEATURES` is, for each block from 0 to 1. */
export function aroundFeatures(
  blocks: readonly Block[],
  scans: readonly Scan[],
  signs: readonly Signs[],
  title: Scan,
): Amount[] {
  const vocabulary = vocabularyOf(scans, title);
  const titleShares = titleWords(vocabulary);
  const prose = columnOf(scans.length, (i) => wordsOfProse(scans[i] as Scan));
  return [
    ...repetition(blocks),
    ...titleShares.map(amountIn),
    ...wordsShared(vocabulary, prose),
    ...density(prose),
    amountIn(distance(prose, 1)),
    amountIn(distance(prose, -1)),
    ofLongest(scans, prose),
    ...landmarks(vocabulary, signs, prose, titleShares),
  ];
}

function wordsOfProse(scan: Scan): number {
  return isProse(scan) ? scan.words : 0;
}

function repetition(blocks: readonly Block[]): Amount[] {
  const wholes = new Repeated(blocks, ({ text }) => text);
  const beginnings = new Repeated(blocks, ({ text }) => text.slice(0, BEGINNING));
  return [
    (i) => yes(wholes.times(i) > 1),
    (i) => yes(wholes.times(i) > 2),
    (i) => yes(wholes.first(i) < i),
    (i) => grow(beginnings.times(i) - wholes.times(i), 8),
  ];
}

/** The share of a block's words that the title has, and of the title's words that the block has. */
function titleWords({ blocks, title, size }: Vocabulary): [ofBlock: Column, ofTitle: Column] {
  const ofBlock = new Float64Array(blocks.length);
  const ofTitle = new Float64Array(blocks.length);
  const isOfTitle = new Uint8Array(size);
  for (const stem of title) isOfTitle[stem] = 1;
  const wanted = isOfTitle.reduce((sum, is) => sum + is, 0);
  const lastBlock = new Int32Array(size).fill(-1);
  for (let i = 0; i < blocks.length; i++) {
    let shared = 0;
    let different = 0;
    for (const stem of blocks[i] as readonly number[]) {
      if (lastBlock[stem] === i) continue;
      lastBlock[stem] = i;
      different++;
      shared += isOfTitle[stem] as number;
    }
    ofBlock[i] = share(shared, different);
    ofTitle[i] = share(shared, wanted);
  }
  return [ofBlock, ofTitle];
}

/** How much of the page's prose stands above each block, and how dense it is close before and after it. */
function density(prose: Column): Amount[] {
  const words = sumsOf(prose);
  const whole = words(0, prose.length);
  const around = SPANS.flatMap((span): Amount[] => [
    (i) => grow(words(i - span, i), span * MUCH),
    (i) => grow(words(i + 1, i + 1 + span), span * MUCH),
  ]);
  return [(i) => share(words(0, i), whole), ...around];
}

/** Blocks between each block and the nearest prose above it (`step` 1) or below (-1). */
function distance(prose: Column, step: 1 | -1): Column {
  const out = new Float64Array(prose.length);
  let away = FAR;
  for (let n = 0; n < prose.length; n++) {
    const i = step === 1 ? n : prose.length - 1 - n;
    out[i] = grow(away, FAR);
    away = (prose[i] as number) > 0 ? 0 : away + 1;
  }
  return out;
}

function ofLongest(scans: readonly Scan[], prose: Column): Amount {
  const longest = prose.reduce((most, words) => Math.max(most, words), 1);
  return (i) => share((scans[i] as Scan).words, longest);
}
