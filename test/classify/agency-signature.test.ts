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

  it('is no other word', async () => {
    const { article } = await clean(page('Sælen sov hele vejen hjem.'));
    expect(article).toMatchObject({ source: null, credits: [] });
  });
});
