import { describe, expect, it } from 'vitest';
import { cleanPage } from '../../src/clean.ts';

const STORY = [
  'BAYVIEW (AP) — The ferry left the harbor an hour late on Monday, with two goats and a piano on board.',
  'Nobody on the pier could say who had paid for the goats, or when the piano would come back to town.',
  'Its captain said that he had once carried a circus, and that the elephants had been quieter.',
];

async function clean(...lines: string[]) {
  const page = { origin: '-', format: 'text' as const, content: [...lines, ...STORY].join('\n\n') };
  return (await cleanPage(page)).article;
}

describe('a text with nothing of a site around it', () => {
  it.each([
    ['Goats Cross the Bay on the Late Ferry | Harbor Courier', 'Goats Cross the Bay on the Late Ferry'],
    ['Goats Cross the Bay on the Late Ferry - Harbor Courier', 'Goats Cross the Bay on the Late Ferry'],
    ['Who paid for the goats? – Harbor Courier', 'Who paid for the goats?'],
  ])('may begin with the title of its page: %s', async (title, headline) => {
    expect(await clean(title, headline)).toMatchObject({
      headline,
      site: 'Harbor Courier',
      dateline: { place: 'BAYVIEW', agency: 'AP' },
      paragraphs: [STORY[0]?.replace('BAYVIEW (AP) — ', ''), ...STORY.slice(1)],
    });
  });

  it('may begin with its headline alone', async () => {
    expect(await clean('Goats Cross the Bay')).toMatchObject({ headline: 'Goats Cross the Bay', site: null });
  });

  it.each(['LONDON (AP)', 'BAYVIEW (AP) —', 'MADRID, 3 (EUROPA PRESS)', 'Berlin (dpa)'])(
    'may have its dateline on a line of its own: %s',
    async (line) => {
      const { dateline, paragraphs } = await clean('Goats Cross the Bay', line, 'Two goats crossed the bay.');
      expect(dateline?.text).toBe(line.replace(' —', ''));
      expect(paragraphs[0]).toBe('Two goats crossed the bay.');
    },
  );

  it('keeps a heading that the paragraph above it has a word of', async () => {
    const { headline, paragraphs } = await clean('The late ferry has a long history of goats.', 'History');
    expect(headline).toBeNull();
    expect(paragraphs.slice(0, 2)).toEqual(['The late ferry has a long history of goats.', 'History']);
  });
});
