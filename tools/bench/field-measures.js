/**
 * What counts as the right headline, authors and date.
 *
 * Texts are the same when they are so in lower case without punctuation. Authors are compared as sets of names:
 * of a truth such as `Jane Doe, MS, RD and John Roe` the names are two; degrees and jobs are not asked for.
 * Dates are compared to the day. From flat text a date is asked for only where it stands in the text.
 */

/** @typedef {{ id: string, url: string, title: string, author: string | null, date: string | null }} Truth */
/** @typedef {{ headline: string | null, authors: string[], published: string | null }} Found */
/** @typedef {{ wrong: boolean, expected: unknown, got: unknown }} Result */
/** @typedef {{ id: string, url: string, results: Record<string, Result> }} Outcome */

/**
 * Compares a page's article with the truth. A field that the page is not asked for has no result.
 *
 * @param {Truth} truth
 * @param {Found} found
 * @param {string} [text] the flat text, where the page is one
 * @returns {Outcome}
 */
export function judge(truth, found, text) {
  /** @type {Record<string, Result>} */
  const results = { headline: compare(truth.title, found.headline, plain) };
  const authors = namesIn(truth.author ?? '');
  if (authors.length > 0) results.authors = compare(authors, found.authors, asSet);
  else results.falseAuthors = { wrong: found.authors.length > 0, expected: [], got: found.authors };
  if (truth.date !== null && (text === undefined || printsDate(text, truth.date))) {
    results.published = compare(truth.date, found.published, (date) => date?.slice(0, 10) ?? '');
  }
  return { id: truth.id, url: truth.url, results };
}

/** What is measured, in the order it is told. */
const FIELDS = ['headline', 'authors', 'falseAuthors', 'published'];

/**
 * How many pages came out right, field by field, of those that are asked for it.
 *
 * @param {readonly Outcome[]} outcomes
 */
export function countsOf(outcomes) {
  return Object.fromEntries(
    FIELDS.map((field) => {
      const asked = outcomes.flatMap(({ results }) => results[field] ?? []);
      const right = asked.filter(({ wrong }) => !wrong).length;
      return [field, { right, of: asked.length, share: right / Math.max(asked.length, 1) }];
    }),
  );
}

/**
 * @template Value
 * @param {Value} expected
 * @param {Value} got
 * @param {(value: any) => string} key
 */
function compare(expected, got, key) {
  return { wrong: key(expected) !== key(got), expected, got };
}

/**
 * A text as it is compared: in lower case without punctuation.
 *
 * @param {string | null} text
 */
export function plain(text) {
  const words = (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}]/gu, '');
  return words.replace(/\s+/g, ' ').trim();
}

/** @param {readonly string[]} names */
function asSet(names) {
  return names
    .map((name) => plain(withoutTitle(name)))
    .sort()
    .join('\n');
}

/** @param {string} name */
function withoutTitle(name) {
  return name.replace(/^(?:by|dr\.?|prof\.?)\s/i, '');
}

const AND = /\s*[;&|]\s*|\s*,?\s+and\s+(?=\p{Lu})|\s*,\s*/u;
/** `MS`, `Ph.D.`, `E-RYT 200`, `CEPF®`: letters after a name. */
const DEGREE = /^(?:[\p{Lu}\d.®™-]{2,8}|Ph\.?\s?D\.?|M\.D\.)(?:\s[\p{Lu}\d.()-]+)*$/u;
const JOB =
  /\b(?:ceo|director|expert|dietitian|editor|years|horticulturalist|newsroom|representative|lines|edited)\b/i;

/**
 * The names of the people a truth lists.
 *
 * @param {string} author
 */
export function namesIn(author) {
  const [first = '', ...others] = author.split(AND).filter(Boolean);
  const names = others.filter((part) => !DEGREE.test(part) && !JOB.test(part));
  // `Kaufman, Jeff T.` is one person.
  if (names.length === 1 && !first.includes(' ') && author.includes(`${first}, `))
    return [`${names[0]} ${first}`];
  return [first, ...names].map(withoutDegrees).filter(Boolean);
}

/** @param {string} name */
function withoutDegrees(name) {
  return /\p{Ll}/u.test(name) ? name.replace(/(?:\s(?:\p{Lu}{2,6}|M\.D\.|Ph\.D\.))+$/u, '') : name;
}

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

/**
 * Whether a text prints a day in any of the usual ways.
 *
 * @param {string} text
 * @param {string} date `2025-04-11`
 */
export function printsDate(text, date) {
  const [year = '', month = '', day = ''] = date.split('-');
  const name = MONTHS[Number(month) - 1] ?? '';
  const months = `${name}|${name.slice(0, 3)}|${name.slice(0, 4)}`;
  const [m, d] = [`0?${Number(month)}`, `0?${Number(day)}`];
  const short = `(?:${year}|'?${year.slice(2)})`;
  const forms = [
    `(?:${months})\\.?\\s+${d}(?:st|nd|rd|th)?\\s?,?\\s+${year}`,
    `${d}(?:st|nd|rd|th)?\\.?[\\s-]+(?:of\\s+)?(?:${months})\\.?,?[\\s-]+${short}`,
    `${year}[-/.]${m}[-/.]${d}`,
    `${m}[-/.]${d}[-/.]${short}`,
    `${d}[-/.]${m}[-/.]${short}`,
    `${year}年${m}月${d}日`,
  ];
  return new RegExp(`(?<![\\d\\p{L}])(?:${forms.join('|')})(?!\\d)`, 'iu').test(text);
}
