import { describe, expect, it } from 'vitest';
import { cleanPage } from '../../src/clean.ts';
import { cutHead } from '../../src/segment/page-head/index.ts';

const story = '\n\nThe clock runs again.\n\nIt took years.\n';
const cut = (content: string) => cutHead(content, (title) => `<${title}>`);
/** How a page is left that has no head. */
const asItWas = (content: string) => ({ facts: [], rest: content });

describe('front matter', () => {
  it('is read, each value as it is written, and leaves every line in its place', async () => {
    const head = `---
title: 1984 & after
author: [Jane Doe, {name: John Roe}]
date: 2024-06-03
lastmod: ~
source: AP
type: post
tags: [one]
---`;
    const { facts, rest } = await cut(head + story);
    expect(facts).toEqual([
      { kind: 'title', value: '1984 & after', from: 'front matter title' },
      { kind: 'author', value: 'Jane Doe', from: 'front matter author' },
      { kind: 'author', value: 'John Roe', from: 'front matter author' },
      { kind: 'published', value: '2024-06-03', from: 'front matter date' },
      { kind: 'source', value: 'AP', from: 'front matter source' },
    ]);
    expect(rest).toBe(`\n<1984 & after>${'\n'.repeat(7)}${story}`);
  });

  it('may repeat itself without end', async () => {
    const lists = Array.from(
      { length: 12 },
      (_, i) => `l${i}: &l${i} [${i === 0 ? 'x' : `*l${i - 1}, `.repeat(10)}]`,
    );
    const { facts } = await cut(`---\n${lists.join('\n')}\nauthor: *l11\nconstructor: Jane Doe\n---${story}`);
    expect(facts).toEqual([]);
  });

  it.each([
    ['two rules around a text', '---\n\nNot: [a head\n\n---\n'],
    ['a list', '---\n- one\n- two\n---\n'],
  ])('is none: %s', async (_name, head) => {
    expect(await cut(head + story)).toEqual(asItWas(head + story));
  });
});

describe('labelled lines before a page', () => {
  it("are a reader's, whatever stands among them", async () => {
    const head = `Title: A head | The Post

URL Source: https://post.example/a

Published Time: 2025-03-04T08:12:00+00:00

Warning: the page took long

Markdown Content:`;
    const { facts, rest } = await cut(head + story);
    expect(facts).toEqual([
      { kind: 'title', value: 'A head | The Post', from: 'head Title' },
      { kind: 'url', value: 'https://post.example/a', from: 'head URL Source' },
      { kind: 'published', value: '2025-03-04T08:12:00+00:00', from: 'head Published Time' },
    ]);
    expect(rest).toBe(`<A head | The Post>${'\n'.repeat(8)}${story}`);
  });

  it.each([
    [
      'on lines of their own',
      `url: https://a.example/1\ntitle: Clock runs\nauthor: Jane Doe\npublished_at: 2024-05-01\nwords: 412${story}`,
      ['url', 'author', 'published'],
    ],
    [
      'in another language',
      `\ufeff标题：Clock runs\r\n来源：河畔报\r\n日期：2024-05-01\r\n正文：${story}`,
      ['source', 'published'],
    ],
    ['right above the text', `Title: Clock runs\nDate: 2024-05-01\n${story.trimStart()}`, ['published']],
    ['with the text behind the last', `Title: Clock runs\nText: ${story.trim()}`, []],
    [
      "a mail's",
      `From: Jane <j@a.example>\nSubject: Clock runs\nX-Mailer: Post 2\nDate: 1 May 2024${story}`,
      ['source', 'published'],
    ],
  ])('are a head %s', async (_name, content, kinds) => {
    const { facts, rest } = await cut(content);
    expect(rest.split('\n').filter((line) => line !== '')).toEqual([
      '<Clock runs>',
      'The clock runs again.',
      'It took years.',
    ]);
    expect(facts.map(({ kind }) => kind).filter((kind) => kind !== 'title')).toEqual(kinds);
  });

  it.each([
    ['a title alone', `Title: Clock runs${story}`],
    ['what a review is of', `Title: The Sea\nAuthor: John Banville\nPages: 264${story}`],
    ['what names neither title nor address', `Published: 1 May 2024\nAuthor: Jane Doe${story}`],
    ['behind a line of the page', `The Post\nTitle: Clock runs\nDate: 2024-05-01${story}`],
    ['sentences', `Update: the clock runs again\n\nTitle: Clock runs${story}`],
  ])('are none: %s', async (_name, content) => {
    expect(await cut(content)).toEqual(asItWas(content));
  });

  it('end where the story begins with a word and a colon', async () => {
    const { rest } = await cut(
      `Title: Clock runs\nDate: 2024-05-01\n\nUpdate: ${'it runs late, '.repeat(20)}`,
    );
    expect(rest).toMatch(/^<Clock runs>\n\n\nUpdate: it runs late/);
  });
});

describe('what stands before flat text', () => {
  it('tells the headline of a text that an extractor left without one', async () => {
    const story = [
      'Nobody walked when the ferry stopped, for the pilots lent their boat to all who had to cross before noon.',
      'It was slow, the doctor said, and it was wet, but it came every morning, which the ferry had not done for years.',
    ];
    const content = `---\ntitle: Ferry to the island stops for the winter | The Post\nsitename: The Post\n---\n${story.join('\n')}\n`;
    const { article } = await cleanPage({ origin: '-', format: 'text', content });
    expect(article).toMatchObject({
      headline: 'Ferry to the island stops for the winter',
      site: 'The Post',
      paragraphs: story,
    });
  });

  it('tells its fields, and is no part of the story', async () => {
    const sentence =
      'The city council voted on Tuesday to build a tram line from the harbour to the university.';
    const content = `Title: Council approves new tram line
Author: Jane Holloway
Date: 2024-05-01
Source: Riverside Gazette

${sentence} It had been asked for.

"It is late, but it is right," said Mary Obuya, who led the campaign for the line.
`;
    const { article, origins } = await cleanPage({ origin: '-', format: 'text', content });
    expect(article).toMatchObject({
      headline: 'Council approves new tram line',
      authors: ['Jane Holloway'],
      published: '2024-05-01',
      source: 'Riverside Gazette',
      paragraphs: [expect.stringContaining(sentence), expect.stringContaining('Mary Obuya')],
    });
    expect(origins).toMatchObject({ authors: 'head Author', source: 'head Source' });
  });
});

it('takes time in proportion on lines made to slow it down', async () => {
  const started = performance.now();
  for (const line of ['a: x', 'Title: x', 'Title', '---\na: x'])
    await cut(`${line}${' '.repeat(1_000_000)}y\n${`${line}\n`.repeat(100_000)}`);
  expect(performance.now() - started).toBeLessThan(1000);
});
