/**
 * The kinds of input that are measured, each with its pages and what is known of them.
 */
import { converters, files, rowsOf, textFile } from './corpus.js';
import { foldOf } from './folds.js';
import { pageMarkdown } from './page-markdown.js';
import { plainText } from './peers/plain-text.js';

/** @typedef {import('./corpus.js').Truth} Truth */
/** @typedef {import('./corpus.js').TextRow} TextRow */
/** @typedef {import('./corpus.js').HtmlRow} HtmlRow */
/** @typedef {import('./corpus.js').OtherPage} OtherPage */
/** @typedef {import('./corpus.js').SnippetsPage} SnippetsPage */

/**
 * A page to clean, and what should come out: the story's text (`body`), or snippets of it, or nothing at all.
 *
 * @typedef {object} BenchPage
 * @property {string} id
 * @property {string | null} url
 * @property {'text' | 'html' | 'markdown'} format
 * @property {string} content
 * @property {number} fold the fifth of the corpus that its site belongs to
 * @property {string} [body]
 * @property {{ with: string[], without: string[] }} [snippets]
 */

/** The converters that give the whole page, story and site. */
export const flatKinds = converters.filter((converter) => converter !== 'trafilatura');

/** @typedef {(id: string) => boolean} Wanted */

/**
 * @typedef {object} Kind
 * @property {string} set the file that lists its pages
 * @property {'nothing' | 'peers' | 'none'} readers what it is given to beside this tool: peers want HTML
 * @property {(wanted: Wanted) => AsyncGenerator<BenchPage>} pages those of its pages that are wanted
 */

/** @type {Record<string, Kind>} */
export const kinds = {
  ...Object.fromEntries(converters.map((name) => [name, articlesAs(textFile(name), 'text')])),
  html: articlesAs(files.html, 'html'),
  markdown: { set: files.truth, readers: 'nothing', pages: articlesInMarkdown },
  'snippets-html': snippetsAs('html'),
  'snippets-text': snippetsAs('text'),
  'other-pages': { set: files.otherPages, readers: 'none', pages: otherPages },
};

/**
 * @param {string} file
 * @param {'text' | 'html'} format
 * @returns {Kind}
 */
function articlesAs(file, format) {
  return { set: files.truth, readers: readersOf(format), pages: (wanted) => articles(file, format, wanted) };
}

/**
 * @param {'text' | 'html'} format
 * @returns {Kind}
 */
function snippetsAs(format) {
  return {
    set: files.snippets,
    readers: readersOf(format),
    pages: (wanted) => snippetsPages(format, wanted),
  };
}

/** @param {'text' | 'html'} format */
function readersOf(format) {
  return format === 'html' ? 'peers' : 'nothing';
}

/**
 * The articles as one tool gives them, with the truth.
 *
 * @param {string} file
 * @param {'text' | 'html'} format
 * @param {Wanted} wanted
 * @returns {AsyncGenerator<BenchPage>}
 */
async function* articles(file, format, wanted) {
  const truths = await readTruths();
  for await (const row of /** @type {AsyncGenerator<TextRow & HtmlRow>} */ (rowsOf(file))) {
    if (!wanted(row.id)) continue;
    const truth = truths.get(row.id);
    if (truth === undefined) throw new Error(`${file}: page ${row.id} is not in ${files.truth}`);
    const { id, url, body } = truth;
    yield { id, url, format, content: row[format], fold: foldOf(url), body };
  }
}

/**
 * The articles as a crawler gives them that makes Markdown of pages.
 *
 * @param {Wanted} wanted
 * @returns {AsyncGenerator<BenchPage>}
 */
async function* articlesInMarkdown(wanted) {
  for await (const page of articles(files.html, 'html', wanted))
    yield { ...page, format: 'markdown', content: pageMarkdown(page.content) };
}

async function readTruths() {
  /** @type {Map<string, Truth>} */
  const truths = new Map();
  for await (const truth of /** @type {AsyncGenerator<Truth>} */ (rowsOf(files.truth))) {
    truths.set(truth.id, truth);
  }
  return truths;
}

/**
 * The pages of which only snippets are known. They are stored as HTML; their flat text is made here.
 *
 * @param {'text' | 'html'} format
 * @param {Wanted} wanted
 * @returns {AsyncGenerator<BenchPage>}
 */
async function* snippetsPages(format, wanted) {
  for await (const row of /** @type {AsyncGenerator<SnippetsPage>} */ (rowsOf(files.snippets))) {
    const { id, url, html } = row;
    if (!wanted(id)) continue;
    const content = format === 'html' ? html : plainText(html);
    const snippets = { with: row.with, without: row.without };
    yield { id, url, format, content, fold: foldOf(url), snippets };
  }
}

/**
 * Pages without an article.
 *
 * @param {Wanted} wanted
 * @returns {AsyncGenerator<BenchPage>}
 */
async function* otherPages(wanted) {
  for await (const row of /** @type {AsyncGenerator<OtherPage>} */ (rowsOf(files.otherPages))) {
    const { id, url, text } = row;
    if (wanted(id)) yield { id, url, format: 'text', content: text, fold: foldOf(url) };
  }
}
