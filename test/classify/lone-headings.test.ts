import { describe, expect, it } from 'vitest';
import { byThemselves } from '../../src/classify/by-themselves.ts';
import { loneHeadings } from '../../src/classify/lone-headings.ts';
import { apply } from '../../src/classify/rule.ts';
import { storyLines } from '../../src/classify/story-lines.ts';
import { labelOf } from '../../src/label.ts';
import { blocksFromHtml } from '../../src/segment/from-html.ts';
import { blocksFromText } from '../../src/segment/from-text.ts';
import type { Block } from '../../src/types.ts';

const PROSE =
  'The ferry left the harbor an hour late on Monday, with two goats and a piano and the whole choir on board.';
const END =
  'Nobody on the pier could say who had paid for the goats, or when the piano would come back to town.';

/** What is taken for headings of a page. */
function headingsOf(blocks: readonly Block[]): string[] {
  const view = byThemselves(blocks);
  apply('story-lines', storyLines, view);
  apply('lone-headings', loneHeadings, view);
  return view.blocks.filter((block) => labelOf(block) === 'heading').map(({ text }) => text);
}

/** The headings among lines between two paragraphs, with blank lines between all blocks. */
const among = (...lines: string[]) => headingsOf(blocksFromText([PROSE, ...lines, END].join('\n\n')));

describe('headings of flat text', () => {
  it('stand alone between paragraphs', () => {
    expect(among('What to pack')).toEqual(['What to pack']);
    expect(among('What to pack', PROSE, 'Prices')).toEqual(['What to pack', 'Prices']);
    expect(headingsOf(blocksFromText(`${PROSE}\nWhat to pack\n${END}`))).toEqual(['What to pack']);
  });

  it('are no rows of short lines', () => {
    expect(among('Warm clothes', 'A goat', 'Sheet music')).toEqual([]);
  });

  it('may be two, a chapter above its section, or numbered', () => {
    expect(among('On the Ferry', 'What to Pack')).toEqual(['On the Ferry', 'What to Pack']);
    expect(among('On the ferry', 'what to pack')).toEqual([]);
    expect(among('1. The ferry', '2. The goats', '3. The piano')).toHaveLength(3);
  });

  it('may be questions, where nobody says them', () => {
    expect(among('Who paid for the goats?')).toEqual(['Who paid for the goats?']);
    expect(among('“Who paid for the goats?”')).toEqual([]);
    expect(
      among('And so the question was asked again: who, on that long night, had paid for the goats?'),
    ).toEqual([]);
  });

  it('are no question that a story opens with', () => {
    const QUESTION = 'BAYVIEW (AP) — Who paid for the goats?';
    const told = (...lines: string[]) => {
      const view = byThemselves(blocksFromText(['Menu', ...lines].join('\n\n')));
      apply('story', () => lines.map((_, i) => ({ index: i + 1, label: 'paragraph', reason: '' })), view);
      apply('lone-headings', loneHeadings, view);
      return view.blocks.slice(1).map(labelOf);
    };
    expect(told(QUESTION, PROSE, END)).toEqual(['paragraph', 'paragraph', 'paragraph']);
    expect(told(PROSE, QUESTION, END)).toEqual(['paragraph', 'heading', 'paragraph']);
  });

  it.each([
    'and nobody came',
    '— Ann Lee (@annlee) March 4, 2025',
    'Monday,',
    'Hours: from noon, on Monday, until six',
  ])('are nothing like %j', (line) => {
    expect(among(line)).toEqual([]);
  });

  it('have a blank line above them where paragraphs have', () => {
    expect(headingsOf(blocksFromText(`${PROSE}\n\n${PROSE}\nWhat to pack\n\n${END}`))).toEqual([]);
  });

  it('come before something, which does not go on with them', () => {
    expect(headingsOf(blocksFromText(`${PROSE}\n\n${END}\n\n• A goat\n\nWhat to pack`))).toEqual([]);
    expect(
      among(
        'Bayview School',
        'of music and the arts, which lent the piano for the concert on Friday evening.',
      ),
    ).toEqual([]);
  });

  it('are left to the marks of a page that has some', () => {
    const { blocks } = blocksFromHtml(
      `<p>${PROSE}</p><p>What to pack</p><p>A goat</p><p>A tune</p><p>${END}</p>`,
    );
    expect(headingsOf(blocks)).toHaveLength(3);
  });
});
