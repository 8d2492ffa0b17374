import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cleanPage } from '../src/clean.ts';
import { readPage } from '../src/read/index.ts';
import { render } from '../src/render/index.ts';
import type { CleanedPage } from '../src/types.ts';

/**
 * Golden pages: input, expected JSON and expected Markdown side by side. A missing expectation fails;
 * only `UPDATE=1 npx vitest run test/fixtures.test.ts` writes, and the diff is for reading.
 */
const folder = new URL('../fixtures/', import.meta.url);
const cases = readdirSync(folder).sort();
const updating = process.env.UPDATE === '1';

/** What a page may be called; one of them stands in each folder. */
const INPUTS = ['input.html', 'input.md', 'input.txt'];

async function cleanFixture(name: string): Promise<CleanedPage> {
  const input = INPUTS.find((file) => existsSync(new URL(`${name}/${file}`, folder))) ?? 'input.txt';
  const bytes = readFileSync(new URL(`${name}/${input}`, folder));
  return cleanPage(await readPage(bytes, input, 'auto'));
}

/** Compares with the file, or writes it when asked to; `null` means that there must be none. */
function expectFile(file: URL, got: string | null): void {
  if (updating && got !== null) writeFileSync(file, got);
  const expected = existsSync(file) ? readFileSync(file, 'utf8') : null;
  expect(got, file.pathname).toBe(expected);
}

describe('fixtures', () => {
  it('holds the pages it should', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
    expect(cases).toContain('seed');
  });

  it.each(cases)('%s: JSON', async (name) => {
    const { article } = await cleanFixture(name);
    const { confidence, ...certain } = article;
    expect(confidence).toBeGreaterThanOrEqual(0);
    expect(confidence).toBeLessThanOrEqual(1);
    expectFile(new URL(`${name}/expected.json`, folder), `${JSON.stringify(certain, null, 2)}\n`);
  });

  it.each(cases)('%s: Markdown', async (name) => {
    const cleaned = await cleanFixture(name);
    const found = cleaned.article.paragraphs.length > 0;
    const markdown = found ? await render(cleaned, 'markdown') : null;
    expectFile(new URL(`${name}/expected.md`, folder), markdown);
  });
});

describe('the seed', () => {
  it('gives the values of the contract, character for character', async () => {
    const { article } = await cleanFixture('seed');
    expect(article).toMatchObject({
      headline:
        'Iraq and US begin formal talks to end coalition mission formed to fight the Islamic State group',
      dateline: { text: 'BEIRUT (AP)', place: 'BEIRUT', date: null, agency: 'AP' },
      source: 'AP',
      sourceName: 'The Associated Press',
      site: 'AssetScope',
      section: 'Markets',
      published: '2025-04-11T14:42:41',
      modified: null,
      language: 'en',
      byline: null,
      authors: [],
      credits: [],
    });
    expect(article.paragraphs).toHaveLength(12);
    expect(article.paragraphs[0]).toMatch(/^The United States and Iraq held a first session/);
    expect(article.paragraphs[11]).toMatch(/It vowed to continue its attacks\.$/);
  });
});
