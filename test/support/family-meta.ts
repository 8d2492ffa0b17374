import { makeDate, makeLater, makeStamp, type PrintedDate } from './family-dates.ts';
import { PAPERS, PEOPLE } from './family-words.ts';
import { between, chance, pick, type Random, sample } from './random.ts';

export interface Writers {
  byline: string | null;
  authors: string[];
}

export function makeByline(random: Random): Writers {
  if (chance(random, 0.6)) return { byline: null, authors: [] };
  const authors = sample(random, PEOPLE, pick(random, [1, 1, 1, 2, 3]));
  const last = authors.at(-1) ?? '';
  const names = authors.length === 1 ? last : `${authors.slice(0, -1).join(', ')} and ${last}`;
  const title = authors.length === 1 && chance(random, 0.2) ? ', Staff Writer' : '';
  return { byline: names + title, authors };
}

export interface MetaFacts {
  site: string;
  section: string | null;
  writers: Writers;
  hasSource: boolean;
}

/** What the lines between the headline and the story say. */
export interface Meta {
  lines: string[];
  byline: string | null;
  authors: string[];
  /** A paper named after `Source:`. */
  paper: string | null;
  published: string | null;
  modified: string | null;
}

export function makeMeta(random: Random, facts: MetaFacts): Meta {
  if (chance(random, 0.15)) return makeCmsLine(random, facts);
  const { byline, authors } = facts.writers;
  const date = makeDateLines(random);
  const by = byline === null ? [] : [`${pick(random, ['By ', 'By ', 'BY '])}${byline}`];
  if (byline === null && date.lines.length === 1 && chance(random, 0.12)) {
    return { ...date, byline, authors, paper: null, lines: [`View ${date.lines[0]}`] };
  }
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
    'Time：',
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
