import { describe, expect, it } from 'vitest';
import { aboutSite } from '../../src/classify/about-site.ts';
import { byThemselves } from '../../src/classify/by-themselves.ts';
import { apply } from '../../src/classify/rule.ts';
import { blocksFromHtml } from '../../src/segment/from-html.ts';
import { blocksFromText } from '../../src/segment/from-text.ts';
import type { Block } from '../../src/types.ts';

const STORY = 'The ferry goes on until the spring, whatever the council may say of it.';
const ABOUT = 'The Herald has been made by its readers since 1974.';

/** What is found to be about the site, where all but the headline was taken for the story. */
function found(blocks: readonly Block[]): string[] {
  const view = byThemselves(blocks);
  const labels = view.blocks.map(({ text }) => (text === 'The ferry stays' ? 'headline' : 'paragraph'));
  apply('line-model', () => labels.map((label, index) => ({ index, label, reason: '' })), view);
  return [...aboutSite(view)].map(({ index }) => view.blocks[index]?.text ?? '');
}
const inText = (...lines: string[]) => found(blocksFromText(lines.join('\n\n')));
const inHtml = (html: string) => found(blocksFromHtml(html).blocks);

describe('who makes the site', () => {
  it.each([
    'About us',
    'Über uns',
    'Qui sommes-nous',
    'О нас',
    'Hakkımızda',
    '关于我们',
    '当サイトについて',
    'من نحن',
  ])('is told below %s', (head) => {
    expect(inText('The ferry stays', STORY, head, ABOUT)).toEqual([head, ABOUT]);
    expect(inHtml(`<h1>The ferry stays</h1><p>${STORY}</p><h4>${head}</h4><p>${ABOUT}</p>`)).toEqual([
      head,
      ABOUT,
    ]);
  });

  it('is not told below an entry of a menu, a longer heading, or above the story', () => {
    expect(inText('The ferry stays', STORY, 'Home', 'About us', ABOUT)).toEqual([]);
    expect(inHtml(`<h1>The ferry stays</h1><p>${STORY}</p><p>About us</p><p>${ABOUT}</p>`)).toEqual([]);
    expect(inText('The ferry stays', STORY, 'About us who sail', ABOUT)).toEqual([]);
    expect(inText('About us', 'The ferry stays', STORY)).toEqual([]);
  });
});
