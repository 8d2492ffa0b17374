import { describe, expect, it } from 'vitest';
import { cleanPage } from '../../src/clean.ts';
import { render } from '../../src/render/index.ts';
import type { PageFormat } from '../../src/types.ts';

const STORY = [
  'The harbour council voted on Tuesday to rebuild the sea wall that a storm broke in March, after three years of quarrels over who should pay for the work.',
  'The wall will be two metres higher than the old one, and a path for walkers will run along its top from the fish market to the lighthouse.',
  '"We have waited long enough," said the harbour master, Ellen Marsh, who has counted eleven floods in the old town since she came to it in 1998.',
  'Work is to begin in the autumn and to take eighteen months, and the ferry will land at the northern pier until it is done.',
];
const HEADLINE = 'Harbour council votes to rebuild the sea wall';
const LAST = ['Contact', 'Phone number: 555 0134'];

const paragraphs = STORY.map((text) => `<p>${text}</p>`).join('\n');
const PART = `<h1>${HEADLINE}</h1>\n${paragraphs}\n<h2>${LAST[0]}</h2>\n<p>${LAST[1]}</p>`;
const MARKDOWN = [`# ${HEADLINE}`, ...STORY, `## ${LAST[0]}`, LAST[1]].join('\n\n');

async function paragraphsOf(content: string, format: PageFormat) {
  return (await cleanPage({ content, format, origin: '-' })).article.paragraphs;
}

describe('markup that holds the story alone', () => {
  it.each([
    ['a part of a page', PART, 'html'],
    ['Markdown', MARKDOWN, 'markdown'],
  ] as const)('loses nothing: %s', async (_, content, format) => {
    expect(await paragraphsOf(content, format)).toEqual([...STORY, ...LAST]);
  });

  it.each([
    ['in a body', `<body>${PART}</body>`, 'html'],
    ['so deep that the body is out of sight', `${'<div>'.repeat(12)}${PART}`, 'html'],
    [
      'below a menu',
      `${['News', 'Sport', 'Weather', 'Letters'].map((name) => `- [${name}](/${name})`).join('\n')}\n\n${MARKDOWN}`,
      'markdown',
    ],
  ] as const)('is judged as any page: %s', async (_, content, format) => {
    expect(await paragraphsOf(content, format)).not.toContain(LAST[1]);
  });

  it.each([
    ['a part of a page', `<h1>Mud</h1>${paragraphs}`, 'html'],
    ['Markdown', ['# Mud', ...STORY].join('\n\n'), 'markdown'],
  ] as const)('is called what its only heading of the first level says: %s', async (_, content, format) => {
    const { article } = await cleanPage({ content, format, origin: '-' });
    expect(article).toMatchObject({ headline: 'Mud', paragraphs: STORY });
  });

  it.each([
    ['several headings of the first level', ['# Mud', STORY[0], '# Salt', ...STORY.slice(1)].join('\n\n')],
    ['text above it', [STORY[0], '# Mud', ...STORY.slice(1)].join('\n\n')],
  ])('is not called by one of %s', async (_, content) => {
    const { article } = await cleanPage({ content, format: 'markdown', origin: '-' });
    expect(article.headline).toBeNull();
  });

  it('comes back from its own Markdown as it went in', async () => {
    const cleaned = await cleanPage({ content: PART, format: 'html', origin: '-' });
    const markdown = await render(cleaned, 'markdown');
    expect((await cleanPage({ content: markdown, format: 'markdown', origin: '-' })).article).toMatchObject({
      headline: HEADLINE,
      paragraphs: [...STORY, ...LAST],
    });
  });

  it('comes back from its own Markdown whatever its lines look like', async () => {
    const lines = [
      'March 3, 2020',
      'Share',
      'Home > News',
      '- Related',
      '> Follow us',
      'Reporting by Jo Marsh',
    ];
    const headline = 'Who pays for all the mud in the old town?';
    const own = [`---\nheadline: ${headline}\n---`, `# ${headline}`, ...lines].join('\n\n');
    const cleaned = await cleanPage({ content: own, format: 'markdown', origin: '-' });
    expect(cleaned.article).toMatchObject({ headline, published: null, section: null, credits: [] });
    expect((await render(cleaned, 'markdown', { frontMatter: false })).trim()).toBe(
      [`# ${headline}`, ...lines].join('\n\n'),
    );
  });

  it.each([
    ['another headline', '---\nheadline: Mud\n---\n\n# Salt'],
    ['no headline', '---\nheadline: Mud\n---\n\nShare\n\n# Mud'],
    ['the title of others', '---\ntitle: Mud\n---\n\n# Mud'],
  ])('is not taken for its own Markdown with %s', async (_, head) => {
    const content = [head, 'Share', ...STORY].join('\n\n');
    expect(await paragraphsOf(content, 'markdown')).not.toContain('Share');
  });
});
