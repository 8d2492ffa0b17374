import { describe, expect, it } from 'vitest';
import { cleanArticle } from '../../src/index.ts';

const STORY = Array.from(
  { length: 7 },
  (_, i) =>
    `The ferry had been waiting for ${i + 3} years when the council at last sent somebody to look at it.`,
);
const MORE = STORY.map((text) => text.replace('ferry', 'tunnel'));
const ABOUT = 'Jo Marsh has written about boats since 2009. She lives in Tarrow with a dog that cannot swim.';

const paragraphsOf = async (byline: string, below: readonly string[]) =>
  (await cleanArticle(['The ferry stays', byline, ...STORY, ...below].join('\n\n'))).paragraphs;

describe('who the author is', () => {
  it.each<[where: string, byline: string, below: readonly string[]]>([
    ['behind the story', 'By Jo Marsh', [ABOUT]],
    ['below a head that says so', 'By Jo Marsh', ['About the author', ABOUT]],
    [
      'below the name',
      'By Jo Marsh and Al Pike',
      ['Jo Marsh', ABOUT, 'Before that she taught in two schools.'],
    ],
    [
      'in Japanese',
      '作者：佐伯千尋',
      ['佐伯千尋は地域の記者で、二〇一〇年から学校と過疎の取材を続けている。'],
    ],
    ['in German', 'Von Jana Roth', ['Jana Roth schreibt seit 2011 über Häfen und wohnt selbst an einem.']],
  ])('is no part of it %s', async (_where, byline, below) => {
    expect(await paragraphsOf(byline, below)).toEqual(STORY);
  });

  it.each<[what: string, byline: string, below: readonly string[]]>([
    ['of whom it tells', 'By Al Pike', [ABOUT]],
    ['with a longer name', 'By Jo Mar', [ABOUT]],
    ['in a part with a heading', 'By Jo Marsh', ['Why we ask', ABOUT]],
    ['above more of it', 'By Jo Marsh', [ABOUT, ...MORE]],
  ])('is of it where somebody is meant %s', async (_what, byline, below) => {
    expect(await paragraphsOf(byline, below)).toContain(ABOUT);
  });
});
