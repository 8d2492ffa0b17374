import { describe, expect, it } from 'vitest';
import { together } from '../../../src/classify/line-model/together.ts';
import { blocksFromHtml } from '../../../src/segment/from-html.ts';

/** What the blocks of a page get that are so likely by themselves, as many words in each. */
function shared(html: string, ...likely: number[]): number[] {
  const { blocks } = blocksFromHtml(html);
  expect(blocks).toHaveLength(likely.length);
  const given = together(
    blocks,
    Float64Array.from(likely),
    blocks.map(() => 1),
  );
  return [...given].map((probability) => Math.round(probability * 100) / 100);
}

const TABLE = '<table><tr><th>Year<th>Boats<tr><td>1990<td>200</table>';

describe('together', () => {
  it('judges the items of a list as one', () => {
    expect(shared('<p>a<ul><li>b<li>c</ul><p>d', 0.9, 0.3, 0.5, 0.9)).toEqual([0.9, 0.4, 0.4, 0.9]);
    expect(shared('<ul><li>a<ul><li>b</ul><li>c</ul>', 0.2, 0.4, 0.6)).toEqual([0.4, 0.4, 0.4]);
  });

  it('keeps apart lists that follow each other', () => {
    expect(shared('<ul><li>a<li>b</ul><ol><li>c</ol>', 0.2, 0.4, 0.9)).toEqual([0.3, 0.3, 0.9]);
  });

  it('takes a table, code or terms amid the story for a part of it', () => {
    expect(shared(`<p>a${TABLE}<p>d`, 0.9, 0.3, 0.5, 0.9)).toEqual([0.9, 0.8, 0.8, 0.9]);
    expect(shared('<p>a<pre>b</pre><p>d', 0.9, 0.3, 0.9)).toEqual([0.9, 0.8, 0.9]);
    expect(shared('<p>a<dl><dt>b<dd>c</dl><p>d', 0.9, 0.3, 0.5, 0.9)).toEqual([0.9, 0.8, 0.8, 0.9]);
  });

  it('looks over the buttons that stand at a listing', () => {
    const button = '<button>Copy</button>';
    expect(shared(`<p>a<div>js${button}<pre>b</pre></div><p>c`, 0.9, 0.3, 0.1, 0.3, 0.9)).toEqual([
      0.9, 0.3, 0.1, 0.8, 0.9,
    ]);
    const many = button.repeat(3);
    expect(shared(`<p>a${many}<pre>b</pre><p>c`, 0.9, 0.1, 0.1, 0.1, 0.3, 0.9)[4]).toBe(0.3);
  });

  it('judges the lines of a listing as one that stand deep within it', () => {
    const row = '<tr><td><div><b>a</b></div></td></tr>';
    expect(shared(`<pre><table><tbody>${row}${row}</table></pre>`, 0.2, 0.4)).toEqual([0.3, 0.3]);
  });

  it('does not where it surely is none, or no story stands around it', () => {
    expect(shared(`<p>a${TABLE}<p>d`, 0.9, 0.1, 0.1, 0.9)).toEqual([0.9, 0.1, 0.1, 0.9]);
    expect(shared(`<p>a${TABLE}<p>d`, 0.9, 0.3, 0.5, 0.2)).toEqual([0.9, 0.4, 0.4, 0.2]);
  });

  it('leaves the cells of tables alone that lay out a page, and flat text', () => {
    expect(shared('<table><tr><td><p>a</p><p>b</p><td>c</table>', 0.9, 0.1, 0.5)).toEqual([0.9, 0.1, 0.5]);
  });
});
