import { lazy } from '../text/lazy.ts';

/**
 * How much each piece of evidence counts for a line's being the headline (see `classify/headline/evidence.ts`).
 * `node tools/train/fit.js headline` fits the weights so that the headline scores above all other lines of its page
 * (softmax over the lines of each page, the pages of one half of the sites), rounds them to halves and sets the outcome
 * beside these. Those for flat text are that outcome, but for `path` and `data`, which such lines hardly hold; in HTML
 * hardly anything is left to fit, and where the outcome differs, pages of other sites are right as often or less.
 */
export type Weights = Readonly<Record<keyof ReturnType<typeof besideTitle>, number>>;

/** On a flat page whose first line is its title: lines that agree with it. */
export const besideTitle = lazy(() => ({
  inTitle: 0.5,
  partOfTitle: 1.5,
  wordsInTitle: 1.5,
  wordsOfTitle: -0.5,
  opensTitle: 2,
  stated: 0,
  proseBelow: 1,
  proseAbove: -3,
  dataBelow: 3,
  dataAbove: 1,
  dataFurther: 1,
  oneWord: -0.5,
  twoWords: -0.5,
  veryLong: -1.5,
  statement: -1.5,
  question: 0.5,
  bullet: -1,
  doubled: 1,
  wordsInProse: 2,
  chromeName: -0.5,
  path: -3,
  data: -1,
  wholeTitle: -3,
  topHeading: 0,
  heading: 0,
  namedTitle: 0,
  linked: 0,
  aside: 0,
  inStory: -2,
  storyBelow: 1,
  storyAbove: -2,
  rightAbove: 0.5,
  closeAbove: -0.5,
  farAbove: -1.5,
  belowStart: 0,
  likeMost: 2,
  blankBefore: 4,
  manyInProse: 2.5,
  namesInProse: 1.5,
  usualLength: 1,
  outdented: 3,
  number: 1,
}));

/** On a page of HTML, which has a title of its own, where a line agrees with it. */
export const inHtml = lazy(
  (): Weights => ({
    inTitle: 1.5,
    partOfTitle: 1.5,
    wordsInTitle: 1.5,
    wordsOfTitle: 1,
    opensTitle: 1.5,
    stated: 2,
    proseBelow: 0,
    proseAbove: -0.5,
    dataBelow: 0.5,
    dataAbove: 1.5,
    dataFurther: 1,
    oneWord: 0,
    twoWords: 0,
    veryLong: -0.5,
    statement: -1,
    question: -0.5,
    bullet: -1,
    doubled: 0.5,
    wordsInProse: 1.5,
    chromeName: 0,
    path: -3,
    data: -1,
    wholeTitle: -2.5,
    topHeading: 2,
    heading: 0,
    namedTitle: 1,
    linked: -1,
    aside: -1.5,
    inStory: -1.5,
    storyBelow: -0.5,
    storyAbove: -1,
    rightAbove: 0,
    closeAbove: 0.5,
    farAbove: -1,
    belowStart: -0.5,
    likeMost: 1,
    blankBefore: 1.5,
    manyInProse: 1.5,
    namesInProse: 1,
    usualLength: 0.5,
    outdented: 0,
    number: 0.5,
  }),
);

/** On a page without: lines close above the story that tell of what it tells of, with its date or byline below them. */
export const byItself = lazy(
  (): Weights => ({
    inTitle: 0,
    partOfTitle: 0,
    wordsInTitle: 0,
    wordsOfTitle: 0,
    opensTitle: 0,
    wholeTitle: 0,
    stated: 3,
    topHeading: 2,
    heading: 0,
    namedTitle: 1.5,
    linked: -1,
    aside: -1.5,
    proseBelow: 1,
    proseAbove: -3,
    inStory: -2,
    storyBelow: 1.5,
    storyAbove: -4.5,
    rightAbove: 0,
    closeAbove: 0.5,
    farAbove: -1.5,
    belowStart: 0.5,
    likeMost: 1.5,
    blankBefore: 4.5,
    manyInProse: 2,
    namesInProse: 2,
    usualLength: 1.5,
    outdented: 3,
    number: 1,
    oneWord: -2,
    twoWords: -1,
    veryLong: -3,
    statement: -4,
    question: 0.5,
    bullet: -2.5,
    dataBelow: 4,
    dataAbove: 2,
    dataFurther: 2.5,
    doubled: 2.5,
    wordsInProse: 2.5,
    chromeName: -1,
    path: -3,
    data: -1,
  }),
);

/** What the best line must score beside a title, lest the title itself, without the site's name, is the headline. */
export const TITLE_SCORE = 8;
/** The same in HTML: there what readers see as the headline is marked as such. */
export const TITLE_SCORE_IN_HTML = 5;
/** What the best line must score where there is no title. */
export const LEAST_SCORE = 7;
