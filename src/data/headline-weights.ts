/**
 * How much each piece of evidence counts for a line's being the headline (see `classify/headline/evidence.ts`).
 * The weights were fitted so that the headline scores above all other lines of its page (softmax over the lines
 * of each page, the pages of one half of the sites) and rounded to halves. `node tools/train/fit-headline.js` fits
 * them anew and sets the outcome beside these: where it differs, pages of other sites are right as often or less.
 */
export type Weights = Readonly<Record<keyof typeof BESIDE_TITLE, number>>;

/** On a page whose first line is its title: lines that agree with it. */
export const BESIDE_TITLE = {
  inTitle: 2,
  partOfTitle: 2.5,
  wordsInTitle: 3,
  wordsOfTitle: 4,
  opensTitle: 2,
  stated: 3,
  proseBelow: 2.5,
  proseAbove: -3.5,
  nearProse: 0.5,
  dataBelow: 3.5,
  dataAbove: 1.5,
  dataFurther: 1,
  oneWord: -2.5,
  twoWords: -2,
  veryLong: -2.5,
  statement: -1.5,
  question: 0.5,
  bullet: -1,
  doubled: 1.5,
  wordsInProse: 2.5,
  chromeName: -2,
  path: -3,
  data: -1,
  wholeTitle: -2.5,
  topHeading: 3,
  heading: -0.5,
  namedTitle: 2,
  linked: -2,
  aside: -1,
};

/**
 * On a page without: lines right above the story with its date or byline below them. Where no title tells which line
 * it repeats, sentences and long lines weigh more against a line than was fitted: they are decks, and there the title
 * is often missing altogether.
 */
export const BY_ITSELF: Weights = {
  ...BESIDE_TITLE,
  inTitle: 0,
  partOfTitle: 0,
  wordsInTitle: 0,
  wordsOfTitle: 0,
  opensTitle: 0,
  dataFurther: 0,
  wholeTitle: 0,
  veryLong: -5,
  proseAbove: -5,
  nearProse: 1.5,
  dataBelow: 4,
  oneWord: -5,
  twoWords: -3.5,
  statement: -7,
  bullet: -4.5,
  doubled: 2.5,
  wordsInProse: 4,
  chromeName: -3,
  path: -3,
};

/** What the best line must score beside a title, lest the title itself, without the site's name, is the headline. */
export const TITLE_SCORE = 6.5;
/** What the best line must score where there is no title. */
export const LEAST_SCORE = 6;
