import { describe, expect, it } from 'vitest';
import { firstPublisher } from '../../src/newsroom/publisher.ts';

describe('firstPublisher', () => {
  it.each([
    [
      'This story was originally published by The Harbour Times and is shared with permission.',
      'The Harbour Times',
    ],
    ['This article first appeared on Fjordlife.', 'Fjordlife'],
    ['This piece is republished from Hill and Vale under a licence.', 'Hill and Vale'],
    ['Este artículo fue publicado originalmente en El Faro del Norte', 'El Faro del Norte'],
    ['Este artigo foi originalmente publicado no Diário do Porto.', 'Diário do Porto'],
    ['Cet article a été initialement publié sur Rivages', 'Rivages'],
    ['Dieser Artikel erschien zuerst bei Küstenblick.', 'Küstenblick'],
    ['Questo articolo è stato pubblicato originariamente su Il Molo.', 'Il Molo'],
    ['Dit artikel verscheen eerder op Havenpost', 'Havenpost'],
    ['Эта статья впервые была опубликована в Вестник Гавани', 'Вестник Гавани'],
  ])('reads %j', (credit, name) => expect(firstPublisher(credit)).toBe(name));

  it.each([
    'This story was first published on May 3, 2025.',
    'This article was originally published in German.',
    'This poem was first published by Jane Doe.',
    'This piece was first published in 1913.',
    'Dieser Artikel erschien zuerst im Mai.',
    '© 2025 The Harbour Times',
  ])('finds none in %j', (credit) => expect(firstPublisher(credit)).toBeNull());
});
