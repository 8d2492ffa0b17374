import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cleanPage } from '../src/clean.ts';
import { clean } from './support/clean.ts';
import { schemaErrors } from './support/schema.ts';

const fixtures = new URL('../fixtures/', import.meta.url);

/** A page with every kind of block, and of inline markup, that HTML can give. */
const HTML = `<!doctype html><html lang="en"><title>Harbour wall rebuilt - The Cove</title><main><h1>Harbour wall rebuilt</h1>
<p>By Jane Doe</p><p>The council voted on <a href="/t" title="day">Thursday</a> to <b>rebuild</b> the <i>old</i> wall before the winter storms.</p>
<h2>Costs</h2><p>The bill is <code>four</code> million, the mayor said on Friday,<br>and the town will pay for half of the work.</p>
<ul><li>stone for the lower wall</li><li>timber for the pier</li></ul>
<blockquote><p>It was time, for the last wall was built by our grandfathers in a single summer.</p></blockquote>
<table><tr><th>Year</th><th>Cost</th></tr><tr><td>2024</td><td>one million</td></tr></table>
<p>Work begins in May, and the harbour will stay open to fishing boats all the while, the mayor said.</p></main>`;

describe('the JSON Schema', () => {
  it.each(readdirSync(fixtures))('takes the article of the fixture %s', (name) => {
    const article = JSON.parse(readFileSync(new URL(`${name}/expected.json`, fixtures), 'utf8'));
    expect(schemaErrors({ ...article, confidence: 1 })).toEqual([]);
  });

  it('takes the article of a page of HTML, with its inline markup', async () => {
    const { article } = await cleanPage({ origin: '-', format: 'html', content: HTML });
    expect(article.body.length).toBeGreaterThan(3);
    expect(schemaErrors(article)).toEqual([]);
  });

  it('takes a page without an article', async () => {
    expect(schemaErrors((await clean('Home\nNews')).article)).toEqual([]);
  });

  it.each<[string, object]>([
    ['a key that is missing', { headline: undefined }],
    ['a key that is not there', { title: 'x' }],
    ['a date that is not ISO 8601', { published: '3 May 2025' }],
    ['a block of no kind', { body: [{ type: 'marquee', text: 'x' }] }],
    ['a confidence above one', { confidence: 2 }],
  ])('refuses %s', async (_, change) => {
    const { article } = await clean('Home\nNews');
    const changed = JSON.parse(JSON.stringify({ ...article, ...change }));
    expect(schemaErrors(changed)).not.toEqual([]);
  });
});
