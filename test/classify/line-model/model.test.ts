import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byThemselves } from '../../../src/classify/by-themselves.ts';
import { MARKUP_FEATURES, measurePage, TEXT_FEATURES } from '../../../src/classify/line-model/features.ts';
import { loadLineModel } from '../../../src/classify/line-model/index.ts';
import { trace } from '../../../src/classify/line-model/network.ts';
import { featuresOf, whyScored } from '../../../src/classify/line-model/reasons.ts';
import { rescore } from '../../../src/classify/line-model/rescore.ts';
import type { LineModelFile } from '../../../src/classify/line-model/weights.ts';
import { cleanPage } from '../../../src/clean.ts';
import { blocksFromHtml } from '../../../src/segment/from-html.ts';
import { blocksFromText } from '../../../src/segment/from-text.ts';

const path = new URL('../../../src/data/line-model.json', import.meta.url);
const text = readFileSync(path, 'utf8');
const file: LineModelFile = JSON.parse(text);
const model = loadLineModel(file);

const MENU = ['Home', 'Shop', 'About us', 'Contact', 'Sign in'];
const STORY = [
  'The ferry to the island will run every hour from June, the harbour office said, twice as often as last year.',
  'Two more boats have been hired from a yard up the coast, and their crews begin training at the end of the month.',
  'Islanders had asked for the change since the bridge was closed to lorries, which made the queues longer.',
  'The council will look at the numbers in September and decide whether the winter timetable changes as well.',
];
const FOOTER = ['Subscribe to our newsletter', 'Privacy policy', 'Cookie settings', 'All rights reserved'];
const flatPage = [
  'Ferry to run every hour - Shoreline',
  ...MENU,
  'Ferry to run every hour',
  ...STORY,
  ...FOOTER,
].join('\n');
const htmlPage = `<html><head><title>Ferry to run every hour - Shoreline</title></head><body>
<nav class="menu"><ul>${MENU.map((name) => `<li><a href="/">${name}</a></li>`).join('')}</ul></nav>
<main><article><h1>Ferry to run every hour</h1>${STORY.map((line) => `<p>${line}</p>`).join('\n')}</article></main>
<footer>${FOOTER.map((line) => `<div><a href="/x">${line}</a></div>`).join('')}</footer></body></html>`;

function scored(content: string, format: 'text' | 'html') {
  const { blocks, title } =
    format === 'html'
      ? blocksFromHtml(content)
      : { blocks: blocksFromText(content), title: content.split('\n')[0] ?? '' };
  const features = measurePage(byThemselves(blocks), title);
  return { features, trace: trace(model, features) };
}

describe('the line model', () => {
  it('comes in less than 300 kB', () => {
    expect(text.length).toBeLessThan(300_000);
  });

  it.each(['text', 'html'] as const)(
    'finds a story of a kind that no rule knows, from %s',
    async (format) => {
      const content = format === 'html' ? htmlPage : flatPage;
      const { article, blocks } = await cleanPage({ origin: '-', format, content });
      expect(article.paragraphs).toEqual(STORY);
      expect(article.headline).toBe('Ferry to run every hour');
      const { verdicts } = blocks.find((block) => block.text === STORY[1]) ?? { verdicts: [] };
      expect(verdicts.at(-1)).toMatchObject({ label: 'paragraph', rule: 'line-model' });
      expect(verdicts.at(-1)?.score).toBeGreaterThan(0.5);
      expect(verdicts.at(-1)?.reason).toMatch(/^scored 0\.\d+; for it: /);
    },
  );

  it('takes lists and headings for a story where it is sure of them, and menus for none', async () => {
    const items = (lines: readonly string[]) =>
      `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`;
    const permits = [
      'Building permits for new houses and garages',
      'Licences for contractors and their crews',
    ];
    const visits = ['Inspections of wiring, pipes and chimneys', 'Reviews of plans before the work begins'];
    const story = `<h1>What the building office does</h1><h2>Permits</h2>${items(permits)}<h2>Visits</h2>${items(visits)}`;
    const page = (main: string) =>
      `<title>What the building office does</title><nav>${items(MENU)}</nav><article class="entry-content">${main}</article>`;
    const clean = (content: string) => cleanPage({ origin: '-', format: 'html', content });
    expect((await clean(page(story))).article.paragraphs).toEqual([
      'Permits',
      ...permits,
      'Visits',
      ...visits,
    ]);
    expect((await clean(page(''))).article.paragraphs).toEqual([]);
  });

  it('measures markup where there is some, and leaves it out where there is none', () => {
    expect(scored(flatPage, 'text').features.markup).toBeNull();
    expect(scored(htmlPage, 'html').features.markup).not.toBeNull();
  });

  it.each(['text', 'html'] as const)('scores a block by itself as it did among all, from %s', (format) => {
    const { features, trace } = scored(format === 'html' ? htmlPage : flatPage, format);
    for (const [block, score] of trace.scores.entries())
      expect(Math.abs(rescore(model, trace, block, featuresOf(features, block)) - score)).toBeLessThan(1e-4);
  });

  it('scores blocks by themselves as it did on a page of very many', () => {
    const { features, trace } = scored(`${flatPage}\n`.repeat(120), 'text');
    expect(trace.scores.length).toBeGreaterThan(1500);
    for (const block of [0, 1022, 1023, 1024, 1025, trace.scores.length - 1])
      expect(rescore(model, trace, block, featuresOf(features, block))).toBeCloseTo(
        trace.scores[block] as number,
        4,
      );
  });

  it('names features that the block has', () => {
    const { features, trace } = scored(flatPage, 'text');
    const reason = whyScored(model, features, trace, 8);
    const named = reason.split('; ').flatMap((part) => part.replace(/^.*?it: /, '').split(', '));
    const known = ['its words', 'what stands around it', ...TEXT_FEATURES].join(', ');
    for (const name of named) expect(known).toContain(name);
  });

  it('refuses a model of other features, and says which', () => {
    const [first = '', ...others] = file.textFeatures;
    expect(() => loadLineModel({ ...file, textFeatures: ['the moon', ...others] })).toThrow(
      `"the moon" is not "${first}"`,
    );
    expect(file.markupFeatures).toEqual(MARKUP_FEATURES);
  });

  it('gives the same scores for the same page, and finite ones for any', () => {
    const line = fc.oneof(fc.constantFrom(...STORY, ...MENU), fc.string({ maxLength: 80 }));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 30 }), (lines) => {
        const page = lines.join('\n');
        const { scores } = scored(page, 'text').trace;
        expect(scores.every(Number.isFinite)).toBe(true);
        expect([...scored(page, 'text').trace.scores]).toEqual([...scores]);
      }),
      { numRuns: 50 },
    );
  });
});
