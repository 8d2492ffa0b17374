import { describe, expect, it } from 'vitest';
import { BESIDE_TITLE, BY_ITSELF } from '../../src/data/headline-weights.ts';
import { clean } from '../support/clean.ts';

const STORY = [
  'The council voted on Thursday to rebuild the old harbour wall before the winter storms come, and the mayor said that the work would begin in May.',
  'The bill is four million, she said, and the town will pay for half of it while the fishermen lend their boats for the stone of the wall.',
  'Nobody spoke against the plan, though a few people in the gallery asked what would become of the swans of the harbour.',
];

describe('the headline', () => {
  it('is the line that tells of what the story tells of, though another stands nearer to the date', async () => {
    const lines = ['Menu', 'Council to rebuild the harbour wall', 'Learn about our editorial process'];
    const { article } = await clean([...lines, 'May 3, 2024', ...STORY, 'Share', 'Tweet'].join('\n'));
    expect(article.headline).toBe('Council to rebuild the harbour wall');
  });

  it('is found by the title below the longest menu', async () => {
    const menu = Array.from({ length: 150 }, (_, i) => `Streets and squares ${i}`);
    const headline =
      'The town has waited twenty years and two storms for the old harbour wall: we ask five who live behind it whether the plan of the new council holds water';
    const lines = [`${headline} - The Cove`, ...menu, 'What are you looking for?', 'Town', headline];
    const { article } = await clean([...lines, 'By Jane Doe', ...STORY, 'Share'].join('\n'));
    expect(article.headline).toBe(headline);
  });
});

describe('the weights of the headline', () => {
  it.each([BESIDE_TITLE, BY_ITSELF])('let what must be read of a line only speak against it', (weights) => {
    // Else a line would have to be read before it could be passed over for a better one.
    for (const piece of ['chromeName', 'path', 'data'] as const)
      expect(weights[piece]).toBeLessThanOrEqual(0);
  });
});
