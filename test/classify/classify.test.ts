import { describe, expect, it } from 'vitest';
import { isListHead } from '../../src/classify/list-head.ts';
import { cleanPage } from '../../src/clean.ts';
import { clean, labelAt } from '../support/clean.ts';

const STORY = [
  'The lighthouse keeper of Port Hallow retired on Sunday after forty-one years, and the light did not go out.',
  'It has been automatic since 1987. The keeper, Ansel Birk, stayed on to paint the tower and to tell visitors so.',
  'Visitors to the lighthouse asked him about storms. He told them about paint, of which the tower takes ninety liters.',
];
const HEAD = [
  'Current:Home > LocalKeeper of an automatic lighthouse retires -Fogbank',
  'Keeper of an automatic lighthouse retires',
  'Date:2025-06-01',
];
const TEASERS = [
  'Senate votes to adjourn',
  'Bakery sells last rye loaf',
  'Nine ways to fold a map',
  'Goalkeeper joins the circus',
];

const page = (...tail: string[]) => clean([...HEAD, ...STORY, ...tail].join('\n'));

describe('where the story ends', () => {
  it.each([
    ['a counter', ['Smashing! (77)', ...TEASERS]],
    ['a known head', ['Related', ...TEASERS]],
    ['a head nobody has seen', ['Herring desk', ...TEASERS]],
    ['bulleted headlines', TEASERS.map((title) => `- ${title}`)],
    ['headlines alone', TEASERS],
    ['tags', ['Tags: lighthouse, paint', ...TEASERS]],
    ['the story before and after', ['Previous: Bakery sells last rye loaf', 'Next: Nine ways to fold a map']],
    [
      'whole sentences under a head',
      ['Recommendation', ...TEASERS.map((title) => `${title} after a long quarrel in the town.`)],
    ],
  ])('at %s', async (_, tail) => {
    expect((await page(...tail)).article.paragraphs).toEqual(STORY);
  });

  it('not at a subheading, a list, a quote or a short sentence of its own', async () => {
    const more = [
      'A tower and its paint',
      'The paint comes from a shop in the harbor. Birk has bought there since the lighthouse was white.',
      '“White is not a color”',
      'He will miss three things:',
      '- the stairs',
      '- the gulls',
      '- the paint',
      'The gulls will stay.',
    ];
    const { article } = await page(...more, 'Smashing! (77)', 'Related', ...TEASERS);
    expect(article.paragraphs).toEqual([...STORY, ...more.map((line) => line.replace(/^- /, ''))]);
    expect(article.body.map(({ type }) => type)).toContain('list');
    expect(article.body).toContainEqual({ type: 'heading', depth: 2, text: 'A tower and its paint' });
  });

  it('goes on after a box of other stories', async () => {
    const last =
      'The lighthouse will be open to visitors on Sundays, said Birk, who has kept a key to the tower and two liters of paint.';
    const cleaned = await page('Related', ...TEASERS.slice(0, 2), last);
    expect(cleaned.article.paragraphs).toEqual([...STORY, last]);
    expect(labelAt(cleaned, 'Bakery')).toBe('teaser');
  });
});

describe('a menu above the headline', () => {
  it('is none of the story, though nothing is known of its language', async () => {
    const menu = [
      'Amuyt’awi',
      'Yatxatawi',
      'Jilawi',
      'Anatawi',
      'Marka',
      'Qullawi',
      'Yapuchawi',
      'Uywachawi',
      'Jayp’u',
    ];
    const story = [
      'Marka jilïrinakax juyphi pachaw mä machaq chaka lurapxañapataki arsusipxi, ukatx lurawinakax kimsïr phaxsitw qalltani sasaw yatiyapxi.',
      'Jupanakax pusi waranqa qullqiw munasi sapxiwa, markasti chikatap churani, yaqhanakasti qala apanipxañapatakiw yanapt’apxani.',
      'Janiw khitis uk jan munkiti, ukampis yaqhipanakax kunas jawir uywanakarux lurasini sasaw jiskt’asipxäna, jaypar chiqan utjirinakaru.',
    ];
    const { article } = await clean(
      [...menu, '', 'Machaq chaka lurapxani', '', '3 May 2024', '', ...story].join('\n'),
    );
    expect(article.paragraphs).toEqual(story);
  });
});

describe('a page without a story', () => {
  it.each([
    '',
    '\n\n',
    'Home\nNews\nContact',
    `Top stories\n${TEASERS.join('\n')}`,
    `Related\n${TEASERS.map((title) => `${title} after a long and bitter quarrel.`).join('\n')}`,
  ])('gives nothing and invents nothing: %j', async (content) => {
    const { article } = await clean(content);
    expect(article).toMatchObject({ headline: null, site: null, paragraphs: [], credits: [], confidence: 0 });
  });
});

describe('isListHead', () => {
  it.each([
    'Related',
    'RANKING',
    'You may also like',
    'Most read this week',
    'More from AssetScope',
    'Recommended for you:',
    '相关文章',
    'Meistgelesen',
    'Editor’s picks',
    "EDITORS' PICKS ›",
  ])('%s', (text) => {
    expect(isListHead(text.toLowerCase())).toBe(true);
  });

  it.each([
    'What comes next',
    'The man who counted',
    'Related charges were dropped on Tuesday',
    'Background',
    '',
  ])('not %j', (text) => {
    expect(isListHead(text.toLowerCase())).toBe(false);
  });
});

it('gives the blocks between headline and dateline their names', async () => {
  const cleaned = await clean(
    [
      HEAD[0],
      HEAD[1],
      'By Jane Doe',
      'A keeper leaves a light that needs none, and takes a brush along.',
      `PORT HALLOW, Maine (AP) — ${STORY[0]}`,
      ...STORY.slice(1),
    ].join('\n'),
  );
  expect(labelAt(cleaned, 'By Jane')).toBe('byline');
  expect(labelAt(cleaned, 'A keeper leaves')).toBe('deck');
  expect(cleaned.article).toMatchObject({ headline: HEAD[1], authors: ['Jane Doe'], source: 'AP' });
});

describe('a text that an extractor has been over', () => {
  const first =
    'Port Hallow has had a lighthouse since 1811 – the oldest on this coast – and a keeper for nearly as long, though the light has looked after itself since 1987.';

  it('keeps its first paragraph, which is no title', async () => {
    const { article, blocks } = await clean([first, 'A tower and its paint', ...STORY].join('\n'));
    expect(article.paragraphs).toEqual([first, 'A tower and its paint', ...STORY]);
    expect(blocks.some(({ verdicts }) => verdicts.at(-1)?.label === 'page-title')).toBe(false);
  });

  it('has no headline between its paragraphs', async () => {
    const { article } = await clean(
      [first, ...STORY, 'What the keeper says', ...STORY.toReversed()].join('\n\n'),
    );
    expect(article.headline).toBeNull();
    expect(article.paragraphs).toContain('What the keeper says');
  });
});

describe('a page of lists', () => {
  const AGENDA = [
    'Host: Harbour Trust, 29 Quay Street, Cove',
    'Agenda',
    'Two or three lightning talks of ten minutes about the wall and its stones',
    'What the fishermen have learned from the storms of the last twenty years',
    'Three stories from the quay, and what the town may learn from each of them',
    'Small groups about the swans, the boats and the work of the winter',
    'Presentations of the small groups, and time for questions to the council',
    'When to meet next, and who brings the bread and the soup for all',
  ];
  const page = (items: readonly string[]) =>
    cleanPage({
      origin: '-',
      format: 'html',
      content: `<html><head><title>Harbour camp in April | The Cove</title></head><body><nav><a href="/">Home</a></nav>
<article><h1>Harbour camp in April</h1><p>April 11, 2012</p><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul></article></body></html>`,
    });

  it('is a story without a paragraph, if it is long', async () => {
    expect((await page(AGENDA)).article.paragraphs).toEqual(expect.arrayContaining(AGENDA.slice(2)));
  });

  it('is none if it is a few words', async () => {
    expect((await page(AGENDA.slice(0, 2))).article.paragraphs).toEqual([]);
  });
});

describe('a page that prints a warning above its headline and the date below', () => {
  it('is none of the family whose every line the rules know', async () => {
    const head = [
      'Skip to content',
      'A freeze warning is in effect for Port Hallow until nine on Friday.',
      '',
      'Local',
    ];
    const text = [...head, '', HEAD[1] as string, 'Posted: 2025-06-01 / 10:41 PM', '', ...STORY];
    const { article, blocks } = await clean(text.join('\n'));
    expect(article).toMatchObject({ headline: HEAD[1], published: '2025-06-01T22:41' });
    expect(blocks.some(({ verdicts }) => verdicts.some(({ rule }) => rule === 'line-model'))).toBe(true);
  });
});
