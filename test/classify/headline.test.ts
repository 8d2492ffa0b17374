import { describe, expect, it } from 'vitest';
import { byThemselves } from '../../src/classify/by-themselves.ts';
import type { Evidence } from '../../src/classify/headline/evidence.ts';
import { type Reading, UNREAD } from '../../src/classify/headline/reading.ts';
import { scoreOf } from '../../src/classify/headline/score.ts';
import { surroundings } from '../../src/classify/headline/surroundings.ts';
import { cleanPage } from '../../src/clean.ts';
import { besideTitle, byItself, inHtml, type Weights } from '../../src/data/headline-weights.ts';
import { clean } from '../support/clean.ts';

const STORY = [
  'The council voted on Thursday to rebuild the old harbour wall before the winter storms come, and the mayor said that the work would begin in May.',
  'The bill is four million, she said, and the town will pay for half of it while the fishermen lend their boats for the stone of the wall.',
  'Nobody spoke against the plan, though a few people in the gallery asked what would become of the swans of the harbour.',
];

describe('the headline', () => {
  it('is the line that tells of what the story tells of, though another stands nearer to the date', async () => {
    const lines = ['Menu', 'Council to rebuild the harbour wall', 'Learn about our editorial process'];
    const { article } = await clean([...lines, 'May 3, 2024', ...STORY, 'Share', 'Tweet'].join('\n'));
    expect(article.headline).toBe('Council to rebuild the harbour wall');
  });

  it('stands above the deck, which tells more of the story', async () => {
    const lines = [
      'Menu',
      'News',
      '',
      'A wall of one’s own',
      '',
      'Council and mayor agree to rebuild the old harbour',
      '',
    ];
    const { article } = await clean(
      [...lines, 'May 3, 2024', '', STORY.join('\n\n'), 'Share', 'Tweet'].join('\n'),
    );
    expect(article.headline).toBe('A wall of one’s own');
  });

  it('stands out of the margin of the prose', async () => {
    const lines = ['   Harbour wall and its swans', '   Notes on the harbour wall of the town', ''];
    const story = STORY.map((line) => `   ${line}`).join('\n\n');
    const { article, blocks } = await clean(
      ['   Menu', '', ...lines, 'What the wall cost us', '', story, '', '   Share'].join('\n'),
    );
    expect(article.headline).toBe('What the wall cost us');
    expect(blocks.find(({ outdented }) => outdented)?.verdicts.at(-1)?.reason).toContain('out of the margin');
  });

  it('stands below a kicker, which is no headline with a deck', async () => {
    const lines = [
      'Menu',
      '',
      'Council report | The harbour wall',
      '',
      'Council will rebuild the old harbour wall',
      '',
    ];
    const { article } = await clean(
      [...lines, 'May 3, 2024', '', STORY.join('\n\n'), 'Share', 'Tweet'].join('\n'),
    );
    expect(article.headline).toBe('Council will rebuild the old harbour wall');
  });

  it('stands below a line that says who tells it', async () => {
    const lines = [
      'Menu',
      'World',
      '',
      'The mayor says of the old harbour wall:',
      '',
      'Stone of their own',
      '',
    ];
    const { article } = await clean([...lines, ...STORY, 'Share', 'Tweet'].join('\n'));
    expect(article.headline).toBe('Stone of their own');
  });

  it('is no row of what a site prints for its readers', async () => {
    const lines = [
      'Harbour 34° Council Puzzles Log in Subscribe now',
      'News Sport',
      '',
      'A wall of one’s own',
      '',
    ];
    const { article } = await clean([...lines, 'May 3, 2024', '', ...STORY, 'Share', 'Tweet'].join('\n'));
    expect(article.headline).toBe('A wall of one’s own');
  });

  it('is no caption of a picture that stands between it and the story', async () => {
    const lines = [
      'Menu',
      'Harbour wall rebuilt',
      '',
      'The old harbour wall and the council (Picture by Ana Ruiz)',
      '',
    ];
    const { article } = await clean([...lines, 'May 3, 2024', '', ...STORY, 'Share', 'Tweet'].join('\n'));
    expect(article.headline).toBe('Harbour wall rebuilt');
  });

  it('is found by the title below the longest menu', async () => {
    const menu = Array.from({ length: 150 }, (_, i) => `Streets and squares ${i}`);
    const headline =
      'The town has waited twenty years and two storms for the old harbour wall: we ask five who live behind it whether the plan of the new council holds water';
    const lines = [`${headline} - The Cove`, ...menu, 'What are you looking for?', 'Town', headline];
    const { article } = await clean([...lines, 'By Jane Doe', ...STORY, 'Share'].join('\n'));
    expect(article.headline).toBe(headline);
  });

  it('is found where the text begins with a menu, though its first line stands in another menu too', async () => {
    const menu = ['Book a place on the boat', 'Visit', 'Museum', 'Tickets'];
    const head = ['The old harbour wall will be rebuilt by May', 'By Jane Doe', 'May 3, 2024', '4 min read'];
    const { article } = await clean(
      [...menu, ...head, ...STORY, 'Museum', 'Book a place on the boat', 'Share'].join('\n'),
    );
    expect(article.headline).toBe('The old harbour wall will be rebuilt by May');
  });

  it('stands apart from the lines around it, though a date stands below another', async () => {
    const lines = [
      'Menu',
      'What is on at the quay',
      'May 3, 2024',
      'Contact',
      '',
      '',
      'The council rebuilds the harbour wall',
      '',
    ];
    const { article } = await clean([...lines, ...STORY, '', 'Share', 'Tweet'].join('\n'));
    expect(article.headline).toBe('The council rebuilds the harbour wall');
  });

  it('is no hour, no name, nor how long it takes to read', async () => {
    const head = ['3:59 PM', '4 min read', 'Lesezeit: 4 Minuten', 'Jane Doe', 'Privacy policy'];
    const { article } = await clean(['Menu', 'Search', ...head, ...STORY, 'Share', 'Reply'].join('\n'));
    expect(article.headline).toBeNull();
  });

  it('is the part of the title that stands by the story, not the name of the site that stands below the title', async () => {
    const { article } = await clean(
      [
        'Council rebuilds wall | Cove and Country Weekly News',
        'Cove and Country Weekly News',
        'Town',
        'Council rebuilds wall',
        'By Jane Doe',
        ...STORY,
        'Share',
      ].join('\n'),
    );
    expect(article).toMatchObject({
      headline: 'Council rebuilds wall',
      site: 'Cove and Country Weekly News',
    });
  });
});

describe('the headline in HTML whose title is but the name of the site', () => {
  const page = (title: string) =>
    `<title>${title}</title><nav><a>The Cove Courier</a> <a>News</a></nav><h1>Council to rebuild the harbour wall by May</h1>
    ${STORY.map((text) => `<p>${text}</p>`).join('')}<h2>Most read</h2><p>May 2, 2024 By Jane Doe</p><h2>Ferry runs again after the storm</h2>`;

  it.each(['The Cove Courier', 'News | The Cove Courier'])('is the heading: %s', async (title) => {
    const { article } = await cleanPage({ origin: 'page.html', format: 'html', content: page(title) });
    expect(article.headline).toBe('Council to rebuild the harbour wall by May');
  });
});

describe('the headline in HTML with points below it that sum the story up', () => {
  it('is the heading above them', async () => {
    const long =
      '‘They keep the sea out and they keep us in’: harbour wall that the whole town has argued over since the storms of 1987 is to be rebuilt by May';
    const points = [
      'The council votes on Thursday for a wall of stone',
      'Four million to be spent, half by the town',
    ];
    const content = `<title>Walls and swans | The Cove</title><nav><a>News</a> <a>Town</a></nav><h2>${long}</h2>
      <ul class="mol-points headline">${points.map((point) => `<li><b>${point}</b></li>`).join('')}</ul>
      <p>By Jane Doe</p><p>Published: 10:30, 3 May 2024</p>${STORY.map((text) => `<p>${text}</p>`).join('')}`;
    const { article } = await cleanPage({ origin: 'page.html', format: 'html', content });
    expect(article.headline).toBe(long);
  });

  it('is not what heads the way to the page', async () => {
    const { article } = await cleanPage({
      origin: 'page.html',
      format: 'html',
      content: `<!doctype html><html lang="de"><head><title>Hafenrat - Archiv - Der Leuchtturm bleibt stehen</title>
        <meta property="og:title" content="Der Leuchtturm bleibt stehen"></head><body>
        <nav><h1>Sie sind hier:</h1><ol><li><a href="/">Startseite</a></li><li><a href="/archiv">Archiv</a></li>
        <li><strong>Der Leuchtturm bleibt stehen</strong></li></ol></nav>
        <main><p>${'Der Rat der Hafenstadt hat am Dienstag beschlossen, den alten Leuchtturm nicht abzureißen. '.repeat(4)}</p>
        <p>${'Die Fischer hatten ihn lange verteidigt, und die Schule will ihn nun als Museum nutzen. '.repeat(4)}</p></main>
        </body></html>`,
    });
    expect(article.headline).toBe('Der Leuchtturm bleibt stehen');
  });
});

describe('a headline that stands cut short above the whole one', () => {
  it('is the whole one', async () => {
    const headline =
      'Council rebuilds the harbour wall — and leaves the swans of the old quay their place at its foot for as long as it stands';
    const path = ['News', 'Town News', 'Council rebuilds the harbour wall...'];
    const title = 'Wall: harbour council rebuilds it | Town News - The Cove';
    const { article } = await clean(
      [title, 'Menu', ...path, '', headline, '', 'May 3, 2024', ...STORY, 'Share'].join('\n'),
    );
    expect(article.headline).toBe(headline);
  });
});

describe('a title with arrows', () => {
  const MENU = ['Home', 'Menu', 'Search', 'Contact'];

  it('confirms the headline, unless it is the path to the page', async () => {
    const headline = 'Council rebuilds the harbour wall';
    for (const mark of ['›', '»']) {
      const lines = [`${headline} ${mark} Cove Gazette`, ...MENU, 'What the mayor will do next', headline];
      const { article } = await clean([...lines, 'May 3, 2024', ...STORY, 'Share', 'Tweet'].join('\n'));
      expect(article).toMatchObject({ headline, site: 'Cove Gazette' });
    }
  });

  it('may hold a quotation in their place', async () => {
    const headline = '«We rebuild the wall»';
    const lines = [`${headline} - Cove Gazette`, ...MENU, 'You are here:', '', headline, ''];
    const { article } = await clean([...lines, ...STORY, 'Share', 'Tweet'].join('\n'));
    expect(article.headline).toBe(headline);
  });
});

describe('the headline that no title confirms', () => {
  it('stands below the path to it, where a converter ran the two together', async () => {
    const headline = 'Council rebuilds the harbour wall';
    const lines = ['Menu', 'Search', '', `StartHarbour & more${headline}`, '', 'Print', '', headline, ''];
    const { article } = await clean([...lines, 'May 3, 2024', '', ...STORY, 'Share', 'Tweet'].join('\n'));
    expect(article.headline).toBe(headline);
  });

  const NOTICE =
    'To show you this page we must use some cookies, and we would like to use some more of them to learn which of our pages you like best and to make them better for you, if you agree to that with a press on the button below this text here.';

  it('stands below prose of the site itself', async () => {
    const menu = ['Menu', NOTICE, 'Save', 'Harbour', 'Weather', 'Ferries', 'Tickets', 'Museum', 'Contact'];
    const head = ['', 'Council to rebuild the harbour wall', '', 'May 3, 2024', ''];
    const { article } = await clean([...menu, ...head, ...STORY, ...STORY, 'Share', 'Tweet'].join('\n'));
    expect(article.headline).toBe('Council to rebuild the harbour wall');
  });

  it('is the upper of two lines above the byline', async () => {
    const head = [
      'SubscribeSign in',
      '',
      'Who pays for the harbour wall of the council',
      '',
      'The mayor and the fishermen on the bill of four million',
      '',
      'Jane Doe',
      'May 3, 2024',
      'Share',
      '',
    ];
    const { article } = await clean([...head, ...STORY, 'Share'].join('\n'));
    expect(article.headline).toBe('Who pays for the harbour wall of the council');
  });

  it('stands above the byline of a text without a site around it, below a kicker', async () => {
    const head = ['Obituary', '', 'From the harbour to the council', '', 'May 3, 2024, Jane Doe', ''];
    const { article } = await clean([...head, ...STORY].join('\n'));
    expect(article.headline).toBe('From the harbour to the council');
  });

  it('is the first line, where byline or date stand right below it, and no deck further down', async () => {
    const deck =
      'For this year the council expects a bill of four million for the harbour wall. But not all will pay';
    const head = ['Now the sea too: how the town fell out over stones', '', 'May 3, 2024', '', deck, '', '*'];
    const { article } = await clean([...head, ...STORY, 'Share'].join('\n'));
    expect(article.headline).toBe('Now the sea too: how the town fell out over stones');
  });
});

describe('the headline of a text with little of a site above it', () => {
  const STORY = [
    'The council voted on Thursday evening to rebuild the old harbour wall before the winter storms come, and work begins in May.',
    'The bill is four million, she said, and the town will pay for half of it while the fishermen lend their boats for the stone.',
    'Nobody spoke against the plan, though a few people asked what would become of the swans that live at the foot of the wall.',
  ];

  it.each([
    [['The Cove', 'News', 'Sport', 'Wall rebuilt', 'By Jane Doe', 'May 3, 2024']],
    [['The Cove', 'News', 'Sport', 'Guides', 'Wall rebuilt by May', 'By Jane Doe', 'May 3, 2024']],
  ])('is no section right above it: %j', async (head) => {
    const { article } = await clean([...head, ...STORY].join('\n\n'));
    expect(article.headline).toBe(head.at(-3));
  });
});

describe('the link behind a headline', () => {
  const STORY =
    'The council voted on Thursday evening to rebuild the old harbour wall before the winter storms come, and work begins in May.';

  it.each([
    ['Harbour wall rebuilt - Cove', 'Harbour wall rebuilt#', 'Harbour wall rebuilt'],
    ['Why we build walls in C# - Cove', 'Why we build walls in C#', 'Why we build walls in C#'],
  ])('is no part of it, but what the title holds is: %s', async (title, line, headline) => {
    const { article } = await clean(
      [title, 'News', 'Guides', 'Search', line, 'May 3, 2024', STORY, STORY].join('\n'),
    );
    expect(article.headline).toBe(headline);
  });
});

describe('a line of the head', () => {
  const lines = ['HomeTownWho pays for the new wall', 'Who pays for the new wall', 'Town', 'Old Town'];
  const view = byThemselves(
    lines.map((text, i) => ({ text, firstLine: i + 1, lastLine: i + 1, blankBefore: 0 })),
  );
  const { isDoubled } = surroundings(view, lines.length, null);

  it.each([
    ['stands again as the end of the path above it', 1, true],
    ['does not where it is but a word', 2, false],
    ['does not in a longer one below', 0, false],
  ])('%s', (_, index, doubled) => {
    expect(isDoubled(index)).toBe(doubled);
  });
});

describe('the weights of the headline', () => {
  it.each([besideTitle(), inHtml(), byItself()])(
    'let reading a line only take from what it was granted',
    (weights) => {
      // Else a line would have to be read before it could be passed over for a better one.
      for (const [piece, granted] of Object.entries(UNREAD) as [keyof Reading, number][])
        expect(granted === 1 ? weights[piece] : -weights[piece]).toBeGreaterThanOrEqual(0);
    },
  );

  it.each(Object.keys(besideTitle()) as (keyof Weights)[])('count %s', (piece) => {
    const nothing = Object.fromEntries(
      Object.keys(besideTitle()).map((key) => [key, 0]),
    ) as unknown as Evidence;
    expect(scoreOf({ ...nothing, [piece]: 1 }, besideTitle())).toBe(besideTitle()[piece]);
  });
});
