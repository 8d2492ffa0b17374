import { describe, expect, it } from 'vitest';
import { byThemselves } from '../../src/classify/by-themselves.ts';
import { markedHeadings } from '../../src/classify/marked-headings.ts';
import { apply } from '../../src/classify/rule.ts';
import { labelOf } from '../../src/label.ts';
import { blocksFromHtml } from '../../src/segment/from-html.ts';
import { blocksFromText } from '../../src/segment/from-text.ts';
import type { Block, Label } from '../../src/types.ts';

/** What becomes of blocks that were all taken for the same. */
function labelsOf(blocks: readonly Block[], label: Label): Label[] {
  const view = byThemselves(blocks);
  apply('line-model', () => blocks.map((_, index) => ({ index, label, reason: '' })), view);
  apply('marked-headings', markedHeadings, view);
  return view.blocks.map(labelOf);
}

describe('headings of a page with markup', () => {
  it('are what is marked as such, whatever it ends in', () => {
    const { blocks } = blocksFromHtml('<h2>What to pack?</h2><h3><span>Prices:</span></h3><p>Both ways.</p>');
    expect(labelsOf(blocks, 'paragraph')).toEqual(['heading', 'heading', 'paragraph']);
  });

  it('are no short lines but those set off from the text', () => {
    const { blocks } = blocksFromHtml('<p>Open daily</p><p><b>Warm clothes</b></p><h4>Prices</h4>');
    expect(labelsOf(blocks, 'heading')).toEqual(['paragraph', 'heading', 'heading']);
  });

  it('are no lines in italics', () => {
    const { blocks } = blocksFromHtml(
      '<p><i>With Ana Ruiz</i></p><p><i><b>Prices</b></i></p><p><small>2024</small></p>',
    );
    expect(labelsOf(blocks, 'heading')).toEqual(['paragraph', 'heading', 'paragraph']);
  });

  it('leaves alone what is none of the story, and pages without markup or margin', () => {
    expect(labelsOf(blocksFromHtml('<h2>More news</h2>').blocks, 'chrome')).toEqual(['chrome']);
    expect(labelsOf(blocksFromText('Open daily'), 'heading')).toEqual(['heading']);
  });
});

describe('headings of a flat text whose prose keeps a margin', () => {
  const PROSE =
    '   The ferry left the harbor an hour late on Monday, with two goats and a piano and the whole choir on board.';
  const of = (...lines: string[]) => blocksFromText([...lines, PROSE, PROSE].join('\n'));

  it('are what stands out of it', () => {
    expect(
      labelsOf(of('What to pack?', '', '   Open daily', 'Prices:', ''), 'paragraph').slice(0, 3),
    ).toEqual(['heading', 'paragraph', 'heading']);
  });

  it('are no lines that keep it', () => {
    expect(labelsOf(of('What to pack?', '   Open daily'), 'heading').slice(0, 2)).toEqual([
      'heading',
      'paragraph',
    ]);
  });

  it('are no lines of code', () => {
    expect(
      labelsOf(of('let goats = 2', 'let pianos = 1', 'let choirs = 1'), 'paragraph').slice(0, 3),
    ).toEqual(Array.from({ length: 3 }, () => 'paragraph'));
  });
});
