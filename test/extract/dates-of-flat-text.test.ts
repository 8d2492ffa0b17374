import { describe, expect, it } from 'vitest';
import { cleanPage } from '../../src/clean.ts';
import type { Article } from '../../src/types.ts';

const NOW = new Date('2026-01-15T12:00:00Z');

const STORY = [
  'The council voted on Thursday evening to rebuild the old harbour wall before the winter storms come, and the mayor said that the work would begin in the first week of May.',
  'The bill is four million, she said, and the town will pay for half of it while the fishermen, who have asked for the wall for twenty years, will lend their boats for the stone.',
  'Nobody spoke against the plan, though a few people in the gallery asked what would become of the swans that have lived at the foot of the wall since it fell.',
];

async function clean(head: string, foot: string): Promise<Article> {
  const content = ['Harbour wall rebuilt', head, ...STORY, foot].filter((text) => text !== '').join('\n\n');
  return (await cleanPage({ origin: '-', format: 'text', content }, { now: NOW })).article;
}

describe('the dates of a flat text', () => {
  it.each([
    ['Published 3 May 2025', '2025-05-03', null],
    ['First published: Saturday 3 May 2025', '2025-05-03', null],
    ['Last modified on Saturday, 3 May 2025 10:02', '2025-05-03T10:02', '2025-05-03T10:02'],
    ['Veröffentlicht am 3. Mai 2025', '2025-05-03', null],
    ['This story was first published on May 3, 2025.', '2025-05-03', null],
    [
      'This article was originally published on May 3, 2025, and updated on May 5, 2025.',
      '2025-05-03',
      '2025-05-05',
    ],
  ])('are told by a last line %j, which is none of the story', async (foot, published, modified) => {
    const article = await clean('', foot);
    expect(article).toMatchObject({ published, modified });
    expect(article.paragraphs.at(-1)).toBe(STORY.at(-1));
  });

  it('are not those of paper editions and of the story itself', async () => {
    for (const edition of [
      'This article was first published in print on May 3, 2025.',
      'A version of this article appears in print on May 3, 2025, Section A, Page 1',
    ])
      expect((await clean('', edition)).published).toBeNull();
    const end = 'The wall was opened on 3 May 2025.';
    const article = await clean('', end);
    expect(article.published).toBeNull();
    expect(article.paragraphs.at(-1)).toBe(end);
  });

  it('are those of the lines around the headline before those of a credit', async () => {
    const foot = 'This story was first published on May 1, 2025.';
    expect((await clean('May 3, 2025', foot)).published).toBe('2025-05-03');
  });

  it('are not those of a review', async () => {
    expect((await clean('Reviewed May 9, 2025\nPublished May 3, 2025', '')).published).toBe('2025-05-03');
  });
});
