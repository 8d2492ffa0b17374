import { describe, expect, it } from 'vitest';
import { cleanArticle } from '../../src/index.ts';

const prose = (about: string) =>
  Array.from(
    { length: 6 },
    (_, i) =>
      `${about} had been waiting for ${i + 3} years when the council at last sent somebody to look at it.`,
  );
const FIRST = prose('The ferry');
const NEXT = prose('The tunnel');
const MORE = prose('The bridge');
const HEAD = ['The ferry stays', 'By Jo Marsh', 'March 14, 2023'];

const paragraphsOf = async (lines: readonly string[]) => (await cleanArticle(lines.join('\n\n'))).paragraphs;
const html = (lines: readonly string[]) =>
  lines.map((line) => (line.startsWith('#') ? `<h2>${line.slice(1)}</h2>` : `<p>${line}</p>`)).join('');

describe('another story below the first', () => {
  it.each<[byline: string, lines: readonly string[]]>([
    ['above its date', ['By Al Pike', 'April 2, 2023']],
    ['below its date', ['April 2, 2023', 'By Al Pike']],
    ['beside its date', ['By Al Pike, April 2, 2023']],
    ['of another language', ['Von Jost Rademann', '2. April 2023']],
  ])('is known by a byline %s', async (_byline, lines) => {
    expect(await paragraphsOf([...HEAD, ...FIRST, 'Nobody digs at the tunnel', ...lines, ...NEXT])).toEqual(
      FIRST,
    );
  });

  it('is known by its heading in HTML', async () => {
    const page = (title: string) =>
      `<body><h1>The ferry stays</h1>${html([...HEAD.slice(1), ...FIRST, title, 'By Al Pike', 'April 2, 2023', ...NEXT])}</body>`;
    expect((await cleanArticle(page('#Nobody digs at the tunnel'))).paragraphs).toEqual(FIRST);
    expect((await cleanArticle(page('Nobody digs at the tunnel'))).paragraphs).toEqual(
      expect.arrayContaining(NEXT),
    );
  });

  it.each<[what: string, lines: readonly string[]]>([
    ['a section with a byline of its own', ['Nobody digs at the tunnel', 'By Al Pike', ...NEXT]],
    ['a section with a date', ['Nobody digs at the tunnel', 'April 2, 2023', ...NEXT]],
  ])('is not %s', async (_what, lines) => {
    expect(await paragraphsOf([...HEAD, ...FIRST, ...lines])).toEqual(expect.arrayContaining(NEXT));
  });

  it('is not one of several in a list', async () => {
    const items = ['Bridge', 'Winter', 'Boat'].flatMap((title, i) => [
      `The ${title} that nobody wanted`,
      `By ${['Al Pike', 'Di Roe', 'Ed Low'][i]}`,
      `April ${i + 2}, 2023`,
      NEXT[i] as string,
    ]);
    expect(await paragraphsOf([...HEAD, ...FIRST, ...items, ...MORE])).toEqual(
      expect.arrayContaining(NEXT.slice(0, 3)),
    );
  });
});
