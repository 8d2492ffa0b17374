import { describe, expect, it } from 'vitest';
import { byThemselves } from '../../src/classify/by-themselves.ts';
import { apply } from '../../src/classify/rule.ts';
import { teaserRuns } from '../../src/classify/teaser-runs.ts';
import { blocksFromHtml } from '../../src/segment/from-html.ts';

const STORY = '<p>The ferry goes on until the spring, whatever the council may say of it.</p>'.repeat(12);
const TITLES = ['Storm leaves the valley dark', 'Bakers vote for the first time', 'Seals counted from above'];
const TEXT = 'Crews worked through the night. They hope to be done by Thursday.';

const page = (body: string) => `<body><div><h1>The ferry stays</h1>${STORY}</div>${body}</body>`;
const items = (item: (title: string) => string) => `<div>${TITLES.map(item).join('')}</div>`;
const linked = (title: string) => `<h4><a href="/b">${title}</a></h4>`;

/** What is found to be teasers, where all of a page but its headline was taken for the story. */
function teasersIn(html: string): string[] {
  const view = byThemselves(blocksFromHtml(html).blocks);
  const labels = view.blocks.map(({ text }) => (text === 'The ferry stays' ? 'headline' : 'paragraph'));
  apply('line-model', () => labels.map((label, index) => ({ index, label, reason: '' })), view);
  return [...teaserRuns(view)].map(({ index }) => view.blocks[index]?.text ?? '');
}

const TEASERS = TITLES.flatMap((title) => [title, TEXT]);

describe('teasers in whole sentences', () => {
  it.each<[how: string, html: string]>([
    ['below the story', page(items((title) => `<div>${linked(title)}<p>${TEXT}</p></div>`))],
    ['with wrapped titles', page(items((title) => `<div><div>${linked(title)}</div><p>${TEXT}</p></div>`))],
    [
      'in a list',
      page(`<ul>${TITLES.map((title) => `<li>${linked(title)}<p>${TEXT}</p></li>`).join('')}</ul>`),
    ],
    [
      'above the story',
      `<body>${items((title) => `<div>${linked(title)}<p>${TEXT}</p></div>`)}${page('').slice(6)}`,
    ],
  ])('are told by their items alike %s', (_how, html) => {
    expect(teasersIn(html)).toEqual(TEASERS);
  });

  it('may have dates and sections', () => {
    const html = page(
      items((title) => `<div>Sport ${linked(title)}<p>${TEXT}</p><span>May 4, 2023</span></div>`),
    );
    expect(teasersIn(html)).toEqual(expect.arrayContaining(TEASERS));
  });

  it.each<[what: string, html: string]>([
    ['whose titles lead nowhere', page(items((title) => `<div><h4>${title}</h4><p>${TEXT}</p></div>`))],
    [
      'behind which it goes on',
      `<body><div><h1>The ferry stays</h1>${STORY}${items((title) => `<div>${linked(title)}<p>${TEXT}</p></div>`)}${STORY}</div></body>`,
    ],
    [
      'that stand among its paragraphs',
      `<body><div><h1>The ferry stays</h1>${STORY}${TITLES.map((title) => `<div>${linked(title)}<p>${TEXT}</p></div>`).join('')}</div></body>`,
    ],
    [
      'that have more to say than it',
      page(items((title) => `<div>${linked(title)}<p>${TEXT.repeat(5)}</p></div>`)),
    ],
    ['that are nothing but links', page(items((title) => `<div>${linked(title)}</div>`))],
    [
      'of which there are two',
      page(
        `<div>${TITLES.slice(1)
          .map((title) => `<div>${linked(title)}<p>${TEXT}</p></div>`)
          .join('')}</div>`,
      ),
    ],
  ])('are no parts of the story %s', (_what, html) => {
    expect(teasersIn(html)).toEqual([]);
  });
});
