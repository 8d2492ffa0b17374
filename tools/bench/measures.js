/**
 * The measures of accuracy. Those of words are WCXB's, those of shingles the article-extraction-benchmark's of
 * Zyte (Scrapinghub), those of snippets trafilatura's.
 */

/** @typedef {{ precision: number, recall: number }} Overlap */
/** @typedef {Overlap & { f1: number }} Score */

/** What Python's `\w` takes: every letter and number of Unicode and the underscore, but no combining mark. */
const WORD = /[\p{L}\p{N}_]+/gu;
const SHINGLE = 4;

/**
 * The words of a text in order, lower case.
 *
 * @param {string} text
 * @returns {string[]}
 */
export function words(text) {
  return text.toLowerCase().match(WORD) ?? [];
}

/**
 * Every run of four words; a text shorter than that is one run.
 *
 * @param {string} text
 */
export function shingles(text) {
  const all = words(text);
  if (all.length <= SHINGLE) return all.length === 0 ? [] : [all.join(' ')];
  return Array.from({ length: all.length - SHINGLE + 1 }, (_, i) => all.slice(i, i + SHINGLE).join(' '));
}

/**
 * How much of what was given is right, and how much of what is right was given; both as multisets. To give
 * nothing where nothing is right is perfect; otherwise an empty side scores 0.
 *
 * @param {readonly string[]} given
 * @param {readonly string[]} right
 * @returns {Overlap}
 */
export function overlap(given, right) {
  if (given.length === 0 && right.length === 0) return { precision: 1, recall: 1 };
  const common = countCommon(given, right);
  return { precision: share(common, given.length), recall: share(common, right.length) };
}

/**
 * @param {readonly string[]} given
 * @param {readonly string[]} right
 */
function countCommon(given, right) {
  /** @type {Map<string, number>} */
  const left = new Map();
  for (const item of right) left.set(item, (left.get(item) ?? 0) + 1);
  let common = 0;
  for (const item of given) {
    const count = left.get(item) ?? 0;
    if (count > 0) common++;
    left.set(item, count - 1);
  }
  return common;
}

/** @param {Overlap} overlap */
export function f1({ precision, recall }) {
  return share(2 * precision * recall, precision + recall);
}

/**
 * Word precision, recall and F1 of one page.
 *
 * @param {string} given
 * @param {string} right
 * @returns {Score}
 */
export function wordScore(given, right) {
  const both = overlap(words(given), words(right));
  return { ...both, f1: f1(both) };
}

/**
 * Shingle F1 of many pages: of the mean precision and the mean recall.
 *
 * @param {readonly Overlap[]} pages
 */
export function shingleF1(pages) {
  return f1({
    precision: mean(pages.map(({ precision }) => precision)),
    recall: mean(pages.map(({ recall }) => recall)),
  });
}

/**
 * What of a page's snippets stands in the output: those that must (found, missed), those that must not (extra).
 *
 * @param {string} given
 * @param {{ with: readonly string[], without: readonly string[] }} snippets
 */
export function countSnippets(given, { with: wanted, without: unwanted }) {
  const found = wanted.filter((snippet) => given.includes(snippet)).length;
  const extra = unwanted.filter((snippet) => given.includes(snippet)).length;
  return { found, missed: wanted.length - found, extra };
}

/**
 * F1 over the snippets of all pages together.
 *
 * @param {readonly { found: number, missed: number, extra: number }[]} pages
 */
export function snippetsF1(pages) {
  const found = sum(pages.map((page) => page.found));
  const wrong = sum(pages.map((page) => page.missed + page.extra));
  return share(2 * found, 2 * found + wrong);
}

/**
 * The chance that one that is scores above one that is not, ties counted half: the area under the ROC curve.
 *
 * @param {readonly number[]} positives scores of those that are
 * @param {readonly number[]} negatives scores of those that are not
 */
export function rocAuc(positives, negatives) {
  const sorted = [...negatives].sort((one, other) => one - other);
  const beaten = positives.map((score) => (countBelow(sorted, score) + countUpTo(sorted, score)) / 2);
  return share(sum(beaten), positives.length * negatives.length);
}

/**
 * @param {readonly number[]} sorted
 * @param {number} score
 */
function countBelow(sorted, score) {
  return countWhile(sorted, (other) => other < score);
}

/**
 * @param {readonly number[]} sorted
 * @param {number} score
 */
function countUpTo(sorted, score) {
  return countWhile(sorted, (other) => other <= score);
}

/**
 * How many items from the first on hold, where all that hold come first.
 *
 * @param {readonly number[]} sorted
 * @param {(item: number) => boolean} holds
 */
function countWhile(sorted, holds) {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(/** @type {number} */ (sorted[middle]))) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Whether a confidence means what it says: for each bin from its lower edge (included) to its upper, how many
 * pages were given one, its mean, and the share of them that were good.
 *
 * @param {readonly { confidence: number, good: boolean }[]} pages
 * @param {readonly number[]} edges the lower edges, ascending; the last bin ends at 1, included
 */
export function calibration(pages, edges = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) {
  return edges.map((from, i) => {
    const to = edges[i + 1] ?? 1;
    const last = i === edges.length - 1;
    const inside = pages.filter(({ confidence }) => confidence >= from && (last || confidence < to));
    const good = inside.filter((page) => page.good).length;
    const said = mean(inside.map(({ confidence }) => confidence));
    return { from, to, pages: inside.length, said, good: share(good, inside.length) };
  });
}

/** @param {readonly number[]} numbers */
export function mean(numbers) {
  return share(sum(numbers), numbers.length);
}

/** @param {readonly number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

/**
 * @param {number} part
 * @param {number} whole
 */
function share(part, whole) {
  return whole === 0 ? 0 : part / whole;
}
