import fc from 'fast-check';
import { load } from 'js-yaml';
import type { Nodes, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { explain } from '../src/render/explain.ts';
import { type OutputFormat, render } from '../src/render/index.ts';
import type { CleanedPage } from '../src/types.ts';
import { clean, standInOrder, visibleText, wordsOf } from './support/clean.ts';
import { makePage } from './support/family.ts';
import { seeded } from './support/random.ts';
import { schemaErrors } from './support/schema.ts';

/** The same pages every time, on every machine; change the seed to look further. */
fc.configureGlobal({ seed: 20250411, numRuns: 300 });

/** Pieces that pages are made of, and pieces that look like Markdown, HTML and YAML. */
const piece = fc.oneof(
  fc.lorem({ mode: 'sentences', maxCount: 3 }),
  fc.lorem({ maxCount: 6 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    'Related',
    'Ranking',
    'veryGood! (95818)',
    'Date:2025-04-11 14:42:41',
    'BEIRUT (AP) — Talks began in the old town hall on Sunday.',
    'Current:Home > MarketsTalks begin -AssetScope',
    'By Jane Doe',
    '___',
    '(Reporting by Jane Doe; Editing by John Roe)',
    '© 2025 AssetScope',
    '- an item',
    '• another item with more words than most',
    '1. a numbered line',
    '# no heading',
    '> no quote',
    '<b>bold</b> & <i>more</i> of a sentence that goes on for a while.',
    '&amp; AT&T and S&P 500 rose *sharply* on _Monday_ as `code` said [so](http://x.example).',
    '---',
    'key: value',
    '```',
    '| a | b |',
    '    indented code',
    'Setext',
    '===',
    '“We will not be moved”',
    'Tags: a, b',
    'Next: Another story',
    '<!-- comment -->',
    '![image](x.png)',
    '\u00a0',
    '\u200bzero\u200bwidth',
    'soft\u00adhyphen and a sentence of some length behind it, to be kept.',
    '新华社北京1月20日电 今天上午，会议在北京举行，代表们讨论了新的计划。',
  ),
);

const arbitraryPage = fc
  .array(fc.tuple(piece, fc.constantFrom('\n', '\n', '\n\n', '\r\n', '\r', '\u2028')), { maxLength: 40 })
  .map((lines) => lines.map(([text, end]) => text + end).join(''));

const familyPage = fc.integer({ min: 1, max: 1_000_000 }).map((seed) => makePage(seeded(seed)).input);

const page = fc.oneof(arbitraryPage, familyPage);
const FORMATS: readonly OutputFormat[] = ['markdown', 'json', 'jsonl', 'jsonld', 'text'];

function parse(markdown: string): Root {
  return unified().use(remarkParse).use(remarkFrontmatter).parse(markdown);
}

/** The text of a node as a reader sees it; fails on anything that plain text cannot hold. */
function textOf(node: Nodes): string {
  if ('children' in node) return node.children.map(textOf).join('');
  expect(node.type).toBe('text');
  return 'value' in node ? node.value : '';
}

/** The story's blocks in a parsed Markdown document, in the order of `paragraphs`. */
function storyOf(root: Root): string[] {
  const story = root.children.filter(({ type }) => type !== 'yaml');
  return story.flatMap((node) => (node.type === 'list' ? node.children.map(textOf) : [textOf(node)]));
}

describe('any page', () => {
  it('is cleaned without an exception, in every format', async () => {
    await fc.assert(
      fc.asyncProperty(page, async (content) => {
        const cleaned = await clean(content);
        for (const format of FORMATS) expect(await render(cleaned, format)).toMatch(/(?:^|\n)$/);
        expect(schemaErrors(JSON.parse(await render(cleaned, 'json')))).toEqual([]);
      }),
    );
  });

  it('has one final label a block, and each block once in the explanation', async () => {
    await fc.assert(
      fc.asyncProperty(page, async (content) => {
        const cleaned = await clean(content);
        for (const { verdicts } of cleaned.blocks) {
          expect(verdicts.length).toBeGreaterThan(0);
          expect(verdicts.at(-1)?.label).not.toBe('unclear');
        }
        const starts = [...explain(cleaned).matchAll(/^ *(\d+)(?:-\d+)? {2}\S/gm)].map(([, line]) =>
          Number(line),
        );
        expect(starts).toEqual(cleaned.blocks.map(({ firstLine }) => firstLine));
      }),
    );
  });

  it('loses no word on the way into blocks', async () => {
    await fc.assert(
      fc.asyncProperty(page, async (content) => {
        const { blocks } = await clean(content);
        const kept = blocks.map(({ bullet, text }) => `${bullet ?? ''} ${text}`).join(' ');
        expect(wordsOf(kept).join('')).toBe(wordsOf(visibleText(content)).join(''));
      }),
    );
  });

  it('gives paragraphs whose words stand in the page in this order', async () => {
    await fc.assert(
      fc.asyncProperty(page, async (content) => {
        const { article } = await clean(content);
        expect(standInOrder(article.paragraphs.flatMap(wordsOf), visibleText(content))).toBe(true);
      }),
    );
  });

  it('explains itself without changing anything', async () => {
    await fc.assert(
      fc.asyncProperty(page, async (content) => {
        const cleaned = await clean(content);
        const before = JSON.stringify(cleaned);
        explain(cleaned);
        expect(JSON.stringify(cleaned)).toBe(before);
        expect(JSON.stringify(await clean(content))).toBe(before);
      }),
    );
  });

  it('is not changed by being cleaned again', async () => {
    await fc.assert(
      fc.asyncProperty(page, async (content) => {
        const once = await clean(content);
        fc.pre(once.article.paragraphs.length > 0);
        const text = await render(once, 'text');
        expect(await render(await clean(text), 'text')).toBe(text);
      }),
    );
  });
});

describe('the Markdown of any page', () => {
  const withArticle = page.map(clean);

  async function articlePage(cleaned: Promise<CleanedPage>): Promise<CleanedPage> {
    const page = await cleaned;
    fc.pre(page.article.paragraphs.length > 0);
    return page;
  }

  it('gives back the headline and the paragraphs exactly', async () => {
    await fc.assert(
      fc.asyncProperty(withArticle, async (pending) => {
        const cleaned = await articlePage(pending);
        const { headline, paragraphs } = cleaned.article;
        const [first = '', ...rest] = paragraphs;
        const expected = [...(headline === null ? [] : [headline]), cleaned.lead + first, ...rest];
        expect(storyOf(parse(await render(cleaned, 'markdown')))).toEqual(expected);
      }),
    );
  });

  it('has front matter that parses as YAML and gives back the values', async () => {
    await fc.assert(
      fc.asyncProperty(withArticle, async (pending) => {
        const cleaned = await articlePage(pending);
        const [yaml] = parse(await render(cleaned, 'markdown')).children;
        const fields = yaml?.type === 'yaml' ? (load(yaml.value) as Record<string, unknown>) : {};
        const { paragraphs, body, origin, wordCount, confidence, ...all } = cleaned.article;
        for (const [key, value] of Object.entries(all)) {
          expect(fields[key] ?? (Array.isArray(value) ? [] : null)).toEqual(value);
        }
      }),
    );
  });

  it('has no front matter when told so', async () => {
    await fc.assert(
      fc.asyncProperty(withArticle, async (pending) => {
        const cleaned = await articlePage(pending);
        const root = parse(await render(cleaned, 'markdown', { frontMatter: false }));
        expect(root.children.some(({ type }) => type === 'yaml')).toBe(false);
      }),
    );
  });
});

describe('the page family', () => {
  it('comes out exactly in at least 98 of 100 generated pages', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 300 }, async (_, i) => {
        const { input, expected } = makePage(seeded(5_000_000 + i));
        const { article } = await clean(input);
        return Object.entries(expected).every(
          ([key, value]) => JSON.stringify(article[key as keyof typeof article]) === JSON.stringify(value),
        );
      }),
    );
    expect(outcomes.filter(Boolean).length).toBeGreaterThanOrEqual(294);
  });
});
