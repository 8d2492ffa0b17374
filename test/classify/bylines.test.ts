import { describe, expect, it } from 'vitest';
import { clean } from '../support/clean.ts';

const GERMAN = [
  'Der Rat hat am Donnerstag beschlossen, die alte Hafenmauer noch vor den Stürmen des Winters zu erneuern, und die Arbeiten beginnen im Mai.',
  'Vier Millionen soll das kosten, sagte sie, und die Stadt zahlt die Hälfte davon, während die Fischer ihre Boote für die Steine der Mauer leihen.',
  'Niemand sprach gegen den Plan, doch einige fragten, was aus den Schwänen werden soll, die seit zwanzig Jahren am Fuß der Mauer leben.',
];
const HEADLINE = 'Hafenmauer wird bis Mai erneuert';

const page = (...head: string[]) =>
  clean(['Menü', 'Suche', HEADLINE, ...head, ...GERMAN, 'Teilen', 'Drucken'].join('\n'));

describe('a bare name beside the date', () => {
  it.each(['Wissenschaft Atmosphäre Klima', 'Pressemitteilung Aktuell', 'Neueste Rezepte'])(
    'is no line of German nouns: %s',
    async (line) => {
      const { article } = await page(line, '3. Mai 2024');
      expect(article).toMatchObject({ authors: [], published: '2024-05-03' });
    },
  );

  it.each([
    ['Gesine Hartwig', ['Gesine Hartwig']],
    ['Jürgen Ahlers, Siddharth Menon', ['Jürgen Ahlers', 'Siddharth Menon']],
  ])('is one that a given name begins: %s', async (line, authors) => {
    const { article } = await page(line, '3. Mai 2024');
    expect(article.authors).toEqual(authors);
  });
});

describe('the date of a story without one by its headline', () => {
  it('stands beside the byline below it', async () => {
    const text = ['Menü', HEADLINE, ...GERMAN, 'Über den Autor', 'Jürgen Ahlers', '3. Mai 2024', 'Teilen'];
    const related = ['Mehr zum Thema', 'Fähre fährt wieder', '9. Juni 2024'];
    const { article } = await clean([...text, ...related].join('\n'));
    expect(article).toMatchObject({ authors: ['Jürgen Ahlers'], published: '2024-05-03' });
  });
});

describe('a bare name that the page says more of', () => {
  const STORY = [
    'The council voted on Thursday to rebuild the old harbour wall before the winter storms, and work begins in May.',
    'Four million will be spent, she said, and the town pays half of it while the fishers lend their boats for the stones.',
    'Nobody spoke against the plan, but some asked what will become of the swans that live at the foot of the wall.',
  ];

  it.each([
    ['Quillon Varga', ['Quillon Varga']],
    ['Northern Sea Lines', []],
  ])('is a person, and no firm: %s', async (name, authors) => {
    const about = `${name} is known along the whole coast for boats.`;
    const head = [
      'Harbour wall to be rebuilt - The Cove',
      'Menu',
      'Search',
      'Harbour wall to be rebuilt',
      name,
    ];
    const { article } = await clean([...head, 'Share', ...STORY, about, 'Share'].join('\n'));
    expect(article.authors).toEqual(authors);
  });
});
