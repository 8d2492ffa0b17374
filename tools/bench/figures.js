/**
 * From judgements on pages to the figures of the table. Every figure is better the higher it is.
 */
import { flatKinds } from './kinds.js';
import { calibration, mean, rocAuc, shingleF1, snippetsF1 } from './measures.js';

/** @typedef {import('./judge.js').Judgement} Judgement */
/** @typedef {Record<string, Judgement[]>} Judged the judgements by kind */
/** @typedef {Record<string, number>} Figures */

/** How the names of figures of shingles end. */
export const SHINGLES = ', shingles';

/** The figures that are shares of pages: on a sample, one page moves them by much. */
export const NOT_WORSE = 'trafilatura, share not made worse';
export const SURE_AND_RIGHT = 'said 0.9, share well cleaned';
export const NOT_DOUBTED = 'articles not doubted, fewest';

/** How well a story must be got for its page to count as well cleaned. */
const WELL = 0.9;
/** From here on the tool says that it is sure. */
const SURE = 0.9;
/** Below this it warns that a page may be no article. */
const DOUBTED = 0.5;

/**
 * The figures of one extractor: word F1 by kind (`html`), shingle F1 (`html, shingles`), snippets F1.
 *
 * @param {Judged} judged
 * @returns {Figures}
 */
export function figuresOf(judged) {
  /** @type {Figures} */
  const figures = {};
  for (const [kind, pages] of Object.entries(judged)) {
    const scores = pages.flatMap(({ score }) => score ?? []);
    const snippets = pages.flatMap((page) => page.snippets ?? []);
    if (scores.length > 0) figures[kind] = mean(scores.map(({ f1 }) => f1));
    if (scores.length > 0) figures[`${kind}${SHINGLES}`] = shingleF1(scores.map(({ shingles }) => shingles));
    if (snippets.length > 0) figures[kind] = snippetsF1(snippets);
  }
  return { ...figures, ...meanOfFlat(figures, ''), ...meanOfFlat(figures, SHINGLES) };
}

/**
 * @param {Figures} figures
 * @param {string} measure
 * @returns {Figures}
 */
function meanOfFlat(figures, measure) {
  const all = flatKinds.flatMap((kind) => figures[kind + measure] ?? []);
  return all.length < flatKinds.length ? {} : { [`flat, mean of six${measure}`]: mean(all) };
}

/**
 * The share of pages that are no worse after cleaning than before.
 *
 * @param {readonly Judgement[]} cleaned
 * @param {readonly Judgement[]} asTheyWere the same pages in the same order
 */
export function shareNotWorse(cleaned, asTheyWere) {
  const worse = cleaned.filter(({ score }, i) => (score?.f1 ?? 0) < (asTheyWere[i]?.score?.f1 ?? 0));
  return 1 - worse.length / cleaned.length;
}

/**
 * The share of articles that the tool does not doubt, in the kind of input where that is smallest. No converter and no
 * language shall make an article look like none; what an extractor left says nothing of that.
 *
 * @param {Judged} judged
 * @returns `undefined` where not all kinds were judged
 */
export function shareNotDoubted(judged) {
  const kinds = [...flatKinds, 'html', 'snippets-html', 'snippets-text'].map((kind) => judged[kind] ?? []);
  if (kinds.some((pages) => pages.length === 0)) return undefined;
  return Math.min(
    ...kinds.map((pages) => pages.filter(({ confidence }) => confidence >= DOUBTED).length / pages.length),
  );
}

/**
 * How well this tool's `confidence` tells articles from other pages, and whether it means what it says; on the
 * flat text that both data sets have.
 *
 * @param {Judged} judged
 * @returns `auc`; `sure`, the share of the pages said to be sure that are articles and well cleaned; and the same
 *   by tenths of confidence; `undefined` where one of the data sets was not judged
 */
export function confidenceOf({ 'html-text': articles, 'other-pages': otherPages }) {
  if (articles === undefined || otherPages === undefined) return undefined;
  const pages = [
    ...articles.map(({ confidence, score }) => ({ confidence, good: (score?.f1 ?? 0) > WELL })),
    ...otherPages.map(({ confidence }) => ({ confidence, good: false })),
  ];
  const [articlesSaid, othersSaid] = [articles, otherPages].map((set) => set.map((page) => page.confidence));
  return {
    auc: rocAuc(articlesSaid ?? [], othersSaid ?? []),
    sure: calibration(pages, [0, SURE])[1]?.good ?? 0,
    bins: calibration(pages),
  };
}
