import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanPage } from '../../src/clean.ts';
import { structureOf } from '../../src/extract/structure/index.ts';
import { plainText } from '../../src/plain-text.ts';
import { render } from '../../src/render/index.ts';
import { blocksFromHtml } from '../../src/segment/from-html.ts';
import { standInOrder, visibleText, wordsOf } from '../support/clean.ts';
import { schemaErrors } from '../support/schema.ts';

const sentence =
  'The ferry left the harbour at noon with forty passengers on board, the port said on Monday. ';
const MANY = 20_000;

const textOf = (html: string) =>
  blocksFromHtml(html)
    .blocks.map(({ text }) => text)
    .join(' ');

/** Tags as they come, closed and unclosed, in places where they do not belong, and words between them. */
const tags = (
  'div p b i em strong a span ul ol li table thead tbody tr td th caption pre code blockquote figure figcaption h1 ' +
  'h2 h3 br hr img form button details summary section nav sub svg title font center'
).split(' ');
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.lorem({ maxCount: 4 }) },
  { weight: 3, arbitrary: fc.constantFrom(...tags).map((tag) => `<${tag}>`) },
  { weight: 3, arbitrary: fc.constantFrom(...tags).map((tag) => `</${tag}>`) },
  fc.constantFrom(
    sentence,
    '<a href="/x">',
    '<a href="javascript:y()">',
    '<img src="z.png" alt="w">',
    '<div style="display:none">',
    '<p hidden>',
    '<script>if (a < b) "no words of mine"</script>',
    '<!-- nor mine -->',
    '&amp;',
    '&nbsp;',
    '&lt;p&gt;',
    '<',
    '</',
    '<p class="a',
    '\n',
    '• ',
    '\u200b',
    '😀',
  ),
);
const soup = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

/** Says whether the characters of a text stand in another in this order. */
function isWithin(text: string, whole: string): boolean {
  let at = 0;
  for (const character of text) {
    at = whole.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

describe('any soup of tags', () => {
  it('is cleaned and written, and no word is invented, lost between stages, or put elsewhere', async () => {
    await fc.assert(
      fc.asyncProperty(soup, async (content) => {
        const cleaned = await cleanPage({ origin: '-', format: 'html', content });
        for (const format of ['markdown', 'text'] as const) await render(cleaned, format);
        expect(schemaErrors(JSON.parse(await render(cleaned, 'json')))).toEqual([]);
        const shown = cleaned.blocks.map(({ text }) => text).join(' ');
        expect(isWithin(wordsOf(shown).join(''), wordsOf(visibleText(content)).join(''))).toBe(true);
        expect(standInOrder(cleaned.article.paragraphs.flatMap(wordsOf), shown)).toBe(true);
      }),
      { numRuns: 300, seed: 20250411 },
    );
  });

  it('keeps its words in the story if all of them belong to it', async () => {
    fc.assert(
      fc.property(soup, (content) => {
        const { blocks, html } = blocksFromHtml(content);
        const labelled = blocks.map((block) => ({ ...block, verdicts: [] }));
        const story = blocks.map(({ text, markup }) => ({ text, markup, label: 'paragraph' as const }));
        const body = structureOf(story, labelled, html, undefined);
        const words = (texts: readonly string[]) => texts.flatMap(wordsOf).join('');
        expect(words(plainText(body))).toBe(words(blocks.map(({ text }) => text)));
      }),
      { numRuns: 300, seed: 20250411 },
    );
  });
});

describe('a page made to be slow or deep', () => {
  it.each<[name: string, html: string]>([
    ['elements without end', `${'<div>'.repeat(MANY)}${sentence}`],
    ['elements within each other', `${'<div>'.repeat(MANY)}${sentence}${'</div>'.repeat(MANY)}`],
    ['emphasis without end', `<p>${'<b>'.repeat(MANY)}${sentence}`],
    ['links without end', `${'<a href="/x">'.repeat(MANY)}${sentence}`],
    ['lists within each other', `${'<ul><li>'.repeat(MANY)}${sentence}`],
    ['quotes within each other', `${'<blockquote>'.repeat(MANY)}${sentence}`],
    ['tables within each other', `${'<table><tr><td>'.repeat(MANY)}${sentence}`],
    ['ends of nothing', `<p>${sentence}${'</div></span></p>'.repeat(MANY)}`],
    ['paragraphs within emphasis', `${'<b></p>'.repeat(MANY)}${sentence}`],
    ['breaks', `${'<br>'.repeat(MANY * 5)}${sentence}`],
    ['attributes', `<p ${Array.from({ length: MANY }, (_, i) => `a${i}="b"`).join(' ')}>${sentence}`],
    ['a class of many names', `<p class="${'aB-c '.repeat(MANY * 5)}">${sentence}`],
    ['opening brackets', `<p>${sentence}</p>${'<'.repeat(MANY * 5)}`],
  ])('%s', async (_name, content) => {
    expect(textOf(content)).toContain(sentence.trim());
    const cleaned = await cleanPage({
      origin: '-',
      format: 'html',
      content: `${content}<p>${sentence.repeat(3)}`,
    });
    expect(await render(cleaned, 'markdown')).toContain('ferry');
  });

  it('is read whole when it has five megabytes', () => {
    const count = Math.ceil(5_000_000 / sentence.length);
    expect(blocksFromHtml(`<div class="a"><p>${sentence}</p></div>`.repeat(count)).blocks).toHaveLength(
      count,
    );
  });

  it('shows nothing that is hidden, however deep it is', () => {
    const deep = '<div>'.repeat(MANY);
    expect(textOf(`${deep}<script>secret</script><style>secret</style><p>seen`)).toBe('seen');
    expect(textOf(`${'<div>'.repeat(700)}<svg><text>secret</text></svg><p>seen`)).toBe('seen');
  });
});
