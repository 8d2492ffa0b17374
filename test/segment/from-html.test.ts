import { describe, expect, it } from 'vitest';
import { blocksFromHtml } from '../../src/segment/from-html.ts';

const textsOf = (html: string) => blocksFromHtml(html).blocks.map(({ text }) => text);
const only = (html: string) => {
  const { blocks } = blocksFromHtml(html);
  expect(blocks).toHaveLength(1);
  return blocks[0]?.markup;
};

describe('blocksFromHtml cuts', () => {
  it.each<[name: string, html: string, texts: string[]]>([
    ['paragraphs, closed or not', '<p>One<p>Two</p>Three', ['One', 'Two', 'Three']],
    ['inline elements not at all', '<p>A <b>bold</b> w<i>or</i>d.</p>', ['A bold word.']],
    ['text before, between and after blocks', 'a<div>b<p>c</p>d</div>e', ['a', 'b', 'c', 'd', 'e']],
    [
      'two breaks, with anything blank between',
      'One<br>\n <b> </b><br/>Two<br><br><br>Three',
      ['One', 'Two', 'Three'],
    ],
    [
      'one behind a line in a size of its own',
      '<FONT SIZE=6><B>Last run</B></FONT><BR>\n<font color=red>By Roy</font><br>Staff',
      ['Last run', 'By Roy Staff'],
    ],
    ['one break not at all', '<p>1 High Street<br>London</p>', ['1 High Street London']],
    ['lists', '<ul><li>a</li><li>b <ol><li>c</ol></ul>', ['a', 'b', 'c']],
    ['definitions', '<dl><dt>term</dt><dd>meaning</dd></dl>', ['term', 'meaning']],
    [
      'a row of short cells into one line',
      '<table><tr><th>Year</th><th>Ships</th></tr><tr><td>2023<td></td><td><b>4</b>0</table>',
      ['Year | Ships', '2023 | 40'],
    ],
    [
      'a row that lays the page out into its cells',
      '<table><tr><td><a>Home</a><td><p>The story.</p><table><tr><td>a<td>b</table></table>',
      ['Home', 'The story.', 'a | b'],
    ],
    ['a link around blocks', '<a href="/x"><h3>Title</h3><p>Teaser</p></a>', ['Title', 'Teaser']],
    ['words of neighbouring links', '<div><a>Home</a><a>News</a></div>', ['Home News']],
    [
      'the kicker off its headline',
      '<h1><span class="article__kicker">Storms</span> <span>Bridge closed</span></h1><p><span class="kicker">A</span> b</p>',
      ['Storms', 'Bridge closed', 'A b'],
    ],
    [
      'the date off its headline',
      '<h1><a href="/a"><time>May 3</time> Bridge closed</a></h1><h2><time>May 4</time> Open</h2>',
      ['May 3', 'Bridge closed', 'May 4 Open'],
    ],
    ['figures', '<figure><img alt="x"><figcaption>A ship</figcaption></figure>', ['A ship']],
    ['details', '<details><summary>More</summary>Hidden till asked</details>', ['More', 'Hidden till asked']],
    [
      'references to characters',
      '<p>caf&eacute; &amp; &lt;b&gt; &#8212; &unknown;</p>',
      ['café & <b> — &unknown;'],
    ],
    ['white space to single spaces', '<p> a\n\t b&nbsp;&nbsp;c\u200b </p>', ['a b c']],
    ['nothing', '', []],
    ['only white space', ' \n<p> </p>', []],
  ])('%s', (_name, html, texts) => {
    expect(textsOf(html)).toEqual(texts);
  });
});

describe('blocksFromHtml leaves out what no reader sees', () => {
  it.each([
    '<script>var secret = "</p>secret"</script>',
    '<script type="application/ld+json">{"articleBody": "secret"}</script>',
    '<style>p::before { content: "secret" }</style>',
    '<template><p>secret</p></template>',
    '<noscript><p>secret</p></noscript>',
    '<p hidden>secret</p>',
    '<div style="color: red; DISPLAY : none"><p>secret</p></div>',
    '<span style="visibility:hidden">secret</span>',
    '<!-- secret --><!--[if IE]><p>secret</p><![endif]-->',
    '<svg><title>secret</title><text>secret</text></svg>',
    '<iframe>secret</iframe>',
    '<select><option>secret</option></select><textarea>secret</textarea>',
    '<object>secret</object><video>secret</video>',
    '<?php secret ?>',
    '<dialog><p>secret</p></dialog>',
  ])('%s', (html) => {
    expect(textsOf(`<p>Before</p>${html}<p>And after</p>`)).toEqual(['Before', 'And after']);
  });

  it('how words are read, which is set above them', () => {
    const words = '<ruby>港<rp>（</rp><rt>みなと</rt><rp>）</rp></ruby>の<ruby>壁<rt>かべ</ruby>が直る。';
    expect(textsOf(`<p>${words}</p>`)).toEqual(['港の壁が直る。']);
  });

  it('but not what a script of React moves to where it is seen', () => {
    expect(textsOf('<div hidden id="S:1a"><p>The story.</p></div>')).toEqual(['The story.']);
  });
});

describe('what styles hide is left out', () => {
  const veiled = (text: string) => `<section style="display:none">${text}</section>`;

  it('unless it is most of what the page has to say', () => {
    expect(textsOf(`<p>Lead.</p>${veiled('<p>The long rest of the story.</p>')}<p>End.</p>`)).toEqual([
      'Lead.',
      'The long rest of the story.',
      'End.',
    ]);
  });

  it('and what is there for browsers without scripts', () => {
    const story = 'The harbour wall falls, and the sea comes in over the quay and the nets. '
      .repeat(9)
      .trim();
    const notice = '<noscript>Please turn on JavaScript.</noscript>';
    const page = `<h1>Wall falls</h1>${notice}<noscript><p>${story}</p></noscript>`;
    expect(textsOf(page)).toEqual(['Wall falls', story]);
    expect(textsOf(`${page}<p>${story}</p>`)).toEqual(['Wall falls', story]);
    expect(textsOf(notice)).toEqual([]);
  });

  it('menus however long', () => {
    const menu = veiled('<a href="/">Elsewhere on this site</a>'.repeat(9));
    expect(textsOf(`${menu}<p>Lead.</p>`)).toEqual(['Lead.']);
  });
});

describe('blocksFromHtml tells', () => {
  it('the lines in the source', () => {
    const { blocks } = blocksFromHtml('<p>\n\nOne\n<b>goes\non</b>\n</p>\n<p>Two</p>');
    expect(blocks.map(({ firstLine, lastLine }) => [firstLine, lastLine])).toEqual([
      [3, 5],
      [7, 7],
    ]);
  });

  it('blank lines as a reader sees them, and bullets', () => {
    const { blocks } = blocksFromHtml('<div>a</div><div>b</div><p>c</p><ul><li>d<li>e<p>f</p></ul>• g');
    expect(blocks.map(({ blankBefore }) => blankBefore)).toEqual([0, 0, 1, 1, 0, 1, 1]);
    expect(blocks.map(({ bullet }) => bullet)).toEqual([
      undefined,
      undefined,
      undefined,
      '•',
      '•',
      undefined,
      '•',
    ]);
  });

  it('the element, and those around it', () => {
    expect(only('<body><main><div><span><p><b>x</b></p></span></div></main>')).toMatchObject({
      tag: 'p',
      ancestors: ['span', 'div', 'main', 'body'],
    });
    expect(only('words')).toMatchObject({ tag: 'body', ancestors: [] });
  });

  it('the words of names, inside out, each once', () => {
    const html =
      '<article id="post-123" class="articleBody"><div role=main><p class="lead_text HTMLBody lead">x';
    expect(only(html)?.names).toEqual(['lead', 'text', 'html', 'body', 'main', 'article', 'post']);
  });

  it('how much of it is linked', () => {
    expect(only('<p>four<a href="x">four</a><a>eight888</a></p>')).toMatchObject({
      linkDensity: 0.75,
      links: 2,
    });
    expect(only('<a><p>all</p></a>')).toMatchObject({ linkDensity: 1, links: 1 });
    expect(only('<p>none</p>')).toMatchObject({ linkDensity: 0, links: 0 });
  });

  it('whether all of it is emphasised', () => {
    expect(only('<p> <b>x</b> <em>y</em> </p>')?.emphasised).toBe(true);
    expect(only('<p>x <b>y</b></p>')?.emphasised).toBe(false);
  });
});
