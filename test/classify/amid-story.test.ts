import { describe, expect, it } from 'vitest';
import { amidStory } from '../../src/classify/amid-story.ts';
import { byThemselves } from '../../src/classify/by-themselves.ts';
import { embeddedPosts } from '../../src/classify/embedded-posts.ts';
import { pullQuotes } from '../../src/classify/pull-quotes.ts';
import { apply, type Rule } from '../../src/classify/rule.ts';
import { blocksFromHtml } from '../../src/segment/from-html.ts';

/** What a rule finds on a page of whose blocks those make the story that end in a full stop. */
function found(rule: Rule, html: string) {
  const view = byThemselves(blocksFromHtml(html).blocks);
  const open = view.blocks.map(({ text }, index) => {
    const label = text.endsWith('.') ? ('paragraph' as const) : ('unclear' as const);
    return { index, label, reason: '' };
  });
  apply('line-model', () => open, view);
  return [...rule(view)].map(({ index, label }) => [view.blocks[index]?.text, label]);
}

describe('amid the story', () => {
  it.each<[name: string, html: string, found: string[][]]>([
    [
      'listings are of it',
      '<div><p>Run it.</p><div><div><pre>npm i</pre></div></div><p>Wait.</p></div>',
      [['npm i', 'paragraph']],
    ],
    [
      'also where a line of them looks like data of the page',
      '<div><p>Run it.</p><pre>Home &gt; News &gt; Local</pre><p>Wait.</p></div>',
      [['Home > News > Local', 'paragraph']],
    ],
    [
      'rows of a table are, below one of the story',
      '<div><table><tr><td>a<td>b.<tr><td>Source: News<td>c</table><p>And.</p></div>',
      [['Source: News | c', 'paragraph']],
    ],
    ['formulas are', '<div><p>So.</p>$$a = b$$<p>And.</p></div>', [['$$a = b$$', 'paragraph']]],
    [
      'headings are, and headings of these',
      '<div><p>So.</p><h2>A</h2><h3>B</h3><div><p>And.</p></div></div>',
      [
        ['B', 'heading'],
        ['A', 'heading'],
      ],
    ],
    [
      'items are, before some of the story',
      '<div><p>So.</p><ol><li>a</ol><ol start=2><li>b.</ol></div>',
      [['a', 'list-item']],
    ],
  ])('%s', (_name, html, expected) => {
    expect(found(amidStory, html)).toEqual(expected);
  });

  it.each([
    // Neither before nor behind it, and not in what holds it.
    '<div><pre>a</pre><p>So.</p><pre>b</pre></div>',
    '<div><section><div><p>So.</p></div></section></div><aside><pre>a</pre></aside><div><section><div><p>So.</p></div></section></div>',
    // What leads to another story, or heads nothing of this one.
    '<div><p>So.</p><h2><a>A</a></h2><p>And.</p></div>',
    '<div><p>So.</p><h2>A</h2><p>b</p><p>And.</p></div>',
    '<div><p>So.</p><h2>Related</h2><p>And.</p></div>',
    '<div><p>So.</p><div><h2>A</h2></div><p>And.</p></div>',
    '<div><p>So.</p><ul><li>a<li>b.</ul></div>',
    '<div><p>So.</p><ul><li><a>a</a></ul><ul><li>b.</ul></div>',
  ])('nothing else is: %s', (html) => {
    expect(found(amidStory, html)).toEqual([]);
  });
});

describe('posts from elsewhere', () => {
  const POST =
    '<blockquote class="twitter-tweet"><p>Eleven to ten</p>— Council (@c) <a>March 3, 2020</a></blockquote>';

  it('are quotes of the story that shows them, with who wrote them, and when', () => {
    expect(found(embeddedPosts, `<p>So.</p>${POST}<p>And.</p>`)).toEqual([
      ['Eleven to ten', 'quote'],
      ['— Council (@c) March 3, 2020', 'quote'],
    ]);
  });

  it.each([
    POST,
    '<p>So.</p><div class="twitter-tweet">a</div>',
    '<p>So.</p><blockquote class="twitter">a</blockquote>',
  ])('but not %s', (html) => {
    expect(found(embeddedPosts, html)).toEqual([]);
  });
});

describe('a sentence set large', () => {
  const STORY = '<p>The captain would sail for nothing until Easter, he told them.</p>';

  it.each([
    '<aside>“The captain would sail for nothing until Easter”.</aside>',
    '<blockquote class="pull"><p>The captain would sail for nothing.</p></blockquote>',
    '<div class="pullquote"><p>sail for nothing until Easter.</p></div>',
  ])('is told once: %s', (html) => {
    expect(found(pullQuotes, STORY + html)).toHaveLength(1);
  });

  it.each([
    '<p>The captain would sail for nothing until Easter.</p>',
    '<blockquote>He would sail for nothing.</blockquote>',
    '<blockquote>sail for nothing.</blockquote>',
  ])('other words are not: %s', (html) => {
    expect(found(pullQuotes, STORY + html)).toEqual([]);
  });
});
