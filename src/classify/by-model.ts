import { aboutAuthor } from './about-author.ts';
import { aboutSite } from './about-site.ts';
import { aboveHeadline } from './above-headline.ts';
import { agencySignature } from './agency-signature.ts';
import { amidStory } from './amid-story.ts';
import { bylines } from './bylines/index.ts';
import { captions } from './captions.ts';
import { commentThreads } from './comment-threads.ts';
import { isComplete, SURE_IF_COMPLETE } from './complete.ts';
import { deck } from './deck.ts';
import { embeddedPosts } from './embedded-posts.ts';
import { farDate } from './far-date.ts';
import { filedLine } from './filed-line.ts';
import { headLines } from './head-lines.ts';
import { headline } from './headline/index.ts';
import { interruptions } from './interruptions.ts';
import { invitations } from './invitations.ts';
import { lastLinks } from './last-links.ts';
import type { LineModel } from './line-model/weights.ts';
import { loneHeadings } from './lone-headings.ts';
import { markedHeadings } from './marked-headings.ts';
import { nextStory } from './next-story.ts';
import { notes } from './notes.ts';
import { otherArticles } from './other-articles.ts';
import { pullQuotes } from './pull-quotes.ts';
import { apply, follow, type Recipe, type View } from './rule.ts';
import { secondPrinting } from './second-printing.ts';
import { teaserRuns } from './teaser-runs.ts';

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

/**
 * Judges a page that is of no family: a trained model finds the story, the rules what stands around it.
 *
 * @param model Another model than the one that comes with this version.
 * @returns How sure that makes the article, from 0 to 1.
 */
export async function judgeByModel(view: View, title: string, model?: LineModel): Promise<number> {
  // With its weights it is a file of its own beside the command's script.
  const { readByModel } = await import('./line-model/index.ts');
  const { likely, judge } = readByModel(view, title, model);
  follow(ABOVE_THE_STORY, { ...view, likely });
  const { story, chrome, confidence } = judge();
  apply('line-model', story, view);
  follow(AROUND_THE_STORY, view);
  apply('line-model', chrome, view);
  return isComplete(view) ? Math.max(confidence, SURE_IF_COMPLETE) : confidence;
}
