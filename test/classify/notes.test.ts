import { describe, expect, it } from 'vitest';
import { byThemselves } from '../../src/classify/by-themselves.ts';
import { notes } from '../../src/classify/notes.ts';
import { apply } from '../../src/classify/rule.ts';
import { blocksFromHtml } from '../../src/segment/from-html.ts';
import type { Label } from '../../src/types.ts';

const MARK = '<a id="r1" href="#n1">1</a>';
const NOTE = '<li id="n1">The parish book of Ostley. <a href="#r1">↩</a></li>';

/** What is found on a page whose first block got this label, and the others none. */
function found(html: string, label: Label) {
  const view = byThemselves(blocksFromHtml(html).blocks);
  const labelOf = (index: number): Label => (index === 0 ? label : 'unclear');
  apply(
    'line-model',
    () => view.blocks.map((_, index) => ({ index, label: labelOf(index), reason: '' })),
    view,
  );
  return [...notes(view)].map(({ index, label: given }) => [index, given]);
}

describe('notes', () => {
  it('are of the story that leads to them, with their heading', () => {
    expect(
      found(`<p>The mill burnt${MARK}.<p>Share<h3>Notes</h3><ol>${NOTE}<li>Also read</ol>`, 'paragraph'),
    ).toEqual([
      [2, 'heading'],
      [3, 'list-item'],
    ]);
    expect(found(`<p>a${MARK}<p>Share<p id="n1"><a href="#r1">1</a> The book.`, 'paragraph')).toEqual([
      [2, 'paragraph'],
    ]);
  });

  it('have what stands below their number', () => {
    const note = '<div><a id="n1" href="#r1">1</a><div><p>The parish book.<p>Of Ostley.</div></div>';
    expect(found(`<p>The mill burnt${MARK}.${note}<p>Share`, 'paragraph')).toEqual([
      [1, 'paragraph'],
      [2, 'paragraph'],
      [3, 'paragraph'],
    ]);
  });

  it('are none of it where something else leads to them', () => {
    expect(found(`<p>The mill burnt${MARK}.<ol>${NOTE}</ol>`, 'chrome')).toEqual([]);
  });
});
