import { describe, expect, it } from 'vitest';
import { cleanPage } from '../../src/clean.ts';
import { clean } from '../support/clean.ts';

const ENGLISH = [
  'The council voted on Thursday to rebuild the old harbour wall before the winter storms come, and the mayor said that the work would begin in May.',
  'The bill is four million, she said, and the town will pay for half of it while the fishermen lend their boats for the stone of the wall.',
  'Nobody spoke against the plan, though a few people in the gallery asked what would become of the swans of the harbour.',
];
const GERMAN = [
  'Der Gemeinderat hat am Donnerstag beschlossen, die alte Hafenmauer noch vor den Winterstürmen neu zu bauen, und die Bürgermeisterin kündigte an, dass die Arbeiten im Mai beginnen.',
  'Vier Millionen wird das kosten, sagte sie, und die Stadt zahlt davon die Hälfte, während die Fischer ihre Boote für die Steine der Mauer leihen.',
  'Niemand sprach gegen den Plan, auch wenn einige auf der Tribüne fragten, was denn aus den Schwänen im Hafen werden soll.',
];
const SPANISH = [
  'El ayuntamiento decidió el jueves reconstruir el viejo muro del puerto antes de que lleguen las tormentas del invierno, y la alcaldesa dijo que las obras empezarán en mayo.',
  'La factura asciende a cuatro millones, dijo, y la ciudad pagará la mitad mientras los pescadores prestan sus barcos para traer la piedra del muro.',
  'Nadie habló en contra del plan, aunque algunas personas del público preguntaron qué será de los cisnes del puerto.',
];
const RUSSIAN = [
  'Городской совет решил в четверг заново построить старую стену гавани до зимних штормов, и мэр сообщила, что работы начнутся в мае.',
  'Строительство обойдётся в четыре миллиона, сказала она, половину заплатит город, а рыбаки дадут свои лодки, чтобы возить камень для стены.',
  'Против плана никто не выступил, хотя некоторые в зале спрашивали, что станет с лебедями в гавани.',
];

describe('an article that was copied whole', () => {
  it.each([
    [['Council rebuilds the harbour wall', '', 'Jane Doe', 'May 3, 2024', ''], ENGLISH, ['Jane Doe']],
    [['Council rebuilds the harbour wall', 'By Jane Doe', '', 'May 3, 2024', ''], ENGLISH, ['Jane Doe']],
    [['May 3, 2024', 'Council rebuilds the harbour wall', 'By Jane Doe', ''], ENGLISH, ['Jane Doe']],
    [['A new wall', 'Jane Doe', 'May 3, 2024', ''], ENGLISH, ['Jane Doe']],
    [['Council rebuilds the harbour wall', '', 'By jane', 'May 3, 2024', ''], ENGLISH, ['jane']],
    [['Gemeinderat baut Hafenmauer neu', '', 'Julia Weber', '3. Mai 2024', ''], GERMAN, ['Julia Weber']],
    [
      ['Gemeinderat baut Hafenmauer neu', '', 'Kommentar von', '', 'Julia Weber', '3. Mai 2024', ''],
      GERMAN,
      ['Julia Weber'],
    ],
    [
      ['Gemeinderat baut Hafenmauer neu', 'Kritik von Julia Weber', '3. Mai 2024', ''],
      GERMAN,
      ['Julia Weber'],
    ],
    [['Gemeinderat baut Hafenmauer neu', '', '3. Mai 2024', ''], GERMAN, []],
    [['El ayuntamiento levanta el muro', '', 'Por Ana Ruiz', '3 de mayo de 2024', ''], SPANISH, ['Ana Ruiz']],
    [['Город строит новую стену', '', 'Анна Петрова', '3 мая 2024 г.', ''], RUSSIAN, ['Анна Петрова']],
  ])('%j', async (head, story, authors) => {
    const { article } = await clean([...head, ...story].join('\n'));
    const headline = head.find((line) => / /.test(line) && !/^(?:By|Por) |\d/.test(line));
    expect(article).toMatchObject({ headline, authors, published: '2024-05-03', paragraphs: story });
    expect(article.confidence).toBeGreaterThanOrEqual(0.5);
  });

  it('begins with its headline: what stands above is no part of it', async () => {
    const head = ['OPINION', 'Council rebuilds the harbour wall', 'Jane Doe', 'May 3, 2024'];
    const { article } = await clean([...head, ...ENGLISH].join('\n'));
    expect(article).toMatchObject({
      headline: 'Council rebuilds the harbour wall',
      authors: ['Jane Doe'],
      paragraphs: ENGLISH,
    });
  });

  it('has no headline below its first paragraph', async () => {
    const [first = '', ...others] = ENGLISH;
    const { article } = await clean([first, 'What the wall will cost', '', ...others].join('\n'));
    expect(article.headline).toBeNull();
    expect(article.paragraphs[0]).toBe(first);
  });

  it('is headed by a line that stands apart, if nothing else does', async () => {
    const { article } = await clean(['Council rebuilds the harbour wall', '', ...ENGLISH].join('\n'));
    expect(article.headline).toBe('Council rebuilds the harbour wall');
  });

  it.each([
    'At a glance',
    'Council and mayor agree on this:',
    'The old wall (Photo: Ana Ruiz)',
    'It was the last session of the year.',
  ])('is not headed by %j', async (line) => {
    const { article } = await clean([line, ...ENGLISH].join('\n'));
    expect(article.headline).toBeNull();
  });

  it('is no surer than its site lets it be', async () => {
    const head = ['Gemeinderat baut Hafenmauer neu', '', 'Julia Weber', '3. Mai 2024', ''];
    const alone = await clean([...head, GERMAN[0]].join('\n'));
    const whole = await clean([...head, ...GERMAN].join('\n'));
    expect(alone.article.confidence).toBeLessThan(0.5);
    expect(whole.article.confidence).toBeGreaterThanOrEqual(0.7);
  });
});

describe('HTML without a title', () => {
  const story = ENGLISH.map((text) => `<p>${text}</p>`).join('');

  it.each([
    ['<p>Jane Doe</p><p>May 3, 2024</p>', ['Jane Doe']],
    ['<p>By jane</p><p>May 3, 2024</p>', ['jane']],
  ])('is headed by its heading: %s', async (data, authors) => {
    const html = `<h1>Council rebuilds the harbour wall</h1>${data}${story}`;
    const { article } = await cleanPage({ origin: 'input.html', format: 'html', content: html });
    expect(article).toMatchObject({
      headline: 'Council rebuilds the harbour wall',
      authors,
      published: '2024-05-03',
      paragraphs: ENGLISH,
    });
  });
});
