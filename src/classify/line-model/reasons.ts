import { MARKUP_FEATURES, type PageFeatures, TEXT_FEATURES } from './features.ts';
import type { Trace } from './network.ts';
import { rescore } from './rescore.ts';
import type { LineModel } from './weights.ts';

/** So many features are named that speak for a verdict, and as many that speak against it. */
const NAMED = 3;
/** What moves a score by less is not worth a word. */
const LEAST = 0.15;

const NOTHING = new Uint16Array(0);

/**
 * Why a block got its score, in words: the features that weighed most. Each is weighed by taking it away and
 * scoring the block again (occlusion, Zeiler & Fergus 2014), all that stands around it left as it is.
 */
export function whyScored(model: LineModel, features: PageFeatures, trace: Trace, block: number): string {
  const own = featuresOf(features, block);
  const whole = rescore(model, trace, block, own);
  const weights = [...withoutEach(own)].map(([name, without]) => ({
    name,
    weight: whole - rescore(model, trace, block, without),
  }));
  weights.push({
    name: 'what stands around it',
    weight: whole - rescore(model, trace, block, own, 'isolated'),
  });
  weights.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.name < b.name ? -1 : 1));
  const named = (sign: 1 | -1) => weights.filter(({ weight }) => weight * sign >= LEAST).slice(0, NAMED);
  const parts = [list('for it', named(1)), list('against it', named(-1))].filter((part) => part !== '');
  return parts.length === 0 ? 'nothing weighs much' : parts.join('; ');
}

function list(how: string, weights: readonly { name: string }[]): string {
  return weights.length === 0 ? '' : `${how}: ${weights.map(({ name }) => name).join(', ')}`;
}

/** The features of one block, as if it were a page. */
export function featuresOf(
  { text, markup, words, title, lengths }: PageFeatures,
  block: number,
): PageFeatures {
  const row = (bytes: Uint8Array, width: number) => bytes.slice(block * width, (block + 1) * width);
  return {
    text: row(text, TEXT_FEATURES.length),
    markup: markup && row(markup, MARKUP_FEATURES.length),
    words: [words[block] ?? NOTHING],
    title,
    lengths: [lengths[block] ?? 0],
  };
}

/** Every feature that the block has, with the block as it would be without it. */
function* withoutEach(own: PageFeatures): Iterable<[name: string, without: PageFeatures]> {
  const { text, markup, words } = own;
  for (const [i, name] of TEXT_FEATURES.entries()) {
    if (text[i] !== 0) yield [name, { ...own, text: text.with(i, 0) }];
  }
  if (words[0]?.length) yield ['its words', { ...own, words: [NOTHING] }];
  if (markup === null) return;
  for (const [i, name] of MARKUP_FEATURES.entries()) {
    if (markup[i] !== 0) yield [name, { ...own, markup: markup.with(i, 0) }];
  }
}
