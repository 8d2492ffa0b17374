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
    ['two not in code', '<p><code>a<br><br>b</code><br><br>c', ['a b', 'c']],
    [
      'one before a bullet',
      'Bring:<br>• a spade<br>\n• <b>a bucket</b><br>of tin<br>•',
      ['Bring:', 'a spade', 'a bucket of tin •'],
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
    [
      'a row of cells that hold paragraphs into one line, where its table is a grid',
      '<table><thead><tr><th colspan=2><p>Ships</p></thead><tr><td><p>2023</p><td><p>4 new,</p><p>1 old</p>' +
        '<tr><td><div>2024</div><td><ul><li>3 new<li>2 old</ul></table>',
      ['Ships', '2023 | 4 new, 1 old', '2024 | 3 new 2 old'],
    ],
    [
      'rows of several widths, or with much in a cell, into what stands in them',
      '<table><tr><td><p>Home</p><td><p>News</p><tr><td><p>The story.</p></table>' +
        `<table><tr><td><p>a</p><td><p>b</p><tr><td><p>c</p><td><p>${'d '.repeat(200)}</p></table>`,
      ['Home', 'News', 'The story.', 'a', 'b', 'c', 'd '.repeat(200).trim()],
    ],
    [
      'rows under heads, whatever their cells hold',
      `<table><tr><th>A<th>B<tr><td>c<td>${'d '.repeat(200)}</table>`,
      ['A | B', `c | ${'d '.repeat(200).trim()}`],
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
    '<nav><h3 aria-expanded="false"></h3><div hidden><p>secret secret secret secret secret secret secret</p></div></nav>',
    '<div role="tab"></div><div style="display:none"><a>secret secret secret secret secret secret secret</a></div>',
    '<template><p>secret</p></template>',
    '<p class="print-only">secret</p>',
    '<div class="d-none d-print-block"><p>secret</p></div>',
    '<p aria-hidden="true">And after</p>',
    '<ul role="tablist"><li role="tab">secret</li></ul>',
    '<ul class="et_pb_tabs_controls"><li><a>secret</a></li></ul>',
  ])('%s', (html) => {
    expect(textsOf(`<p>Before</p>${html}<p>And after</p>`)).toEqual(['Before', 'And after']);
  });

  it.each([
    '<div class="d-flex d-print-block">a</div>',
    '<div class="printable">a</div>',
    '<div role="tablist"><h3 role="tab">a</h3><div role="tabpanel">b</div></div>',
    '<div class="table-list">a</div>',
    '<p aria-hidden="true">a</p><p>b</p>',
    '<template shadowrootmode="open"><p>a</p></template>',
    // What the line above it opens.
    '<div role="button"><a>What does it cost?</a></div><div style="display:none"><p>Twelve crowns, and nothing at all for sheep.</p></div>',
    '<h3><button aria-expanded="false">When?</button></h3><div hidden><p>At nine, if the wind is kind, or else at ten.</p></div>',
  ])('but not %s', (html) => {
    expect(textsOf(html).join('')).toBe(html.replace(/<[^>]*>/g, ''));
  });

  it.each<[text: string, html: string]>([
    ['The report says so', 'The <a>report<span class="sr-only"> (opens in new window)</span></a> says so'],
    ['The report says so', 'The <a>report</a> <span class="visually-hidden">(external)</span> says so'],
    ['Anna', '<span aria-hidden="true">A</span><span class="screen-reader-text">A</span>nna'],
    ['2 eggs', '<span class="sr-only">▢</span> 2 eggs'],
    // What names a part of the page's own data is read, and so is the only text of a link.
    ['By Jo Marsh', '<span class="sr-only">By</span> Jo Marsh'],
    ['More', '<a><span class="sr-only">More</span></a>'],
    ['The book srow', 'The <a>book</a> <span class="srow">srow</span>'],
    ['Needed', 'Needed<sup class="noprint">[<a>citation needed</a>]</sup>'],
  ])('what is said for ears alone: %s', (text, html) => {
    expect(textsOf(`<p>${html}</p>`)).toEqual([text]);
  });

  it('what frames show by other means, unless it is most of the page', () => {
    const frames = (text: string) =>
      `<frameset><frame src="a"><noframes><p>${text}</p></noframes></frameset>`;
    expect(textsOf(`${frames('secret')}<p>And after</p>`)).toEqual(['And after']);
    const story = 'The ferry left the harbour an hour late, with two goats on board. '.repeat(8).trim();
    expect(textsOf(frames(story))).toEqual([story]);
  });

  it('but not emoji that are drawn as pictures', () => {
    expect(
      textsOf('<p>Fine <img class="emoji" src="a.svg" alt="👍🏽"> and <img alt="2"><img alt="☃ snow"></p>'),
    ).toEqual(['Fine 👍🏽 and']);
  });

  it('how words are read, which is set above them', () => {
    const words = '<ruby>港<rp>（</rp><rt>みなと</rt><rp>）</rp></ruby>の<ruby>壁<rt>かべ</ruby>が直る。';
    expect(textsOf(`<p>${words}</p>`)).toEqual(['港の壁が直る。']);
  });

  it.each<[name: string, html: string]>([
    ['beside the heading', '<h2>The mud years<a class="headerlink" href="#mud" title="Permalink">¶</a></h2>'],
    ['before it', '<h3><a href="/canal.html"><span>🔗</span></a> The mud years</h3>'],
    ['of a place', '<p>The mud years <a href="#p3"> # </a></p>'],
    ['of a comment', '<p>The mud years<sup><a href="#cmnt1">[a]</a></sup></p>'],
    ['back from a note', '<p>The mud years <a href="#ref1">↩︎</a></p>'],
    [
      'to edit a section',
      '<h2>The mud years</h2><span class="mw-editsection"><span>[</span><a href="/e">edit</a><span>]</span></span>',
    ],
  ])('signs that link to where they stand, %s', (_name, html) => {
    expect(textsOf(html)).toEqual(['The mud years']);
  });

  it.each([
    '<h2>The law on mud, <a href="/law">§ 5</a></h2>',
    '<p>The mud <a href="/tags">#</a></p>',
    '<h2>Mud<a href="#note">*</a></h2>',
  ])('but not other short links, %s', (html) => {
    expect(textsOf(html)).toEqual([html.replace(/<[^>]*>/g, '')]);
  });

  it.each<[name: string, formula: string]>([
    [
      'in its source',
      '<math><semantics><mrow><mi>E</mi><mo>=</mo><mi>m</mi></mrow><annotation>E=m</annotation></semantics></math>',
    ],
    [
      'as KaTeX draws it',
      '<span><span><math><mi>E</mi><mo>=</mo><mi>m</mi></math></span><span aria-hidden="true"><b>E=m</b></span></span>',
    ],
    [
      'as MathJax draws it',
      '<span><nobr aria-hidden="true">E=m</nobr><span><math><mi>E</mi><mo>=</mo><mi>m</mi></math></span></span>',
    ],
  ])('the second copy of a formula, %s', (_name, formula) => {
    expect(textsOf(`<p>We know ${formula} <span aria-hidden="true">well</span>.</p>`)).toEqual([
      'We know E=m well.',
    ]);
  });

  it.each<[name: string, said: string, formula: string]>([
    [
      'in MathML',
      '$a^2$',
      '<math><semantics><msup><mi>a</mi><mn>2</mn></msup><annotation encoding="application/x-tex">a^2</annotation></semantics></math>',
    ],
    ['in an attribute of it', '$\\sqrt{2}$', '<math alttext="\\sqrt{2}"><msqrt><mn>2</mn></msqrt></math>'],
    [
      'for MathJax',
      '$a &lt; b$',
      '<span class="MathJax_Preview">a</span><span class="MathJax"><b>a</b></span><script type="math/tex">a &lt; b</script>',
    ],
    ['for MathJax, apart', '$$a$$', '<script type="math/tex; mode=display">a</script>'],
    [
      'in MediaWiki',
      '$a$',
      '<span class="mwe-math-inline" style="display: none"><math><semantics><mi>a</mi><annotation encoding="application/x-tex">{\\displaystyle a}</annotation></semantics></math></span><img class="mwe-math-fallback" src="a.svg">',
    ],
  ])('what a formula shows, where its source is known, %s', (_name, said, formula) => {
    expect(textsOf(`<p>We know ${formula} well.</p>`)).toEqual([`We know ${said} well.`]);
  });

  it.each<[name: string, html: string]>([
    [
      'beside it',
      '<table><tr><td class="gutter gl">\n<pre>1\n2</pre></td>\n<td><pre>let a</pre></td></table>',
    ],
    ['within it', '<pre><code><span class="ln">12</span>let a</code></pre>'],
    ['as highlight.js sets them', '<pre><div class="hljs-ln-numbers"><b>1</b></div><div>let a</div></pre>'],
  ])('the numbers of the lines of a listing, %s', (_name, html) => {
    expect(textsOf(html)).toEqual(['let a']);
  });

  it.each([
    '<pre><span class="ln">a1</span></pre>',
    '<pre><span class="num">1</span></pre>',
    '<p><span class="line-number">12</span></p>',
  ])('but not other numbers, %s', (html) => {
    expect(textsOf(html)).toEqual([html.replace(/<[^>]*>/g, '')]);
  });

  it('but not what a script of React moves to where it is seen', () => {
    expect(textsOf('<div hidden id="S:1a"><p>The story.</p></div>')).toEqual(['The story.']);
  });
});

describe('words that meet in the source', () => {
  it.each<[name: string, html: string, text: string]>([
    ['a time', '<span>Von </span><a>Katrin Vogel</a><time>8. März</time>', 'Von Katrin Vogel 8. März'],
    [
      'what stands between links',
      'By <a>Jo Marsh</a><span>and</span><a>Ann Reid</a>',
      'By Jo Marsh and Ann Reid',
    ],
    ['a label in bold', '<b>By</b><span><a>Jo Marsh</a></span>', 'By Jo Marsh'],
    [
      'elements that the page makes up',
      '<x-name>Jo Marsh</x-name><x-role>reporter</x-role>',
      'Jo Marsh reporter',
    ],
    [
      'spans that are not called the same',
      '<span class="name">Jo Marsh</span><span class="role">reporter</span>',
      'Jo Marsh reporter',
    ],
    [
      'spans of a kind before a capital',
      '<span class="meta name">Jo Marsh</span><span class="meta place">Hull</span>',
      'Jo Marsh Hull',
    ],
    [
      'lines of their own',
      '<span style="display:block">One.</span><span style="color:red; display: block">Two</span>',
      'One. Two',
    ],
    [
      'items without names of their own',
      '<span>Door: Jo Marsh</span><span>woensdag 8 maart</span>',
      'Door: Jo Marsh woensdag 8 maart',
    ],
    [
      'items that are called the same',
      '<span class="m">Desk: The Cove</span><span class="m">Updated: March 8</span>',
      'Desk: The Cove Updated: March 8',
    ],
    [
      'items behind labels in Chinese',
      '<span>来源：海湾报</span><span>作者：王芳</span>',
      '来源：海湾报 作者：王芳',
    ],
    ['a date in an Asian script', '<a>王芳</a><time>2024年3月8日</time><i>!</i>', '王芳 2024年3月8日!'],
  ])('are parted at %s', (_name, html, text) => {
    expect(textsOf(`<p>${html}</p>`)).toEqual([text]);
  });

  it.each<[name: string, html: string]>([
    ['an initial', '<span class="large">T</span><span class="rest">he council</span>'],
    ['two letters as an initial', '<span class="dropcap">Th</span><span class="rest">e council</span>'],
    ['an initial before a link', '<span class="large">T</span><a>he council</a>'],
    ['a word that is linked half', 'a <a>lock</a>keeper and a <span>water</span>way'],
    ['a word whose half is emphasised', '<a>lock</a><em>keeper</em>'],
    ['a word whose end slipped out of the link', '<a>Lake Powel</a><span>l to see</span>'],
    ['a word in runs of a word processor', '<span class="run a">child</span><span class="run b">ren</span>'],
    ['spans without names', '<span>epi</span><span>logue</span>'],
    ['a word of a sentence in spans', '<span>The old har</span><span>bour wall fell.</span>'],
    ['a word beside text', 'It was <span>the old Mac</span><span>Donald wall</span> that fell.'],
    ['a formula of chemistry', '<a>CO</a><sub>2</sub><a>.</a>'],
    ['code', '<code><span class="k">def</span><span class="n">run</span></code>'],
    ['Chinese', '<a>北京</a><span>市政府</span>'],
  ])('are one in %s', (_name, html) => {
    const text = html.replace(/<[^>]*>/g, '');
    expect(textsOf(`<p>${html}</p>`)).toEqual([text]);
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

  it.each<[name: string, css: string]>([
    ['a class', '.promo{display:none}'],
    ['an id', 'p { margin: 0 } /* .promo */ #ad, .other { color: red; visibility : hidden !important }'],
    [
      'a name among others',
      '@charset "utf-8"; .other,\n.promo { display: none; }\n@media print { p { color: #000 } }',
    ],
  ])('by %s in a sheet of the page', (_name, css) => {
    const promo = '<p id="ad" class="wide promo">Buy.</p>';
    expect(textsOf(`<style>${css}</style><p>Lead.</p>${promo}<p>End.</p>`)).toEqual(['Lead.', 'End.']);
  });

  it.each<[name: string, style: string]>([
    ['hidden only there', '<style>.lead .promo, p.promo, .promo:hover { display: none }</style>'],
    ['hidden on paper', '<style media="print">.promo{display:none}</style>'],
    ['hidden on small screens', '<style>@media (max-width: 9em) { .promo { display: none } }</style>'],
    [
      'shown on large ones',
      '<style>.promo { display: none } @media (x) { .lg\\:wide { display: block } }</style>',
    ],
    ['shown when asked for', '<style>.promo { display: none } .open.promo { display: flex }</style>'],
    ['hidden without scripts', '<noscript><style>.promo{display:none}</style></noscript>'],
    ['in no rule at all', '<style>.promo display:none</style>'],
    ['in a comment', '<style>/* .promo { display: none } */</style>'],
  ])('but not what is %s', (_name, style) => {
    expect(textsOf(`${style}<p>Lead.</p><p class="promo lg:wide">Buy.</p><p>End.</p>`)).toEqual([
      'Lead.',
      'Buy.',
      'End.',
    ]);
  });

  it('by a sheet that hides the page while it loads not at all', () => {
    const page = `<style>.page{display:none}</style><div class="page"><p>The story.</p>${veiled('Ad')}</div><p>End.</p>`;
    expect(textsOf(page)).toEqual(['The story.', 'End.']);
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
    const { blocks } = blocksFromHtml(
      '<main><h1><time>May 3</time> Bridge closed</h1><h2>Till noon</h2></main>',
    );
    expect(blocks.map(({ markup }) => [markup?.tag, markup?.ancestors[0]])).toEqual([
      ['time', 'h1'],
      ['h1', 'main'],
      ['h2', 'main'],
    ]);
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

  it.each<[name: string, html: string]>([
    [
      'leads back',
      '<p>a <sup id="r1"><a href="#n1">1</a></sup><p>b<ol><li id="n1">c <a href="#r1">^</a></ol>',
    ],
    ['is called one', '<p>a <a href="#n1">1</a><p>b<div class="footnotes"><p><a name="n1"></a>c</div>'],
  ])('the block that it is a note to, where it %s', (_name, html) => {
    expect(blocksFromHtml(html).blocks.map(({ markup }) => markup?.noteTo)).toEqual([
      undefined,
      undefined,
      0,
    ]);
  });

  it('no note of a section that a table of contents leads to', () => {
    const { blocks } = blocksFromHtml('<ul><li><a href="#s1">a</a></ul><h2 id="s1">a</h2><p>b');
    expect(blocks.map(({ markup }) => markup?.noteTo)).toEqual([undefined, undefined, undefined]);
  });

  it('whether all of it is emphasised', () => {
    expect(only('<p> <b>x</b> <em>y</em> </p>')?.emphasised).toBe(true);
    expect(only('<p>x <b>y</b></p>')?.emphasised).toBe(false);
  });
});
