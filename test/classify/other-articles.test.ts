import { describe, expect, it } from 'vitest';
import { byThemselves } from '../../src/classify/by-themselves.ts';
import { otherArticles } from '../../src/classify/other-articles.ts';
import { apply } from '../../src/classify/rule.ts';
import { blocksFromHtml } from '../../src/segment/from-html.ts';

const STORY = `<h1>The ferry stays</h1><p>${'The ferry goes on until the spring. '.repeat(15)}</p>`;

/** What is found to stand in other articles, where all of a page but its headline was taken for the story. */
function othersIn(html: string): string[] {
  const view = byThemselves(blocksFromHtml(html).blocks);
  const labels = view.blocks.map(({ text }) => (text === 'The ferry stays' ? 'headline' : 'paragraph'));
  apply('line-model', () => labels.map((label, index) => ({ index, label, reason: '' })), view);
  return [...otherArticles(view)].map(({ index }) => view.blocks[index]?.text ?? '');
}

describe('other articles on a page', () => {
  it.each([
    `<article><h3><a href="/b">A title</a></h3><p>A teaser.</p></article><article>${STORY}</article>`,
    `<article>${STORY}</article><article><h1>A title</h1><p>A teaser.</p></article>`,
    `<div><article>${STORY}</article></div><article><article><h1>A title</h1></article><p>A teaser.</p></article>`,
  ])('are those with titles of their own: %s', (html) => {
    expect(othersIn(html)).toEqual(['A title', 'A teaser.']);
  });

  it.each<[what: string, html: string]>([
    ['has no title of its own', `<article>${STORY}</article><article><h2>At noon</h2><p>More.</p></article>`],
    [
      'stands in that of the story',
      `<article>${STORY}<article><h1>More</h1><p>More.</p></article></article>`,
    ],
    ['holds that of the story', `<article><article>${STORY}</article><p>More.</p></article>`],
    [
      'holds the story',
      `<article><h1>The ferry stays</h1></article><article><h1>More</h1><p>More.</p></article>`,
    ],
  ])('are none where one %s', (_what, html) => {
    expect(othersIn(html)).toEqual([]);
  });
});
