import { describe, expect, it } from 'vitest';
import { cleanArticle } from '../../src/index.ts';

const STORY = [
  'Work on the new tram line along the harbour will begin in March, the city council said on Tuesday, after two years of argument over its route and its cost.',
  'The line will run for seven kilometres from the old fish market to the university and is meant to carry 40,000 passengers a day.',
  'Shopkeepers on Quay Street fear that the building site will keep customers away, and have asked for compensation.',
  'The first trams are due to run in the autumn of 2029, when the bridge over the river is to be ready as well.',
];
const LINKS = [
  'Ferry strike enters its second week',
  'New bridge opens to cyclists at last',
  'Lighthouse keeper retires after forty years',
  'Storm closes the northern beaches',
  'Harbour museum to show its ship models',
];

const page = (links: readonly string[]): string => `<!doctype html><html lang="en"><head>
<title>Harbour tram to be built from March</title></head><body><main>
<h1>Harbour tram to be built from March</h1>
${STORY.map((text) => `<p>${text}</p>`).join('\n')}
<h3>Elsewhere along the coast</h3>
${links.map((text, i) => `<p><a href="/${i}">${text}</a></p>`).join('\n')}
</main></body></html>`;

const paragraphsOf = async (content: string) => (await cleanArticle({ content, format: 'html' })).paragraphs;

describe('links below the end of a story', () => {
  it('are none of it, nor what heads them', async () => {
    expect(await paragraphsOf(page(LINKS))).toEqual(STORY);
  });

  it('are what it refers to where they are few', async () => {
    expect(await paragraphsOf(page(LINKS.slice(0, 2)))).toEqual([
      ...STORY,
      'Elsewhere along the coast',
      ...LINKS.slice(0, 2),
    ]);
  });
});
