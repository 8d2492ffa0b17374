import { measure } from '../text/measure.ts';
import type { Block, CleanOptions, LabelledBlock } from '../types.ts';
import { alreadyClean, isAlreadyClean } from './already-clean.ts';
import { bylines } from './bylines.ts';
import { creditLines } from './credits.ts';
import { firstLook } from './first-look.ts';
import { headLines } from './head-lines.ts';
import { headline } from './headline/index.ts';
import { leftOver } from './left-over.ts';
import { opening } from './opening.ts';
import { otherStories } from './other-stories.ts';
import { ownFirst, ownLast } from './own-lines.ts';
import { apply, type Rule } from './rule.ts';
import { setPhrases } from './set-phrases.ts';
import { siteChrome as returning } from './site-chrome.ts';
import { soleTitle } from './sole-title.ts';
import { storyLines } from './story-lines.ts';

type Recipe = readonly (readonly [name: string, rule: Rule])[];

/** First what a block says by itself ... */
const BY_ITSELF: Recipe = [
  ['first-look', firstLook],
  ['set-phrases', setPhrases],
  ['credits', creditLines],
];

/** ... then what its neighbours make of it ... */
const AMONG_OTHERS: Recipe = [
  ['headline', headline],
  ['opening', opening],
  ['head-lines', headLines],
  ['bylines', bylines],
  ['sole-title', soleTitle],
  ['other-stories', otherStories],
  ['story-lines', storyLines],
  ['left-over', leftOver],
];

/** ... unless there is nothing but the story. */
const ALREADY_CLEAN: Recipe = [['already-clean', alreadyClean]];

/** Says of every block what it is. The blocks come back in their order, none lost, each with its verdicts. */
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
}
