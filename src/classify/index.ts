<<<<<<< HEAD
import { measure } from '../text/measure.ts';
import type { Block, CleanOptions, LabelledBlock } from '../types.ts';
=======
import type { Block, Classified } from '../types.ts';
>>>>>>> cd67d0d (Judge the blocks of any page by a trained model, beside the rules that know the family)
import { alreadyClean, isAlreadyClean } from './already-clean.ts';
import { byThemselves } from './by-themselves.ts';
import { bylines } from './bylines.ts';
import { deck } from './deck.ts';
import { isOfTheFamily } from './family.ts';
import { headLines } from './head-lines.ts';
import { headline } from './headline/index.ts';
import { leftOver } from './left-over.ts';
import type { LineModel } from './line-model/weights.ts';
import { opening } from './opening.ts';
import { otherStories } from './other-stories.ts';
<<<<<<< HEAD
import { ownFirst, ownLast } from './own-lines.ts';
import { apply, type Rule } from './rule.ts';
import { setPhrases } from './set-phrases.ts';
import { siteChrome as returning } from './site-chrome.ts';
=======
import { apply, type Recipe, type View } from './rule.ts';
>>>>>>> cd67d0d (Judge the blocks of any page by a trained model, beside the rules that know the family)
import { soleTitle } from './sole-title.ts';
import { storyLines } from './story-lines.ts';

/** A text with nothing of a site around it: all of it is the story. */
const ALREADY_CLEAN: Recipe = [['already-clean', alreadyClean]];

/** A page of the family that the rules know for certain. */
const FAMILY: Recipe = [
  ['headline', headline],
  ['opening', opening],
  ['head-lines', headLines],
  ['bylines', bylines],
  ['sole-title', soleTitle],
  ['other-stories', otherStories],
  ['story-lines', storyLines],
  ['left-over', leftOver],
];

/** Any other page: a trained model finds the story, the rules what stands around it. */
const ABOVE_THE_STORY: Recipe = [
  ['headline', headline],
  ['head-lines', headLines],
];
const AROUND_THE_STORY: Recipe = [
  ['deck', deck],
  ['head-lines', headLines],
  ['bylines', bylines],
  ['sole-title', soleTitle],
];

export interface ClassifyOptions {
  /** The page's title: of HTML its own, of flat text the first line. */
  title: string;
  /** Another model than the one that comes with this version. */
  model?: LineModel;
}

/** Says of every block what it is. The blocks come back in their order, none lost, each with its verdicts. */
<<<<<<< HEAD
export function classify(
  blocks: readonly Block[],
  { siteChrome, ownLines }: CleanOptions = {},
): LabelledBlock[] {
  const judged = blocks.map((block) => ({ ...block, verdicts: [] }));
  const view = { blocks: judged, measures: blocks.map(({ text }) => measure(text)) };
  for (const [name, rule] of BY_ITSELF) apply(name, rule, view);
  if (siteChrome) apply('site-chrome', returning(siteChrome), view);
  if (ownLines) apply('own-lines', ownFirst(ownLines), view);
  const rest = isAlreadyClean(view) ? ALREADY_CLEAN : AMONG_OTHERS;
  for (const [name, rule] of rest) apply(name, rule, view);
  if (ownLines) apply('own-lines', ownLast(ownLines), view);
  return judged;
=======
export async function classify(blocks: readonly Block[], options: ClassifyOptions): Promise<Classified> {
  const view = byThemselves(blocks);
  if (isAlreadyClean(view)) return byRules(ALREADY_CLEAN, view);
  if (isOfTheFamily(view)) return byRules(FAMILY, view);
  return byModel(view, options);
}

function byRules(recipe: Recipe, view: View): Classified {
  for (const [name, rule] of recipe) apply(name, rule, view);
  return { blocks: view.blocks, confidence: null };
}

async function byModel(view: View, { title, model }: ClassifyOptions): Promise<Classified> {
  // Most of what the command weighs; pages of the family do without.
  const { readByModel } = await import('./line-model/index.ts');
  const judge = readByModel(view, title, model);
  for (const [name, rule] of ABOVE_THE_STORY) apply(name, rule, view);
  const { story, chrome, confidence } = judge();
  apply('line-model', story, view);
  for (const [name, rule] of AROUND_THE_STORY) apply(name, rule, view);
  apply('line-model', chrome, view);
  return { blocks: view.blocks, confidence };
>>>>>>> cd67d0d (Judge the blocks of any page by a trained model, beside the rules that know the family)
}
