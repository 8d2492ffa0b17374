/**
 * Writes what the model is trained on: the features of every page of the corpus in every form it has, measured by
 * the very code that measures them for the model at work, and for every block whether it belongs to the article.
 *
 *     node tools/train/retrain.js          runs it as the first step
 *
 * Into the folder named go `pages.json` (the features' names, and a row a page) and arrays in the machine's byte
 * order, one page after another: see `Arrays`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { byThemselves } from '../../src/classify/by-themselves.ts';
import { MARKUP_FEATURES, readPage, TEXT_FEATURES } from '../../src/classify/line-model/features.ts';
import { blocksFromHtml } from '../../src/segment/from-html.ts';
import { blocksFromText } from '../../src/segment/from-text.ts';
import type { Block } from '../../src/types.ts';
import { makePage, seeded } from '../../test/support/family.ts';
import { pick } from '../../test/support/random.ts';
import { allFiles, converters, digestOf, files, rowsOf, textFile } from '../bench/corpus.js';
import { foldOf } from '../bench/folds.js';
import { align, belongs, tokensOf } from './align.ts';
import {
  cropped,
  type Hosted,
  type Labelled,
  mixed,
  rewritten,
  type Story,
  transplanted,
} from './augment.ts';
import { GrowingArray } from './growing-array.ts';
import { OTHER_LETTERS } from './other-letters.ts';

/** Flat forms that are cropped, mixed, and put on other sites' pages too. */
const AUGMENTED = new Set<string>(['html-text', 'beautifulsoup', 'inscriptis', 'lynx']);
/** The form that is most like the page; in it pages are rewritten in other letters, too. */
const WHOLE_FORM = 'html-text';
/** Generated pages of the family, apart from those that tests and benchmarks look at. */
const FAMILY_PAGES = 300;
const FIRST_FAMILY_SEED = 5_000_000;
/** A block of which it is not known whether it belongs. */
const UNKNOWN = -1;

/** A page's place in the arrays follows from the counts of those before it. */
interface PageRow {
  set: 'articles' | 'snippets' | 'family' | 'other' | 'articles, rewritten' | 'other, rewritten';
  form: string;
  id: string;
  fold: number;
  blocks: number;
  markup: boolean;
  /** Where the article's true words stand in `truth`, and how many they are; without a truth null. */
  truth: readonly [from: number, count: number] | null;
}

const arrays = {
  text: new GrowingArray(Uint8Array),
  markup: new GrowingArray(Uint8Array),
  words: new GrowingArray(Uint16Array),
  wordCounts: new GrowingArray(Uint8Array),
  shares: new GrowingArray(Float32Array),
  lengths: new GrowingArray(Uint32Array),
  tokens: new GrowingArray(Uint32Array),
  truth: new GrowingArray(Uint32Array),
};
const pages: PageRow[] = [];
const numbers = new Map<string, number>();
const random = seeded(1);
const scripts = Object.entries(OTHER_LETTERS);

const [folder = 'training'] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const truths = await readTruths();
const inFold = groupByFold();
const threads = await readThreads();
await addHtmlArticles();
for (const converter of converters) await addFlatArticles(converter);
await addSnippets();
for (let n = 0; n < FAMILY_PAGES; n++) addFamilyPage(FIRST_FAMILY_SEED + n);
await addOtherPages();
for (const [name, array] of Object.entries(arrays)) writeFileSync(join(folder, name), array.bytes());
const about = {
  textFeatures: TEXT_FEATURES,
  markupFeatures: MARKUP_FEATURES,
  digest: await digestOf(allFiles),
};
writeFileSync(join(folder, 'pages.json'), JSON.stringify({ ...about, pages }));
process.stderr.write(`${pages.length} pages, ${pages.reduce((sum, page) => sum + page.blocks, 0)} blocks\n`);

/** An article's page in one form. */
type Page = Hosted & { truth: True };

type True = Story & { fold: number; at: readonly [from: number, count: number] };

async function readTruths(): Promise<ReadonlyMap<string, True>> {
  const found = new Map<string, True>();
  for await (const row of rowsOf<Story & { url: string | null }>(files.truth))
    found.set(row.id, { ...row, fold: foldOf(row.url), at: addTruth(row.body) });
  return found;
}

/** Other stories are taken from the same fold alone, lest a model is trained on a site that it is measured on. */
function groupByFold(): ReadonlyMap<number, readonly True[]> {
  const groups = new Map<number, True[]>();
  for (const truth of truths.values()) groups.set(truth.fold, [...(groups.get(truth.fold) ?? []), truth]);
  return groups;
}

/** The pages of forums, by fold: what people write there is like what they write below articles. */
async function readThreads(): Promise<ReadonlyMap<number, readonly (readonly Block[])[]>> {
  const found = new Map<number, (readonly Block[])[]>();
  for await (const { url, type, text } of rowsOf<OtherPage>(files.otherPages)) {
    if (type !== 'forum') continue;
    const fold = foldOf(url);
    found.set(fold, [...(found.get(fold) ?? []), blocksFromText(text)]);
  }
  return found;
}

async function addHtmlArticles() {
  const pages: Page[] = [];
  for await (const { id, html } of rowsOf<{ id: string; html: string }>(files.html)) {
    const { blocks, title } = blocksFromHtml(html);
    const truth = truths.get(id) as True;
    const page = { ...labelledBy(truth, blocks), truth, pageTitle: title, headline: truth.title };
    addArticle('html', page);
    addArticle('html, cropped', {
      ...page,
      ...cropped(random, page, belongs),
      pageTitle: random() < 0.5 ? '' : title,
    });
    addArticle('html as text', { ...page, ...asText(page, title), pageTitle: undefined });
    const [, rewrite] = scripts[pages.length % scripts.length] as (typeof scripts)[number];
    addArticle('html, rewritten', { ...page, ...rewritten(page, rewrite), pageTitle: rewrite(title) });
    pages.push(page);
  }
  addTransplanted('html', pages);
}

async function addFlatArticles(converter: string) {
  const pages: Page[] = [];
  for await (const { id, text } of rowsOf<{ id: string; text: string }>(textFile(converter))) {
    const truth = truths.get(id) as True;
    const labelled = labelledBy(truth, blocksFromText(text));
    const page = { ...labelled, truth, pageTitle: undefined, headline: truth.title };
    addArticle(converter, page);
    if (converter === WHOLE_FORM) addInOtherLetters('articles, rewritten', page, id, truth.fold);
    pages.push(page);
  }
  if (!AUGMENTED.has(converter)) return;
  for (const page of pages) {
    const { id, fold } = page.truth;
    const others = (inFold.get(fold) ?? []).filter((other) => other.id !== id);
    const around = { others, threads: threads.get(fold) ?? [] };
    addArticle(`${converter}, cropped`, { ...page, ...cropped(random, page, belongs) });
    addArticle(`${converter}, mixed`, { ...page, ...mixed(random, page, around, belongs) });
  }
  addTransplanted(converter, pages);
}

/** Every page once as the host of another's article; of the same fold, as all that is mixed. */
function addTransplanted(form: string, pages: readonly Page[]) {
  for (const host of pages) {
    const guests = pages.filter(({ truth }) => truth.fold === host.truth.fold && truth !== host.truth);
    addArticle(`${form}, transplanted`, { ...host, ...transplanted(host, pick(random, guests), belongs) });
  }
}

function addArticle(form: string, { truth, pageTitle, ...labelled }: Page) {
  add({ set: 'articles', form, id: truth.id, fold: truth.fold, truth: truth.at }, labelled, pageTitle);
}

/** Of these it is known of a few blocks only: those that hold a snippet that must be kept, or must not. */
async function addSnippets() {
  interface Row {
    id: string;
    url: string;
    html: string;
    with: string[];
    without: string[];
  }
  for await (const row of rowsOf<Row>(files.snippets)) {
    const { blocks, title } = blocksFromHtml(row.html);
    const labelled = { blocks, shares: sharesFrom(row, blocks) };
    const page = { set: 'snippets', id: row.id, fold: foldOf(row.url), truth: null } as const;
    add({ ...page, form: 'html' }, labelled, title);
    add({ ...page, form: 'html as text' }, asText(labelled, title, UNKNOWN));
  }
}

function sharesFrom(row: { with: string[]; without: string[] }, blocks: readonly Block[]): Float32Array {
  const holders = (snippet: string) =>
    blocks.flatMap(({ text }, i) => (text.includes(snippet.replace(/\s+/g, ' ').trim()) ? [i] : []));
  const shares = new Float32Array(blocks.length).fill(UNKNOWN);
  for (const i of row.without.flatMap(holders)) shares[i] = 0;
  // A snippet that stands twice may be the teaser of its own story.
  for (const found of row.with.map(holders)) if (found.length === 1) shares[found[0] as number] = 1;
  return shares;
}

function addFamilyPage(seed: number) {
  const { input, expected } = makePage(seeded(seed));
  const body = expected.paragraphs.join('\n');
  const blocks = blocksFromText(input);
  const shares = align(
    blocks.map(({ text }) => text),
    body,
  );
  const page = {
    set: 'family',
    form: 'family',
    id: `family ${seed}`,
    fold: -1,
    truth: addTruth(body),
  } as const;
  add(page, { blocks, shares });
}

interface OtherPage {
  id: string;
  url: string | null;
  type: string;
  text: string;
}

async function addOtherPages() {
  for await (const { id, url, text } of rowsOf<OtherPage>(files.otherPages)) {
    const blocks = blocksFromText(text);
    const page = { blocks, shares: new Float32Array(blocks.length) };
    const fold = foldOf(url);
    add({ set: 'other', form: WHOLE_FORM, id, fold, truth: null }, page);
    addInOtherLetters('other, rewritten', page, id, fold);
  }
}

/** The page in languages of which nothing is known. */
function addInOtherLetters(set: PageRow['set'], page: Labelled, id: string, fold: number) {
  for (const [script, rewrite] of scripts)
    add({ set, form: `${WHOLE_FORM} in ${script}`, id, fold, truth: null }, rewritten(page, rewrite));
}

function labelledBy({ body }: Story, blocks: readonly Block[]): Labelled {
  return {
    blocks,
    shares: align(
      blocks.map(({ text }) => text),
      body,
    ),
  };
}

/** The page as one more flat form: its title, and its blocks without what the markup said of them. */
function asText({ blocks, shares }: Labelled, title: string, shareOfTitle = 0): Labelled {
  const plain = blocks.map(({ markup, ...block }) => block);
  if (title === '') return { blocks: plain, shares };
  const first = { text: title, firstLine: 1, lastLine: 1, blankBefore: 0 };
  return { blocks: [first, ...plain], shares: Float32Array.from([shareOfTitle, ...shares]) };
}

function add(
  page: Omit<PageRow, 'blocks' | 'markup'>,
  { blocks, shares }: Labelled,
  title = blocks[0]?.text ?? '',
) {
  if (blocks.length === 0) return;
  const { text, markup, words } = readPage(byThemselves(blocks), title);
  const tokens = blocks.map(({ text }) => tokensOf(text).map(numberOf));
  arrays.text.push(text);
  for (const rows of words) arrays.words.push(rows);
  arrays.wordCounts.push(words.map(({ length }) => length));
  if (markup !== null) arrays.markup.push(markup);
  arrays.shares.push(shares);
  arrays.lengths.push(tokens.map(({ length }) => length));
  for (const block of tokens) arrays.tokens.push(block);
  pages.push({ ...page, blocks: blocks.length, markup: markup !== null });
}

function addTruth(body: string): readonly [from: number, count: number] {
  const tokens = tokensOf(body).map(numberOf);
  const from = arrays.truth.length;
  arrays.truth.push(tokens);
  return [from, tokens.length];
}

/** A number for every different word. */
function numberOf(token: string): number {
  const known = numbers.get(token) ?? numbers.size;
  numbers.set(token, known);
  return known;
}
