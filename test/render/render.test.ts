import { describe, expect, it } from 'vitest';
import { render } from '../../src/render/index.ts';
import type { BodyBlock } from '../../src/types.ts';
import { clean } from '../support/clean.ts';

const PAGE = `Current:Home > FoodAT&T Diner reopens: "S&P 500" on the menu -Fogbank
AT&T Diner reopens: "S&P 500" on the menu
Date:2025-06-01 08:30
HALLOW, Maine (AP) — The diner on AT&T Street opened again on Sunday with 500 pancakes and a *new* stove, its owner said.
Guests may choose between three <b>sorts</b> of syrup, and 1_000 people have asked for &amp; on theirs.
- maple
- birch
(Reporting by Jane Doe; Editing by John Roe)
Smashing! (7)`;

describe('render', () => {
  it('Markdown escapes what would be read as Markdown, and no more', async () => {
    const markdown = await render(await clean(PAGE), 'markdown', { frontMatter: false });
    expect(markdown).toBe(`# AT&T Diner reopens: "S&P 500" on the menu

HALLOW, Maine (AP) — The diner on AT&T Street opened again on Sunday with 500 pancakes and a \\*new\\* stove, its owner said.

Guests may choose between three \\<b>sorts\\</b> of syrup, and 1_000 people have asked for \\&amp; on theirs.

- maple
- birch
`);
  });

  it.each<[text: string, markdown: string]>([
    ['~~not struck~~ out', '\\~\\~not struck\\~\\~ out'],
    ['nor ~this~, but some', 'nor \\~this\\~, but some'],
    ['between ~5 and ~6 km', 'between ~5 and ~6 km'],
    ['see https://x.example/~jo/a~b and', 'see https://x.example/~jo/a~b and'],
    ['at https://x.example/_a_, or', 'at <https://x.example/_a_>, or'],
    ['(https://x.example/a_b?c=*d*)', '(<https://x.example/a_b?c=*d*>)'],
    ['at https://x.example/a_b.', 'at https://x.example/a_b.'],
    ['_a_ at http://x.example/ *b*', '\\_a\\_ at http://x.example/ \\*b\\*'],
  ])('Markdown keeps %j as it is read on sites that know more of it', async (text, expected) => {
    const page = await clean(PAGE);
    page.article.body = [{ type: 'paragraph', text }];
    const markdown = await render({ ...page, lead: '' }, 'markdown', { frontMatter: false });
    expect(markdown.trim().split('\n\n').at(-1)).toBe(expected);
  });

  it('Markdown puts no link in a link', async () => {
    const page = await clean(PAGE);
    const children = [{ type: 'text' as const, value: 'https://x.example/_a_' }];
    const link = { type: 'link' as const, url: 'https://x.example/b', title: null, children };
    page.article.body = [{ type: 'paragraph', text: '', children: [link] }];
    const markdown = await render({ ...page, lead: '' }, 'markdown', { frontMatter: false });
    expect(markdown).toContain('[https://x.example/\\_a\\_](https://x.example/b)');
  });

  it.each<[name: string, format: 'text' | 'markdown', body: BodyBlock[], written: string]>([
    [
      'rows of a table as they are read',
      'text',
      [
        {
          type: 'table',
          rows: [
            ['', ''],
            ['Year', 'Ships'],
            ['2023', ''],
            ['2024', '40'],
          ],
        },
      ],
      'Year | Ships\n2023\n2024 | 40',
    ],
    [
      'what is done',
      'markdown',
      [{ type: 'list', ordered: false, items: ['a', 'b', 'c'], checked: [true, false, null] }],
      '- [x] a\n- [ ] b\n- c',
    ],
    [
      'captions upright where they stress',
      'markdown',
      [
        {
          type: 'embed',
          url: 'https://x.example/',
          title: null,
          caption: 'a b',
          children: [
            { type: 'text', value: 'a ' },
            { type: 'emphasis', children: [{ type: 'text', value: 'b' }] },
          ],
        },
      ],
      '<https://x.example/>\n\n*a b*',
    ],
  ])('writes %s', async (_name, format, body, written) => {
    const page = await clean(PAGE);
    Object.assign(page.article, { headline: null, body });
    expect((await render({ ...page, lead: '' }, format, { frontMatter: false })).trim()).toBe(written);
  });

  it.each([
    ['Mud', '# Mud\n\n## a\n\n### b\n\n###### c'],
    [null, '# a\n\n## b\n\n###### c'],
  ])('writes headings of the first level below a headline: %s', async (headline, written) => {
    const page = await clean(PAGE);
    const heading = (depth: number, text: string): BodyBlock => ({ type: 'heading', depth, text });
    Object.assign(page.article, { headline, body: [heading(1, 'a'), heading(2, 'b'), heading(6, 'c')] });
    expect((await render({ ...page, lead: '' }, 'markdown', { frontMatter: false })).trim()).toBe(written);
  });

  it('JSON Lines is one line with every key', async () => {
    const line = await render(await clean(PAGE), 'jsonl');
    expect(line.split('\n')).toHaveLength(2);
    expect(JSON.parse(line)).toMatchObject({
      section: 'Food',
      site: 'Fogbank',
      published: '2025-06-01T08:30',
      credits: ['(Reporting by Jane Doe; Editing by John Roe)'],
    });
  });

  it('JSON-LD tells the agency from the site', async () => {
    const article = JSON.parse(await render(await clean(PAGE), 'jsonld'));
    expect(article).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      dateline: 'HALLOW, Maine (AP)',
      articleSection: 'Food',
      sourceOrganization: { '@type': 'Organization', name: 'The Associated Press' },
      publisher: { '@type': 'Organization', name: 'Fogbank' },
      creditText: '(Reporting by Jane Doe; Editing by John Roe)',
    });
    expect(article).not.toHaveProperty('dateModified');
  });

  it('text is the story with its dateline, blocks apart', async () => {
    const text = await render(await clean(PAGE), 'text');
    expect(text).toMatch(/^AT&T Diner reopens: "S&P 500" on the menu\n\nHALLOW, Maine \(AP\) — The diner/);
    expect(text).toMatch(/\n\n- maple\n- birch\n$/);
  });
});
