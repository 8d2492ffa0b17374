import { describe, expect, it } from 'vitest';
import { segment } from '../../src/segment/index.ts';
import type { Fact } from '../../src/types.ts';

async function factsOf(head: string, body = '<p>The council voted.</p>'): Promise<readonly Fact[]> {
  const content = `<html><head><title>Harbour wall rebuilt - The Cove</title>${head}</head><body>${body}</body></html>`;
  return (await segment({ origin: '-', format: 'html', content })).facts;
}

async function valuesOf(kind: Fact['kind'], head: string, body?: string): Promise<string[]> {
  return (await factsOf(head, body)).filter((fact) => fact.kind === kind).map(({ value }) => value);
}

const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;

describe('JSON-LD', () => {
  it.each<[string, string]>([
    ['one object', '{"@type":"NewsArticle","author":{"@type":"Person","name":"Jane Doe"}}'],
    ['a list', '[{"@type":"WebSite"},{"@type":["Article","Thing"],"author":[{"name":"Jane Doe"}]}]'],
    [
      'a graph with references',
      '{"@graph":[{"@type":"Article","author":{"@id":"#j"}},{"@type":"Person","@id":"#j","name":"Jane Doe"}]}',
    ],
    ['a recipe', '{"@type":"Recipe","author":{"@type":"Person","name":"Jane Doe"}}'],
    ['a type without its sign', '{"type":"Article","author":"Jane Doe"}'],
    [
      'a page, where no article is stated',
      '{"@graph":[{"@type":"WebPage","author":{"@id":"#j"}},{"@type":"Person","@id":"#j","name":"Jane Doe"}]}',
    ],
    [
      'one who is a site, too',
      '{"@type":"Article","author":{"@type":["Person","Organization"],"name":"Jane Doe"}}',
    ],
    ['a type as an address', '{"@type":"https://schema.org/BlogPosting","author":"Jane Doe"}'],
    ['a trailing comma', '{"@type":"Article","author":{"name":"Jane Doe",},}'],
    ['comments', '/* article */ {"@type":"Article", // who\n "author":"Jane Doe"}'],
    ['a raw line end in a text', '{"@type":"Article","description":"one\ntwo","author":"Jane Doe"}'],
    ['CDATA', '//<![CDATA[\n{"@type":"Article","author":"Jane Doe"}\n//]]>'],
    ['an HTML comment', '<!--{"@type":"Article","author":"Jane Doe"}-->'],
    ['single quotes', "{'@type':'Article','author':'Jane Doe'}"],
    ['references to characters', '{"@type":"Article","author":"Jane&#32;Doe"}'],
  ])('gives the author from %s', async (_, json) => {
    expect(await valuesOf('author', ld(json))).toEqual(['Jane Doe']);
  });

  it.each<[string, string]>([
    ['an organisation', '{"@type":"Article","author":{"@type":"Organization","name":"The Cove"}}'],
    ['another kind of thing', '{"@type":"Product","author":"Jane Doe"}'],
    ['what is no JSON at all', 'window.x = 1;{{{'],
    ['nothing', ''],
  ])('gives no author from %s', async (_, json) => {
    expect(await valuesOf('author', ld(json))).toEqual([]);
  });

  it('tells of the article that the title names, not of others', async () => {
    const other = ld('{"@type":"Article","headline":"Another story","author":"John Roe"}');
    const own = ld('{"@type":"Article","headline":"Harbour wall rebuilt","author":"Jane Doe"}');
    expect(await valuesOf('author', other + own)).toEqual(['Jane Doe']);
  });

  it('takes the dates of the first page that has some', async () => {
    const pages = '[{"@type":"FAQPage"},{"@type":"WebPage","datePublished":"2025-05-03"}]';
    expect(await valuesOf('published', ld(pages))).toEqual(['2025-05-03']);
  });

  it('takes the day of making for that of publication, if no other is stated', async () => {
    const article = '{"@type":"NewsArticle","dateCreated":"2025-05-02","datePublished":"2025-05-03"}';
    expect(await valuesOf('published', ld(article))).toEqual(['2025-05-03', '2025-05-02']);
  });

  it('says where it stands', async () => {
    const [fact] = await factsOf(ld('{"@type":"NewsArticle","datePublished":"2025-05-03T10:00:00+02:00"}'));
    expect(fact).toEqual({
      kind: 'published',
      value: '2025-05-03T10:00:00+02:00',
      from: 'JSON-LD NewsArticle.datePublished',
    });
  });
});

describe('the path to a page', () => {
  const list = (...items: object[]) =>
    ld(JSON.stringify({ '@type': 'BreadcrumbList', itemListElement: items }));

  it.each<[string, string]>([
    [
      'JSON-LD, in any order',
      list({ position: 2, name: 'Boats', item: '/boats' }, { position: 1, name: 'Home', item: '/' }),
    ],
    [
      'JSON-LD whose items are nodes',
      list(
        { position: 1, item: { '@id': 'https://cove.example/', name: 'The Cove' } },
        { position: 2, item: { '@id': 'https://cove.example/boats', name: 'Boats' } },
        { position: 3, name: 'Harbour wall rebuilt' },
      ),
    ],
  ])('gives the section from %s', async (_, head) => {
    expect(await valuesOf('section', head)).toEqual(['Boats']);
  });

  it('tells it behind the section that is stated', async () => {
    const stated = '<meta property="article:section" content="Local">';
    const path = list(
      { position: 1, name: 'Home', item: '/' },
      { position: 2, name: 'Boats', item: '/boats' },
    );
    expect(await valuesOf('section', path + stated)).toEqual(['Local', 'Boats']);
  });

  it.each([
    '<ol class="breadcrumbs"><li><a href="/">Home</a></li><li><a href="/boats">Boats</a></li><li>Harbour wall</li></ol>',
    '<nav aria-label="Breadcrumb"><a href="/">The Cove</a><a href="/boats">Boats</a><a href="#">Current page</a></nav>',
    '<ul itemtype="https://schema.org/BreadcrumbList"><li><a href="https://cove.example">x</a><li><a href="/boats">Boats</a></ul>',
    '<div class="c-bread-crumb__list"><a href="/boats">Boats</a><a href="/wall">Will the wall hold?</a></div>',
  ])('gives it from the links of %s', async (body) => {
    expect(await valuesOf('section', '', body)).toEqual(['Boats']);
  });

  it.each([
    '<div class="has-breadcrumbs"><a href="/boats">Boats</a></div>',
    '<div class="breadcrumb"><a href="/">Home</a></div>',
    `<div class="breadcrumbs">${'<a href="/boats">Boats</a>'.repeat(9)}</div>`,
    '<nav class="menu"><a href="/">Home</a><a href="/boats">Boats</a></nav>',
    '<nav class="breadcrumb"><a href="/">Home</a><a href="/2025/06">06/2025</a><a href="/43">Issue 43</a></nav>',
    '<div class="breadcrumb"><a href="/">Home</a><a href="/wall">harbour-wall-rebuilt</a></div>',
  ])('gives none from %s', async (body) => {
    expect(await valuesOf('section', '', body)).toEqual([]);
  });
});

describe('meta, link and microdata', () => {
  it.each<[Fact['kind'], string, string]>([
    ['headline', '<meta property="og:title" content="Harbour wall rebuilt">', 'Harbour wall rebuilt'],
    ['author', '<meta name="Author" content="Jane Doe">', 'Jane Doe'],
    ['author', '<meta name="DC.creator" content="Jane Doe">', 'Jane Doe'],
    ['author', '<meta name="cove:article-author-name" content="Jane Doe">', 'Jane Doe'],
    ['author', '<meta name="author-id" content="17"><meta name="authors" content="Jane Doe">', 'Jane Doe'],
    [
      'author',
      '<meta name="smartbanner:author" content="The Cove"><meta name="page-author" content="Jane Doe">',
      'Jane Doe',
    ],
    [
      'author',
      '<meta name="twitter:label1" content="Verfasst von"><meta name="twitter:data1" content="Jane Doe"><meta name="twitter:label2" content="Lesezeit"><meta name="twitter:data2" content="3 Minuten">',
      'Jane Doe',
    ],
    ['published', '<meta property="article:published_time" content="2025-05-03">', '2025-05-03'],
    ['published', '<meta name="weibo: article:create_at" content="2025-05-03">', '2025-05-03'],
    ['published', '<meta name="release_date" content="2025-05-03">', '2025-05-03'],
    ['modified', '<meta name="bt:modDate" content="2025-05-04">', '2025-05-04'],
    ['modified', '<meta property="og:updated_time" content="2025-05-04">', '2025-05-04'],
    ['site', '<meta property="og:site_name" content="The&#32;Cove">', 'The Cove'],
    ['section', '<meta property="article:section" content="Local">', 'Local'],
    ['section', '<meta name="section" content="Local">', 'Local'],
    ['site', '<meta name="sitename" content="The Cove">', 'The Cove'],
    ['url', '<link rel="canonical" href="https://cove.example/wall">', 'https://cove.example/wall'],
  ])('gives the %s from %s', async (kind, head, value) => {
    expect(await valuesOf(kind, head)).toEqual([value]);
  });

  it.each<[Fact['kind'], string, string]>([
    ['author', '<span itemprop="author"><b itemprop="name">Jane Doe</b></span>', 'Jane Doe'],
    ['author', '<a rel="author" href="/jane">Jane Doe</a>', 'Jane Doe'],
    ['published', '<time itemprop="datePublished" datetime="2025-05-03">May 3</time>', '2025-05-03'],
    ['published', '<time class="entry-date" datetime="2025-05-03">May 3</time>', '2025-05-03'],
    ['published', '<span property="datePublished" content="2025-05-03">Saturday</span>', '2025-05-03'],
    ['published', '<span property="dc:date dc:created" content="2025-05-03">Saturday</span>', '2025-05-03'],
    ['modified', '<span property="schema:dateModified">May 4</span>', 'May 4'],
    ['published', '<abbr class="published" title="2025-05-03">Saturday</abbr>', '2025-05-03'],
  ])('gives the %s from the element %s', async (kind, body, value) => {
    expect(await valuesOf(kind, '', body)).toEqual([value]);
  });

  it('takes no section for an author, though it stands in the byline', async () => {
    const body = '<div class="byline"><a href="/jane">Jane Doe</a> in <a rel="category tag">Boats</a></div>';
    expect(await valuesOf('author', '', body)).toEqual(['Jane Doe']);
  });

  it('takes what a card of the author says, and no card of another story', async () => {
    const card = (name: string, person: string) => `<div class="${name}"><a rel="author">${person}</a></div>`;
    const body = card('author-card', 'Jane Doe') + card('story-card', 'John Roe');
    expect(await valuesOf('author', '', body)).toEqual(['Jane Doe']);
  });

  it('takes nothing from comments and lists of other stories', async () => {
    const body =
      '<div class="comments"><a rel="author">John Roe</a></div><aside><time pubdate datetime="2020-01-01">x</time></aside>';
    expect(await valuesOf('author', '', body)).toEqual([]);
    expect(await valuesOf('published', '', body)).toEqual([]);
    const comment = '<div class="comment"><span property="dc:date" content="2020-01-01">x</span></div>';
    expect(await valuesOf('published', '', comment)).toEqual([]);
  });
});
