import type { Block, Classified, CleanOptions } from '../types.ts';
import { aboutAuthor } from './about-author.ts';
import { aboutSite } from './about-site.ts';
import { aboveHeadline } from './above-headline.ts';
import { agencySignature } from './agency-signature.ts';
import { alreadyClean, isAlreadyClean } from './already-clean.ts';
import { amidStory } from './amid-story.ts';
import { byThemselves } from './by-themselves.ts';
import { bylines } from './bylines/index.ts';
import { captions } from './captions.ts';
import { commentThreads } from './comment-threads.ts';
import { isComplete, SURE_IF_COMPLETE } from './complete.ts';
import { deck } from './deck.ts';
import { embeddedPosts } from './embedded-posts.ts';
import { isOfTheFamily } from './family.ts';
import { farDate } from './far-date.ts';
import { filedLine } from './filed-line.ts';
import { headLines } from './head-lines.ts';
import { headline } from './headline/index.ts';
import { interruptions } from './interruptions.ts';
import { invitations } from './invitations.ts';
import { lastLinks } from './last-links.ts';
import { leftOver } from './left-over.ts';
import type { LineModel } from './line-model/weights.ts';
import { loneHeadings } from './lone-headings.ts';
import { markedHeadings } from './marked-headings.ts';
import { nextStory } from './next-story.ts';
import { notes } from './notes.ts';
import { opening } from './opening.ts';
import { otherArticles } from './other-articles.ts';
import { otherStories } from './other-stories.ts';
import { ownFirst, ownLast } from './own-lines.ts';
import { isOwnMarkdown, ownMarkdown } from './own-markdown.ts';
import { pullQuotes } from './pull-quotes.ts';
import { apply, type Recipe, type Stated, type View } from './rule.ts';
import { secondPrinting } from './second-printing.ts';
import { siteChrome as returning } from './site-chrome.ts';
import { soleTitle } from './sole-title.ts';
import { storyLines } from './story-lines.ts';
import { teaserRuns } from './teaser-runs.ts';

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

/** Any other page: a trained model finds the story, the rules what stands around it. */
const ABOVE_THE_STORY: Recipe = [
  ['invitations', invitations],
  ['headline', headline],
  ['interruptions', interruptions],
  ['captions', captions],
  ['head-lines', headLines],
];
const AROUND_THE_STORY: Recipe = [
  ['second-printing', secondPrinting],
  ['above-headline', aboveHeadline],
  ['other-articles', otherArticles],
  ['last-links', lastLinks],
  ['comment-threads', commentThreads],
  ['teaser-runs', teaserRuns],
  ['notes', notes],
  ['embedded-posts', embeddedPosts],
  ['pull-quotes', pullQuotes],
  ['filed-line', filedLine],
  ['deck', deck],
  ['head-lines', headLines],
  ['bylines', bylines],
  ['next-story', nextStory],
  ['about-author', aboutAuthor],
  ['about-site', aboutSite],
  ['far-date', farDate],
  ['agency-signature', agencySignature],
  ['amid-story', amidStory],
  ['marked-headings', markedHeadings],
  ['lone-headings', loneHeadings],
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
  else return judgeByModel(view, options);
  return null;
}

async function judgeByModel(view: View, { title, model }: ClassifyOptions): Promise<number> {
  // Most of what the command weighs; pages of the family do without.
  const { readByModel } = await import('./line-model/index.ts');
  const { likely, judge } = readByModel(view, title, model);
  follow(ABOVE_THE_STORY, { ...view, likely });
  const { story, chrome, confidence } = judge();
  apply('line-model', story, view);
  follow(AROUND_THE_STORY, view);
  apply('line-model', chrome, view);
  return isComplete(view) ? Math.max(confidence, SURE_IF_COMPLETE) : confidence;
}

function follow(recipe: Recipe, view: View): void {
  for (const [name, rule] of recipe) apply(name, rule, view);
}
