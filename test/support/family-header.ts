import { makeDate, makeLater, makeStamp, type PrintedDate } from './family-dates.ts';
import { MENU, PAPERS, PEOPLE, SECTIONS, SITES } from './family-words.ts';
import { between, chance, pick, type Random, sample } from './random.ts';

/** What the lines above the story say. */
export interface Header {
  lines: string[];
  headline: string;
  site: string;
  section: string | null;
  byline: string | null;
  authors: string[];
  /** A paper named after `Source:`. */
  paper: string | null;
  published: string | null;
  modified: string | null;
  /** The footer has to name the site, or nobody could tell it from the headline. */
  needsFooter: boolean;
}

interface Title {
  lines: string[];
  section: string | null;
  needsFooter?: boolean;
}

/** Header and metadata lines for a headline; a source is named only where the story names none. */
export function makeHeader(random: Random, headline: string, hasSource: boolean): Header {
  const site = pick(random, SITES);
  const title = makeTitle(random, headline, site);
  const writers = makeByline(random);
  const meta = makeMeta(random, { site, section: title.section, writers, hasSource });
  return {
    headline,
    site,
    section: title.section,
    needsFooter: title.needsFooter ?? false,
    ...meta,
    lines: [...title.lines, ...meta.lines],
  };
}

function makeTitle(random: Random, headline: string, site: string): Title {
  const styles = [gluedWithSuffix, gluedWithSuffix, gluedWithSuffix, gluedWithPrefix, gluedWithPrefix];
  const rarer = [twoLevels, separateLines, titleThenCrumbs, underMenu, underscored, lineOneOnly, plainTitle];
  return pick(random, [...styles, ...rarer])(random, headline, site);
}

const crumbWord = (random: Random): string =>
  pick(random, [
    'Current:',
    'Current:',
    'Current:',
    '',
    'Location: ',
    'Your position: ',
    'Current location: ',
    'Current: ',
  ]);

const gap = (random: Random): string => pick(random, [' > ', ' > ', ' > ', ' » ', ' / ', ' › ', ' >> ', '>']);

const crumbs = (random: Random, ...path: string[]): string =>
  crumbWord(random) + ['Home', ...path].join(gap(random));

function gluedWithSuffix(random: Random, headline: string, site: string): Title {
  const section = pick(random, SECTIONS);
  return { section, lines: [`${crumbs(random, section)}${headline} -${site}`, headline] };
}

function gluedWithPrefix(random: Random, headline: string, site: string): Title {
  const section = pick(random, SECTIONS);
  const named = `${site}${pick(random, [':', '|', '-'])}${headline}`;
  const repeated = chance(random, 0.5);
  const lines = [crumbs(random, section) + named, repeated ? named : headline];
  return { section, lines, needsFooter: repeated && named.startsWith(`${site}-`) };
}

function twoLevels(random: Random, headline: string, site: string): Title {
  const [above = '', section = ''] = sample(random, SECTIONS, 2);
  return { section, lines: [`${crumbs(random, above, section)}${headline} -${site}`, headline] };
}

function separateLines(random: Random, headline: string, site: string): Title {
  const section = pick(random, SECTIONS);
  const title = pick(random, [`${headline} -${site}`, `${headline} | ${site}`, `${headline} – ${site}`]);
  return { section, lines: [crumbs(random, section), title, headline] };
}

function titleThenCrumbs(random: Random, headline: string, site: string): Title {
  const section = pick(random, SECTIONS);
  const title = pick(
    random,
    [` - `, ` | `, ` – `, `_`, ` -`].map((mark) => `${headline}${mark}${site}`),
  );
  const name = chance(random, 0.5) ? [site] : [];
  return { section, lines: [title, ...name, crumbs(random, section), headline] };
}

function underMenu(random: Random, headline: string, site: string): Title {
  const section = pick(random, SECTIONS);
  const menu = MENU.slice(0, between(random, 4, MENU.length));
  return { section, lines: [`${headline} -${site}`, ...menu, crumbs(random, section), headline] };
}

function underscored(random: Random, headline: string, site: string): Title {
  const section = pick(random, SECTIONS);
  return { section, lines: [`${headline}_${section}_${site}`, crumbs(random, section), headline] };
}

function lineOneOnly(random: Random, headline: string, site: string): Title {
  const section = pick(random, SECTIONS);
  return { section, lines: [`${crumbs(random, section)}${headline} -${site}`], needsFooter: true };
}

function plainTitle(random: Random, headline: string, site: string): Title {
  const title = pick(random, [`${headline} -${site}`, `${headline} - ${site}`, `${headline} | ${site}`]);
  return { section: null, lines: [title, headline] };
}

interface Writers {
  byline: string | null;
  authors: string[];
}

function makeByline(random: Random): Writers {
  if (chance(random, 0.6)) return { byline: null, authors: [] };
  const authors = sample(random, PEOPLE, pick(random, [1, 1, 1, 2, 3]));
  const last = authors.at(-1) ?? '';
  const names = authors.length === 1 ? last : `${authors.slice(0, -1).join(', ')} and ${last}`;
  const title = authors.length === 1 && chance(random, 0.2) ? ', Staff Writer' : '';
  return { byline: names + title, authors };
}

interface MetaFacts {
  site: string;
  section: string | null;
  writers: Writers;
  hasSource: boolean;
}

type Meta = Pick<Header, 'lines' | 'byline' | 'authors' | 'paper' | 'published' | 'modified'>;

function makeMeta(random: Random, facts: MetaFacts): Meta {
  if (chance(random, 0.15)) return makeCmsLine(random, facts);
  const { byline, authors } = facts.writers;
  const date = makeDateLines(random);
  const by = byline === null ? [] : [`${pick(random, ['By ', 'By ', 'BY '])}${byline}`];
  const views = makeViews(random);
  const lines = chance(random, 0.5) ? [...by, ...views, ...date.lines] : [...views, ...date.lines, ...by];
  return { byline, authors, paper: null, published: date.published, modified: date.modified, lines };
}

const count = (random: Random): string => between(random, 1, 99_999).toLocaleString('en-US');

const makeViews = (random: Random): string[] =>
  pick(random, [
    ['View'],
    ['View'],
    ['View'],
    [],
    [`Views: ${count(random)}`],
    [`View ${between(random, 2, 900)} time(s)`],
    ['Views'],
  ]);

interface DateLines {
  lines: string[];
  published: string | null;
  modified: string | null;
}

function makeDateLines(random: Random): DateLines {
  if (chance(random, 0.06)) return { lines: [], published: null, modified: null };
  if (chance(random, 0.5)) return labelled(makeStamp(random), 'Date:');
  const date = makeDate(random);
  if (chance(random, 0.2)) return changed(date);
  const label = [
    'Date:',
    'Date: ',
    'Time:',
    'Time: ',
    'Release time: ',
    'Release time:',
    'Published: ',
    'Posted: ',
    '',
  ];
  return labelled(date, pick(random, label));
}

const labelled = (date: PrintedDate, label: string): DateLines => ({
  lines: [label + date.printed],
  published: date.iso,
  modified: null,
});

function changed(date: PrintedDate): DateLines {
  const later = makeLater(date);
  const lines = [`Published: ${date.printed}`, `Updated: ${later.printed}`];
  return { lines, published: date.iso, modified: later.iso };
}

/** One line that says it all: `2025-05-07 20:56:57 [Markets] Source: X Author: Y View: 32`. */
function makeCmsLine(random: Random, { site, section, writers, hasSource }: MetaFacts): Meta {
  const date = makeStamp(random);
  const paper = hasSource || chance(random, 0.5) ? null : pick(random, PAPERS);
  const author = writers.authors.length === 1 ? writers.authors[0] : undefined;
  const source = paper ?? site;
  const signed = author === undefined ? '' : ` Author: ${author}`;
  const shelf = section === null ? '' : ` [${section}]`;
  const line = pick(random, [
    `${date.printed}${shelf} Source: ${source}${signed} View: ${count(random)}`,
    `Time:${date.printed} Source: ${source}${signed} Click: ${between(random, 1, 900)}`,
  ]);
  const names = author === undefined ? { byline: null, authors: [] } : { byline: author, authors: [author] };
  return { lines: [line], ...names, paper, published: date.iso, modified: null };
}
