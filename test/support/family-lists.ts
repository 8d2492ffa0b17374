import type { Header } from './family-header.ts';
import { COUNTERS, FOOTERS, NOTICES, ODD_HEADS, SHARES, TAGS, TEASERS, USUAL_HEADS } from './family-words.ts';
import { between, chance, pick, type Random, sample } from './random.ts';

/** What stands below the story; each group is a run of lines that belong together. */
export function makeLists(random: Random, header: Header): string[][] {
  const closing = makeClosing(random);
  const lists = makeRuns(random, header, closing.length > 0);
  const footer = chance(random, 0.4) || header.needsFooter ? [makeFooter(random, header.site)] : [];
  return [...(closing.length > 0 ? [closing] : []), ...lists, ...footer];
}

/** Counters, tags, previous and next: any of them says that the story is over. */
function makeClosing(random: Random): string[] {
  const counters = sample(random, COUNTERS, pick(random, [0, 1, 1, 1, 2])).map((line) =>
    line.replace('#', String(between(random, 1, 99_999))),
  );
  const tags = chance(random, 0.12) ? [pick(random, TAGS)] : [];
  const shares = chance(random, 0.1) ? [pick(random, SHARES)] : [];
  return [...tags, ...shares, ...counters, ...(chance(random, 0.15) ? makeNeighbours(random) : [])];
}

function makeNeighbours(random: Random): string[] {
  const [before = '', after = ''] = sample(random, TEASERS, 2);
  return pick(random, [
    [`Previous: ${before}`, `Next: ${after}`],
    [`Previous article: ${before}`, `Next article: ${after}`],
    [`Previous:${before}`, `Next:${after}`],
  ]);
}

/** An odd head whose list has no bullets may not come first after bare prose: nobody could tell. */
function makeRuns(random: Random, header: Header, closed: boolean): string[][] {
  const count = between(random, 1, 4);
  const usual = chance(random, 0.35) ? ['Related', 'Ranking', 'Recommendation'] : [];
  const chosen = usual.length > 0 ? usual : sample(random, headsFor(header), count);
  // Now and then the page lists its own story among the others.
  const known = chance(random, 0.2) ? [header.headline] : [];
  const teasers = sample(random, [...known, ...sample(random, TEASERS, 40)], 41);
  const marks = makeMarks(random, chosen.length);
  return chosen.map((head, index) => {
    const own = teasers.splice(0, between(random, 3, 10));
    const safe = closed || index > 0 || USUAL_HEADS.includes(head);
    const mark = marks[index] ?? '- ';
    const headless = index === 0 && closed && mark !== '' && chance(random, 0.05);
    return [
      ...(headless ? [] : [head]),
      ...own.map((teaser, place) => bulleted(safe ? mark : mark || '- ', teaser, place)),
    ];
  });
}

const headsFor = ({ site, section }: Header): string[] => [
  ...USUAL_HEADS,
  ...ODD_HEADS,
  `${site} picks`,
  ...(section === null ? [] : [`More from ${section}`, `Latest ${section}`]),
];

/** One bullet on the whole page, with now and then a list that has none, as on the sample. */
function makeMarks(random: Random, count: number): string[] {
  const mark = pick(random, ['- ', '- ', '- ', '* ', '• ', '· ', '1. ', '']);
  return Array.from({ length: count }, (_, index) =>
    index === count - 1 && chance(random, 0.4) ? '' : mark,
  );
}

const bulleted = (mark: string, teaser: string, place: number): string =>
  mark === '1. ' ? `${place + 1}. ${teaser}` : mark + teaser;

function makeFooter(random: Random, site: string): string[] {
  const links = sample(random, FOOTERS, between(random, 0, 4));
  const year = between(random, 2016, 2025);
  const owner = pick(random, [
    `Copyright © ${year} ${site}. All rights reserved.`,
    `Copyright © ${year} ${site} All rights reserved`,
    `© ${year} ${site}`,
    `Copyright © 2016-${year}.${site} Sitemap`,
  ]);
  const notice = chance(random, 0.1) ? [pick(random, NOTICES)] : [];
  return chance(random, 0.5) ? [...links, owner, ...notice] : [owner, ...notice, ...links];
}
