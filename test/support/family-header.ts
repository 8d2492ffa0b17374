import { type Meta, makeByline, makeMeta } from './family-meta.ts';
import { MENU, SECTIONS, SITES } from './family-words.ts';
import { between, chance, pick, type Random, sample } from './random.ts';

/** What the lines above the story say. */
export interface Header extends Meta {
  headline: string;
  site: string;
  section: string | null;
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
    'You are here: ',
    'Position: ',
  ]);

const gap = (random: Random): string => pick(random, [' > ', ' > ', ' > ', ' » ', ' / ', ' › ', ' >> ', '>']);

const crumbs = (random: Random, ...path: string[]): string =>
  crumbWord(random) + ['Home', ...path].join(gap(random));

function gluedWithSuffix(random: Random, headline: string, site: string): Title {
  const section = pick(random, SECTIONS);
  const title = chance(random, 0.08) ? shortened(headline) : headline;
  return { section, lines: [`${crumbs(random, section)}${title} -${site}`, headline] };
}

/** As some sites cut a long title: `Oil tanker runs aground off...`. */
function shortened(headline: string): string {
  const space = headline.indexOf(' ', 34);
  return space < 0 ? headline : `${headline.slice(0, space)}...`;
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
  const words = MENU.slice(0, between(random, 4, MENU.length));
  const menu = pick(random, [words, words, [words.join(' ')], [words.join(' | ')]]);
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
