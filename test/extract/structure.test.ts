import { describe, expect, it } from 'vitest';
import { structureOf } from '../../src/extract/structure/index.ts';
import { leaveOut } from '../../src/render/leave-out.ts';
import { toMarkdown } from '../../src/render/markdown.ts';
import { blocksFromHtml } from '../../src/segment/from-html.ts';
import type { Article, BodyBlock, LabelledBlock, Page } from '../../src/types.ts';

const URL = 'https://site.example/news/today.html';

/**
 * The structure of a page whose every block belongs to the story, but for those that begin with a minus, and those with
 * an equals sign: captions.
 */
function bodyOf(content: string, url?: string): BodyBlock[] {
  const { blocks, html } = blocksFromHtml(content);
  const caption = { label: 'caption', rule: 'captions', reason: '' } as const;
  const labelled: LabelledBlock[] = blocks.map((block) => ({
    ...block,
    verdicts: block.text.startsWith('=') ? [caption] : [],
  }));
  const story = labelled.filter(({ text }) => !/^[-=]/.test(text));
  return structureOf(
    story.map(({ text, markup }) => ({ text, markup, label: 'paragraph' })),
    labelled,
    html,
    url,
  );
}

async function markdownOf(body: BodyBlock[], lead = ''): Promise<string> {
  const page: Page = { origin: '-', format: 'html', content: '' };
  const article = { headline: null, body } as unknown as Article;
  return (
    await toMarkdown({ page, blocks: [], article, origins: {}, lead }, { frontMatter: false })
  ).trimEnd();
}

describe('the structure of HTML, as Markdown', () => {
  it.each<[name: string, html: string, markdown: string]>([
    ['headings', '<h2>A</h2><p>b</p><h4>C</h4>', '## A\n\nb\n\n#### C'],
    [
      'a heading without what stresses all of it',
      '<h2><b><i>A</i></b></h2><h3><b>B</b> c</h3>',
      '## A\n\n### **B** c',
    ],
    ['no white space at a break', '<p>a <br> b <i>c </i><br> <b>d</b>', 'a\\\nb *c*\\\n**d**'],
    ['a list that starts nowhere', '<ol start=x><li>a</ol><ol start=0><li>b</ol>', '1. a\n\n0) b'],
    ['paragraphs between breaks', '<div>a<br><br>b<br>c</div>', 'a\n\nb\\\nc'],
    ['emphasis', '<p>a <b>b</b><strong> c</strong> <i>d </i>e', 'a **b** **c** *d* e'],
    ['emphasis of nothing', '<p>a<b> </b>b<i></i>', 'a b'],
    [
      'what is struck out',
      '<p>now <s>4 ~ 5</s> <del><b>6</b> </del><del>or</del> 7<strike> 8</strike><ins>9</ins>',
      'now ~~4 \\~ 5~~ ~~**6**~~ ~~or~~ 7 ~~8~~9',
    ],
    [
      'emphasis by style',
      '<p>a <span style="font-weight: 700">b <b>c</b></span> <span style="font-style:italic">d</span> <span style="color:red">e</span>',
      'a **b c** *d* e',
    ],
    [
      'no emphasis for other scripts',
      '<p><b style="mso-bidi-font-weight:normal">a</b> <span style="mso-bidi-font-style:italic">b</span>',
      '**a** b',
    ],
    [
      'no emphasis where its style takes it away',
      '<p><b style="font-weight:normal">a <b>b</b> c</b>',
      'a **b** c',
    ],
    [
      'headings by role',
      '<div role="heading" aria-level="3">A</div><p role="heading">B</p><p>c',
      '### A\n\n## B\n\nc',
    ],
    [
      'no picture of a formula',
      '<p>a <span><math><mi>x</mi></math></span><img src="/x.svg" alt="x"> b',
      'a x b',
    ],
    ['code in a text', '<p>run <code>npm *i*</code> now', 'run `npm *i*` now'],
    ['sub and superscript as text', '<p>H<sub>2</sub>O, m<sup>2</sup>', 'H2O, m2'],
    [
      'a number that is raised behind one',
      '<p>10<sup>-6</sup> in 1804<sup><a href="#n">1</a></sup>, 2<sup>nd</sup> of 5 <sup>3</sup>, m<sup>2</sup>',
      '10^-6 in 1804[\\[1\\]](https://site.example/news/today.html#n), 2nd of 5 3, m2',
    ],
    [
      'a number that leads to a note, right behind a word',
      '<p>a name<sup><a href="#n">1</a></sup>, said.<a class="footnote-anchor" href="#footnote-2">2</a> <a href="#footnote-3">3</a>',
      'a name[\\[1\\]](https://site.example/news/today.html#n), said.[\\[2\\]](https://site.example/news/today.html#footnote-2) ' +
        '[3](https://site.example/news/today.html#footnote-3)',
    ],
    [
      'the marks that browsers put around quotes',
      '<p>a <q>fine <b>mess</b></q>, <q>“b”</q>, “<q>c</q>”, <q>d “e”</q>',
      'a “fine **mess**”, “b”, “c”, “d “e””',
    ],
    ['lists', '<ul><li>a<li>b</ul><ol start=3><li>c<li>d</ol>', '- a\n- b\n\n3. c\n4. d'],
    ['lists in lists', '<ol><li>a<ul><li>b</ul><li>c</ol>', '1. a\n   - b\n2. c'],
    [
      'lists right in lists',
      '<ul><li>a<ul><li>b</ul><ul><li>c</ul></ul><ul><ul><li>d</ul><li>e</ul>',
      '- a\n  - b\n  - c\n- d\n- e',
    ],
    [
      'lists that go on with the one before',
      '<ul><li>a</ul><ul><li><b>b</b></ul><ol><li>c</ol><ol start=2><li>d</ol><ol start=7><li>e</ol>',
      '- a\n- **b**\n\n1. c\n2. d\n\n7) e',
    ],
    [
      'things to do, and which of them are done',
      '<ul class="contains-task-list"><li><input type=checkbox checked> <b>a</b><li><label><input type=checkbox>b</label><li>c</ul>' +
        '<p>d<ul><li><input type=checkbox disabled>e</ul>' +
        '<p>f<ul class="to-do-list"><li><div class="checkbox checkbox-on"></div> <span>g</span></ul>',
      '- [x] **a**\n- [ ] b\n- c\n\nd\n\n- [ ] e\n\nf\n\n- [x] g',
    ],
    ['no box for those who read', '<ul><li><input type=checkbox> 2 eggs<li>salt</ul>', '- 2 eggs\n- salt'],
    [
      'a list that counts down, its numbers in its items',
      '<ol reversed><li>a<li><i>b</i></ol><p>c<ol reversed start=9><li>d</ol>',
      '- 2\\. a\n- 1\\. *b*\n\nc\n\n- 9\\. d',
    ],
    [
      'pictures that a list lays out',
      '<p>a<ul><li><figure><img src=/b.jpg><figcaption>-B</figcaption></figure><li><img src=/c.jpg></ul><p>d',
      'a\n\n![](https://site.example/b.jpg)\n\n*-B*\n\n![](https://site.example/c.jpg)\n\nd',
    ],
    ['lists right in lists, after an item', '<ul><li>a<li>b<ol><li>c</ol></ul>', '- a\n- b\n  1. c'],
    ['a list that starts at a value', '<ol><li value=10>a<li>b</ol>', '10. a\n11. b'],
    ['a list of what is kept', '<ul><li>a<li>-menu<li>b</ul>', '- a\n- b'],
    [
      'terms with what they mean',
      '<dl><dt>A<dd>b<dd><p>c</p><ul><li>d</ul></dd><div><dt><b>E</b> <i>f</i><dt>G<dd>h</div></dl>',
      '- **A**\n\n  b\n\n  c\n  - d\n- **E _f_**\n\n  **G**\n\n  h',
    ],
    [
      'lists of terms that lay out what stands in them',
      '<dl><dt>A<dd>b</dl><dl><dt>C<dd>d<dt>E<dd><p>f<p>g<p>h<p>i<p>j<p>k<p>l</dl>',
      'A\n\nb\n\nC\n\nd\n\nE\n\nf\n\ng\n\nh\n\ni\n\nj\n\nk\n\nl',
    ],
    [
      'a picture with its caption in a list of terms',
      '<p>a<dl class="caption"><dt><img src="/b.jpg"><dd>-B</dl><p>c',
      'a\n\n![](https://site.example/b.jpg)\n\n*-B*\n\nc',
    ],
    ['quotes', '<blockquote><p>a</p><p>b</p></blockquote>', '> a\n>\n> b'],
    [
      'code',
      '<pre><code class="hljs language-js">\nif (a) {\n  b &lt; c;\n}\n</code></pre>',
      '```js\nif (a) {\n  b < c;\n}\n```',
    ],
    [
      'code in lines of their own',
      '<pre class="lang-py"><div>a:</div><div>  b</div></pre>',
      '```py\na:\n  b\n```',
    ],
    [
      'empty lines of code in lines of their own',
      '<pre><div><br></div><div>a</div><div> </div><div><br></div>\n<div> b</div></pre><pre><ol><li>a<li><li>b</ol></pre>',
      '```\na\n\n\n b\n```\n\n```\na\n\nb\n```',
    ],
    ['empty lines between breaks', '<pre>a<br>b<br><br>c</pre>', '```\na\nb\n\nc\n```'],
    [
      'code set by hand',
      '<p><code>if a:<br>\n &nbsp;&nbsp;<b>b</b><br><br>c</code></p>',
      '```\nif a:\n  b\n\nc\n```',
    ],
    ['breaks of code in a text', '<p>Run <code>a<br>b</code> now.', 'Run `a`\\\n`b` now.'],
    [
      'tables',
      '<table><caption>T</caption><tr><th>A</th><th>B</th></tr><tr><td></td><td>1|2 <b>c</b></td></tr></table>',
      'T\n\n| A | B          |\n| - | ---------- |\n|   | 1\\|2 **c** |',
    ],
    [
      'tables whose cells hold paragraphs',
      '<table><tr><td><p><b>A</b></p><td><p>B</p></tr><tr><td><p>1</p><td>\n<p>2</p>\n<p>3</p></table>',
      '|       |     |\n| ----- | --- |\n| **A** | B   |\n| 1     | 2 3 |',
    ],
    ['tables that lay out the page', '<table><tr><td><p>a</p><td><p>b</p></table>', 'a\n\nb'],
    [
      'links',
      '<p><a href="../a?b=1">a</a> and <a href="#n">b</a>',
      '[a](https://site.example/a?b=1) and [b](https://site.example/news/today.html#n)',
    ],
    [
      'titles of links, their white space folded',
      '<p><a href="/a" title=" The\n  wall ">a</a> and <a href="/b" title=" ">b</a>',
      '[a](https://site.example/a "The wall") and [b](https://site.example/b)',
    ],
    [
      'addresses that are only mentioned, as text',
      '<p>at <a rel=mentioned href="https://x.example/">https://x.example/</a>',
      'at https://x.example/',
    ],
    [
      'links where they lead in the end',
      '<p><a href="https://www.google.com/url?q=https://x.example/a%3Fb&amp;sa=D">a</a> ' +
        '<a href="https://eu.safelinks.protection.outlook.com/?url=https%3A%2F%2Fx.example%2Fb&data=1">b</a> ' +
        '<a href="https://x.example/url?q=https://y.example/">c</a> <a href="https://www.google.com/search?q=https://x">d</a>',
      '[a](https://x.example/a?b) [b](https://x.example/b) [c](https://x.example/url?q=https://y.example/) ' +
        '[d](https://www.google.com/search?q=https://x)',
    ],
    [
      'links that run programs, as text',
      '<p><a href="javascript:x()">a</a> <a href="data:x,y">b</a> <a>c</a>',
      'a b c',
    ],
    [
      'links side by side',
      '<p><a href="/a">a</a><a href="/b">b</a>',
      '[a](https://site.example/a) [b](https://site.example/b)',
    ],
    [
      'words that meet in the source',
      '<p><a href="/a">Jo Marsh</a><time>8 March</time><pre><b style="display:block">a</b><b>b</b></pre>',
      '[Jo Marsh](https://site.example/a) 8 March\n\n```\na\nb\n```',
    ],
    ['what looks like Markdown', '<p>*a* _b_ [c](d) # e', '\\*a\\* \\_b\\_ \\[c]\\(d) # e'],
    [
      'images between',
      '<p>a<p><img src=b.jpg alt="B  b"><p>c',
      'a\n\n![B b](https://site.example/news/b.jpg)\n\nc',
    ],
    ['images in a text', '<p>a <img src=/b.jpg alt=B> c', 'a ![B](https://site.example/b.jpg) c'],
    [
      'captions',
      '<p>a<figure><a href="/big"><img src="/b.jpg"></a><figcaption>-By <b>C</b></figcaption></figure><p>d',
      'a\n\n![](https://site.example/b.jpg)\n\n*-By __C__*\n\nd',
    ],
    [
      'captions within what else holds a picture',
      '<p>a<div class="wp-block-image"><figure><img src="/b.jpg"><figcaption>-B</figcaption></figure></div><p>c' +
        '<div class="image"><a href="/d"><img src="/d.jpg"></a><p class="caption-text">-D</p></div><p>e',
      'a\n\n![](https://site.example/b.jpg)\n\n*-B*\n\nc\n\n![](https://site.example/d.jpg)\n\n*-D*\n\ne',
    ],
    [
      'pictures in figures that say whose they are',
      '<p>a<figure><div><img src="/b.jpg"></div><figcaption>-B</figcaption><div>-Photo: C</div></figure><p>d',
      'a\n\n![](https://site.example/b.jpg)\n\n*-B*\n\nd',
    ],
    [
      'captions in italics, which are so in Markdown',
      '<p>a<figure><img src="/b.jpg"><figcaption><i>-B</i></figcaption></figure><p>c',
      'a\n\n![](https://site.example/b.jpg)\n\n*-B*\n\nc',
    ],
    [
      'captions of quotes, tables and listings, but not of what is not shown',
      '<figure><blockquote>a</blockquote><figcaption>-B</figcaption></figure>' +
        '<figure><table><tr><th>c<th>d<tr><td>1<td>2</table><figcaption>-D</figcaption></figure>' +
        '<figure><pre>e</pre><figcaption>-E</figcaption></figure><figure><svg></svg><figcaption>-F</figcaption></figure><p>g',
      '> a\n\n-B\n\n| c | d |\n| - | - |\n| 1 | 2 |\n\n-D\n\n```\ne\n```\n\n-E\n\ng',
    ],
    [
      'films and recordings, with their captions',
      '<p>a<figure><iframe src="//www.youtube.com/embed/dQabc_12-xY?feature=oembed" title="The  boat"></iframe>' +
        '<figcaption>-B</figcaption></figure><p><iframe data-src="https://player.vimeo.com/video/123456?h=1"></iframe>' +
        '<amp-youtube data-videoid="abcdefghijk"></amp-youtube><iframe src="https://ads.example/x"></iframe><p>c',
      'a\n\n[The boat](https://www.youtube.com/watch?v=dQabc_12-xY)\n\n*-B*\n\n<https://vimeo.com/123456>\n\n' +
        '<https://www.youtube.com/watch?v=abcdefghijk>\n\nc',
    ],
    [
      'captions right under a picture',
      '<div><p>a<p><img src="/b.jpg"><br>=<i>B</i></p><p><img src="/c.jpg"><p>=C<p>d <img src="/e.jpg"> e<p>=E<p>f</div>',
      'a\n\n![](https://site.example/b.jpg)\n\n*=B*\n\n![](https://site.example/c.jpg)\n\n*=C*\n\n' +
        'd ![](https://site.example/e.jpg) e\n\nf',
    ],
    [
      'no caption of a picture that stands among text',
      '<div><p>a<p><img src="/b.jpg"><p>c<p class="caption">-B</div>',
      'a\n\n![](https://site.example/b.jpg)\n\nc',
    ],
    [
      'captions in parts, without what stands on buttons',
      '<p>a<figure><img src="/b.jpg"><figcaption>-By C. <button>-Zoom</button> <a href="/d">-D</a></figcaption></figure><p>d',
      'a\n\n![](https://site.example/b.jpg)\n\n*-By C. [-D](https://site.example/d)*\n\nd',
    ],
    [
      'images that load late',
      '<p>a<p><img class="lazy-loading" src="/blank.gif" data-src="/b.jpg"><noscript><img src="/b.jpg?x"></noscript>' +
        '<picture><source srcset="/s.webp 480w, /l.webp 960w"><img></picture><p>c',
      'a\n\n![](https://site.example/b.jpg)\n\n![](https://site.example/l.webp)\n\nc',
    ],
    [
      'no icons, counters of readers, or images of other stories',
      '<p>a<p><img src="/p.gif" width=1 height=1><img src="/loading.gif"><img class="site-icon" src="/i.png">' +
        '<div><img src="/t.jpg"><p>-teaser</div><p>b',
      'a\n\nb',
    ],
  ])('%s', async (_name, html, markdown) => {
    expect(await markdownOf(bodyOf(html, URL))).toBe(markdown);
  });

  it('takes the base where the page was found nowhere known', async () => {
    const link = '<p><a href="a">a</a>';
    expect(await markdownOf(bodyOf(link))).toBe('[a](a)');
    expect(await markdownOf(bodyOf(`<base href="https://b.example/c/">${link}`))).toBe(
      '[a](https://b.example/c/a)',
    );
  });

  it('cuts what was cut off the front of a text, and prints the dateline before it', async () => {
    const { blocks, html } = blocksFromHtml('<p><b>BEIRUT (AP)</b> — The <i>talks</i> began.');
    const labelled = blocks.map((block) => ({ ...block, verdicts: [] }));
    const story = [{ text: 'The talks began.', label: 'paragraph' as const, markup: blocks[0]?.markup }];
    const body = structureOf(story, labelled, html, undefined);
    expect(body).toMatchObject([{ type: 'paragraph', text: 'The talks began.' }]);
    expect(await markdownOf(body, 'BEIRUT (AP) — ')).toBe('BEIRUT (AP) — The *talks* began.');
  });
});

describe('the language of a listing', () => {
  it.each<[language: string | null, html: string]>([
    ['js', '<pre class="language-js"><code>a'],
    ['php', '<pre class="brush: php; title: ;"><code class="hljs">a'],
    ['foo', '<pre><code class="lang-foo">a'],
    ['js', '<pre><code class="js">a'],
    ['js', '<pre lang="js">a'],
    ['javascript', '<pre class="hljs javascript">a'],
    ['haskell', '<div class="sourceCode"><pre class="sourceCode haskell"><code>a'],
    ['python', '<div class="highlight-python notranslate"><div class="highlight"><pre><span></span><b>a'],
    ['js', '<div class="highlight highlight-source-js"><pre>a'],
    ['ruby', '<div class="language-ruby highlighter-rouge"><div class="highlight"><pre><code>a'],
    ['ruby', '<div class="language-ruby"><div><pre><code><table><tbody><tr><td><pre>a'],
    ['rs', '<pre data-language="rs"><code><span class="line">a'],
    ['go', '<pre><code class="language-go" data-lang="go">a'],
    [null, '<pre class="language-none"><code>a'],
    [null, '<div class="language-js"><pre><code class="language-plaintext">a'],
    [null, '<pre><code class="text">a'],
    [null, '<pre class="code"><code class="wide">a'],
    [null, '<div class="highlight-lines"><pre lang="en">a'],
    [null, '<div class="lang-en" lang="en"><pre>a'],
    [null, '<pre><span class="c">a'],
    [null, '<div class="language-js"><section><div><div><pre>a'],
  ])('%j of %s', (language, html) => {
    expect(bodyOf(html)).toMatchObject([{ type: 'code', language, text: 'a' }]);
  });
});

describe('the structure of HTML, as JSON', () => {
  it('has text alone where there is no markup', () => {
    expect(bodyOf('<h3>a</h3><p>b</p><ul><li>c</ul><blockquote>d</blockquote>')).toEqual([
      { type: 'heading', depth: 3, text: 'a' },
      { type: 'paragraph', text: 'b' },
      { type: 'list', ordered: false, items: ['c'] },
      { type: 'quote', text: 'd' },
    ]);
  });

  it('has the inline markup where there is some', () => {
    expect(bodyOf('<p>a <a href="https://x.example/">b</a>')).toEqual([
      {
        type: 'paragraph',
        text: 'a b',
        children: [
          { type: 'text', value: 'a ' },
          { type: 'link', url: 'https://x.example/', title: null, children: [{ type: 'text', value: 'b' }] },
        ],
      },
    ]);
  });

  it('has an item of a list for each block of terms and what they mean, in order', () => {
    expect(bodyOf('<dl><dt>a<dd>b<dt>c<dd>d</dl>')).toMatchObject([
      {
        type: 'list',
        ordered: false,
        items: ['a', 'b', 'c', 'd'],
        blocks: [
          [{}, {}],
          [{}, {}],
        ],
      },
    ]);
  });

  it('breaks the line between what stands in one cell', () => {
    expect(bodyOf('<table><tr><th>A<th>B<tr><td>1<td><p>2</p><p>3</p></table>')).toMatchObject([
      {
        rows: [
          ['A', 'B'],
          ['1', '2 3'],
        ],
        children: [{}, [{}, [{ value: '2' }, { type: 'break' }, { value: '3' }]]],
      },
    ]);
  });

  it('leaves out links and images when asked to', () => {
    const body = bodyOf(
      '<p>a <a href="/b"><b>b</b></a><p><img src="/c"><ul><li><a href="/d">d</a></ul><p>e',
      URL,
    );
    expect(leaveOut(body, { links: true, images: true })).toMatchObject([
      { type: 'paragraph', text: 'a b', children: [{ type: 'text' }, { type: 'strong' }] },
      { type: 'list', items: ['d'] },
      { type: 'paragraph', text: 'e' },
    ]);
  });

  it('leaves out what is played with the links, and keeps which things are done', () => {
    const body = bodyOf(
      '<p>a<p><iframe src="https://youtu.be/abcdefghijk" title="B"></iframe><ul><li><input type=checkbox disabled>c</ul>',
    );
    expect(body).toMatchObject([
      { type: 'paragraph' },
      { type: 'embed', url: 'https://www.youtube.com/watch?v=abcdefghijk', title: 'B', caption: null },
      { type: 'list', items: ['c'], checked: [false] },
    ]);
    expect(leaveOut(body, { links: true, images: false })).toHaveLength(2);
  });
});
