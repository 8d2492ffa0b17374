import { describe, expect, it } from 'vitest';
import { byThemselves } from '../../../src/classify/by-themselves.ts';
import { measurePage, TEXT_FEATURES } from '../../../src/classify/line-model/features.ts';
import { blocksFromText } from '../../../src/segment/from-text.ts';

const STORY = [
  'The lighthouse on the northern cape will be lit again this winter, for the first time since the keepers left, the coast guard said on Monday.',
  'A new lamp that needs a tenth of the power was carried up the stairs last week, and the lens has been cleaned by the people who had once made it.',
  'Fishermen had asked for years that the light come back, because the rocks below the cape are hard to see from the sea when it snows there.',
  'The coast guard will keep the lamp burning until the end of March and then decide with the villages whether it stays for good or not.',
];
const TITLE = 'Lighthouse on the northern cape shines again';

/** What one feature says of every line of a page, from 0 to 255. */
function column(lines: readonly string[], name: string): number[] {
  const at = TEXT_FEATURES.indexOf(name);
  expect(at).toBeGreaterThanOrEqual(0);
  const { text, words } = measurePage(byThemselves(blocksFromText(lines.join('\n\n'))), lines[0] ?? '');
  return words.map((_, i) => text[i * TEXT_FEATURES.length + at] as number);
}

describe('the landmarks of a page', () => {
  it.each([
    '12 Comments',
    'Leave a reply',
    '12 comments on “Lighthouse on the northern cape shines again”',
    'Kommentare (3)',
    '3件のコメント',
  ])('tell what stands below the head of the comments: %s', (head) => {
    const page = [TITLE, TITLE, ...STORY, head, 'Anna', 'I was there and it was dark.'];
    expect(column(page, 'below a head of comments')).toEqual([0, 0, 0, 0, 0, 0, 255, 255, 255]);
  });

  it('take no link to the comments for their head before a story was told', () => {
    const page = [TITLE, '12 Comments', TITLE, ...STORY];
    expect(column(page, 'below a head of comments').every((value) => value === 0)).toBe(true);
  });

  it('tell a second copy from the first', () => {
    const page = [TITLE, ...STORY, 'Share', ...STORY];
    expect(column(page, 'stood above')).toEqual([0, 0, 0, 0, 0, 0, 255, 255, 255, 255]);
  });

  it('tell how far below the title a line stands, and what is above it', () => {
    const page = [TITLE, 'Menu', TITLE, ...STORY];
    const below = column(page, "blocks below the page's title");
    expect(below[2]).toBe(0);
    expect(below[4]).toBeGreaterThan(below[3] as number);
    expect(column(page, "above the page's title")).toEqual([255, 255, 255, 0, 0, 0, 0]);
  });

  it('count the lines around that stand beside comments, and those with a date', () => {
    const thread = [
      'Anna says:',
      'It was dark.',
      'Reply',
      '3 May 2024, 10:12',
      'Bert says:',
      'I agree.',
      'Reply',
    ];
    const page = [TITLE, ...STORY, ...thread];
    expect(column(page, 'signs of comments before').at(-1)).toBeGreaterThan(0);
    expect(column(page, 'signs of comments after')[1]).toBeGreaterThan(0);
    expect(column(page, 'signs of comments before')[1]).toBe(0);
    expect(column(page, 'dated lines before').at(-1)).toBeGreaterThan(0);
  });

  it('know the story by the words of its first prose', () => {
    const other =
      'Bakers in the old town will sell their bread an hour earlier from next week on, their guild said on Friday, after neighbours had asked them to.';
    const shared = column([TITLE, ...STORY, other], 'words of the first prose');
    expect(shared[1]).toBeGreaterThan(shared.at(-1) as number);
  });
});
