import { describe, expect, it } from 'vitest';
import { makePage, seeded } from './family.ts';
import { STORIES } from './family-stories.ts';
import * as words from './family-words.ts';

const SEEDS = Array.from({ length: 300 }, (_, seed) => seed);

/** As a reader sees it: no invisible characters, any white space is one space. */
const visible = (text: string): string => text.replace(/[\u200b\u00ad\u2060]/g, '').replace(/\s+/g, ' ');

describe('makePage', () => {
  it('gives the same page for the same seed', () => {
    expect(makePage(seeded(7))).toEqual(makePage(seeded(7)));
  });

  it('gives different pages for different seeds', () => {
    expect(new Set(SEEDS.map((seed) => makePage(seeded(seed)).input)).size).toBe(SEEDS.length);
  });

  it.each(SEEDS)('prints every expected word in order (seed %i)', (seed) => {
    const { input, expected } = makePage(seeded(seed));
    const page = visible(input);
    let place = 0;
    for (const text of [...expected.paragraphs, ...expected.credits]) {
      const found = page.indexOf(text, place);
      expect(found, text).toBeGreaterThanOrEqual(place);
      place = found + text.length;
    }
  });

  it.each(SEEDS)('prints every expected field (seed %i)', (seed) => {
    const { input, expected } = makePage(seeded(seed));
    const page = visible(input);
    const { headline, site, section, byline, authors, dateline } = expected;
    for (const text of [headline, site, section, byline, ...authors, dateline?.text]) {
      expect(page).toContain(text ?? '');
    }
  });
});

describe('the vocabulary', () => {
  it('is as large as the pages need and repeats nothing', () => {
    const lists = {
      SITES: 60,
      SECTIONS: 40,
      HEADLINES: 80,
      TEASERS: 150,
      COUNTERS: 15,
      ODD_HEADS: 10,
      USUAL_HEADS: 20,
    };
    const found = new Map<string, readonly string[]>(Object.entries(words));
    for (const [name, size] of Object.entries(lists)) {
      const list = found.get(name) ?? [];
      expect(list.length, name).toBeGreaterThanOrEqual(size);
      expect(new Set(list).size, name).toBe(list.length);
    }
  });

  it('tells stories that begin and end with a paragraph', () => {
    expect(STORIES.length).toBeGreaterThanOrEqual(25);
    for (const story of STORIES) {
      expect(story.length).toBeGreaterThanOrEqual(3);
      expect(story[0]).not.toMatch(/^(##|-) /);
      expect(story.at(-1)).not.toMatch(/^(##|-) /);
    }
  });
});
