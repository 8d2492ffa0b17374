import { describe, expect, it } from 'vitest';
import { clean } from '../support/clean.ts';

const GERMAN = [
  'Der Rat hat am Donnerstag beschlossen, die alte Hafenmauer noch vor den Stürmen des Winters zu erneuern, und die Arbeiten beginnen im Mai.',
  'Vier Millionen soll das kosten, sagte sie, und die Stadt zahlt die Hälfte davon, während die Fischer ihre Boote für die Steine der Mauer leihen.',
  'Niemand sprach gegen den Plan, doch einige fragten, was aus den Schwänen werden soll, die seit zwanzig Jahren am Fuß der Mauer leben.',
];
const HEADLINE = 'Hafenmauer wird bis Mai erneuert';

const page = (...head: string[]) =>
  clean(['Menü', 'Suche', HEADLINE, ...head, ...GERMAN, 'Teilen', 'Drucken'].join('\n'));

describe('a bare name beside the date', () => {
  it.each(['Wissenschaft Atmosphäre Klima', 'Pressemitteilung Aktuell', 'Neueste Rezepte'])(
    'is no line of German nouns: %s',
    async (line) => {
      const { article } = await page(line, '3. Mai 2024');
      expect(article).toMatchObject({ authors: [], published: '2024-05-03' });
    },
  );

  it.each([
    ['Gesine Hartwig', ['Gesine Hartwig']],
    ['Jürgen Ahlers, Siddharth Menon', ['Jürgen Ahlers', 'Siddharth Menon']],
  ])('is one that a given name begins: %s', async (line, authors) => {
    const { article } = await page(line, '3. Mai 2024');
    expect(article.authors).toEqual(authors);
  });
});

describe('a name by the headline that no table knows', () => {
  it.each([
    ['beside who took the pictures', ['Synnøve Aas', 'Torbjørn Hjell (foto)'], ['Synnøve Aas']],
    ['before the portal that it is of', ['Wisnu Saptadi - kabarPriangan'], ['Wisnu Saptadi']],
    [
      'below the place, each on its line',
      ['بيروت: رنا الخطيب', 'بيروت: هيثم بطارس'],
      ['رنا الخطيب', 'هيثم بطارس'],
    ],
  ])('is an author %s', async (_, lines, authors) => {
    const { article } = await page(...lines, '3. Mai 2024');
    expect(article.authors).toEqual(authors);
  });

  it.each([
    ['below a line that heads whom to ask', ['Media Contact', 'Jürgen Ahlers, associate director']],
    ['with a telephone', ['Jürgen Ahlers, Pressestelle, 0551 391-2277']],
  ])('is no author %s', async (_, lines) => {
    const { article } = await page(...lines, '3. Mai 2024');
    expect(article.authors).toEqual([]);
  });
});

describe('an agency alone on its line', () => {
  it.each([
    [['dpa/lno', '3. Mai 2024'], [], 'dpa'],
    [['AP', '3. Mai 2024'], [], 'AP'],
    [['Agence France-Presse', '3. Mai 2024'], [], 'AFP'],
    [['新华社', '3. Mai 2024'], [], 'Xinhua'],
    [['Redazione ANSA', '3. Mai 2024'], [], 'ANSA'],
    [['La rédaction avec AFP', '3. Mai 2024'], [], 'AFP'],
    [['Le Figaro avec AFP', '3. Mai 2024'], [], 'AFP'],
    [['Von Jürgen Ahlers', 'Reuters', '3. Mai 2024'], ['Jürgen Ahlers'], 'Reuters'],
    [['Källa: TT', '3. Mai 2024'], [], 'TT'],
    [['المصدر: رويترز', '3. Mai 2024'], [], 'Reuters'],
  ])('reports the story: %j', async (lines, authors, source) => {
    const { article } = await page(...lines);
    expect(article).toMatchObject({ authors, source, published: '2024-05-03' });
    expect(article.paragraphs).toEqual(GERMAN);
  });

  it('may have taken the picture, below the date', async () => {
    const { article } = await page('Von Jürgen Ahlers', '3. Mai 2024', 'Reuters');
    expect(article.source).toBeNull();
  });
});

describe('beside who wrote it', () => {
  it.each([
    ['who took the picture', ['Von Jürgen Ahlers', 'Peter Weber/Getty Images']],
    ['the site', ['Jürgen Ahlers, Quay Nine']],
    ['a paper', ['Jürgen Ahlers, Le Courrier du Rhône']],
    ['a paper in English', ['Von Jürgen Ahlers, Boston Globe']],
  ])('stands %s', async (_, lines) => {
    const text = [`${HEADLINE} | Quay Nine`, 'Menü', HEADLINE, ...lines, '3. Mai 2024', ...GERMAN, 'Teilen'];
    const { article } = await clean(text.join('\n'));
    expect(article.authors).toEqual(['Jürgen Ahlers']);
  });

  it.each([
    ['on the next line', ['By Jürgen Ahlers and', 'Anna Weber']],
    ['with a word of its own', ['Von Jürgen Ahlers', 'Von Anna Weber']],
    ['each above a job, with a word of its own', ['By Jürgen Ahlers', 'Editor', 'By Anna Weber', 'Reporter']],
  ])('stands another %s', async (_, lines) => {
    const { article } = await page(...lines, '3. Mai 2024');
    expect(article.authors).toEqual(['Jürgen Ahlers', 'Anna Weber']);
  });
});

describe('right behind a story in Korean', () => {
  const STORY = [
    '시의회는 목요일 낡은 항구의 방벽을 겨울 폭풍이 오기 전에 다시 쌓기로 의결했으며 공사는 오월에 시작된다고 밝혔다.',
    '비용은 사백만 달러로 시가 절반을 부담하고 어민들은 방벽에 쓸 돌을 나르는 데 자신들의 배를 빌려주기로 했다고 그는 말했다.',
    '아무도 계획에 반대하지 않았지만 일부는 이십 년 동안 방벽 아래에서 살아온 백조들이 어떻게 될지 물었다고 전했다.',
  ];

  it('stands who wrote it, with an address or without', async () => {
    for (const line of ['홍길동 기자 gildong@mail.example', '홍길동 특파원']) {
      const { article } = await clean(['메뉴', '항구 방벽 다시 쌓는다', ...STORY, line, '공유'].join('\n'));
      expect(article.authors).toEqual(['홍길동']);
      expect(article.paragraphs).toEqual(STORY);
    }
  });
});

describe('nobody is', () => {
  it.each(['Peter Weber | Getty Images', 'Peter Weber - stock.adobe.com', 'Web Desk', 'HT Correspondent'])(
    'named by %s',
    async (line) => {
      const { article } = await page(line, '3. Mai 2024');
      expect(article.authors).toEqual([]);
    },
  );

  it('named by the way home', async () => {
    const { article } = await clean(['Ana Sayfa', 'Suche', HEADLINE, ...GERMAN, 'Teilen'].join('\n'));
    expect(article.authors).toEqual([]);
  });

  it('named below the way to the next story', async () => {
    const text = [HEADLINE, '3. Mai 2024', ...GERMAN, 'Share this article', 'Next', 'By Jane Doe', 'Email'];
    const { article } = await clean(text.join('\n'));
    expect(article.authors).toEqual([]);
  });
});

describe('a name alone behind the story', () => {
  it('is an author in Vietnamese, and so is one behind a dash', async () => {
    const story = [
      'Hội đồng thành phố hôm thứ Năm đã bỏ phiếu xây lại bức tường cảng cũ trước mùa bão, và công việc bắt đầu vào tháng năm.',
      'Chi phí là bốn triệu, bà nói, và thành phố trả một nửa trong khi ngư dân cho mượn thuyền để chở đá xây tường.',
      'Không ai phản đối kế hoạch, nhưng vài người hỏi đàn thiên nga sống dưới chân tường hai mươi năm nay sẽ ra sao.',
    ];
    const text = [
      'Trang chủ',
      'Thể thao',
      'Xây lại tường cảng',
      '3/5/2024',
      ...story,
      'Quỳnh Mai - Đắc Lợi',
      'Chia sẻ',
    ];
    const { article } = await clean(text.join('\n'));
    expect(article.authors).toEqual(['Quỳnh Mai', 'Đắc Lợi']);
  });
});

describe('a byline with its date', () => {
  it('may have it first', async () => {
    const { article } = await page('1.11.23 20:19 von Jürgen Ahlers Lesezeit: 4 Min.');
    expect(article).toMatchObject({ authors: ['Jürgen Ahlers'], published: '2023-11-01T20:19' });
  });

  it('is no sentence, though it ends like one below a deck', async () => {
    const byline = 'Von Jürgen Ahlers und dpa 3.5.2024, 17:42 Uhr Lesezeit: 3 Min.';
    const { article } = await page(
      'Der Rat will die alte Mauer noch vor dem Winter erneuern, und die Stadt zahlt die Hälfte.',
      byline,
    );
    expect(article).toMatchObject({
      authors: ['Jürgen Ahlers'],
      published: '2024-05-03T17:42',
      source: 'dpa',
    });
    expect(article.paragraphs).not.toContain(byline);
  });
});

describe('the date of a story without one by its headline', () => {
  it('stands beside the byline below it', async () => {
    const text = ['Menü', HEADLINE, ...GERMAN, 'Über den Autor', 'Jürgen Ahlers', '3. Mai 2024', 'Teilen'];
    const related = ['Mehr zum Thema', 'Fähre fährt wieder', '9. Juni 2024'];
    const { article } = await clean([...text, ...related].join('\n'));
    expect(article).toMatchObject({ authors: ['Jürgen Ahlers'], published: '2024-05-03' });
  });
});

describe('a bare name that the page says more of', () => {
  const STORY = [
    'The council voted on Thursday to rebuild the old harbour wall before the winter storms, and work begins in May.',
    'Four million will be spent, she said, and the town pays half of it while the fishers lend their boats for the stones.',
    'Nobody spoke against the plan, but some asked what will become of the swans that live at the foot of the wall.',
  ];

  it.each([
    ['Quillon Varga', ['Quillon Varga']],
    ['Northern Sea Lines', []],
  ])('is a person, and no firm: %s', async (name, authors) => {
    const about = `${name} is known along the whole coast for boats.`;
    const head = [
      'Harbour wall to be rebuilt - The Cove',
      'Menu',
      'Search',
      'Harbour wall to be rebuilt',
      name,
    ];
    const { article } = await clean([...head, 'Share', ...STORY, about, 'Share'].join('\n'));
    expect(article.authors).toEqual(authors);
  });
});

describe('who wrote it, beside the date of a blog', () => {
  it.each([
    ['a section behind the name', ['3. Mai 2024 Carola Prinz Kultur'], ['Carola Prinz']],
    ['a section that stands nowhere else', ['3. Mai 2024 Carola Prinz Wirtschaft'], ['Carola Prinz']],
    ['a name of three words', ['3. Mai 2024 Carola Maria Prinz'], ['Carola Maria Prinz']],
    ['tags behind the name', ['3. Mai 2024 Markus Elstner Hafenmauer, Wasser 2'], ['Markus Elstner']],
    ['the date twice', ['3. Mai 20243. Mai 2024 Markus Elstner Hafenmauer, Wasser'], ['Markus Elstner']],
    ['one word before a section', ['Am 3. Mai 2024 Von Henry In Kultur'], ['Henry']],
    ['one word before the comments', ['3. Mai 2024 von KleinesSegel Ein Kommentar'], ['KleinesSegel']],
    ['no word for by', ['5 Min. 3. Mai 2024 Cortina 1 Kommentar Merken'], ['Cortina']],
    ['bars', ['3. Mai 2024 | Zaubermaus | Kommentare 34 |'], ['Zaubermaus']],
    ['a given name first', ['Gesine · 3. Mai 2024 · Kultur · 7 Kommentare'], ['Gesine']],
    ['a section before the comments', ['3. Mai 2024 | Politik | Kommentare 34 |'], []],
    ['one word that is no name', ['Stand: 3. Mai 2024, 14:57 Uhr'], []],
    ['the word for by glued to it', ['3.05.2024von Dennis Zieler', '| E-Mail'], ['Dennis Zieler']],
    ['a small name and the word for by', ['von fletsche', '3. Mai 2024'], ['fletsche']],
    ['the word for by in Polish', ['Opublikowano 3.05.2024 przez Zebulon Quarz'], ['Zebulon Quarz']],
    ['a mark between', ['3. Mai 2024', '|', 'Ambra Gütbier'], []],
    ['a mark between it and a given name', ['3. Mai 2024', '|', 'Gesine Gütbier'], ['Gesine Gütbier']],
    ['words for the time', ['Prashant Jain', 'vor 2 Stunden'], ['Prashant Jain']],
    ['a button glued to it', ['Inga HolmanFolgen', '3. Mai 2024'], ['Inga Holman']],
    [
      'initials for pictures',
      ['AL', 'Ada Lomann', 'RF', 'Rafa Felis', '3. Mai 2024'],
      ['Ada Lomann', 'Rafa Felis'],
    ],
    [
      'one below the other',
      ['Gesine Hartwig', 'Jürgen Ahlers', '5 min read'],
      ['Gesine Hartwig', 'Jürgen Ahlers'],
    ],
    ['one below the other before prose', ['Gesine Hartwig', 'Jürgen Ahlers', 'Samstag'], ['Gesine Hartwig']],
    ['a label above it', ['Reporter:', 'Zebulon Quarz'], ['Zebulon Quarz']],
    ['an address of his own', ['Zebulon Quarz', 'zebulonquarz', 'Samstag'], ['Zebulon Quarz']],
    ['a mailbox of his own', ['Zebulon Quarz', 'z.quarz@kai.example', 'Samstag'], ['Zebulon Quarz']],
    ["another's address", ['Zebulon Quarz', 'redaktion@kai.example', 'Samstag'], []],
  ])('%s', async (_, head, authors) => {
    const { article } = await clean(
      [`${HEADLINE} - Kai`, 'Kultur', 'Politik', 'Suche', HEADLINE, ...head, ...GERMAN, 'Teilen'].join('\n'),
    );
    expect(article).toMatchObject({ headline: HEADLINE, authors });
  });
});

describe('a name by the headline of a story in English', () => {
  const STORY = [
    'The council voted on Thursday to rebuild the old harbour wall before the winter storms, and the white stones will come from the long quay.',
    'Four million will be spent, she said, and the town pays half of it while the fishers lend their boats for the stones.',
    'Nobody spoke against the plan, but some asked what will become of the swans that live at the foot of the wall.',
  ];
  const authorsOf = async (...head: string[]) =>
    (
      await clean(
        ['Long wall to be rebuilt | Quay', 'Menu', 'Long wall to be rebuilt', ...head, ...STORY].join('\n'),
      )
    ).article.authors;

  it.each([
    ['ends in a common word', ['Karen White', 'May 3, 2024'], ['Karen White']],
    ['ends in one that the headline holds', ['Karen Long', 'May 3, 2024'], ['Karen Long']],
    ['begins with one', ['Stone White', 'May 3, 2024'], []],
    ['stands between a section and the date', ['Walls / Karen Varga / May 3, 2024'], ['Karen Varga']],
    ['stands there, whoever knows it', ['Walls / Quillon Varga / May 3, 2024'], ['Quillon Varga']],
    ['stands there behind a bar', ['Walls | Karen Varga | May 3, 2024'], ['Karen Varga']],
    ['is one word', ['Quillonda', 'May 3, 2024'], ['Quillonda']],
    ['stands above what a paper is called', ['Quillon Varga', 'Harbour Herald'], ['Quillon Varga']],
    ['stands above what the title ends in', ['Quillon Varga', 'Quay'], ['Quillon Varga']],
    ['stands before the day in digits', ['Karen Varga 2024-05-03'], ['Karen Varga']],
    ['stands before a job', ['Karen Varga, VP of Walls', 'May 3, 2024'], ['Karen Varga']],
    ['stands before the letters of a trade', ['Karen Varga, CPA, CFP®', 'May 3, 2024'], ['Karen Varga']],
    ['stands behind an icon', ['👤 Quillon Varga', '📅 May 3, 2024'], ['Quillon Varga']],
    [
      'stands below "Written by" before what its bearer has done',
      ['Written by', 'Quillon Varga, 4+ years covering quays, walls and ships'],
      ['Quillon Varga'],
    ],
    ['is that of a reader', ['Reviewed by', 'Karen Varga', 'May 3, 2024'], []],
    ['is that of a reader in French', ['Relu par', 'Karen Varga', 'May 3, 2024'], []],
    ['is that of a guest', ['With Karen Varga', 'May 3, 2024'], []],
  ])('%s', async (_, head, authors) => {
    expect(await authorsOf(...head)).toEqual(authors);
  });

  it('stands in a line that tells of its bearer in sentences', async () => {
    const line =
      'By Quillon Varga, a senior reporter who covers the coast. She has written about walls since 2011.';
    const menu = ['Home', 'About', 'Pricing', 'Contact', '', ''];
    const head = [
      'Long wall to be rebuilt | Quay',
      '',
      ...menu,
      'Long wall to be rebuilt',
      '',
      line,
      'May 3, 2024',
    ];
    const { article } = await clean([...head, '', STORY.join('\n\n'), '', 'Careers', 'Terms'].join('\n'));
    expect(article).toMatchObject({ authors: ['Quillon Varga'], paragraphs: STORY });
  });

  it('stands below the words of somebody else behind the story', async () => {
    const head = [
      'Long wall to be rebuilt | Quay',
      '',
      'Home',
      'Menu',
      '',
      'Long wall to be rebuilt',
      '',
      'May 3, 2024',
    ];
    const foot = [
      '"I could walk on my wall again after two visits."',
      'Rachel Varga',
      'Patient',
      '',
      'Careers',
      'Terms',
    ];
    const { article } = await clean([...head, '', STORY.join('\n\n'), '', ...foot].join('\n'));
    expect(article.authors).toEqual([]);
  });

  it.each(['Advertisement', 'Featured', 'Gardening', 'Texas'])('is no word such as %s', async (word) => {
    expect(await authorsOf(word, 'May 3, 2024')).toEqual([]);
  });
});

describe('who wrote it, behind the story', () => {
  it.each([
    ['above the way to what else it stands on', ['Zebulon Quarz', 'VERWANDTE ARTIKELMEHR VOM AUTOR']],
    ['before the time for machines', ['Zebulon Quarz2024-05-03T12:38:19+01:003. Mai 2024|AKTUELLES']],
    ['below the word for author', ['Autor', 'Zebulon Quarz', 'Alle Artikel']],
    ['below that and initials', ['Autor', 'ZQ', 'Zebulon Quarz', 'Alle Artikel']],
    ['below a verb', ['Geschrieben von', 'Zebulon Quarz', 'Alle Artikel']],
    ['above the way to who that is', ['Zebulon Quarz', 'Author’s Profile']],
    ['by itself', ['Von Zebulon Quarz', 'Newsletter abonnieren']],
    [
      'above comments that are signed as it is',
      [
        'Posted by Zebulon Quarz at 10:32 AM in Walls | Permalink',
        'Comments',
        'The old one was higher.',
        'Posted by Gesine Hartwig at 11:02 AM',
      ],
    ],
    ['below a line on the author', ['Zum Autor', 'Zebulon Quarz']],
    ['below the same in Japanese', ['この記事を書いた人', 'Zebulon Quarz']],
    ['in the head of what that is', ['About Zebulon Quarz', 'Zebulon has built walls for forty years.']],
    ['behind the credit of a picture', ['Grafik: © Ufer', 'Autor: Zebulon Quarz', 'Kommentar schreiben']],
    ['above his own address', ['Zebulon Quarz', 'z.quarz@kai.example', 'Newsletter abonnieren']],
    [
      'above a life that begins with it',
      ['Zebulon Quarz', 'Zebulon Quarz is a freelance writer who lives by the sea with three cats.'],
    ],
    [
      'in the first words of his life, below their head',
      ['Zum Autor', 'Zebulon Quarz schreibt seit zwanzig Jahren über Mauern und lebt am Hafen.'],
    ],
    ['behind a dash', ['— Zebulon Quarz', 'Newsletter abonnieren']],
    ['behind what heads his life', ['Über den Autor: Zebulon Quarz', 'Kommentar schreiben']],
    [
      'above his life',
      ['Autor: Zebulon Quarz', 'Zebulon baut seit zwanzig Jahren Mauern und lebt mit zwei Hunden am Hafen.'],
    ],
  ])('stands %s', async (_, foot) => {
    const { article } = await clean(
      [`${HEADLINE} - Kai`, 'Suche', HEADLINE, ...GERMAN, '', '', ...foot, '', 'Teilen'].join('\n'),
    );
    expect(article.authors).toEqual(['Zebulon Quarz']);
  });
});

describe('a name behind a dash, behind the story', () => {
  it.each([
    ['of whom the story tells', 'Die Vorsitzende Gesine Hartwig lobte am Abend den Plan des Rates.'],
    ['whose words stand above it', '„Mauern sind Briefe an unsere Enkel, die wir in Stein schreiben.“'],
  ])('is no author %s', async (_, above) => {
    const { article } = await clean(
      [`${HEADLINE} - Kai`, 'Suche', HEADLINE, ...GERMAN, above, '— Gesine Hartwig', 'Teilen'].join('\n'),
    );
    expect(article.authors).toEqual([]);
  });
});

describe('a place in capitals before the day', () => {
  const STORY = [
    'The council voted on Thursday evening to rebuild the old harbour wall before the winter storms come, and work begins in May.',
    'The bill is four million, she said, and the town will pay for half of it while the fishermen lend their boats for the stone.',
    'Nobody spoke against the plan, though a few people asked what would become of the swans that live at the foot of the wall.',
  ];

  it.each([
    ['SAN LUCIA, March 3, 2021', []],
    ['JANE WINSLOW, March 3, 2021', ['JANE WINSLOW']],
  ])('is nobody, unlike a name: %s', async (line, authors) => {
    const head = ['Harbour wall rebuilt - Cove', 'News', 'Guides', 'Harbour wall rebuilt'];
    const { article } = await clean([...head, line, ...STORY, 'Share'].join('\n'));
    expect(article.authors).toEqual(authors);
  });
});

describe('a name alone behind the story, above a sentence', () => {
  const ENGLISH = [
    'The council voted on Thursday evening to rebuild the old harbour wall before the winter storms come, and work begins in May.',
    'The bill is four million, she said, and the town will pay for half of it while the fishermen lend their boats for the stone.',
    'Nobody spoke against the plan, though a few people asked what would become of the swans that live at the foot of the wall.',
  ];

  it.each([
    ['of a reader', 'I agree with every word of this.', []],
    ['that says who it is', 'Gesine lives by the sea and writes on walls.', ['Gesine Hartwig']],
  ])('%s', async (_, line, authors) => {
    const head = ['Harbour wall rebuilt - Cove', 'News', 'Guides', 'Harbour wall rebuilt', 'May 3, 2024'];
    const { article } = await clean([...head, ...ENGLISH, 'Gesine Hartwig', line, 'Share'].join('\n'));
    expect(article.authors).toEqual(authors);
  });
});

describe('authors that a list names behind the story', () => {
  const listed = async (...foot: string[]) =>
    (await clean([`${HEADLINE} - Kai`, 'Suche', HEADLINE, ...GERMAN, ...foot, '', 'Teilen'].join('\n')))
      .article.authors;

  it('are all that stand below a word for authors', async () => {
    expect(await listed('Author(s)', '* Gesine Hartwig', '* Jürgen Ahlers')).toEqual([
      'Gesine Hartwig',
      'Jürgen Ahlers',
    ]);
  });

  it('have cards with what they are and how they are reached', async () => {
    const cards = [
      'Authors',
      'Gesine Hartwig',
      'Partner',
      'London',
      '+44 20 5550 1000',
      'Jürgen Ahlers',
      'Associate',
    ];
    expect(await listed(...cards)).toEqual(['Gesine Hartwig', 'Jürgen Ahlers']);
  });

  it('are nobody where the list is one of what else there is', async () => {
    expect(await listed('Authors', '* Gesine Hartwig', '* Alle Beiträge lesen')).toEqual([]);
  });
});

describe('whoever has only looked the story through', () => {
  it.each([
    [['Medically reviewed by', 'Gesine Hartwig, MD', '3. Mai 2024'], []],
    [
      ['Geprüft von Gesine Hartwig', '3. Mai 2024'],
      ['Gesine Hartwig', 'Gesine Hartwig is a surgeon and writer.'],
    ],
    [
      ['3. Mai 2024'],
      ['Reviewed by,', 'Karen Varga', 'Karen Varga is a writer who lives by the sea with three cats.'],
    ],
  ])('is no author: %j, %j', async (head, foot) => {
    const { article } = await clean(['Menü', HEADLINE, ...head, ...GERMAN, ...foot, 'Teilen'].join('\n'));
    expect(article.authors).toEqual([]);
  });
});

describe('who signs behind the story by a name alone', () => {
  const signed = (...foot: string[]) =>
    clean(['Menü', 'Suche', HEADLINE, '3. Mai 2024', ...GERMAN, ...foot, 'Teilen', 'Drucken'].join('\n'));

  it.each([
    [['Jürgen Ahlers'], ['Jürgen Ahlers']],
    [['Jürgen Ahlers, Siddharth Menon'], ['Jürgen Ahlers', 'Siddharth Menon']],
    [['Text: Quillon Varga'], ['Quillon Varga']],
    // Two names one below the other are tags, and German nouns are no names.
    [['Jürgen Ahlers', 'Gesine Hartwig'], []],
    [['Weitere Beiträge'], []],
  ])('%j', async (foot, authors) => {
    expect((await signed(...foot)).article.authors).toEqual(authors);
  });

  it('is nobody of whom the story tells', async () => {
    const { article } = await signed(
      'Die Mauer, sagte Ahlers gestern im Rat, hält noch hundert Jahre.',
      'Jürgen Ahlers',
    );
    expect(article.authors).toEqual([]);
  });
});

describe('a given name in letters that are not Latin', () => {
  const RUSSIAN = [
    'Совет порта в четверг решил восстановить старую стену до зимних штормов, и работы начнутся в первую неделю мая.',
    'Это обойдётся в четыре миллиона, сказала она, и город оплатит половину, а рыбаки дадут свои лодки для камней.',
    'Никто не возражал против плана, но некоторые спрашивали, что будет с лебедями, которые живут у стены двадцать лет.',
  ];

  it.each([
    ['Тимофей Рябинин', ['Тимофей Рябинин']],
    ['Портовый вестник', []],
  ])('tells who wrote it from what the paper is called: %s', async (line, authors) => {
    const head = [
      'Стену восстановят до зимы — Портовый вестник',
      'Меню',
      'Новости',
      'Стену восстановят до зимы',
    ];
    const { article } = await clean([...head, line, ...RUSSIAN, 'Поделиться'].join('\n'));
    expect(article.authors).toEqual(authors);
  });
});

describe('who wrote it, in languages whose letters have no case', () => {
  const KOREAN = [
    '하루 이용객이 열 명도 되지 않아 문을 닫을 뻔했던 산골 우체국이 책방을 겸한 마을 사랑방으로 탈바꿈한다.',
    '시와 우체국은 다섯째 날 주민들과 협약을 맺고 내년 삼월에 다시 문을 여는 것을 목표로 새 단장에 들어간다고 밝혔다.',
    '주민들은 책을 모으고 서가를 짜는 일을 맡았고, 우체국 직원은 저녁마다 아이들에게 책을 읽어 주기로 했다.',
  ];
  const JAPANESE = [
    '山あいの集落にある廃校で、止まっていた鐘が二十三年ぶりに鳴った。きっかけは、元用務員がもらした一言だった。',
    '鐘は校舎の屋上にあり、縄が切れたまま放置されていた。住民たちは週末ごとに集まり、錆を落として塗り直した。',
  ];

  it('reads who reports in the dateline', async () => {
    const [first = '', ...rest] = KOREAN;
    const lines = [
      '산골 우체국이 책방이 된다',
      '2023-12-05 14:20',
      `(춘천=연합뉴스) 홍길동 기자 = ${first}`,
      ...rest,
    ];
    const { article } = await clean(lines.join('\n\n'));
    expect(article).toMatchObject({ authors: ['홍길동'], source: 'Yonhap', published: '2023-12-05T14:20' });
  });

  it.each([
    ['（水沢遼平）', ['水沢遼平']],
    ['', []],
  ])('takes the name beside the date if the story ends in it: %j', async (end, authors) => {
    const [first, last] = JAPANESE;
    const lines = ['廃校の鐘、再び', '水沢遼平 2024年2月18日 7時00分', first, `${last}${end}`];
    expect((await clean(lines.join('\n\n'))).article.authors).toEqual(authors);
  });
});

describe('several who wrote it, each with a job below the name', () => {
  it('are told by the initials above each', async () => {
    const cards = [
      'Author',
      'ZQ',
      'Zebulon Quarz',
      'Harbour Engineer, Tidewall',
      'IM',
      'Ilka Moor',
      'Head of Walls',
    ];
    const { article } = await clean(
      [`${HEADLINE} - Kai`, 'Suche', HEADLINE, ...GERMAN, '', ...cards, '', 'Teilen'].join('\n'),
    );
    expect(article).toMatchObject({
      authors: ['Zebulon Quarz', 'Ilka Moor'],
      byline: 'Zebulon Quarz IM Ilka Moor',
    });
  });
});

describe('who wrote it, below a summary', () => {
  const SUMMARY = GERMAN.map((text) => text.replace('Der Rat', 'Der alte Rat'));
  const summed = (...between: string[]) =>
    clean(
      [`${HEADLINE} - Kai`, 'Suche', HEADLINE, ...SUMMARY, ...between, ...GERMAN, 'Teilen', 'Drucken'].join(
        '\n',
      ),
    );

  it('is named behind "By"', async () => {
    expect((await summed('von Jürgen Ahlers')).article.authors).toEqual(['Jürgen Ahlers']);
  });

  it.each([
    ['another headline stands above', ['Fähre fährt wieder', 'von Jürgen Ahlers']],
    ['others are named so too', ['von Jürgen Ahlers', GERMAN[0] ?? '', 'von Gesine Hartwig']],
  ])('is nobody where %s', async (_, between) => {
    expect((await summed(...between)).article.authors).toEqual([]);
  });
});

describe('a name that is printed twice', () => {
  it('is that of one, and no headline', async () => {
    const { article } = await page('Jürgen Ahlers, MS, RD', 'Jürgen Ahlers, MS, RD', '3. Mai 2024');
    expect(article).toMatchObject({ authors: ['Jürgen Ahlers'], headline: HEADLINE });
  });
});

describe("another story's byline behind the story", () => {
  it('is none of this one', async () => {
    const foot = ['', 'Mehr zum Thema', 'Fähre fährt wieder', 'Von Zebulon Quarz', '', 'Teilen'];
    const { article } = await clean(
      [`${HEADLINE} - Kai`, 'Suche', HEADLINE, ...GERMAN, '', ...foot].join('\n'),
    );
    expect(article.authors).toEqual([]);
  });
});

describe('who wrote it, in a line with other things of a blog', () => {
  it.each([
    'Veröffentlicht in Hafen am 3. Mai 2024 von Zebulon Quarz – Schreiben Sie den ersten Kommentar',
    'Kommentar schreiben / Hafen / Von Zebulon Quarz',
  ])('%s', async (line) => {
    const { article } = await page(line);
    expect(article.authors).toEqual(['Zebulon Quarz']);
  });

  it('is not who wrote another story', async () => {
    const { article } = await page('Der Hafen bekommt im Herbst einen neuen Kran – von Zebulon Quarz');
    expect(article.authors).toEqual([]);
  });
});

describe('the byline of a text that nothing but its title heads', () => {
  it('stands below that', async () => {
    const head = ['Die alte Hafenmauer - Kai', 'Matthias Davis', '|', '3. Mai 2024', '|'];
    const { article } = await clean([...head, ...GERMAN, 'Teilen', 'Drucken'].join('\n'));
    expect(article.authors).toEqual(['Matthias Davis']);
  });
});

const TITLE = `${HEADLINE} | Das Ufer`;

describe('who signs the last words of the deck', () => {
  const below = (...head: string[]) =>
    clean([TITLE, 'Menü', HEADLINE, ...head, ...GERMAN, 'Teilen', 'Drucken'].join('\n'));
  const DECK = 'Der Rat will die alte Mauer noch vor den Stürmen des Winters erneuern.';

  it.each([
    ['after a sentence', `${DECK} Von Jana Roth`, ['Jana Roth']],
    ['with what German papers call the piece', `${DECK} Eine Analyse von Jana Roth`, ['Jana Roth']],
    [
      'who is introduced',
      'This is a guest post by Zebulon Quarz, who builds walls at Cove.',
      ['Zebulon Quarz'],
    ],
    ['with the day', 'The wall is to stand by winter. By Jane Doe on May 3, 2024', ['Jane Doe']],
    ['with a word that says so', 'The wall is to stand by winter, writes Zebulon Quarz', ['Zebulon Quarz']],
    ['in capitals', 'The wall is to stand again by winter, says ZEBULON QUARZ.', ['ZEBULON QUARZ']],
  ])('%s', async (_, deck, authors) => {
    const { article } = await below(deck);
    expect(article.authors).toEqual(authors);
  });

  it.each([
    ['who is only quoted', 'The wall is to stand again by winter, says Jane Doe.'],
    ['what happens by then', 'The wall is weak and the council knows. By Christmas Eve it must stand'],
    ['what is told of', `${DECK} Ein Buch von Jana Roth`],
  ])('not %s', async (_, deck) => {
    const { article } = await below(deck);
    expect(article.authors).toEqual([]);
  });

  it('is not looked for further down', async () => {
    const { article } = await below(GERMAN[0] as string, `${DECK} Von Jana Roth`);
    expect(article.authors).toEqual([]);
  });
});

describe('a name by the headline that stands again above a bio', () => {
  const BIO =
    'Hallo und willkommen, ich schreibe hier seit zwanzig Jahren über Mauern, Häfen und alles dazwischen.';
  const behind = (...lines: string[]) =>
    clean(
      [TITLE, 'Menü', HEADLINE, 'Zebulon Quarz', 'Geprüfter Maurer', ...GERMAN, 'Teilen', ...lines].join(
        '\n',
      ),
    );

  it('is who wrote it', async () => {
    const { article } = await behind('Zebulon Quarz', BIO);
    expect(article.authors).toEqual(['Zebulon Quarz']);
  });

  it('is nobody without one', async () => {
    const { article } = await behind('Zebulon Quarz', 'Impressum');
    expect(article.authors).toEqual([]);
  });

  it('is nobody if the story tells of it again and again', async () => {
    const told = GERMAN.map((line) => `Zebulon Quarz GmbH: ${line} ${line}`);
    const { article } = await clean(
      [TITLE, 'Menü', HEADLINE, 'Zebulon Quarz', ...told, told[0], 'Teilen', 'Zebulon Quarz', BIO].join('\n'),
    );
    expect(article.authors).toEqual([]);
  });
});

describe('the only name alone by the headline', () => {
  const counted = (...head: string[]) =>
    clean([TITLE, 'Menü', HEADLINE, '7 (8)', '1.', '2.', '3.', '4.', '5.', ...head, ...GERMAN].join('\n'));

  it('wrote it', async () => {
    const { article } = await counted('6.', 'Jana Roth');
    expect(article.authors).toEqual(['Jana Roth']);
  });

  it.each([
    ['another stands there too', ['6.', 'Jana Roth', '7.', 'Karl Weber']],
    ['it stands below a word', ['Ansprechpartnerin', 'Jana Roth']],
    ['a sentence goes on with it', ['Lesen Sie auch:', 'Jana Roth', ', die das anders sieht.']],
    ['nobody knows that it is one', ['6.', 'Zebulon Quarz']],
    [
      'the story tells of it',
      ['6.', 'Jana Roth', 'Jana Roth lehnte den Plan am Abend im Rat noch einmal ab.'],
    ],
  ])('did not, where %s', async (_, head) => {
    const { article } = await counted(...head);
    expect(article.authors).toEqual([]);
  });
});

describe('on pages as text browsers print them', () => {
  const BUTTONS = Array.from({ length: 12 }, () => '(BUTTON)');

  it('buttons without words keep no name from its headline', async () => {
    const { article } = await clean(
      [TITLE, 'Menü', '7.', 'Jana Roth', ...BUTTONS, HEADLINE, ...GERMAN].join('\n'),
    );
    expect(article.authors).toEqual(['Jana Roth']);
  });

  it('a button is no headline', async () => {
    const head = ['(BUTTON) Die Hafenmauer teilen und drucken', 'Hafenmauer', '3. Mai 2024'];
    const { article } = await clean(['Menü', ...head, ...GERMAN].join('\n'));
    expect(article.headline).not.toContain('BUTTON');
  });

  it('the data of the page are a list', async () => {
    const { article } = await clean(
      [TITLE, 'Menü', HEADLINE, '', '  * Von jroth2024', '  * 3. Mai 2024', '', ...GERMAN].join('\n'),
    );
    expect(article).toMatchObject({ authors: ['jroth2024'], published: '2024-05-03' });
  });

  it('a portrait stands between who wrote it and a line that says so', async () => {
    const foot = ['Geschrieben von', 'A headshot of Zebulon Quarz in a white coat', 'Zebulon Quarz'];
    const { article } = await clean([TITLE, 'Menü', HEADLINE, ...GERMAN, 'Teilen', ...foot].join('\n'));
    expect(article.authors).toEqual(['Zebulon Quarz']);
  });
});

describe('on a page without a headline', () => {
  const under = (...head: string[]) => clean(['Menü', 'Suche', ...head, ...GERMAN, 'Teilen'].join('\n'));

  it('the name below the only "By" wrote it', async () => {
    const { article } = await under('By', 'Jane Doe');
    expect(article).toMatchObject({ headline: null, authors: ['Jane Doe'] });
  });

  it('those below several wrote other stories', async () => {
    const { article } = await under('By', 'Jane Doe', 'Mehr', 'By', 'Ana Ruiz');
    expect(article.authors).toEqual([]);
  });
});
