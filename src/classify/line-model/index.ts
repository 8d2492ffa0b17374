import ownModel from '../../data/line-model.json' with { type: 'json' };
import { isCaption } from '../../html/captions.ts';
import { isOpen, labelOf } from '../../label.ts';
import { lazy } from '../../text/lazy.ts';
import type { Label } from '../../types.ts';
import { holdsStoryAlone } from '../bare.ts';
import { indicesWhere } from '../indices.ts';
import { firstProse } from '../opening.ts';
import type { Finding, Rule, View } from '../rule.ts';
import { judgeLine } from '../story-lines.ts';
import { type Choice, chooseStory, probabilities } from './choose.ts';
import { MARKUP_FEATURES, type PageFeatures, readPage, TEXT_FEATURES } from './features.ts';
import { lastWords } from './last-words.ts';
import { upToList } from './list-end.ts';
import { scoreBlocks, trace } from './network.ts';
import { scorePage } from './page-score.ts';
import { whyScored } from './reasons.ts';
import { resumed } from './resumed.ts';
import { together } from './together.ts';
import { type LineModel, type LineModelFile, readLineModel } from './weights.ts';

/** What the rules say of these is certain: they tell of the page or its story, and are no part of it. */
const CERTAIN: ReadonlySet<Label> = new Set<Label>([
  'headline',
  'page-title',
  'caption',
  'credit',
  'separator',
  'meta',
  // Footers and notices of sites say so, the user's own rules, and the site's other pages.
  'chrome',
  'list-head',
  'teaser',
]);

/** A page as the model reads it. */
export interface Reading {
  /** How likely each block belongs to the story, from 0 to 1. */
  likely: Float64Array;
  /** What the model says of the page, once the rules have said what they know for certain. */
  judge: () => Judgement;
}

/** What the model says of a page. */
export interface Judgement {
  /** Says of every block that is not certain whether it belongs to the story; what does not is left unclear ... */
  story: Rule;
  /** ... for rules that know better what it is. What none of them speaks for is chrome. */
  chrome: Rule;
  /** How sure it is that the page holds an article, and that this is it, from 0 to 1. */
  confidence: number;
}

const theOwn = lazy(() => loadLineModel(ownModel));

/** Makes a model of its file. @throws {Error} if it was trained on other features than this version measures. */
export function loadLineModel(file: LineModelFile): LineModel {
  return readLineModel(file, TEXT_FEATURES, MARKUP_FEATURES);
}

/**
 * Reads the blocks of any page, as the rules left them that look at each by itself: a trained network over all
 * blocks in their order scores each one for belonging to the story.
 *
 * @param title the page's title: of HTML its own, of flat text the first line
 * @param model another model than this version's own
 */
export function readByModel(view: View, title: string, model: LineModel = theOwn()): Reading {
  const features = readPage(view, title);
  const likely = probabilities(scoreBlocks(model, features), model.temperature);
  return { likely, judge: () => judge(view, model, features, likely) };
}

function judge(view: View, model: LineModel, features: PageFeatures, likely: Float64Array): Judgement {
  const shared = together(view.blocks, lastWords(view, resumed(view, likely)), features.lengths);
  const open = shared.map((probability, i) => (isCertain(view, i) ? 0 : probability));
  const choice = chooseStory(open, features.lengths, holdsStoryAlone(view));
  const chosen = storyIn(view, choice);
  const traced = lazy(() => trace(model, features));
  const finding = (index: number, label: Label): Finding => {
    const score = Math.round((choice.probabilities[index] as number) * 1000) / 1000;
    return {
      index,
      label,
      score,
      reason: () => `scored ${score}; ${whyScored(model, features, traced(), index)}`,
    };
  };
  return {
    story: ({ blocks, measures }) => {
      const judged = indicesWhere(blocks, (block, index) => chosen.has(index) || isOpen(labelOf(block)));
      const last = judged.findLast((index) => chosen.has(index)) ?? -1;
      const labelFor = (index: number) =>
        chosen.has(index) ? judgeLine(blocks, measures, index, last).label : 'unclear';
      return judged.map((index) => finding(index, labelFor(index)));
    },
    chrome: ({ blocks }) =>
      indicesWhere(blocks, (block) => labelOf(block) === 'unclear').map((index) => {
        const markup = blocks[index]?.markup;
        return finding(index, markup !== undefined && isCaption(markup) ? 'caption' : 'chrome');
      }),
    confidence: chosen.size === 0 ? 0 : scorePage(model.page, features, choice),
  };
}

function isCertain({ blocks }: View, index: number): boolean {
  return CERTAIN.has(labelOf(blocks[index]));
}

/**
 * From this word F1 to be expected on, lists and headings alone make a story too, if they are more than a few words;
 * from a lower one if they are long.
 */
const SURE = 0.9;
const FAIRLY_SURE = 0.7;
const LONG = 50;
const FEWEST = 25;

/**
 * The blocks chosen, from the first on that heads no list up to the head of one with no prose below it; none where
 * they hold no prose but the items of a list of other stories.
 */
function storyIn(view: View, { probabilities, threshold, expected }: Choice): ReadonlySet<number> {
  const likely = indicesWhere(probabilities, (probability) => probability >= threshold && probability > 0);
  const first = likely.findIndex((i) => !view.isListHead(i));
  if (first < 0) return new Set();
  const chosen = withoutMenu(view, upToList(view, likely.slice(first), probabilities));
  const words = chosen.reduce((sum, i) => sum + (view.measures[i]?.words ?? 0), 0);
  const doesWithout = words >= FEWEST && expected >= (words < LONG ? SURE : FAIRLY_SURE);
  const prose =
    chosen.find((i) => labelOf(view.blocks[i]) === 'paragraph') ?? (doesWithout ? chosen[0] : undefined);
  return new Set(prose === undefined || isOfAList(view, chosen[0] as number, prose) ? [] : chosen);
}

/** Short lines above the headline with nothing of the story among them are a menu, however little is known of it. */
function withoutMenu({ blocks }: View, chosen: readonly number[]): readonly number[] {
  const headline = blocks.findIndex((block) => labelOf(block) === 'headline');
  const below = chosen.findIndex((i) => i > headline || labelOf(blocks[i]) === 'paragraph');
  return headline < 0 || below <= 0 || (chosen[below] as number) < headline ? chosen : chosen.slice(below);
}

/**
 * The page has no paragraph that could not be an item of a list, and before the first one chosen a list's head
 * stands, among what was chosen or right above it.
 */
function isOfAList(view: View, first: number, paragraph: number): boolean {
  if (firstProse(view, 0) !== null) return false;
  for (let i = Math.max(first - 1, 0); i < paragraph; i++) if (view.isListHead(i)) return true;
  return false;
}
