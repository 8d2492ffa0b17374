/**
 * Pages of the family that `fixtures/seed` comes from, made up at random with their right answers.
 * Only such pages are made as a careful reader could take apart in one way.
 */
import type { Dateline } from '../../src/types.ts';
import { type Header, makeHeader } from './family-header.ts';
import { makeLists } from './family-lists.ts';
import { dress } from './family-print.ts';
import { makeStory, nameOf, type Story } from './family-story.ts';
import { HEADLINES } from './family-words.ts';
import { between, chance, pick, type Random } from './random.ts';

export { seeded } from './random.ts';

/** The fields every page of the family has a right answer for. */
export interface FamilyExpectation {
  headline: string;
  byline: string | null;
  authors: string[];
  dateline: Dateline | null;
  source: string | null;
  sourceName: string | null;
  site: string;
  section: string | null;
  published: string | null;
  modified: string | null;
  language: 'en';
  paragraphs: string[];
  credits: string[];
}

export interface FamilyPage {
  input: string;
  expected: FamilyExpectation;
  story: Story;
}

/** A page and its right answer; the same numbers give the same page. */
export function makePage(random: Random): FamilyPage {
  const story = makeStory(random);
  const header = makeHeader(random, pick(random, HEADLINES), story.source !== null);
  const body = [...withAdvertisement(random, story), ...story.tail];
  const lists = makeLists(random, header);
  return {
    input: dress(random, [header.lines, body, ...lists]),
    expected: expectation(header, story),
    story,
  };
}

/** The story as printed; on some pages a word of chrome stands between two of its paragraphs. */
function withAdvertisement(random: Random, { blocks }: Story): string[] {
  const at = between(random, 1, blocks.length - 1);
  const amid = blocks
    .slice(at - 1, at + 1)
    .every((block) => block.kind === 'paragraph' && block.text.length > 80);
  const lines = blocks.map((block) => block.printed);
  return amid && chance(random, 0.05) ? lines.toSpliced(at, 0, 'Advertisement') : lines;
}

function expectation(header: Header, story: Story): FamilyExpectation {
  const source = story.source ?? header.paper;
  return {
    headline: header.headline,
    byline: header.byline,
    authors: header.authors,
    dateline: story.dateline,
    source,
    sourceName: nameOf(source),
    site: header.site,
    section: header.section,
    published: header.published,
    modified: header.modified,
    language: 'en',
    paragraphs: story.blocks.map((block) => block.text),
    credits: story.credits,
  };
}
