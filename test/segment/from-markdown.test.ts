import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanPage } from '../../src/clean.ts';
import { toHtml } from '../../src/segment/from-markdown/to-html.ts';
import { segment } from '../../src/segment/index.ts';
import { wordsOf } from '../support/clean.ts';

async function blocksOf(content: string) {
  const { blocks } = await segment({ origin: 'page.md', format: 'markdown', content });
  return blocks.map(({ firstLine, lastLine, text, bullet, markup }) => ({
    lines: firstLine === lastLine ? `${firstLine}` : `${firstLine}-${lastLine}`,
    tag: markup?.tag,
    ...(bullet === undefined ? {} : { bullet }),
    text,
  }));
}

describe('a page of Markdown', () => {
  it('has films, what is done, and addresses as its HTML would', () => {
    expect(toHtml('[The "boat"](https://youtu.be/abcdefghijk)')).toBe(
      '<iframe src="https://youtu.be/abcdefghijk" title="The &quot;boat&quot;"></iframe>',
    );
    expect(toHtml('See [it](https://youtu.be/abcdefghijk)')).toContain('<a href');
    expect(toHtml('- [x] a\n- [ ] b')).toBe(
      '<ul><li><input type="checkbox" disabled checked>a</li><li><input type="checkbox" disabled>\nb</li></ul>',
    );
    expect(toHtml('at https://x.example/a_b&c and <https://x.example/>')).toBe(
      '<p>at <a rel="mentioned" href="https://x.example/a_b&amp;c">https://x.example/a_b&amp;c</a> and <a href="https://x.example/">https://x.example/</a></p>',
    );
  });

  it('is cut into blocks on the lines that they have in it', async () => {
    const page = `# The head

A paragraph
on two lines, with [a link](https://example.org/a_b).

*   one
    *   two

    still one
*   three

> said somebody

| a | b |
|---|---|
| c | d |

\`\`\`js
code();
\`\`\`
<div>as <b>HTML</b></div>

- [x] done

Set below
---------
`;
    expect(await blocksOf(page)).toEqual([
      { lines: '1', tag: 'h1', text: 'The head' },
      { lines: '3-4', tag: 'p', text: 'A paragraph on two lines, with a link.' },
      { lines: '6', tag: 'p', bullet: '•', text: 'one' },
      { lines: '7', tag: 'li', bullet: '•', text: 'two' },
      { lines: '9', tag: 'p', text: 'still one' },
      { lines: '10', tag: 'p', bullet: '•', text: 'three' },
      { lines: '12', tag: 'p', text: 'said somebody' },
      { lines: '14', tag: 'tr', text: 'a | b' },
      { lines: '16', tag: 'tr', text: 'c | d' },
      { lines: '18', tag: 'pre', text: 'code();' },
      { lines: '21', tag: 'div', text: 'as HTML' },
      { lines: '23', tag: 'li', bullet: '•', text: 'done' },
      { lines: '25', tag: 'h2', text: 'Set below' },
    ]);
  });

  it('has links whose address a converter broke at the margin', async () => {
    const page =
      'It leaves from [the old\nharbour](https://port.example/the-old-\nharbour-and-its-wall), he\nsaid.\n\nNext.';
    expect(await blocksOf(page)).toMatchObject([
      { lines: '1-3', text: 'It leaves from the old harbour, he said.' },
      { lines: '6', text: 'Next.' },
    ]);
  });

  it('keeps its lines where they end as on Windows', async () => {
    expect(await blocksOf('# One\r\n\r\nTwo\r\nlines\r\n\r\n* three\r\n')).toMatchObject([
      { lines: '1', text: 'One' },
      { lines: '3-4', text: 'Two lines' },
      { lines: '6', text: 'three' },
    ]);
  });

  it('has a paragraph in every line where none is set apart, however it is marked', async () => {
    const line = 'He said that the ferry would come back in spring, and that nobody need walk. '
      .repeat(2)
      .trim();
    const page = `# Ferry\nBy Jane Doe\n${line}\n**${line}**\n## Then\n${line}\nThe end.\n`;
    expect(await blocksOf(page)).toEqual([
      { lines: '1', tag: 'h1', text: 'Ferry' },
      { lines: '2', tag: 'p', text: 'By Jane Doe' },
      { lines: '3', tag: 'p', text: line },
      { lines: '4', tag: 'p', text: line },
      { lines: '5', tag: 'h2', text: 'Then' },
      { lines: '6', tag: 'p', text: line },
      { lines: '7', tag: 'p', text: 'The end.' },
    ]);
    // A sentence a line, as some write: the paragraphs are set apart.
    expect(await blocksOf(`${line}\n${line}\n\n${line}\n${line}\n`)).toMatchObject([
      { lines: '1-2' },
      { lines: '4-5' },
    ]);
  });

  it('loses no line that only looks like the address of a link', async () => {
    expect(
      await blocksOf('[HOST]: Hello\n\n[^1]: Ibid.\n\n[the wall][1]\n\n[1]: https://wall.example/'),
    ).toMatchObject([{ text: '[HOST]: Hello' }, { text: '[^1]: Ibid.' }, { text: 'the wall' }]);
  });

  it('that lies nested as nobody writes keeps its words', async () => {
    for (const marker of ['> ', '>', '- ', '1. '])
      expect((await blocksOf(`${marker.repeat(5000)}words`)).at(-1)?.text).toContain('words');
    const stairs = Array.from({ length: 300 }, (_, depth) => `${'  '.repeat(depth)}- step ${depth}`);
    expect(await blocksOf(stairs.join('\n'))).toHaveLength(300);
  });

  it('keeps the words between more stars than mark emphasis', async () => {
    const [block] = await blocksOf('star*'.repeat(6000));
    expect(wordsOf(block?.text ?? '')).toHaveLength(6000);
  });

  it('never has a letter that does not stand in it, in its place', async () => {
    const piece = fc.constantFrom(
      ...[
        'word',
        'other',
        '*',
        '_',
        '[',
        '](',
        'http://a.b/',
        ')',
        '# ',
        '> ',
        '- ',
        '1. ',
        '\n',
        '`',
        '|',
        ' ',
        '<b>',
      ],
      ...['&amp;', '\\', ']: ', '~~', '---\n', '\n\n'],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
        const content = pieces.join('');
        const found = (await blocksOf(content)).map(({ text }) => lettersOf(text)).join('');
        expect(isWithin(found, lettersOf(content))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('links in Markdown', () => {
  it('are made absolute by the address that its head says', async () => {
    const content = `---\nurl: https://post.example/news/bus\n---\n\n${'The bus leaves at noon, the mayor said on Monday, and it comes back at one with all who missed the train. '.repeat(3)}\n\nThe [timetable](times.html) and [its letters](/letters) are new, said the driver, who has read them all on the way.`;
    const { article } = await cleanPage({ origin: '-', format: 'markdown', content });
    const links = JSON.stringify(article.body).match(/"url":"[^"]*"/g);
    expect(links).toEqual([
      '"url":"https://post.example/news/times.html"',
      '"url":"https://post.example/letters"',
    ]);
  });
});

describe('an article that the tool wrote', () => {
  it.each(['html-news', 'markdown-front-matter', 'markdown-reader', 'seed', 'spanish'])(
    'comes out the same again: %s',
    async (name) => {
      const read = (file: string) =>
        readFile(new URL(`../../fixtures/${name}/${file}`, import.meta.url), 'utf8');
      const page = { origin: 'expected.md', format: 'markdown', content: await read('expected.md') } as const;
      const { article } = await cleanPage(page);
      const { headline, dateline, paragraphs, published, site } = JSON.parse(await read('expected.json'));
      expect(article).toMatchObject({ headline, dateline, paragraphs, published, site });
    },
  );
});

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

/** Whether all letters stand in a text in their order, others between them. */
function isWithin(letters: string, text: string): boolean {
  let at = 0;
  for (const letter of text) if (letter === letters[at]) at += 1;
  return at === letters.length;
}
