import { describe, expect, it } from 'vitest';
import { cleanPage } from '../../src/clean.ts';
import { explain } from '../../src/render/explain.ts';
import type { CleanedPage } from '../../src/types.ts';

const NOW = new Date('2026-01-15T12:00:00Z');

const STORY = [
  'The council voted on Thursday evening to rebuild the old harbour wall before the winter storms come, and the mayor said that the work would begin in the first week of May.',
  'The bill is four million, she said, and the town will pay for half of it while the fishermen, who have asked for the wall for twenty years, will lend their boats for the stone.',
  'Nobody spoke against the plan, though a few people in the gallery asked what would become of the swans that have lived at the foot of the wall since it fell.',
];

interface Parts {
  head?: string;
  title?: string;
  byline?: string;
  below?: string;
  lang?: string;
}

function clean({
  head = '',
  title = 'Harbour wall rebuilt - The Cove',
  byline = '',
  below = '',
  lang = 'en',
}: Parts): Promise<CleanedPage> {
  const story = STORY.map((text) => `<p>${text}</p>`).join('');
  const content = `<html lang="${lang}"><head><title>${title}</title>${head}</head><body><nav><a href="/">Home</a></nav>
<article><h1>Harbour wall rebuilt</h1>${byline}${story}${below}</article></body></html>`;
  return cleanPage({ origin: '-', format: 'html', content }, { now: NOW });
}

const ld = (node: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...node })}</script>`;

describe('the fields of a page of HTML', () => {
  it('takes the headline that readers see, not the one that is stated', async () => {
    const { article } = await clean({ head: ld({ headline: 'You will not believe this wall' }) });
    expect(article).toMatchObject({ headline: 'Harbour wall rebuilt', site: 'The Cove' });
  });

  it('takes no agency for the site, if the page states another', async () => {
    const publisher = ld({ publisher: { name: 'The Associated Press' } });
    const head = `${publisher}<meta property="og:site_name" content="The Cove | News and Sport of the Coast">`;
    expect((await clean({ head, title: 'Harbour wall rebuilt' })).article.site).toBe('The Cove');
    expect((await clean({ head: publisher, title: 'Harbour wall rebuilt' })).article.site).toBe(
      'The Associated Press',
    );
  });

  it.each([
    ['By', 'Jane Doe', ['Jane Doe']],
    ['By', 'The Cove Team', ['The Cove Team']],
  ])(
    'believes who stands below a line that says nothing but %j, whoever else is marked: %s',
    async (by, name, authors) => {
      const reviewer = '<div>Checked by</div><div><a class="author-name" rel="author">Ana Ruiz</a></div>';
      const { article } = await clean({ byline: `<div>${by}</div><div>${name}</div>${reviewer}` });
      expect(article.authors).toEqual(authors);
    },
  );

  it('takes nobody for an author who is marked so and has only looked the story through', async () => {
    const byline =
      '<div>Medically reviewed by <a class="author-name" rel="author" href="/a">Ana Ruiz</a></div>';
    expect((await clean({ byline })).article.authors).toEqual([]);
  });

  it('takes the initials in place of a picture for no name', async () => {
    const byline = '<div class="author-card"><div>JD</div><div>Jane Doe</div><div>May 3, 2022</div></div>';
    expect((await clean({ byline })).article.authors).toEqual(['Jane Doe']);
  });

  it('reads who signs the story with an address on the same line', async () => {
    const below = '<p>Jane Doe<br>jdoe@cove.example</p>';
    expect((await clean({ below })).article.authors).toEqual(['Jane Doe']);
  });

  it('reads a byline that ends like a sentence', async () => {
    const { article } = await clean({ byline: '<p>By E. M. Tollemache-Grey Jr.</p>' });
    expect(article).toMatchObject({ authors: ['E. M. Tollemache-Grey Jr.'], paragraphs: STORY });
  });

  it('takes what a site says of itself for no name of it', async () => {
    const title = 'Harbour wall rebuilt - The Cove - All the news from the coast';
    expect((await clean({ title })).article).toMatchObject({
      headline: 'Harbour wall rebuilt',
      site: 'The Cove',
      section: null,
    });
  });

  it('cuts what stands behind the stated headline off the title of a page that prints none', async () => {
    const story = STORY.map((text) => `<p>${text}</p>`).join('');
    const clean = async (title: string, stated: string) => {
      const head = `<title>${title}</title><meta property="og:title" content="${stated}">`;
      return (await cleanPage({ origin: '-', format: 'html', content: `<head>${head}</head>${story}` }))
        .article;
    };
    const title = 'Harbour wall rebuilt - The Cove';
    expect(await clean(title, 'Harbour wall rebuilt')).toMatchObject({
      headline: 'Harbour wall rebuilt',
      site: 'The Cove',
    });
    expect(await clean(title, 'You will not believe this wall')).toMatchObject({
      headline: title,
      site: null,
    });
  });

  it('takes the line that is stated to be the headline before another that stands nearer to the date', async () => {
    const { article, origins } = await cleanPage({
      origin: '-',
      format: 'html',
      content: `<html><head><title>Ask us anything | The Cove</title><meta property="og:title" content="Wall basics: how harbours keep the sea out"></head>
<body><p>Wall basics: how harbours keep the sea out</p><h4>What a sea wall is, and why the town wants one</h4><p>May 3, 2024</p>
${STORY.map((text) => `<p>${text}</p>`).join('')}</body></html>`,
    });
    expect(article.headline).toBe('Wall basics: how harbours keep the sea out');
    expect(origins.headline).toContain('is what the page states to be its headline');
  });

  it.each([
    ['2024-04-11', null],
    ['2024-05-02T23:10:00Z', '2024-05-02T23:10:00Z'],
    ['2024-05', '2024-05'],
    ['2024-06-01', '2024-06-01'],
  ])('of a story of 3 May takes %s for the day of its change: %s', async (stated, modified) => {
    const head = ld({ datePublished: '2024-05-03', dateModified: stated });
    const { article } = await clean({ head });
    expect(article).toMatchObject({ published: '2024-05-03', modified });
  });

  it('takes no name of the site for the headline, though it stands in the title and heads the page', async () => {
    const { article } = await cleanPage({
      origin: '-',
      format: 'html',
      content: `<html><head><title>History | Sounds of the Old Harbour</title><meta property="og:site_name" content="Sounds of the Old Harbour"></head>
<body><h1><a href="/">Sounds of the Old Harbour</a></h1><p>May 3, 2024</p>${STORY.map((text) => `<p>${text}</p>`).join('')}</body></html>`,
    });
    expect(article).toMatchObject({ headline: 'History', site: 'Sounds of the Old Harbour' });
  });

  it.each(['Press release:', '- Press release', 'Press release |'])(
    'names the section %s without its marks',
    async (stated) => {
      const { article } = await clean({ head: `<meta property="article:section" content="${stated}">` });
      expect(article.section).toBe('Press release');
    },
  );

  it('takes no part of the title for the headline that stands beside the stated one', async () => {
    const { article } = await cleanPage({
      origin: '-',
      format: 'html',
      content: `<html><head><title>Wall Watch of the Coast: How harbours keep seas out</title>
<meta property="og:title" content="How harbours keep seas out"></head>
<body><h1><a href="/">Wall Watch of the Coast</a></h1><p>Notes on walls.</p><p>May 3, 2024</p><h3>How harbours keep seas out</h3>
${STORY.map((text) => `<p>${text}</p>`).join('')}</body></html>`,
    });
    expect(article).toMatchObject({
      headline: 'How harbours keep seas out',
      site: 'Wall Watch of the Coast',
    });
  });

  it('takes no line for the title of a page that has one', async () => {
    const { article } = await cleanPage({
      origin: '-',
      format: 'html',
      content: `<html><head><title>New chair for the Harbour Board | Tide FM</title></head>
<body><p>On air: the Harbour Board of the coast, live</p><h1>"Loosen the moorings" / New chair for the board</h1><p>May 3, 2024</p>
${STORY.map((text) => `<p>${text}</p>`).join('')}<h3>the Harbour Board of the coast</h3></body></html>`,
    });
    expect(article.headline).toBe('"Loosen the moorings" / New chair for the board');
    expect(article.site).toBe('Tide FM');
  });

  it('leaves a heading whole whose last words stand on the page too, behind a dash', async () => {
    const { article } = await cleanPage({
      origin: '-',
      format: 'html',
      content: `<html><head><title>The harbours of the north - Part 49 - Tide FM</title></head>
<body><nav><a href="/48">Part 48</a> <a href="/49">Part 49</a></nav><h1>The harbours of the north - Part 49</h1>
${STORY.map((text) => `<p>${text}</p>`).join('')}<p>Part 49</p></body></html>`,
    });
    expect(article.headline).toBe('The harbours of the north - Part 49');
  });

  it('reads no path out of the arrows in a title', async () => {
    const { article } = await cleanPage({
      origin: '-',
      format: 'html',
      content: `<html><head><title>Lease or buy » The great comparison | BOATS.example</title></head>
<body><h1>What a new boat costs, and who pays for it</h1>${STORY.map((text) => `<p>${text}</p>`).join('')}</body></html>`,
    });
    expect(article).toMatchObject({ headline: 'What a new boat costs, and who pays for it', section: null });
  });

  it.each(['Home', 'Startseite', 'Menu', 'Subscribe'])('takes %s for no section', async (stated) => {
    const { article } = await clean({ head: `<meta property="article:section" content="${stated}">` });
    expect(article.section).toBeNull();
  });

  it('takes the stated author where the page prints none', async () => {
    const { article, origins } = await clean({
      head: ld({ author: { '@type': 'Person', name: 'Jane Doe' } }),
    });
    expect(article.authors).toEqual(['Jane Doe']);
    expect(origins.authors).toBe('JSON-LD NewsArticle.author');
  });

  it.each([
    ['<p><span class="author vcard"><a class="url fn n" href="/jr">Jana Roth</a></span> Harbour</p>', ''],
    ['<p class="post-author"><span>Post author</span> By <a href="/jr">Jana Roth</a></p>', ''],
    ['<p><a rel="author" href="/jr">Jana Roth</a> in Harbour news</p>', ' class="right-sidebar"'],
  ])('takes whom an element names: %s', async (byline, body) => {
    const story = STORY.map((text) => `<p>${text}</p>`).join('');
    const content = `<title>Harbour wall rebuilt - The Cove</title><body${body}><div class="content-has-sidebar">
<h1>Harbour wall rebuilt</h1>${byline}${story}</div></body>`;
    const { article } = await cleanPage({ origin: '-', format: 'html', content });
    expect(article.authors).toEqual(['Jana Roth']);
  });

  it('takes nobody whom a teaser beside the story names', async () => {
    const below = '<div class="teaser"><a rel="author" href="/jr">Jana Roth</a> Nets mended</div>';
    expect((await clean({ below })).article.authors).toEqual([]);
  });

  it('takes nobody who wrote the story below that of an agency', async () => {
    const other = `<h1>Wells to be counted before summer</h1>
      <div class="byline"><a href="/author/gesine-hartwig">Gesine Hartwig</a> / <span>Jan 13, 2026</span></div><p>${STORY[1]}</p>`;
    const head = ld({ author: { name: 'PTI' }, datePublished: '2026-01-12' });
    const byline = '<p>PTI / Updated: Jan 12, 2026</p>';
    const { article } = await clean({ head, byline, below: other });
    expect(article).toMatchObject({ authors: [], published: '2026-01-12' });
  });

  it('takes what looks like two names for the one that the site has', async () => {
    const head = '<meta name="author" content="Reed &amp; Sons"><meta property="og:site_name" content="';
    expect((await clean({ head: `${head}Reed &amp; Sons">` })).article.authors).toEqual([]);
    expect((await clean({ head: `${head}Reed &amp; Sons Magazine">` })).article.authors).toEqual([
      'Reed & Sons',
    ]);
  });

  it.each([
    ['runs together', '<p class="byline">By <a>Jane Doe</a><a>John Roe</a></p>', ['Jane Doe', 'John Roe']],
    [
      'lists with where each is found',
      '<dl><dt>Name</dt><dd>Jane Doe</dd><dt>Twitter</dt><dd>@jd</dd><dt>Name</dt><dd>John Roe</dd></dl><p>May 3, 2025</p>',
      ['Jane Doe', 'John Roe'],
    ],
    [
      'links to a page of hers, beside the place',
      '<div><a href="/autor/quilla-tamm/">Quilla Tamm</a><span>Harbourside</span></div><p>May 3, 2025</p>',
      ['Quilla Tamm'],
    ],
    ['calls so', '<p><span class="writer-name">Quilla Tamm</span></p>', ['Quilla Tamm']],
    ['mentions with a link', '<p>Told to <a href="/author/quilla-tamm/">Quilla Tamm</a> at the quay</p>', []],
    ['says to have taken pictures', '<p>Photographs by <a href="/author/qt/">Quilla Tamm</a></p>', []],
  ])('takes for authors those whom the page %s', async (_, byline, authors) => {
    expect((await clean({ byline })).article.authors).toEqual(authors);
  });

  it.each([
    ['Published 3 May 2025', 'Last updated 4 June 2025', '2025-05-03', '2025-06-04'],
    ['Published 3 May 2025', 'Next review 4 June 2025', '2025-05-03', null],
    ['Share this', 'Page last updated 4 June 2025', '2025-06-04', '2025-06-04'],
  ])(
    'reads the days that labels far below the story tell: %s, %s',
    async (one, other, published, modified) => {
      const below = `<div class="menu"><a>One</a> <a>Two</a></div></article><footer><div>${one}</div><div>${other}</div></footer><article>`;
      expect((await clean({ below })).article).toMatchObject({ published, modified });
    },
  );

  it('takes no button beside the byline for an author', async () => {
    const byline =
      '<div class="byline"><a href="/jr">Jana Roth</a><div class="share"><a href="#">Del</a></div></div>';
    expect((await clean({ byline })).article.authors).toEqual(['Jana Roth']);
  });

  it('takes those who sign the last words, as in Japan', async () => {
    const below = '<p>町は五月に工事を始めるという。【井上彩香】</p>';
    expect((await clean({ below })).article.authors).toEqual(['井上彩香']);
  });

  it('believes a byline before what is stated', async () => {
    const { article, origins } = await clean({
      head: ld({ author: { name: 'John Roe' } }),
      byline: '<p>By Jane Doe</p>',
    });
    expect(article.authors).toEqual(['Jane Doe']);
    expect(origins.authors).toMatch(/^line \d+, a byline$/);
  });

  it.each([
    '<p class="post-author">Jane Doe</p>',
    '<p>Jane Doe</p><p>May 3, 2025</p>',
    '<p>May 3, 2025 · Jane Doe</p>',
    '<p>By</p><p>Jane Doe</p>',
    '<p>Jane Doe (Editor)</p>',
    '<p>Reviewed by John Roe</p><p>By Jane Doe</p>',
    '<p>Jane Doe 2 days ago</p>',
    '<p>Jane Doe / HNS / May 3, 2025, 08:15 IST</p>',
    '<p>2025-05-03 — Jane Doe</p>',
    '<p>This is a guest post by Jane Doe, an engineer at Cove.</p>',
  ])('reads the author from %s', async (byline) => {
    expect((await clean({ byline })).article.authors).toEqual(['Jane Doe']);
  });

  it.each([
    '<div class="related-menu"><p class="author">Jane Doe</p></div>',
    '<p>Reviewed by Jane Doe</p>',
    '<p>Full Bio</p><p>May 3, 2025</p>',
    '<p class="author">OfficeHarbourWall Papers</p>',
  ])('names nobody in %s', async (byline) => {
    expect((await clean({ byline })).article.authors).toEqual([]);
  });

  it.each([
    ['By The Cove Team', ['The Cove Team']],
    ['By Harbour Trust', ['Harbour Trust']],
    ['Print', []],
  ])('takes a team that the page states only where %j shows it', async (line, authors) => {
    const name = authors[0] ?? 'The Cove Team';
    const head = `<meta name="author" content="${name}">`;
    expect((await clean({ head, byline: `<p>${line}</p>` })).article.authors).toEqual(authors);
  });

  it.each([
    ['<p>by jdoe_42</p><p>May 3, 2025</p>', ['jdoe_42']],
    ['<p>Zelda</p><p>May 3, 2025</p>', ['Zelda']],
    ['<p>By Zelda May 3, 2025</p>', ['Zelda']],
    ['<p>May 3, 2025 by Zelda in Boats</p>', ['Zelda']],
    ['<p>May 3, 2025 by zelda 24 Comments</p>', ['zelda']],
    ['<p>May 3, 2025 by IWB</p>', []],
    ['<p>Updated May 3, 2025 by Feb 4</p>', []],
    // A word that the page uses otherwise, and a section of the site.
    ['<p>Swans</p><p>May 3, 2025</p>', []],
    ['<p>Business</p><p>May 3, 2025</p>', []],
    ['<p>By The Cove Team</p>', ['The Cove Team']],
    ['<p>By The Cove Staff</p>', ['The Cove Staff']],
    ['<p>By</p><p>The Cove Team</p>', ['The Cove Team']],
    ['<p>The Cove Staff</p><p>May 3, 2025</p>', ['The Cove Staff']],
    // A common given name needs no other evidence; any two words do.
    ['<p>Rebecca Poe</p><p>Print</p>', ['Rebecca Poe']],
    ['<p>Harbour Poe</p><p>Print</p>', []],
    // Agencies and networks end so, and lists of them.
    ['<p>Top Agencies</p><p>May 3, 2025</p>', []],
    // The site signs as a whole.
    ['<p>May 3, 2025 · 3 min read · By The Cove</p>', ['The Cove']],
    ['<p>The Cove</p><p>May 3, 2025</p>', ['The Cove']],
    ['<p>The Cove</p><p>Print</p>', []],
    ['<p>By</p><p>Jane Doe, Ph.D.</p>', ['Jane Doe']],
    ['<p>Ann Poe</p><p>May 3, 2025</p><p>Write to ann@cove.example, says the desk.</p>', ['Ann Poe']],
    // Names on lines of their own, joined, or under a head that says there are several.
    ['<p>By</p><p>Jane Doe</p><p>and</p><p>John Roe</p><p>Print</p>', ['Jane Doe', 'John Roe']],
    ['<p>By Jane Doe,</p><p>John Roe</p><p>and The Cove Team</p>', ['Jane Doe', 'John Roe', 'The Cove Team']],
    ['<p>Authors</p><p>Jane Doe</p><p>John Roe</p><p>Share</p>', ['Jane Doe', 'John Roe']],
    ['<p>By Jane Doe</p><p>John Roe</p>', ['Jane Doe']],
    ['<p>By Jane (Ann) Doe</p>', ['Jane (Ann) Doe']],
    ['<p>CT</p><p>The Cove Team</p><p>Print</p>', ['The Cove Team']],
  ])('reads who signs in %s', async (byline, authors) => {
    expect((await clean({ byline })).article.authors).toEqual(authors);
  });

  it.each([
    ['© 2025 Toby Hale. All rights reserved.', 'I saw it. I know my wall, and I miss it.', ['Toby Hale']],
    ['© 2025 Toby Hale. All rights reserved.', 'The wall is back.', []],
    ['© 2025 Harbour Hale. All rights reserved.', 'I saw it. I know my wall, and I miss it.', []],
    ['© 2025 Toby Hale Boats', 'I saw it. I know my wall, and I miss it.', []],
  ])(
    'takes who owns the page (%s) for the author of what he tells of himself',
    async (footer, told, authors) => {
      const below = `<p>${told} It took the council and the fishermen of the town twenty years.</p><footer>${footer}</footer>`;
      expect((await clean({ below })).article.authors).toEqual(authors);
    },
  );

  it('cuts nothing off a headline that the page states as it prints it', async () => {
    const headline = 'Harbour Camp 2015 – A call for action';
    const { article } = await cleanPage({
      origin: '-',
      format: 'html',
      content: `<html><head><title>${headline} | The Cove</title><meta property="og:title" content="${headline}"></head>
<body><h1>${headline}</h1><p>May 3, 2024</p>${STORY.map((text) => `<p>${text}</p>`).join('')}<p>Harbour Camp 2015</p></body></html>`,
    });
    expect(article).toMatchObject({ headline, site: 'The Cove' });
  });

  it.each([
    ['Harbour Camp 2015 – A call for the wall', 'Harbour Camp 2015 – A call for the wall'],
    ['The Cove | A call for the harbour wall', 'A call for the harbour wall'],
    ['A call for the harbour wall – The Cove', 'A call for the harbour wall'],
  ])('cuts of %j, printed above the story, no more than names', async (line, headline) => {
    const text = [
      'Menu',
      'Harbour Camp 2015',
      'The Cove',
      '',
      line,
      'May 3, 2024',
      '',
      ...STORY,
      '',
      'The Cove',
      'Harbour Camp 2015',
    ];
    const { article } = await cleanPage({ origin: '-', format: 'text', content: text.join('\n') });
    expect(article.headline).toBe(headline);
  });

  it.each([
    [
      'the page states the other day of the two',
      '<p>11/01/2021</p>',
      ld({ datePublished: '2021-11-01' }),
      '2021-11-01',
    ],
    ['nothing else tells', '<p>11/01/2021</p>', '', '2021-01-11'],
  ])('reads 11/01/2021 in German by %s', async (_, byline, head, published) => {
    expect((await clean({ byline, head, lang: 'de-AT' })).article.published).toBe(published);
  });

  it('reads the date at the end of a line on who wrote and who reviewed', async () => {
    const byline =
      '<p>Medically reviewed by John Roe, M.D., Bones and Joints of the Knee — By Jane Doe — Updated on May 3, 2025</p>';
    expect((await clean({ byline })).article).toMatchObject({
      authors: ['Jane Doe'],
      published: '2025-05-03',
      modified: '2025-05-03',
    });
  });

  it('takes the time of publication before that of the change, whichever stands first', async () => {
    const byline =
      '<p><time class="updated" datetime="2024-05-02T15:00:00+02:00">2. Mai 2024</time><time class="published" datetime="2024-05-03T07:00:00+02:00">3. Mai 2024</time></p>';
    expect((await clean({ byline, lang: 'de' })).article.published).toBe('2024-05-03T07:00:00+02:00');
  });

  it('takes what a theme hides before the date that it prints for the day of a change', async () => {
    const byline = '<p>Zelda 2024-06-18T13:00:39+00:00 May 3rd, 2024 | Boats | 0 Comments</p>';
    expect((await clean({ byline })).article).toMatchObject({
      published: '2024-05-03',
      modified: '2024-06-18T13:00:39+00:00',
    });
  });

  it('believes what is stated before the date of another story far above the headline', async () => {
    const teasers = ['A', 'B', 'C', 'D', 'E'].map((name) => `<li>Harbour tour ${name}</li>`).join('');
    const content = `<html><head><title>Harbour wall rebuilt</title>${ld({ datePublished: '2024-05-03' })}</head>
<body><p>April 1, 2024</p><ul>${teasers}</ul><h1>Harbour wall rebuilt</h1>${STORY.map((text) => `<p>${text}</p>`).join('')}</body></html>`;
    const { article } = await cleanPage({ origin: '-', format: 'html', content }, { now: NOW });
    expect(article.published).toBe('2024-05-03');
  });

  it('finds the date right below the story, whoever owns the page', async () => {
    const below =
      '<div>3 May 2024</div></article><footer>© 2026 The Cove. All rights reserved.</footer><article>';
    expect((await clean({ below })).article.published).toBe('2024-05-03');
  });

  it('keeps the dated items of a list in the story, and the date of a picture out of the dates', async () => {
    const items = [
      'from 1 January 2022 for stone and sand,',
      'from 1 July 2022 for the boats that carry it.',
    ];
    const content = `<html><head><title>Harbour wall rebuilt</title></head><body><h1>Harbour wall rebuilt</h1><p>The quay © Ana Ruiz, 31.05.2013</p>
<p>The rules change in two steps, the council wrote.</p><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>${STORY.map((text) => `<p>${text}</p>`).join('')}</body></html>`;
    const { article } = await cleanPage({ origin: '-', format: 'html', content }, { now: NOW });
    expect(article.paragraphs).toEqual(expect.arrayContaining(items));
    expect(article.published).toBeNull();
  });

  it.each([
    [
      'the day of an event',
      '<div>Date of event:</div><div>18 October 2025</div><div>Published on: 2 November 2025</div>',
    ],
    ['a deadline', '<div>Deadline: October 18, 2025</div><div>November 2, 2025</div>'],
    [
      'a deadline that an element states',
      '<div>Deadline: <time datetime="2025-10-18">October 18, 2025</time></div><div>November 2, 2025</div>',
    ],
    ['how long somebody lived', '<div>April 30, 1931 – October 6, 2025</div><div>November 2, 2025</div>'],
  ])('takes no date from %s', async (_, byline) => {
    expect((await clean({ byline })).article.published).toBe('2025-11-02');
  });

  it('takes the date behind a source for that of the story, and for no part of its name', async () => {
    const byline = '<p>来源：河畔报 | 2025年11月02日 10:15:33</p>';
    expect((await clean({ byline })).article).toMatchObject({
      published: '2025-11-02T10:15:33',
      source: '河畔报',
    });
  });

  it.each([
    ['Poniedziałek, 3 listopada 2025 r.', '2025-11-03'],
    ['Madrid - 3 NOV 2025 - 05:30 CET', '2025-11-03T05:30+01:00'],
    ['3 hours ago', null],
    ['vor 3 Stunden', null],
    ['1月3日 10時15分', null],
  ])('keeps %j below the deck out of the story', async (line, published) => {
    const deck = 'The town council has voted to pay for half of the stone that the wall needs.';
    const { article } = await clean({ byline: `<p>${deck}</p><p>${line}</p>` });
    expect(article.published).toBe(published);
    expect(article.paragraphs).not.toContain(line);
  });

  it('finds the dateline below points that sum the story up', async () => {
    const byline =
      '<ul><li>Four million for the wall of the old harbour</li><li>Work begins in May, the mayor says</li></ul><p>BEIRUT (AP) — The wall fell twenty years ago, and the town has asked for a new one since.</p>';
    const { article } = await clean({ byline });
    expect(article).toMatchObject({ source: 'AP', dateline: { place: 'BEIRUT' } });
    expect(article.paragraphs[0]).toMatch(/^The wall fell/);
  });

  it('takes no label for a name', async () => {
    const { article } = await clean({ byline: '<span class="author-name">Written By</span>' });
    expect(article.authors).toEqual([]);
  });

  it('takes no staff for an author, stated and shown or not', async () => {
    const head = '<meta name="author" content="Staff Writer">';
    expect((await clean({ head, byline: '<p>By Staff Writer</p>' })).article.authors).toEqual([]);
  });

  it('takes a name in small letters only where readers see it', async () => {
    const head = '<meta name="author" content="jdoe">';
    expect((await clean({ head })).article.authors).toEqual([]);
    expect((await clean({ head, byline: '<p>posted by jdoe</p>' })).article.authors).toEqual(['jdoe']);
  });

  it.each(['admin', 'The Cove', 'Reuters', 'Editorial Team', 'https://social.example/jane'])(
    'names nobody where the author is stated as %s',
    async (name) => {
      expect((await clean({ head: `<meta name="author" content="${name}">` })).article.authors).toEqual([]);
    },
  );

  it('keeps stated dates at their precision, and refuses those of the future', async () => {
    const dated = await clean({
      head: ld({ datePublished: '2025-05-03', dateModified: '2025-05-04T10:00:00+02:00' }),
    });
    expect(dated.article).toMatchObject({ published: '2025-05-03', modified: '2025-05-04T10:00:00+02:00' });
    expect((await clean({ head: ld({ datePublished: '2026-03-01' }) })).article.published).toBeNull();
  });

  it.each([
    ['en-US', '2025-03-04'],
    ['en-GB', '2025-04-03'],
    ['en', null],
  ])('reads 03/04/2025 on a page in %s as %j', async (lang, published) => {
    expect((await clean({ lang, byline: '<p>03/04/2025</p>' })).article.published).toBe(published);
  });

  it.each<[string, string, string | null, string | null]>([
    ['<p>May 3, 2025</p>', ld({ datePublished: '2025-05-03T10:00:00Z' }), '2025-05-03T10:00:00Z', null],
    ['<p>May 5, 2025</p>', ld({ datePublished: '2025-05-03' }), '2025-05-05', null],
    [
      '<p>May 5, 2025</p>',
      ld({ datePublished: '2025-05-03', dateModified: '2025-05-05' }),
      '2025-05-03',
      '2025-05-05',
    ],
    ['<p>Updated May 5, 2025</p>', '', '2025-05-05', '2025-05-05'],
    ['<p>Updated May 5, 2025</p>', ld({ datePublished: '2025-05-03' }), '2025-05-03', '2025-05-05'],
    ['<p><time datetime="2025-05-03T08:00:00Z">two days ago</time></p>', '', '2025-05-03T08:00:00Z', null],
    ['<p><time datetime="2025-05-03">5 hours ago</time></p>', '', '2025-05-03', null],
    [
      '<p>Published <time datetime="2025-05-03T08:00Z">May 3</time> Updated <time datetime="2025-05-05T09:00Z">May 5</time></p>',
      '',
      '2025-05-03T08:00Z',
      '2025-05-05T09:00Z',
    ],
    [
      '<p>Uppdaterad <time datetime="2025-05-05T09:00Z">5 maj</time> Publicerad <time datetime="2025-05-03T08:00Z">3 maj</time></p>',
      '',
      '2025-05-03T08:00Z',
      '2025-05-05T09:00Z',
    ],
    [
      '<p>Updated <time datetime="2025-05-05T09:00Z">May 5</time></p>',
      '',
      '2025-05-05T09:00Z',
      '2025-05-05T09:00Z',
    ],
    ['<p><time datetime="2025-05-04T01:00:00Z">May 3, 2025</time></p>', '', '2025-05-03', null],
    ['', '<link rel="canonical" href="https://cove.example/2025/05/03/wall">', '2025-05-03', null],
    ['', '<link rel="canonical" href="https://cove.example/2025/31/03/wall">', null, null],
    ['', '<link rel="canonical" href="https://cove.example/2025/05/the-wall-is-rebuilt/">', '2025-05', null],
    ['', '<link rel="canonical" href="https://cove.example/2025/05/17352">', null, null],
    ['', '<link rel="canonical" href="https://cove.example/2025/17/the-wall-is-rebuilt">', null, null],
    ['', '<meta property="article:modified_time" content="2025-05-05">', null, '2025-05-05'],
    ['', '<meta name="cove-published-date" content="May 3, 2025">', '2025-05-03', null],
    ['', '<meta name="cove-publisher" content="May 3, 2025">', null, null],
    [
      '',
      '<meta name="published-time" content="2026-03-09"><meta name="modified-time" content="2025-06-01"><meta name="published-date" content="2025-05-03">',
      '2025-05-03',
      '2025-06-01',
    ],
  ])('dates a page that prints %j and states %j', async (byline, head, published, modified) => {
    expect((await clean({ head, byline })).article).toMatchObject({ published, modified });
  });

  it.each([
    ['<p>Posted on May 3, 2025</p>', '2025-05-03'],
    ['<p>Published</p><p>May 3, 2025</p>', '2025-05-03'],
    ['<p>Jane Doe May 3, 2025</p><p>Print</p>', '2025-05-03'],
    ['<footer><p>Posted on May 3, 2025</p><p>Posted on May 4, 2025</p></footer>', null],
    ['<footer><p>Swans May 3, 2025</p><p>Boats May 4, 2025</p></footer>', null],
    ...[
      'Submitted by gull17 on Sat, 3 May 2025 - 18:55',
      'Gespeichert von gull17 am 3. Mai 2025 - 18:55',
      'Soumis par gull17 le 3 mai 2025 - 18:55',
      'Enviado por gull17 el 3 de mayo de 2025 - 18:55',
      'Inviato da gull17 il 3 maggio 2025 - 18:55',
      'Ingediend door gull17 op 3 mei 2025 - 18:55',
    ].map((line): [string, string] => [
      `<div><p>Swans</p><p>${line}</p><p>Boats</p></div><footer><p>Boats May 4, 2025</p></footer>`,
      '2025-05-03T18:55',
    ]),
    ['<div><p>Sent to gull17 on May 3, 2025</p><p>Boats May 4, 2025</p></div>', null],
    ['<aside><h3>Related</h3><p>Swans May 3, 2025</p></aside>', null],
    ['<h3>Comments</h3><p>Jane Doe May 3, 2025</p>', null],
    ['<p>This story was first published on May 3, 2025.</p>', '2025-05-03'],
    ['<p>Copyright 2025 The Gazette. Published May 3, 2025.</p>', null],
  ])('finds the date below the story in %s', async (below, published) => {
    expect((await clean({ below })).article.published).toBe(published);
  });

  it('takes the address the page states for itself', async () => {
    const { article } = await clean({ head: '<link rel="canonical" href="https://cove.example/wall">' });
    expect(article.url).toBe('https://cove.example/wall');
  });

  it.each([
    ['<link rel="canonical" href="//cove.example/news/wall">', 'https://cove.example/news/wall'],
    [
      '<base href="https://cove.example/news/"><link rel="canonical" href="wall">',
      'https://cove.example/news/wall',
    ],
    ['<meta property="og:url" content="https://cove.example/news/wall">', 'https://cove.example/news/wall'],
    ['<link rel="canonical" href="/news/wall">', null],
  ])('takes the whole address from %s, and reads those of links by it', async (head, url) => {
    const { article } = await clean({ head, below: `<p>${STORY[0]} <a href="swans">Swans</a>` });
    const link = url === null ? 'swans' : 'https://cove.example/news/swans';
    expect(article.url).toBe(url);
    expect(JSON.stringify(article.body)).toContain(`"url":"${link}"`);
  });

  it('takes no address that leads nowhere', async () => {
    const { article } = await clean({ head: '<link rel="canonical" href="https://cove.example%2Fwall">' });
    expect(article.url).toBeNull();
  });

  it('explains where each field stands', async () => {
    const text = explain(await clean({ head: ld({ datePublished: '2025-05-03' }) }));
    expect(text).toContain('published  2025-05-03\n           JSON-LD NewsArticle.datePublished\n');
  });
});
