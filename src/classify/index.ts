import type { Block, Classified, CleanOptions } from '../types.ts';
import { agencySignature } from './agency-signature.ts';
import { alreadyClean, isAlreadyClean } from './already-clean.ts';
import { byThemselves } from './by-themselves.ts';
import { bylines } from './bylines/index.ts';
import { isOfTheFamily } from './family.ts';
import { filedLine } from './filed-line.ts';
import { headLines } from './head-lines.ts';
import { headline } from './headline/index.ts';
import { leftOver } from './left-over.ts';
import type { LineModel } from './line-model/weights.ts';
import { loneHeadings } from './lone-headings.ts';
import { opening } from './opening.ts';
import { otherStories } from './other-stories.ts';
import { ownFirst, ownLast } from './own-lines.ts';
import { isOwnMarkdown, ownMarkdown } from './own-markdown.ts';
import { apply, follow, type Recipe, type Stated, type View } from './rule.ts';
import { siteChrome as returning } from './site-chrome.ts';
import { soleTitle } from './sole-title.ts';
import { storyLines } from './story-lines.ts';

/** A text with nothing of a site around it: all of it is the story. */
const ALREADY_CLEAN: Recipe = [
  ['already-clean', alreadyClean],
  ['filed-line', filedLine],
  ['agency-signature', agencySignature],
];

/** Markdown that this tool has written. */
const OWN_MARKDOWN: Recipe = [['own-markdown', ownMarkdown]];

/** A page of the family that the rules know for certain. */
const FAMILY: Recipe = [
  ['headline', headline],
  ['opening', opening],
  ['head-lines', headLines],
  ['bylines', bylines],
  ['sole-title', soleTitle],
  ['other-stories', otherStories],
  ['story-lines', storyLines],
  ['lone-headings', loneHeadings],
  ['left-over', leftOver],
];

export interface ClassifyOptions extends CleanOptions {
  /** The page's title: of HTML its own, of flat text the first line. */
  title: string;
  /** What the page states beside the text that readers see. */
  stated?: Stated | undefined;
  /** Another model than the one that comes with this version. */
  model?: LineModel | undefined;
}

/** Says of every block what it is. The blocks come back in their order, none lost, each with its verdicts. */
export async function classify(blocks: readonly Block[], options: ClassifyOptions): Promise<Classified> {
  const { siteChrome, ownLines, stated } = options;
  const view = byThemselves(blocks, stated);
  if (siteChrome) apply('site-chrome', returning(siteChrome), view);
  if (ownLines) apply('own-lines', ownFirst(ownLines), view);
  const confidence = await judge(view, options);
  if (ownLines) apply('own-lines', ownLast(ownLines), view);
  return { blocks: view.blocks, confidence };
}

/** How sure the model is of its choice; null where the rules alone decide. */
async function judge(view: View, options: ClassifyOptions): Promise<number | null> {
  if (isOwnMarkdown(view)) follow(OWN_MARKDOWN, view);
  else if (isAlreadyClean(view)) follow(ALREADY_CLEAN, view);
  else if (isOfTheFamily(view)) follow(FAMILY, view);
  else return judgeTheRest(view, options);
  return null;
}

/** Late: most of what the command weighs stands behind it, and pages of the family do without. */
async function judgeTheRest(view: View, { title, model }: ClassifyOptions): Promise<number> {
  return (await import('./by-model.ts')).judgeByModel(view, title, model);
}
