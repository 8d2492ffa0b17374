import { describe, expect, it } from 'vitest';
import { clean } from '../support/clean.ts';

const STORY = [
  'En ung sæl kravlede fredag morgen om bord på en bybus i havnen og nåede at køre tre stoppesteder.',
  'Passagererne blev bedt om at stå af, og kort efter hentede dyreværnet den unge sæl ved stationen.',
  'Ifølge biologen Ditte Hjortkær er det sket før, at sæler søger op på land efter en storm fra vest.',
];
const page = (...end: string[]) =>
  ['Forside', 'Indland', 'Sport', 'Kultur', '', 'Ung sæl tog bussen', '', '21. marts 2025 kl. 12.08', '']
    .concat([...STORY, ...end].flatMap((line) => [line, '']))
    .join('\n');

describe('an agency alone behind the last paragraph', () => {
  it.each([
    ['/ritzau/', 'Ritzau'],
    ['dpa', 'dpa'],
    ['(Ritzau)', 'Ritzau'],
    ['TT', 'TT'],
    ['-Reuters', 'Reuters'],
  ])('signs the story: %s', async (line, source) => {
    const { article } = await clean(page(line));
    expect(article).toMatchObject({ source, paragraphs: STORY, credits: [line] });
  });

  it.each([
    ['Kaynak: AA', 'AA'],
    ['Forrás: MTI', 'MTI'],
    ['Sursa: Agerpres', 'Agerpres'],
  ])('may be labelled: %s', async (line, source) => {
    expect((await clean(page(line))).article).toMatchObject({ source, paragraphs: STORY });
  });

  it.each(['dpa', '(dpa)', 'Theo TTXVN'])(
    'signs a text with nothing of a site around it: %s',
    async (line) => {
      const { article } = await clean(['Ung sæl tog bussen', ...STORY, line].join('\n\n'));
      expect(article).toMatchObject({ paragraphs: STORY, credits: [line] });
      expect(article.source).not.toBeNull();
    },
  );

  it.each(['AFP', 'La Presse Canadienne', '時事通信', 'أ ف ب'])(
    'may stand right below the headline: %s',
    async (line) => {
      const { article } = await clean(['Ung sæl tog bussen', line, ...STORY].join('\n\n'));
      expect(article).toMatchObject({ headline: 'Ung sæl tog bussen', paragraphs: STORY, authors: [] });
      expect(article.source).not.toBeNull();
    },
  );

  it.each([
    [' (新华社)', 'Xinhua'],
    ['（共同）', 'Kyodo'],
    [' – AFP', 'AFP'],
    [' EFE', 'EFE'],
    [' (dpa/lsw)', 'dpa'],
  ])('may end the last paragraph: %s', async (end, source) => {
    const [first = '', ...others] = STORY;
    expect((await clean(page(...others, first + end))).article.source).toBe(source);
  });

  it.each([' Det sagde han til AFP.', ' (AFP/Ana Ruiz)', ' – Og så gik den.', ' Tak, BBC'])(
    'does not end it in %j',
    async (end) => {
      const [first = '', ...others] = STORY;
      expect((await clean(page(...others, first + end))).article.source).toBeNull();
    },
  );

  it.each(['RSS | ', 'MAP | '])('is no link beside the date: %s', async (link) => {
    const lines = page().replace('21. marts 2025', `${link}21. marts 2025`);
    expect((await clean(lines)).article.source).toBeNull();
  });

  it('stands beside the date', async () => {
    const lines = page().replace('21. marts 2025', 'Press Trust of India | 21. marts 2025');
    expect((await clean(lines)).article).toMatchObject({ source: 'PTI', published: '2025-03-21T12:08' });
  });

  it('is no other word', async () => {
    const { article } = await clean(page('Sælen sov hele vejen hjem.'));
    expect(article).toMatchObject({ source: null, credits: [] });
  });
});
